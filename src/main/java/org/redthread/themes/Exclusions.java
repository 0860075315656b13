package org.redthread.themes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guards against a trap of Lucene's interval functions: where what is excluded holds alternatives
 * of different length, the alternatives are taken apart and "neither a nor b" becomes "not a, or
 * not b", which is nearly always true. Alternatives of single words are safe.
 */
final class Exclusions {
  private static final Pattern EXCLUSION = Pattern.compile("fn:(not\\w+|nonOverlapping)\\(");
  private static final Pattern ANY = Pattern.compile("fn:or\\(");

  private Exclusions() {}

  /** Whether what any function of an expanded query excludes falls into the trap. */
  static boolean areTakenApart(String query) {
    Matcher functions = EXCLUSION.matcher(query);
    while (functions.find()) {
      String excluded = lastArgument(inside(query, functions.end()));
      Matcher any = ANY.matcher(excluded);
      while (any.find()) {
        String alternatives = inside(excluded, any.end());
        if (alternatives.contains("\"") || alternatives.contains("fn:")) {
          return true;
        }
      }
    }
    return false;
  }

  /** From after an opening bracket to before the one that closes it. */
  private static String inside(String text, int from) {
    int depth = 1;
    int at = from;
    while (at < text.length() && depth > 0) {
      depth += bracket(text.charAt(at++));
    }
    return text.substring(from, depth == 0 ? at - 1 : at);
  }

  private static String lastArgument(String arguments) {
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    String trimmed = arguments.strip();
    for (int at = 0; at < trimmed.length(); at++) {
      char c = trimmed.charAt(at);
      quoted ^= c == '"';
      depth += bracket(c);
      if (c == ' ' && depth == 0 && !quoted) {
        start = at + 1;
      }
    }
    return trimmed.substring(start);
  }

  private static int bracket(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }
}
