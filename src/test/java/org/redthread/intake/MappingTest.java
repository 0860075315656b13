package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** How the columns of a feed become complaints. */
class MappingTest {
  private static final String BASE =
      """
      source: trial
      files: feed*.csv
      id: id
      gates: {max-quarantined: 1}
      """;

  private final FeedTrial trial;

  MappingTest(@TempDir Path folder) {
    trial = new FeedTrial(folder).yaml(BASE);
  }

  private List<Complaint> read(String feed) {
    trial.file("feed.csv", feed);
    List<Complaint> complaints = new ArrayList<>();
    try (FeedReader reader =
        FeedReader.open(trial.source(), trial.path(""), trial.path("feed.csv"))) {
      reader.forEachRemaining(outcome -> complaints.add(((Accepted) outcome).complaint()));
    }
    return complaints;
  }

  @Test
  void severalAddresseesGiveOneComplaintEachAndOneCase() {
    trial.more("organisation: {name: to, separator: '\\s*[|;]\\s*', each: true}");
    List<Complaint> read = read("id,to\n7,Ash | Elm; Ash\n8,\n");
    assertThat(read).extracting(Complaint::organisation).containsExactly("Ash", "Elm", "");
    assertThat(read).extracting(Complaint::id).containsExactly("7", "7#2", "8");
    assertThat(read).extracting(Complaint::caseId).containsExactly("7", "7", "8");
    assertThat(trial.account().files()).extracting(Reconciliation::accepted).containsExactly(2L);
  }

  @Test
  void addresseesStandAndFallTogether() {
    trial.more("organisation: {name: to, separator: ';', each: true}");
    trial.more("version: seen");
    trial.file("feed.csv", "id,to,seen\n7,Ash;Elm;Oak,1\n7,Ash;Fir,2\n");
    FeedAccount account = trial.account();
    assertThat(account.complaints()).isEqualTo(2);
    assertThat(account.files())
        .containsExactly(new Reconciliation("trial", "feed.csv", 2, 1, 1, 0, 0));
  }

  @Test
  void codesOfSeveralColumnsAndSeveralValues() {
    trial.more("codes: {columns: [a, b], separator: '|', join: ' > '}");
    List<Complaint> read = read("id,a,b\n1,X|Y,x|y\n2,X,x|y\n3,X,\n4,,\n");
    assertThat(read.get(0).codes()).containsExactly("X > x", "Y > y");
    assertThat(read.get(1).codes()).containsExactly("X > x", "X > y");
    assertThat(read.get(2).codes()).containsExactly("X");
    assertThat(read.get(3).codes()).isEmpty();
  }

  @Test
  void codesThatDoNotPairAreNotGuessed() {
    trial.more("codes: {columns: [a, b], separator: '|', join: ' > '}");
    trial.file("feed.csv", "id,a,b\n1,X|Y|Z,x|y\n");
    assertThat(trial.run().err()).contains("b: has another number of values than its neighbour");
  }

  @Test
  void aCaseIsCutOutOfAnId() {
    trial.more("case: {columns: id, pattern: '^(?:(OR\\d{8})\\d\\d|([A-Z]+\\d+)[A-Z]?)$'}");
    assertThat(read("id,x\nOR0000196901,\nOT41781B,\nBC164851,\nodd/1,\n"))
        .extracting(Complaint::caseId)
        .containsExactly("OR00001969", "OT41781", "BC164851", "odd/1");
  }

  @Test
  void aDigestTellsRowsApartWhereTheIdDoesNot() {
    trial.more("id-hash: [what]");
    List<Complaint> read = read("id,what\n1,a\n1,b\n,c\n");
    assertThat(read).extracting(Complaint::id).doesNotHaveDuplicates();
    assertThat(read.get(0).id()).matches("1/[0-9a-f]{16}");
    assertThat(read.get(2).id()).matches("[0-9a-f]{16}");
  }

  @Test
  void leftoversOfSpreadsheetsAreCleaned() {
    trial.more("narrative: {columns: [a, b], language: en}");
    List<Complaint> read = read("id,a,b\n1,\"\u00A0One_x000D_\r\ntwo\",_x0041_nd\n2,,only\n");
    assertThat(read).extracting(Complaint::narrative).containsExactly("One\ntwo\n\nAnd", "only");
  }

  @Test
  void languageByRow() {
    trial.more("narrative: {columns: a, language: nb, language-column: l}");
    assertThat(read("id,a,l\n1,x,nn\n2,x,\n3,x,de\n"))
        .extracting(Complaint::language)
        .containsExactly("nn", "nb", "nb");
  }

  @Test
  void ofSeveralColumnsTheFirstLineOfTheMapWins() {
    trial.more("outcome: {columns: [a, b], map: {Upheld: upheld, Not upheld: not-upheld}}");
    assertThat(read("id,a,b\n1,Not upheld,Upheld\n2,Not upheld,\n3,,\n"))
        .extracting(Complaint::outcome)
        .containsExactly("upheld", "not-upheld", "");
  }

