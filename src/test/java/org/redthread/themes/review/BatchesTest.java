package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.themes.Theme;

class BatchesTest {
  private static final Theme IMAGING = Theme.load(Path.of("jobs/conf/themes/imaging.yaml"));
  private final ReviewLetters letters = Letters.mixed(120);
  private final Ranking ranking = Ranking.of(IMAGING, letters);

  private List<BatchRow> batch(Readings readings, int size, long seed) {
    double[] scores = ranking.scores(readings, seed);
    return new Batches(letters, ranking, readings)
        .next(BatchPlan.STANDARD.ofSize(size), scores, seed);
  }

  @Test
  void aBatchHoldsEachKindAndNoLetterTwice() {
    List<BatchRow> rows = batch(new Readings(letters, List.of()), 40, 3);
    assertThat(rows).hasSize(40);
    assertThat(rows.stream().map(BatchRow::group)).doesNotHaveDuplicates();
    assertThat(rows.stream().filter(r -> r.origin().drawn() == Drawn.RANDOM)).hasSize(10);
    assertThat(rows.stream().filter(r -> r.origin().drawn() == Drawn.LIKELY)).hasSize(24);
  }

  @Test
  void theProbabilityOfARandomLetterIsItsShareOfThePool() {
    for (BatchRow row : batch(new Readings(letters, List.of()), 40, 3)) {
      Label.Origin origin = row.origin();
      if (origin.drawn() == Drawn.RANDOM) {
        int pool = origin.stratum() == Stratum.SELECTED ? 40 : 80;
        assertThat(origin.pool()).isEqualTo(pool);
        assertThat(origin.probability() * pool)
            .isCloseTo(5, org.assertj.core.data.Offset.offset(2.0));
      }
    }
  }

  @Test
  void theSameSeedDrawsTheSameAndAnotherBatchOthers() {
    Readings none = new Readings(letters, List.of());
    assertThat(batch(none, 40, 3)).isEqualTo(batch(none, 40, 3)).isNotEqualTo(batch(none, 40, 4));
  }

  @Test
  void readLettersAreNotDrawnAgainUntilNothingIsLeft() {
    List<Label> labels = new ArrayList<>();
    int batches = 0;
    while (true) {
      Readings readings = new Readings(letters, labels);
      List<BatchRow> rows = batch(readings, 40, 3);
      if (rows.isEmpty()) {
        break;
      }
      batches++;
      rows.forEach(
          row -> {
            LetterGroup group = letters.group(row.group());
            Answer answer = group.letter().text().value().contains("scan") ? Answer.YES : Answer.NO;
            labels.add(new Label(group.id(), answer, "first", row.origin(), ""));
          });
      RecallEstimate figures =
          new RecallEstimate(letters, ranking, new Readings(letters, labels), Answer.NO);
      assertThat(figures.unusable()).isZero();
      assertThat(figures.estimate().reading().covers(figures.found() / 40.0)).isTrue();
    }
    assertThat(labels).hasSize(120);
    assertThat(batches).isEqualTo(3);
  }

  @Test
  void scoresLearnFromTheAnswers() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      labels.add(Letters.label("a" + i, i % 3 == 0 ? Answer.NO : Answer.YES));
    }
    double[] scores = ranking.scores(new Readings(letters, labels), 1);
    assertThat(scores[100]).isGreaterThan(scores[99]);
  }
}
