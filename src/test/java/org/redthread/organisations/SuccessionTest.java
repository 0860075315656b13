package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redthread.organisations.Worlds.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.organisations.Share.Standing;
import org.redthread.run.OperatorException;

class SuccessionTest {
  private final Path folder;

  SuccessionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Succession of(Link... links) {
    return Succession.of(List.of(links), Worlds.register());
  }

  private static String on(Succession succession, String code, String date) {
    return text(succession.on(code, LocalDate.parse(date)));
  }

  private static String text(List<Share> shares) {
    return shares.stream()
        .map(share -> share.code() + " " + Math.rint(share.weight() * 1e6) / 1e6)
        .collect(Collectors.joining(", "));
  }

  @Test
  void followsAChainOnlyAsFarAsTheDay() {
    Succession chain =
        of(
            link("A", "B", "2002-04-01"),
            link("B", "C", "2006-10-01"),
            link("C", "D", "2013-04-01"),
            link("D", "E", "2018-04-01"),
            link("E", "F", "2020-04-01"),
            link("F", "G", "2022-07-01"));
    assertThat(on(chain, "A", "2002-03-31")).isEqualTo("A 1.0");
    assertThat(on(chain, "A", "2002-04-01")).isEqualTo("B 1.0");
    assertThat(on(chain, "A", "2014-01-01")).isEqualTo("D 1.0");
    assertThat(text(chain.now("A"))).isEqualTo("G 1.0");
  }

  @Test
  void aBodyThatWasTakenOverWholeIsOneWithTheLastThatHadAllOfItsWork() {
    Succession chain =
        of(
            link("A", "B", "2002-04-01"),
            link("B", "C", "2006-10-01"),
            link("C", "D", "2013-04-01", 0.4),
            link("C", "E", "2013-04-01", 0.6),
            link("F", "G", "2013-04-01"));
    assertThat(chain.mergers()).isEqualTo(Map.of("A", "C", "B", "C", "F", "G"));
  }

  @Test
  void partsThatCameTogetherAgainAreOneBody() {
    Succession joined =
        of(
            link("A", "B", "2002-04-01"),
            link("A", "C", "2002-04-01"),
            link("B", "D", "2006-10-01"),
            link("C", "D", "2006-10-01"));
    assertThat(joined.mergers()).isEqualTo(Map.of("A", "D", "B", "D", "C", "D"));
  }

  @Test
  void theLastDayOfABodyIsThatOfTheRegisterElseTheDayBeforeItWasTakenOver() {
    Succession succession =
        Succession.of(
            List.of(link("A", "B", "2013-04-01"), link("C", "B", "2013-04-01")),
            Worlds.register(
                Worlds.lived("A", "", "2013-03-15"),
                Worlds.lived("B", "", ""),
                Worlds.lived("D", "", "2010-01-31")));
    assertThat(List.of("A", "B", "C", "D", "E"))
        .extracting(code -> succession.until(code).map(LocalDate::toString).orElse("goes on"))
        .containsExactly("2013-03-15", "goes on", "2013-03-31", "2010-01-31", "goes on");
  }

  @Test
  void bodiesThatSwappedTheirWorkAreTwo() {
    assertThat(of(link("A", "B", "2002-04-01"), link("B", "A", "2002-04-01")).mergers()).isEmpty();
  }

  @Test
  void multipliesThePartsOfSplitsAndAddsThemWhereTheyMeet() {
    Succession split =
        of(
            link("A", "B", "2013-04-01", 0.3),
            link("A", "C", "2013-04-01", 0.7),
            link("B", "D", "2020-04-01"),
            link("C", "D", "2020-04-01", 0.5),
            link("C", "E", "2020-04-01", 0.5));
    assertThat(text(split.now("A"))).isEqualTo("D 0.65, E 0.35");
    assertThat(split.now("A")).noneMatch(Share::assumed);
  }

  @Test
  void sharesASplitWithoutWeightsEquallyAndSaysSo() {
    List<Share> shares = of(link("A", "B", "2021-10-01"), link("A", "C", "2021-10-01")).now("A");
    assertThat(text(shares)).isEqualTo("B 0.5, C 0.5");
    assertThat(shares).allMatch(Share::assumed);
  }

  @Test
  void ignoresLinksOfABodyToItself() {
    Succession self = of(link("A", "A", "2000-10-01"), link("A", "B", "2001-04-01"));
    assertThat(on(self, "A", "2000-12-01")).isEqualTo("A 1.0");
    assertThat(text(self.now("A"))).isEqualTo("B 1.0");
  }

  @Test
  void letsALaterEventRestateAnEarlierOne() {
    Succession restated =
        of(
            link("A", "B", "2015-04-01"),
            link("B", "C", "2016-04-01"),
            link("B", "D", "2016-04-01"),
            link("A", "C", "2016-04-01"));
    assertThat(on(restated, "A", "2015-06-01")).isEqualTo("B 1.0");
    assertThat(text(restated.now("A"))).isEqualTo("C 1.0");
  }

