package org.redthread.text.cluster;

import java.util.Locale;

/** Why a letter stands for its cluster. */
public enum Representative {
  /** It does not. */
  NONE,
  /** Nearest to all others. */
  MEDOID,
  /** In the cluster beyond doubt, and unlike the medoid. */
  DIVERSE,
  /** Nearly in another cluster: shows where this one ends. */
  BOUNDARY,
  /** Of the greatest severity. */
  SEVERE;

  /** As written in files; empty for none. */
  public String word() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
