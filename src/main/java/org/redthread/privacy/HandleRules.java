package org.redthread.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of accounts that a word before them announces: "my insta is jo_x". */
final class HandleRules {
  private static final Pattern CUE =
      Pattern.compile(
          "(?<!\\p{L})(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|skype|telegram|discord|facebook|fb"
              + "|messenger|user(?:name)?|handle|brukernavn|brukarnamn|login)"
              + "(?:[ -]?(?:name|handle|id|user|account|profile|navn(?:et)?|namn(?:et)?|konto(?:en)?|profil(?:en)?))?"
              + "(?: (?:heter jeg|heiter eg|is|er|som|as))? ?[:=]? ?(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{2,40})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NO_WORD = Pattern.compile(".*(?:\\d|\\p{L}[._/]\\p{L}|^@).*");

  /** One of these is in every cue. */
  private static final List<String> CUES =
      List.of(
          "insta",
          "snap",
          "tiktok",
          "tik tok",
          "twitter",
          "skype",
          "telegram",
          "discord",
          "facebook",
          "fb",
          "messenger",
          "user",
          "handle",
          "brukernavn",
          "brukarnamn",
          "login");

  private HandleRules() {}

  static void apply(Digits digits, Spans spans) {
    if (digits.says(CUES)) {
      named(digits.text(), spans);
    }
  }

  private static void named(String text, Spans spans) {
    Matcher match = CUE.matcher(text);
    while (match.find()) {
      String name = match.group(1).replaceAll("[._/-]+$", "");
      boolean letter = name.chars().anyMatch(Character::isLetter);
      if (letter && NO_WORD.matcher(name).matches()) {
        spans.add(Kind.URL, match.start(1), match.start(1) + name.length(), "named-handle");
      }
    }
  }
}
