package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Where a pattern that begins with words need not be tried. */
final class StartsPropertyTest {
  private static final Starts STARTS = Starts.of("ref|id");
  private static final Pattern PATTERN =
      Pattern.compile("(?<!\\p{L})(?:ref|id) ?(\\d)", Pattern.CASE_INSENSITIVE);

  /** Few letters, so that labels come up by chance in most texts. */
  @Property(tries = 500)
  void tryingOnlyThereFindsTheSame(
      @ForAll
          @StringLength(max = 60)
          @Chars({'r', 'e', 'f', 'i', 'D', 'R', ' ', '1', 'ø', '\uFFFC'})
          String text) {
    List<Integer> all = new ArrayList<>();
    List<Integer> some = new ArrayList<>();
    Digits digits = new Digits(text);

    digits.match(PATTERN, match -> all.add(match.start()));
    digits.match(PATTERN, STARTS, match -> some.add(match.start()));

    assertThat(some).isEqualTo(all);
  }

  @Example
  void aWordBeginsAfterNoLetter() {
    String text = "ref. id2 (ref) avoid kid 3";
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (STARTS.at(text, at)) {
        places.add(at);
      }
    }

    Matcher words = Pattern.compile("\\b(?:re|id)").matcher(text);
    assertThat(places).isEqualTo(words.results().map(found -> found.start()).toList());
  }
}
