package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redthread.privacy.RedactedText;
import org.redthread.text.Letter;

/** Chains that part into more groups than are held against all of their texts. */
class LongChainsTest {
  private static final int LETTERS = 600;
  private static final int WORDS = 60;
  private static final int STEP = 6;

  /** Each letter has nine tenths of the words of the one before it. */
  private static List<Letter> chain() {
    return IntStream.range(0, LETTERS)
        .mapToObj(i -> new Letter("L%03d".formatted(i), RedactedText.stored(words(i * STEP)), "en"))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String words(int from) {
    return IntStream.range(from, from + WORDS)
        .mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyLetterIsWithOneThatItResembles() {
    Groups groups = Duplicates.of(chain(), 1);

    assertThat(groups.groups()).hasSizeGreaterThan(64);
    assertThat(groups.groupOf()).hasSizeGreaterThan(LETTERS * 95 / 100);
    MinHash hashing = new MinHash(1);
    Map<String, Sketch> sketches = new HashMap<>();
    chain().forEach(letter -> sketches.put(letter.id(), Sketch.of(letter.text(), hashing)));
    for (Group group : groups.groups()) {
      List<Sketch> members =
          group.members().stream()
              .map(member -> Objects.requireNonNull(sketches.get(member.id())))
              .toList();
      Resemblance first = new Resemblance(members.get(0));
      assertThat(members).allMatch(member -> first.to(member).holds());
    }
  }

  @Test
  void theOrderOfLettersMakesNoDifference() {
    List<Letter> shuffled = chain();
    Collections.shuffle(shuffled, new Random(3));

    assertThat(Duplicates.of(shuffled, 1)).isEqualTo(Duplicates.of(chain(), 1));
  }
}
