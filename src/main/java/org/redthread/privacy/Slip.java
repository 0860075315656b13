package org.redthread.privacy;

/** Whether two words are one slip of the pen apart: a letter too many, missing, or another. */
final class Slip {
  private Slip() {}

  static boolean one(String a, String b) {
    if (a.length() > b.length()) {
      return one(b, a);
    }
    int longer = b.length() - a.length();
    if (longer > 1) {
      return false;
    }
    int same = 0;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (longer == 1) {
      return a.regionMatches(same, b, same + 1, a.length() - same);
    }
    return a.regionMatches(same + 1, b, same + 1, a.length() - same - 1) || swapped(a, b, same);
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
  }
}
