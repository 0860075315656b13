package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, links that lead to a person, and handles. */
final class WebRules {
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}+ ?@ ?[\\p{L}\\p{N}-]{1,63}+"
              + "(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6}");
  private static final Pattern SPELT_AT =
      Pattern.compile("[\\[(] ?(?:at|a|alfakrøll|krøllalfa) ?[\\])]", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPELT_EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._-]{1,64}+ ?[\\[(] ?(?:at|a|alfakrøll|krøllalfa) ?[\\])] ?[\\p{L}\\p{N}-]{1,63}"
              + "(?:(?:\\.| ?[\\[(]? ?(?:dot|punktum) ?[\\])]? ?)[\\p{L}\\p{N}-]{2,63}){1,4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"\uFFFC]{2,2000}", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINKED =
      Pattern.compile("\\.(?:com|me|no|uk|org)/", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?:facebook|fb|twitter|x|instagram|linkedin|tiktok|youtube|snapchat|t|wa|justgiving"
              + "|gofundme|spleis)\\.(?:com|me|no|co\\.uk|org)/[^\\s<>\"\uFFFC]{2,200}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?:facebook|fb|twitter|instagram|linkedin|tiktok|youtube|justgiving|gofundme|spleis)\\."
              + "|//(?:www\\.)?x\\.com|[~@?=]|/(?:people|person|user|users|profile|staff|team|in|u|doctor|gp|ansatt"
              + "|ansatte|personer|medarbeider)s?/",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\p{L}\\p{N}@._-])@[\\p{L}_][\\p{L}\\p{N}_.]{2,30}+");

  private WebRules() {}

  static void apply(String text, Spans spans) {
    boolean at = text.indexOf('@') >= 0;
    if (at) {
      add(EMAIL, Kind.EMAIL, "email", text, spans);
    }
    if (SPELT_AT.matcher(text).find()) {
      add(SPELT_EMAIL, Kind.EMAIL, "spelt-email", text, spans);
    }
    Matcher url = URL.matcher(text);
    while (url.find()) {
      if (PERSONAL.matcher(url.group()).find()) {
        spans.add(Kind.URL, url.start(), trimmed(text, url.start(), url.end()), "personal-url");
      }
    }
    if (LINKED.matcher(text).find()) {
      add(SOCIAL, Kind.URL, "social-url", text, spans);
    }
    if (at) {
      add(HANDLE, Kind.URL, "handle", text, spans);
    }
  }

  private static void add(Pattern pattern, Kind kind, String rule, String text, Spans spans) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      spans.add(kind, match.start(), trimmed(text, match.start(), match.end()), rule);
    }
  }

  /** Without the full stop or bracket of the sentence around it. */
  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && ".,;:!?)'".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
