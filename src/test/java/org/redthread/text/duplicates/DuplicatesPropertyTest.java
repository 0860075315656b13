package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.redthread.text.Letter;

class DuplicatesPropertyTest {

  /** A few families of letters: copies, edits at several shares, campaigns, and lone letters. */
  private static List<Letter> world(long seed) {
    Planted planted = new Planted(seed);
    SplittableRandom random = new SplittableRandom(seed);
    List<Letter> letters = new ArrayList<>();
    for (int family = 0; family < 6; family++) {
      List<String> base = planted.words(5 + random.nextInt(120));
      for (int copy = 0; copy <= random.nextInt(6); copy++) {
        List<String> words = planted.edited(base, random.nextInt(4) * 0.08);
        words.addAll(planted.words(random.nextInt(2) * random.nextInt(60)));
        letters.add(Planted.letter(family + "-" + copy, words));
      }
    }
    return letters;
  }

  @Property(tries = 100)
  void theOrderOfRowsDoesNotMatter(@ForAll long seed) {
    List<Letter> letters = world(seed);
    List<Letter> shuffled = new ArrayList<>(letters);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Duplicates.of(shuffled, 1).groups()).isEqualTo(Duplicates.of(letters, 1).groups());
  }

  @Property(tries = 100)
  void aLetterUnlikeAnyOtherChangesNoGroup(@ForAll long seed) {
    List<Letter> letters = world(seed);
    Groups before = Duplicates.of(letters, 1);
    letters.add(Planted.letter("new", "Quite another matter ".repeat(20)));

    assertThat(Duplicates.of(letters, 1).groups()).isEqualTo(before.groups());
  }

  @Property(tries = 100)
  void eachLetterIsInOneGroupAndResemblesItsRepresentative(@ForAll long seed) {
    Groups groups = Duplicates.of(world(seed), 1);

    assertThat(groups.groups().stream().mapToInt(group -> group.members().size()).sum())
        .isEqualTo(groups.groupOf().size());
    assertThat(groups.groups())
        .allSatisfy(
            group ->
                assertThat(group.members())
                    .allSatisfy(
                        member -> assertThat(member.similarity()).isGreaterThanOrEqualTo(0.5)));
  }

  @Property(tries = 300)
  void textsThatDifferInCaseSpaceAndPunctuationOnlyAreAlwaysTogether(
      @ForAll @StringLength(min = 1, max = 200) String text, @ForAll long seed) {
    String other = "  " + text.replaceAll("\\s", " \n ").replace(".", " ,. ") + " !? ";
    Sketch sketch = Sketch.of(Planted.letter("1", text).text(), new MinHash(1));
    List<Letter> letters = world(seed);
    letters.add(Planted.letter("one", text));
    letters.add(Planted.letter("two", other));

    Groups groups = Duplicates.of(letters, 1);

    if (sketch.speaks()) {
      assertThat(groups.unit("one")).isEqualTo(groups.unit("two"));
    } else {
      assertThat(groups.groupOf()).doesNotContainKeys("one", "two");
    }
  }

  @Property(tries = 100)
  void upperCaseIsTheSameText(@ForAll long seed) {
    List<Letter> letters = world(seed);
    List<Letter> loud =
        letters.stream()
            .map(l -> Planted.letter(l.id(), l.text().value().toUpperCase(Locale.ROOT)))
            .toList();

    assertThat(Duplicates.of(loud, 1).groups()).isEqualTo(Duplicates.of(letters, 1).groups());
  }
}
