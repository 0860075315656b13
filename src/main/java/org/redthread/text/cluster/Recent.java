package org.redthread.text.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.redthread.text.Letter;

/** The recent letters of a scope, held against what its model knows of the earlier ones. */
final class Recent {
  private final List<Letter> letters;
  private final Distinct distinct;
  private final List<List<String>> features;
  private final Fit fit;

  /**
   * What the model was made from.
   *
   * @param known whether a letter was there then
   * @param letters how many were
   * @param texts how many different texts it was made from, all of theirs or a sample
   * @param places words that say where and not what
   */
  record Fit(Predicate<String> known, int letters, int texts, Set<String> places) {
    /** Of one of those letters, the chance that its text was taken. */
    double share() {
      return Math.min(1, (double) texts / Math.max(1, letters));
    }
  }

  private Recent(List<Letter> letters, Fit fit) {
    this.letters = letters;
    this.fit = fit;
    this.distinct = Distinct.of(letters);
    this.features =
        Space.features(distinct, IntStream.range(0, distinct.size()).toArray()).stream()
            .map(words -> words.stream().filter(word -> !fit.places().contains(word)).toList())
            .toList();
  }

  /**
   * The letters of the last {@code days} days before the newest, without those of young clusters.
   */
  static Recent of(List<PatternLetter> all, Fit fit, Predicate<String> young, int days) {
    LocalDate newest =
        all.stream().map(PatternLetter::received).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    LocalDate from = all.isEmpty() ? newest : newest.minusDays(days);
    return new Recent(
        all.stream()
            .filter(l -> l.received().isAfter(from) && !young.test(l.id()))
            .map(PatternLetter::letter)
            .toList(),
        fit);
  }

  /** Themes of the recent letters that the earlier ones did not have, as ids of letters. */
  List<Found> themes(ClusterModel model, double level) {
    if (fit.texts() == 0 || distinct.size() < NewThemes.LEAST_TEXTS) {
      return List.of();
    }
    Map<String, Integer> inFit = new HashMap<>();
    double recentInFit = 0;
    boolean[] fresh = fresh();
    for (int text = 0; text < fresh.length; text++) {
      if (!fresh[text]) {
        recentInFit++;
        new HashSet<>(features.get(text)).forEach(f -> inFit.merge(f, 1, Integer::sum));
      }
    }
    Vocabulary vocabulary = model.space().vocabulary();
    double share = fit.share();
    NewThemes.Earlier earlier =
        new NewThemes.Earlier(
            f ->
                Math.max(
                    0, vocabulary.frequency(f, fit.texts()) - share * inFit.getOrDefault(f, 0)),
            Math.max(0, fit.texts() - share * recentInFit));
    List<Found> found = new ArrayList<>();
    for (NewThemes.Theme theme : NewThemes.of(features, earlier, level)) {
      found.add(new Found(theme.features(), ids(theme.texts())));
    }
    return found;
  }

  /**
   * A new theme.
   *
   * @param features that came up together
   * @param letters ids of the letters that have at least two of them
   */
  record Found(List<String> features, Set<String> letters) {}

  /** Texts of which no letter was there when the model was made. */
  private boolean[] fresh() {
    boolean[] fresh = new boolean[distinct.size()];
    java.util.Arrays.fill(fresh, true);
    for (int row = 0; row < letters.size(); row++) {
      fresh[distinct.of()[row]] &= !fit.known().test(letters.get(row).id());
    }
    return fresh;
  }

  private Set<String> ids(Set<Integer> texts) {
    Set<String> ids = new TreeSet<>();
    for (int row = 0; row < letters.size(); row++) {
      if (texts.contains(distinct.of()[row])) {
        ids.add(letters.get(row).id());
      }
    }
    return ids;
  }
}
