package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;
import org.redthread.text.Letter;

class PatternsTest {
  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final PatternSettings SETTINGS =
      PatternSettings.standard(1).clusters(ClusterSettings.standard(1).k(4).starts(4));

  /** A letter every fourth day of each matter, at five organisations in turn. */
  private static List<PatternLetter> dated(List<Letter> letters, LocalDate from) {
    List<PatternLetter> dated = new ArrayList<>();
    for (Letter letter : letters) {
      int number = Integer.parseInt(letter.id().substring(letter.id().indexOf('-') + 1));
      dated.add(
          new PatternLetter(letter, "O" + number % 5, from.plusDays(4L * number), number % 4));
    }
    return dated;
  }

  private static List<PatternLetter> year() {
    return dated(Themes.letters(4, 100, 1), START);
  }

  private static Letter renamed(Letter letter, String suffix) {
    return new Letter(letter.id() + suffix, letter.text(), letter.language());
  }

  private static List<PatternLetter> more(int each, LocalDate from, long seed) {
    return dated(Themes.letters(4, each, seed), from).stream()
        .map(l -> new PatternLetter(renamed(l.letter(), "n"), l.organisation(), l.received(), 0))
        .toList();
  }

  private static Set<String> ids(PatternNight night) {
    return night.patterns().stream().map(Pattern::id).collect(Collectors.toSet());
  }

  @Test
  void lettersAboutNobodyThatIsCertainAreNoFurtherOrganisation() {
    List<PatternLetter> letters =
        year().stream()
            .map(l -> new PatternLetter(l.letter(), lost(l.organisation()), l.received(), 0))
            .toList();

    assertThat(Patterns.night(letters, ClusterBook.empty("imaging"), SETTINGS).patterns())
        .hasSize(4)
        .allSatisfy(pattern -> assertThat(pattern.organisations()).isEqualTo(4));
  }

  private static String lost(String organisation) {
    return organisation.equals("O3") ? "" : organisation;
  }

  @Test
  void aPatternTellsItsSpreadSeverityAndDates() {
    PatternNight night = Patterns.night(year(), ClusterBook.empty("imaging"), SETTINGS);

    assertThat(night.foundAnew()).isTrue();
    assertThat(night.patterns()).hasSize(4);
    assertThat(night.patterns())
        .allSatisfy(
            p -> {
              assertThat(p.id()).startsWith("imaging#");
              assertThat(p.organisations()).isEqualTo(5);
              assertThat(p.first()).isBefore(p.last());
              assertThat(p.severity()).isBetween(1.5, 2.5);
              assertThat(p.representatives()).isNotEmpty();
              assertThat(p.label()).isNotBlank();
            });
    assertThat(night.lineage()).allMatch(e -> e.kind() == LineageEvent.Kind.BORN);
  }

  @Test
  void theSecondNightPlacesNewLettersAndKeepsEveryIdAndLetter() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(more(5, START.plusDays(400), 5));

    PatternNight second = Patterns.night(all, first.book(), SETTINGS);