  @Test
  void norwegianMonthsAndMissingMarks() {
    trial.more("missing: [NA]");
    trial.more("dates: {incident: {column: d, formats: [d. MMMM yyyy], locale: nb}}");
    assertThat(read("id,d\n1,17. mai 2021\n2,NA\n"))
        .extracting(Complaint::incident)
        .containsExactly(LocalDate.of(2021, 5, 17), null);
  }

  @Test
  void countsByPeriodKeepTheirZeros() {
    trial.more("count: {column-pattern: 'upheld_(\\d\\d)(\\d\\d)'}\nmissing: [NA]");
    List<Complaint> read = read("id,upheld_2122,upheld_2223,upheld_2299\n1,3,NA,9\n");
    assertThat(read).extracting(Complaint::id).containsExactly("1/2021-22", "1/2022-23");
    assertThat(read).extracting(Complaint::count).containsExactly(3, 0);
    assertThat(read)
        .as("complaints of one year are not the case of those of another")
        .extracting(Complaint::caseId)
        .doesNotHaveDuplicates();
    assertThat(read.get(0).received()).isEqualTo(LocalDate.of(2021, 4, 1));
  }

  @Test
  void aCountThatIsNone() {
    trial.more("count: {columns: {n: 2021-22}}");
    trial.file("feed.csv", "id,n\n1,3.5\n2,-1\n3,99999999999\n4,4\n");
    assertThat(trial.run().figures()).isEqualTo("4,1,0,0,3");
  }

  @Test
  void noCountColumnIsAGate() {
    trial.more("count: {column-pattern: 'upheld_(\\d\\d)(\\d\\d)'}");
    trial.file("feed.csv", "id,upheld_all\n1,3\n");
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.status()).isEqualTo(3);
    assertThat(seen.err()).contains("no column fits the count pattern");
  }

  @Test
  void ofTwoVintagesTheLaterStatesTheYearsThatBothHave() {
    trial.more("count: {column-pattern: 'upheld_(\\d\\d)(\\d\\d)'}");
    trial.more("version: {file-pattern: 'feed-(\\d+)', snapshot: true}");
    trial.file("feed-9.csv", "id,upheld_2122,upheld_2223\nold name,1,5\nclosed,1,1\n");
    trial.file("feed-10.csv", "id,upheld_2223,upheld_2324\nnew name,4,2\n");
    assertThat(trial.account().complaints()).isEqualTo(1 + 1 + 4 + 2);
  }

  @Test
  void aFileNameWithoutItsVersion() {
    trial.more("version: {file-pattern: 'feed-(\\d+)'}").file("feed.csv", "id\n1\n");
    assertThatThrownBy(trial::account)
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("does not fit 'version: {file-pattern: feed-(\\d+)}'");
  }

  @Test
  void aSecondFileIsJoinedAndAccountedFor() {
    trial.more("join: {files: more.csv, on: id, key: ref, columns: [text]}");
    trial.more("narrative: text");
    trial.file("more.csv", "ref,text\n1,one\n1,one\n2,two\n2,TWO\n9,nine\n,none\n3\n");
    trial.file("feed.csv", "id,x\n1,\n2,\n3,\n");
    FeedAccount account = trial.account();
    assertThat(account.files())
        .containsExactly(new Reconciliation("trial", "feed.csv", 3, 2, 0, 0, 1));
    assertThat(account.quarantine().get(0).reason())
        .isEqualTo("two different rows of more.csv have its key");
    assertThat(account.joins()).containsExactly(new JoinCounts("more.csv", 7, 1, 1, 1, 2, 2, 1));
  }

  @Test
  void aSecondFileWithoutItsColumnOrMissing() {
    trial.more("join: {files: more.csv, on: id, columns: [text]}").file("feed.csv", "id\n1\n");
    assertThatThrownBy(trial::account).hasMessageContaining("no file fits 'more.csv'");
    trial.file("more.csv", "id,words\n");
    assertThatThrownBy(trial::account).hasMessageContaining("has no column 'text', which a 'join'");
  }

  @Test
  void aColumnInBothFiles() {
    trial.more("join: {files: more.csv, on: id, columns: [text]}");
    trial.file("feed.csv", "id,text\n1,x\n").file("more.csv", "id,text\n1,y\n");
    assertThatThrownBy(trial::account).hasMessageContaining("has the column 'text' and so has");
  }

  @Test
  void filesByPatternAreAccountedForOneByOneWhateverTheirOrder() {
    trial.more("version: v");
    trial.file("feed-a.csv", "id,v\n1,2\n2,1\n").file("feed-b.csv", "id,v\n1,1\n2,1\n");
    assertThat(trial.account().files())
        .containsExactly(
            new Reconciliation("trial", "feed-a.csv", 2, 2, 0, 0, 0),
            new Reconciliation("trial", "feed-b.csv", 2, 0, 1, 1, 0));
  }
}
