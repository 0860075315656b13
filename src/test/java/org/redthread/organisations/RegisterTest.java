package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

class RegisterTest {
  private static final String HEADER = "id,name,aliases,type,sector,region,opened,closed,parent";

  private final Path folder;

  RegisterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Register load(String... lines) {
    return Register.load(Worlds.write(folder.resolve("register.csv"), lines));
  }

  private void refused(String sentence, String... lines) {
    assertThatThrownBy(() -> load(lines))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("register.csv")
        .hasMessageContaining(sentence);
  }

  @Test
  void readsEveryColumn() {
    Register register =
        load(
            HEADER,
            "B1,Eastmere Board,,board,health,East,2022-07-01,,",
            "T1,Eastmere Trust,Eastmere Hospitals| The Mere |,trust,health,East,2001-04-01,2020-03-31,B1");
    Organisation trust = register.find("T1").orElseThrow();
    assertThat(trust.aliases()).containsExactly("Eastmere Hospitals", "The Mere");
    assertThat(trust.parent()).isEqualTo("B1");
    assertThat(trust.closed()).isEqualTo(LocalDate.of(2020, 3, 31));
    assertThat(register.size()).isEqualTo(2);
  }

  @Test
  void needsOnlyIdAndName() {
    assertThat(load("id,name", "T1,Eastmere Trust").find("T1")).isPresent();
  }

  @Test
  void skipsRowsWithoutAnyValue() {
    assertThat(load("id,name", ",", "T1,Eastmere Trust").size()).isEqualTo(1);
  }

  @Test
  void isOpenFromTheFirstDayToTheLast() {
    Organisation body = Worlds.lived("A", "2010-04-01", "2013-03-31");
    assertThat(body.openOn(LocalDate.parse("2010-03-31"))).isFalse();
    assertThat(body.openOn(LocalDate.parse("2010-04-01"))).isTrue();
    assertThat(body.openOn(LocalDate.parse("2013-03-31"))).isTrue();
    assertThat(body.openOn(LocalDate.parse("2013-04-01"))).isFalse();
  }

  @Test
  void refusesAnIdThatComesTwice() {
    refused("has organisation T1 twice", "id,name", "T1,Eastmere Trust", "T1,Westmere Trust");
  }

  @Test
  void refusesAParentThatIsNotThere() {
    refused("the parent B9 of organisation T1 is not in the register", "id,name,parent", "T1,X,B9");
  }

  @Test
  void refusesParentsThatGoRoundInACircle() {
    refused("A, B go round in a circle", "id,name,parent", "A,Alpha,B", "B,Beta,A");
  }

  @Test
  void refusesABodyThatClosedBeforeItOpened() {
    refused("line 2, column 'closed'", "id,name,opened,closed", "A,Alpha,2010-04-01,2009-03-31");
  }

  @Test
  void refusesADayThatIsNone() {
    refused("line 3, column 'opened'", "id,name,opened", "A,Alpha,", "B,Beta,01/04/2010");
  }

  @Test
  void refusesARowWithoutName() {
    refused("line 2, column 'name'", "id,name", "A,");
  }

  @Test
  void refusesAFileWithoutTheColumns() {
    refused("no column 'id'", "code,name", "A,Alpha");
    refused("Let its first line read id,name", "id,Body", "A,Alpha");
  }

  @Test
  void refusesAFolderWithoutARegister() {
    assertThatThrownBy(() -> Register.load(folder))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("neither register.csv nor files");
  }
}