    assertThat(second.foundAnew()).isFalse();
    assertThat(ids(second)).isEqualTo(ids(first));
    first.cluster().forEach((letter, id) -> assertThat(second.cluster()).containsEntry(letter, id));
    assertThat(second.cluster()).hasSize(420);
    assertThat(second.lineage()).noneMatch(e -> e.kind() == LineageEvent.Kind.BORN);
  }

  @Test
  void themesFoundAnewKeepTheirIds() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(more(40, START.plusDays(400), 6));

    PatternNight second = Patterns.night(all, first.book(), SETTINGS);

    assertThat(second.foundAnew()).isTrue();
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(second.lineage()).allMatch(e -> e.kind() == LineageEvent.Kind.GROWN);
  }

  @Test
  void theOrderOfLettersDoesNotMatter() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(more(8, START.plusDays(400), 5));
    List<PatternLetter> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(3));

    PatternNight one = Patterns.night(all, first.book(), SETTINGS);
    PatternNight two = Patterns.night(shuffled, first.book(), SETTINGS);

    assertThat(two.patterns()).isEqualTo(one.patterns());
    assertThat(ClusterBookFile.write(two.book())).isEqualTo(ClusterBookFile.write(one.book()));
  }

  @Test
  void wordsOfTheNamesOfOrganisationsStartNoTheme() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(planted(8, START.plusDays(401)));
    List<String> names =
        planted(8, START.plusDays(401)).stream().map(l -> l.letter().text().value()).toList();

    PatternNight second = Patterns.night(all, first.book(), SETTINGS.places(names));

    assertThat(second.patterns()).noneMatch(Pattern::young);
  }

  /** What so many letters say that clusters leave it out is known all the same. */
  @Test
  void setPhrasesOfAFeedStartNoTheme() {
    List<PatternLetter> letters =
        year().stream().map(l -> l.id().endsWith("1") ? l : formal(l)).toList();
    List<PatternLetter> all = new ArrayList<>(letters);
    all.addAll(planted(8, START.plusDays(401)).stream().map(PatternsTest::formal).toList());

    PatternNight first = Patterns.night(letters, ClusterBook.empty("t"), SETTINGS);
    PatternNight second = Patterns.night(all, first.book(), SETTINGS);

    assertThat(first.patterns()).noneMatch(Pattern::young);
    assertThat(second.patterns())
        .filteredOn(Pattern::young)
        .singleElement()
        .matches(p -> p.size() == 8);
  }

  private static PatternLetter formal(PatternLetter letter) {
    String text = letter.letter().text().value() + " Pursuant to the statutory scheme.";
    return new PatternLetter(
        Themes.letter(letter.id(), text), letter.organisation(), letter.received(), 2);
  }

  @Test
  void ofABookThatDoesNotKnowCommonWordsThemesAreFoundAnew() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);

    PatternNight second = Patterns.night(year(), old(first.book()), SETTINGS);

    assertThat(second.foundAnew()).isTrue();
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void whatSuchABookTookForNewIsLookedForAgain() {
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(planted(8, START.plusDays(401)));
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    PatternNight second = Patterns.night(all, first.book(), SETTINGS);
    assertThat(second.patterns()).anyMatch(Pattern::young);

    assertThat(old(second.book()).entries()).noneMatch(ClusterBook.Entry::young);
    assertThat(Patterns.night(all, old(second.book()), SETTINGS).patterns())
        .filteredOn(Pattern::young)
        .singleElement()
        .matches(p -> p.size() == 8);
  }

  /** As an earlier version wrote it. */
  private static ClusterBook old(ClusterBook book) {
    return ClusterBookFile.parse(
        ClusterBookFile.write(book).replace("\"common\"", "\"older\""), "book");
  }

  @Test
  void noLabelIsOfTheNamesOfOrganisationsAlone() {
    List<PatternLetter> letters =
        year().stream().map(letter -> letter.id().startsWith("1-") ? at(letter) : letter).toList();
    List<String> names = List.of("Hollowham Hospitals NHS Trust", "Garrgate Hospitals NHS Trust");

    PatternNight known = Patterns.night(letters, ClusterBook.empty("t"), SETTINGS.places(names));
    PatternNight unknown = Patterns.night(letters, ClusterBook.empty("t"), SETTINGS);

    assertThat(unknown.patterns()).anyMatch(pattern -> pattern.label().contains("hollowham"));
    assertThat(known.patterns()).noneMatch(pattern -> pattern.label().contains("hollowham"));
    assertThat(known.patterns()).allMatch(pattern -> !pattern.label().isEmpty());
    assertThat(known.cluster()).as("groups are the same").isEqualTo(unknown.cluster());
  }

  private static PatternLetter at(PatternLetter letter) {
    String text = "This is about Hollowham Hospitals NHS Trust. " + letter.letter().text().value();
    return new PatternLetter(
        Themes.letter(letter.id(), text), letter.organisation(), letter.received(), 2);
  }

  @Test
  void aFewLettersWithNewWordsStartATheme() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(planted(8, START.plusDays(401)));

    PatternNight second = Patterns.night(all, first.book(), SETTINGS);

    Pattern born = second.patterns().stream().filter(Pattern::young).findFirst().orElseThrow();
    assertThat(born.size()).isEqualTo(8);
    assertThat(born.label()).containsAnyOf("interpreter", "sign language");
    assertThat(second.lineage())
        .filteredOn(e -> e.kind() == LineageEvent.Kind.BORN)
        .singleElement()
        .matches(e -> e.cluster().equals(born.id()));

    List<PatternLetter> later = new ArrayList<>(all);
    later.addAll(
        planted(9, START.plusDays(411)).stream()
            .map(l -> new PatternLetter(renamed(l.letter(), "b"), "O1", l.received(), 0))
            .toList());
    PatternNight third = Patterns.night(later, second.book(), SETTINGS);
    assertThat(third.patterns())
        .filteredOn(p -> p.id().equals(born.id()))
        .singleElement()
        .matches(p -> p.size() == 17);
  }

  private static List<PatternLetter> planted(int size, LocalDate from) {
    List<PatternLetter> letters = new ArrayList<>();
    Random random = new Random(9);
    for (int i = 0; i < size; i++) {
      String text =
          Themes.text(i % 4, random) + " no sign language interpreter was booked for him.";
      letters.add(
          new PatternLetter(Themes.letter("9-" + i, text), "O" + i % 3, from.plusDays(i), 2));
    }
    return letters;
  }

  @Test
  void aBookReadBackGivesTheSameNight() {
    PatternNight first = Patterns.night(year(), ClusterBook.empty("t"), SETTINGS);
    String text = ClusterBookFile.write(first.book());
    List<PatternLetter> all = new ArrayList<>(year());
    all.addAll(more(5, START.plusDays(400), 5));

    PatternNight fromMemory = Patterns.night(all, first.book(), SETTINGS);
    PatternNight fromText = Patterns.night(all, ClusterBookFile.parse(text, "book"), SETTINGS);

    assertThat(fromText.cluster()).isEqualTo(fromMemory.cluster());
    assertThat(ClusterBookFile.write(fromText.book()))
        .isEqualTo(ClusterBookFile.write(fromMemory.book()));
  }

  @Test
  void noLettersAreNoPatterns() {
    PatternNight night = Patterns.night(List.of(), ClusterBook.empty("t"), SETTINGS);

    assertThat(night.patterns()).isEmpty();
    assertThat(Patterns.night(List.of(), night.book(), SETTINGS).patterns()).isEmpty();
  }

  @Test
  void aBookThatWasCutOffIsRefused() {
    String text =
        ClusterBookFile.write(Patterns.night(year(), ClusterBook.empty("t"), SETTINGS).book());

    for (String broken : List.of("", "[]", "{}", text.substring(0, text.length() / 2))) {
      assertThatExceptionOfType(OperatorException.class)
          .isThrownBy(() -> ClusterBookFile.parse(broken, "the book of t"))
          .withMessageContaining("the book of t is not a book of clusters");
    }
  }
}
