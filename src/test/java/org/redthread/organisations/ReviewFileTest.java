package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

class ReviewFileTest {
  private static final String HEADER = "name,organisation_id,decision,by,date,note";

  private final Path folder;
  private final Register register = Worlds.names("Eastmere Trust", "Westmere Trust");

  ReviewFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ReviewFile load(String... lines) {
    return ReviewFile.load(Worlds.write(folder.resolve("review.csv"), lines), register);
  }

  private static Match suggested(String name) {
    return new Match(name, "Westmere Trust", "Westmere Trust", 0.4, Decision.REVIEW);
  }

  @Test
  void anAnalystsDecisionWins() {
    ReviewFile review =
        load(
            HEADER,
            "The Mere,Eastmere Trust,match,jo,2026-01-05,asked them",
            "Meer,,none,jo,2026-01-05,");
    assertThat(review.settle(suggested("the  mere")).organisationId()).isEqualTo("Eastmere Trust");
    assertThat(review.settle(suggested("the mere")).decision()).isEqualTo(Decision.AUTOMATIC);
    assertThat(review.settle(suggested("Meer")).decision()).isEqualTo(Decision.NONE);
    assertThat(review.settle(suggested("Mere")).organisationId()).isEqualTo("Westmere Trust");
  }

  @Test
  void anOpenRowDecidesNothing() {
    ReviewFile review = load(HEADER, "The Mere,Eastmere Trust,,,,");
    assertThat(review.settle(suggested("The Mere"))).isEqualTo(suggested("The Mere"));
    assertThat(review.decisions()).isZero();
  }

  @Test
  void savingKeepsEveryRowAndAddsWhatNeedsALookOnce() {
    ReviewFile review = load(HEADER, "The Mere,Eastmere Trust,match,jo,2026-01-05,asked them");
    Path file = folder.resolve("review.csv");
    review.save(file, List.of(suggested("The Mere"), suggested("Meer"), suggested("meer")));
    Table table = Tables.read(file);
    assertThat(table.values("name")).containsExactly("The Mere", "Meer");
    assertThat(table.values("note")).containsExactly("asked them", "");
    ReviewFile.load(file, register).save(file, List.of(suggested("Meer")));
    assertThat(Tables.read(file).values("name")).containsExactly("The Mere", "Meer");
  }

  @Test
  void aMissingFileHoldsNoDecisions() {
    assertThat(ReviewFile.load(folder.resolve("none.csv"), register).decisions()).isZero();
  }

  private void refused(String sentence, String... lines) {
    assertThatThrownBy(() -> load(lines))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void refusesAWordThatIsNoDecision() {
    refused(
        "line 2, column 'decision': expected match, none", HEADER, "Mere,Eastmere Trust,yes,,,");
  }

  @Test
  void refusesAnOrganisationThatIsNotInTheRegister() {
    refused("line 2, column 'organisation_id'", HEADER, "Mere,Northmere Trust,match,,,");
  }

  @Test
  void refusesDecisionsThatContradict() {
    refused("line 3, column 'decision'", HEADER, "Mere,Eastmere Trust,match,,,", "mere,,none,,,");
  }

  @Test
  void refusesADayThatIsNone() {
    refused("line 2, column 'date'", HEADER, "Mere,Eastmere Trust,match,jo,yesterday,");
  }

  @Test
  void refusesAFileWithoutTheColumns() {
    refused("no column 'decision'", "name,organisation_id,by,date,note", "Mere,,,,");
  }
}
