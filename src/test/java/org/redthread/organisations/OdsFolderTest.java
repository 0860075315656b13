package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.Shared;
import org.redthread.organisations.Share.Standing;
import org.redthread.run.OperatorException;

class OdsFolderTest {
  private final Path folder;

  OdsFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A row of the standard layout: 27 columns, no header. */
  private static String row(String code, String name, String board, String life, String role) {
    String[] days = life.split("-", -1);
    return "\"%s\",\"%s\",\"Y1\",\"%s\",\"\",\"\",\"\",\"\",\"\",\"\",\"%s\",\"%s\",\"\",\"%s\""
            .formatted(code, name, board, days[0], days[1], role)
        + ",\"\"".repeat(13);
  }

  @BeforeEach
  void invented() {
    Worlds.write(
        folder.resolve("etr_2030.csv"),
        row("T1", "EASTMERE NHS TRUST", "Q01", "20010401-20200331", ""),
        row("T2", "WESTMERE NHS TRUST", "Q01", "20200401-", ""));
    Worlds.write(
        folder.resolve("eccg_2030.csv"),
        row("01A", "NHS OLDFORD ICB - 01A", "Q01", "20130401-", "RO319"),
        row("01B", "NHS NEWFORD CCG", "Q01", "20130401-20200331", ""));
    Worlds.write(
        folder.resolve("icb_names.csv"),
        "ICB30CD,ICB30CDH,ICB30NM,ObjectId",
        "E1,Q01,NHS Mere Integrated Care Board,1");
    Worlds.write(
        folder.resolve("pct_to_ccg.csv"),
        "pct_code,pct_ons,pct_name,ccg_code,ccg_ons,ccg_name,postcode_percent",
        "5ZZ,E2,Ford,01A,E3,NHS Oldford CCG,60.0",
        "5ZZ,E2,Ford,01B,E4,NHS Newford CCG,40.0");
    Worlds.write(
        folder.resolve("trust_changes.csv"),
        "old_code,new_code,date",
        "T1,T2,20200401",
        "01B,01A,20200401",
        "5YY,5ZZ,20061001",
        "5ZZ,T1,20130322",
        "T1,T1,20150401",
        "X1,X2,20000401",
        "X2,X1,20050401");
  }

  private List<Share> on(String code, String date) {
    Register register = Register.load(folder);
    return Succession.load(folder, register).on(code, LocalDate.parse(date));
  }

  @Test
  void readsTheFilesWithoutHeader() {
    Register register = Register.load(folder);
    Organisation trust = register.find("T1").orElseThrow();
    assertThat(trust.closed()).isEqualTo(LocalDate.of(2020, 3, 31));
    assertThat(trust.parent()).isEqualTo("Q01");
    assertThat(register.find("Q01").orElseThrow().aliases()).containsExactly("E1");
    assertThat(register.find("5ZZ").orElseThrow().type()).isEqualTo("primary care trust");
  }

  @Test
  void followsAPrimaryCareTrustThroughItsGroupsToTheBoard() {
    assertThat(on("5YY", "2012-01-01")).extracting(Share::code).containsExactly("5ZZ");
    assertThat(on("5YY", "2014-01-01"))
        .containsExactly(
            new Share("01A", 0.6, false, Standing.OPEN),
            new Share("01B", 0.4, false, Standing.OPEN));
    assertThat(on("5YY", "2021-01-01")).extracting(Share::code).containsExactly("01A");
    assertThat(on("5YY", "2023-01-01")).containsExactly(new Share("Q01", 1, false, Standing.OPEN));
  }

  @Test
  void resolvesCyclesOfPublishedFilesByTheirDates() {
    assertThat(on("X1", "2001-01-01")).extracting(Share::code).containsExactly("X2");
    assertThat(on("X1", "2023-01-01")).extracting(Share::code).containsExactly("X1");
  }

  @Test
  void namesFileAndLineOfADayThatIsNone() {
    Worlds.write(folder.resolve("trust_changes.csv"), "old_code,new_code,date", "T1,T2,2020-04-01");
    assertThatThrownBy(() -> on("T1", "2023-01-01"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("trust_changes.csv line 2, column 'date'");
  }

  @Test
  void namesTheFileOfAPercentageThatIsNone() {
    Worlds.write(
        folder.resolve("pct_to_ccg.csv"),
        "pct_code,pct_ons,pct_name,ccg_code,ccg_ons,ccg_name,postcode_percent",
        "5ZZ,E2,Ford,01A,E3,NHS Oldford CCG,most");
    assertThatThrownBy(() -> on("5ZZ", "2023-01-01"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("pct_to_ccg.csv line 2, column 'postcode_percent'");
  }

  @Test
  void answersFromThePublishedFiles() {
    Path published = Shared.data("ods");
    assumeTrue(Files.exists(published), () -> "no real data at " + published);
    Register register = Register.load(published);
    Succession succession = Succession.load(published, register);
    assertThat(succession.on("5QH", LocalDate.parse("2012-01-01")))
        .extracting(Share::code)
        .containsExactly("5QH");
    assertThat(succession.on("5QH", LocalDate.parse("2014-01-01")))
        .extracting(Share::code)
        .containsExactly("11M");
    assertThat(succession.on("5QH", LocalDate.parse("2023-01-01")))
        .extracting(Share::code)
        .containsExactly("QR1");
    assertThat(succession.now("RW6"))
        .containsExactly(
            new Share("R0A", 0.5, true, Standing.OPEN), new Share("RM3", 0.5, true, Standing.OPEN));
    assertThat(succession.now("RJD"))
        .containsExactly(new Share("RJD", 1, false, Standing.NO_SUCCESSOR));
  }
}
