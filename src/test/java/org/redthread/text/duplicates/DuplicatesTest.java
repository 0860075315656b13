package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.text.duplicates.Planted.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.text.Letter;

class DuplicatesTest {
  private static final long SEED = 1;
  private static final String SCAN =
      "My mother had a scan in March and nobody told her what it showed until the autumn, when it"
          + " was too late to operate.";

  private static Groups groups(Letter... letters) {
    return Duplicates.of(List.of(letters), SEED);
  }

  private static Set<Set<String>> sets(Groups groups) {
    return groups.groups().stream()
        .map(group -> group.members().stream().map(Member::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void caseSpaceAndPunctuationMakeNoDifference() {
    Groups groups =
        groups(
            letter("2", SCAN.toUpperCase(java.util.Locale.ROOT).replace(",", " - ")),
            letter("1", SCAN),
            letter("3", "They were kind."));

    assertThat(groups.groups()).hasSize(1);
    Group group = groups.groups().get(0);
    assertThat(group.id()).isEqualTo("1");
    assertThat(group.kind()).isEqualTo(Kind.EXACT);
    assertThat(group.members())
        .containsExactly(new Member("1", Kind.EXACT, 1), new Member("2", Kind.EXACT, 1));
    assertThat(groups.unit("3")).isEqualTo("3");
  }

  @Test
  void peopleWhoSignTheSameLetterAreTheSameByTheirKind() {
    String with = "I support [PERSON-3f2a] of [POSTCODE-11] and want the unit kept open for all.";

    assertThat(sets(groups(letter("1", with), letter("2", with.replace("3f2a", "77bc")))))
        .containsExactly(Set.of("1", "2"));
  }

  @Test
  void placeholderIsAWordOfItsKind() {
    String person = "[PERSON-3f2a] was kind";

    assertThat(sets(groups(letter("1", person), letter("2", "[WARD-3f2a] was kind")))).isEmpty();
    assertThat(sets(groups(letter("1", person), letter("2", "person was kind")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "...", "x", "5", "\uD83D\uDC4D", "[PERSON-3f2a]", "[A-1] [B-2]"})
  void whatDoesNotSpeakIsNoRepeat(String text) {
    assertThat(groups(letter("1", text), letter("2", text)).groups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nothing", "None.", "N/A", "no", "\u4E0D\u597D", "\u0644\u0627"})
  void shortAnswersAreExactAndToldApartFromLettersSentManyTimes(String text) {
    Groups groups = groups(letter("1", text), letter("2", text), letter("3", text));

    assertThat(groups.groups()).singleElement().extracting(Group::kind).isEqualTo(Kind.EXACT);
    assertThat(groups.groups().get(0).shortAnswer()).isTrue();
    assertThat(groups.distinct(List.of("1", "2", "3"))).isEqualTo(1);
    assertThat(groups.withoutShortAnswers().distinct(List.of("1", "2", "3"))).isEqualTo(3);
  }

  @Test
  void shortTextsThatDifferInTheWordThatMattersAreNotNear() {
    assertThat(
            sets(
                groups(
                    letter("1", "The result was not followed up by the surgical team in April"),
                    letter("2", "The result was followed up well by the surgical team in May"),
                    letter("3", "Nothing"),
                    letter("4", "Nothings"))))
        .isEmpty();
  }

  @Test
  void letterWithAWordInTenChangedIsNear() {
    Planted planted = new Planted(3);
    List<String> words = planted.words(120);

    Groups groups =
        groups(
            letter("1", words),
            letter("2", planted.edited(words, 0.1)),
            letter("3", planted.words(120)));

    assertThat(sets(groups)).containsExactly(Set.of("1", "2"));
    assertThat(groups.groups().get(0).members())
        .allSatisfy(member -> assertThat(member.kind()).isEqualTo(Kind.NEAR));
    assertThat(groups.groups().get(0).members().get(1).similarity()).isBetween(0.85, 0.97);
  }

  @Test
  void letterWhosePartsWereMovedIsNearAndNotTheSame() {
    Planted planted = new Planted(4);
    List<String> words = planted.words(120);
    List<String> moved = new ArrayList<>(words.subList(60, 120));
    moved.addAll(words.subList(0, 60));

    Group group = groups(letter("1", words), letter("2", moved)).groups().get(0);

    assertThat(group.kind()).isEqualTo(Kind.NEAR);
    assertThat(group.members().get(1).similarity()).isLessThan(1);
  }

  @Test
  void templateWithParagraphsOfOnesOwnIsACampaign() {
    Planted planted = new Planted(5);
    List<String> template = planted.words(100);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<String> own = new ArrayList<>(template);
      own.addAll(i % 2 == 0 ? 100 : 0, planted.words(60 + 5 * i));
      letters.add(letter("c" + i, own));
    }
    letters.add(letter("template", template));
    letters.add(letter("other", planted.words(160)));

    Groups groups = Duplicates.of(letters, SEED);

    assertThat(groups.groups()).singleElement().extracting(Group::kind).isEqualTo(Kind.CAMPAIGN);
    assertThat(groups.groupOf()).hasSize(9).doesNotContainKey("other");
  }

  @Test
  void exactRepeatsWithinACampaignAreExact() {
    Planted planted = new Planted(6);
    List<String> template = planted.words(100);
    List<String> own = new ArrayList<>(template);
    own.addAll(planted.words(80));

    Groups groups = groups(letter("1", template), letter("2", template), letter("3", own));

    assertThat(groups.groups().get(0).members())
        .containsExactly(
            new Member("1", Kind.EXACT, 1),
            new Member("2", Kind.EXACT, 1),
            new Member("3", Kind.CAMPAIGN, 1));
  }

  @Test
  void chainOfSmallChangesDoesNotJoinItsEnds() {
    List<String> words = new Planted(7).words(100);
    List<Letter> chain = new ArrayList<>();
    for (int link = 0; link < 4; link++) {
      List<String> changed = new ArrayList<>(words);
      for (int i = 0; i < 14 * link; i++) {
        // spread, so that no long passage is left
        changed.set(i * 37 % 100, "x" + i);
      }
      chain.add(letter("abcd".substring(link, link + 1), changed));
    }
    for (int i = 1; i < 4; i++) {
      assertThat(sets(groups(chain.get(i - 1), chain.get(i)))).as("link %d", i).hasSize(1);
    }
    assertThat(sets(groups(chain.get(0), chain.get(3)))).isEmpty();

    Groups groups = Duplicates.of(chain, SEED);

    assertThat(groups.groups()).isNotEmpty();
    assertThat(groups.unit("a")).isNotEqualTo(groups.unit("d"));
    assertThat(groups.groups())
        .allSatisfy(group -> assertThat(group.members()).hasSizeLessThanOrEqualTo(3));
  }

  @Test
  void hugeBucketsAreStillOneCampaign() {
    Planted planted = new Planted(8);
    List<String> template = planted.words(80);
    List<Letter> letters =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> {
                  List<String> own = new ArrayList<>(template);
                  own.addAll(planted.words(40));
                  return letter("c" + i, own);
                })
            .toList();

    assertThat(Duplicates.of(letters, SEED).groups())
        .singleElement()
        .satisfies(group -> assertThat(group.members()).hasSize(1_000));
  }

  @Test
  void anyTextIsBorne() {
    String huge = String.join(" ", new Planted(9).words(200_000));
    List<String> odd =
        List.of(
            huge,
            huge + " end",
            "\u0000\uD800 \uFFFF [",
            "[PERSON-",
            "[PERSON-3f2a",
            "[]",
            "\u200F\u0634\u0643\u0648\u0649 \u0645\u0646 \u0627\u0644\u0645\u0633\u062A\u0634\u0641\u0649",
            "<p>caf\u00E9&nbsp;</p>",
            "cafe\u0301 nbsp p p",
            "{\\rtf1 text}");

    Groups groups =
        Duplicates.of(
            IntStream.range(0, odd.size())
                .mapToObj(i -> letter(String.valueOf(i), odd.get(i)))
                .toList(),
            SEED);

    assertThat(sets(groups)).containsExactly(Set.of("0", "1"));
  }
}
