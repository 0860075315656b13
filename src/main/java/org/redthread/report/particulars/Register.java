package org.redthread.report.particulars;

import java.util.List;

/** All recommendations on a theme, of every edition of its report, in order. */
public record Register(String theme, List<Recommendation> recommendations) {
  /** No recommendations. */
  public static final Register EMPTY = new Register("", List.of());

  public Register {
    theme = Given.text(theme);
    recommendations = Given.list(recommendations);
    Given.once(recommendations.stream().map(Recommendation::id).toList());
  }

  /** Those that an edition makes. */
  public List<Recommendation> of(int edition) {
    return recommendations.stream().filter(r -> r.edition() == edition).toList();
  }

  /** Those that editions before it made. */
  public List<Recommendation> before(int edition) {
    return recommendations.stream().filter(r -> r.edition() < edition).toList();
  }
}
