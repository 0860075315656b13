package org.redthread.site.data;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A recurring theme as an earlier run knew it.
 *
 * @param scope failure type, and the organisation of a theme of one
 * @param label its words
 * @param representatives source and record of the letters that show it
 */
public record PastTheme(String scope, String label, Set<String> representatives) {
  public PastTheme {
    representatives = Set.copyOf(representatives);
  }

  /** Of a row of clusters.csv. */
  public static PastTheme of(Line line) {
    Set<String> shown =
        Arrays.stream(line.text("representatives").split("\\|"))
            .filter(letter -> !letter.isEmpty())
            .collect(Collectors.toSet());
    return new PastTheme(scope(line), line.text("label"), shown);
  }

  /** Where ids of themes are counted: a failure type, at all organisations or at one. */
  public static String scope(Line line) {
    return line.text("failure_type") + "@" + line.text("organisation");
  }

  /** Whether another says the same: the same words, or half of the letters that show it. */
  public boolean same(PastTheme other) {
    long shared = representatives.stream().filter(other.representatives::contains).count();
    boolean letters = shared > 0 && 2 * shared >= Math.min(size(), other.size());
    return letters || (!label.isEmpty() && label.equals(other.label));
  }

  private int size() {
    return representatives.size();
  }
}