  @Test
  void resolvesACycleByTheDates() {
    Succession cycle = of(link("A", "B", "2000-04-01"), link("B", "A", "2005-04-01"));
    assertThat(on(cycle, "A", "1999-01-01")).isEqualTo("A 1.0");
    assertThat(on(cycle, "A", "2001-01-01")).isEqualTo("B 1.0");
    assertThat(on(cycle, "A", "2006-01-01")).isEqualTo("A 1.0");
    assertThat(on(cycle, "B", "2001-01-01")).isEqualTo("B 1.0");
    assertThat(text(cycle.now("B"))).isEqualTo("A 1.0");
  }

  @Test
  void takesASwapOnOneDayAsASwap() {
    Succession swap = of(link("A", "B", "2000-04-01"), link("B", "A", "2000-04-01"));
    assertThat(text(swap.now("A"))).isEqualTo("B 1.0");
    assertThat(text(swap.now("B"))).isEqualTo("A 1.0");
  }

  @Test
  void goesOnFromABodyThatHadCeasedBeforeItTookOver() {
    Succession late = of(link("A", "B", "2006-10-01"), link("B", "C", "2002-04-01"));
    assertThat(text(late.now("A"))).isEqualTo("C 1.0");
  }

  @Test
  void saysNoSuccessorOfABodyThatClosedForGood() {
    Succession none =
        Succession.none(Worlds.register(Worlds.lived("A", "1993-04-01", "2017-10-31")));
    assertThat(none.on("A", LocalDate.parse("2017-10-31")))
        .extracting(Share::standing)
        .containsExactly(Standing.OPEN);
    assertThat(none.now("A")).containsExactly(new Share("A", 1, false, Standing.NO_SUCCESSOR));
  }

  @Test
  void saysWhenTheNamedSuccessorWasNotOpenYet() {
    Register register = Worlds.register(Worlds.lived("B", "2015-04-01", ""));
    Succession early = Succession.of(List.of(link("A", "B", "2013-04-01")), register);
    assertThat(early.on("A", LocalDate.parse("2014-01-01")))
        .extracting(Share::standing)
        .containsExactly(Standing.NOT_YET_OPEN);
  }

  @Test
  void letsABodyAnswerForItselfWhileTheRegisterHasItOpen() {
    Register register = Worlds.register(Worlds.lived("A", "2010-04-01", "2020-03-31"));
    Succession parts =
        Succession.of(
            List.of(link("A", "B", "2016-04-01"), link("A", "C", "2020-04-01")), register);
    assertThat(on(parts, "A", "2018-01-01")).isEqualTo("A 1.0");
    assertThat(text(parts.now("A"))).isEqualTo("C 1.0");
  }

  private void refused(String sentence, String... lines) {
    Register register = Worlds.names("A", "B", "C");
    Worlds.write(folder.resolve("succession.csv"), lines);
    assertThatThrownBy(() -> Succession.load(folder, register))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("succession.csv")
        .hasMessageContaining(sentence);
  }

  @Test
  void readsAnOperatorsOwnFile() {
    Worlds.write(
        folder.resolve("succession.csv"),
        "old,new,date,weight",
        "A,B,2020-04-01,0.6",
        "A,C,2020-04-01,0.4",
        "B,B,2020-04-01,");
    Succession succession = Succession.load(folder, Worlds.names("A", "B", "C"));
    assertThat(text(succession.now("A"))).isEqualTo("B 0.6, C 0.4");
  }

  @Test
  void namesTheCodesOfACycleInAnOperatorsOwnFile() {
    refused(
        "the succession of A, B goes round in a circle",
        "old,new,date",
        "A,B,2000-04-01",
        "B,A,2005-04-01");
  }

  @Test
  void refusesAWeightThatIsNoNumber() {
    refused("line 2, column 'weight'", "old,new,date,weight", "A,B,2020-04-01,half");
  }

  @Test
  void refusesAWeightAboveOne() {
    refused("line 2, column 'weight'", "old,new,date,weight", "A,B,2020-04-01,60");
  }

  @Test
  void refusesWeightsThatDoNotSumToOne() {
    refused(
        "weights of A on 2020-04-01",
        "old,new,date,weight",
        "A,B,2020-04-01,0.5",
        "A,C,2020-04-01,0.4");
  }

  @Test
  void refusesWeightsOfWhichSomeAreMissing() {
    refused(
        "weights of A on 2020-04-01", "old,new,date,weight", "A,B,2020-04-01,1", "A,C,2020-04-01,");
  }

  @Test
  void refusesACodeThatIsNotInTheRegister() {
    refused("line 2, column 'new'", "old,new,date", "A,Z,2020-04-01");
  }

  @Test
  void refusesARowWithoutDate() {
    refused("line 2, column 'date'", "old,new,date", "A,B,");
  }

  @Test
  void refusesAFileWithoutTheColumns() {
    refused("no column 'new'", "old,successor,date", "A,B,2020-04-01");
  }
}
