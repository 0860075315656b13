package org.redthread.privacy;

import java.util.Set;

/**
 * The language of a letter by its function words: English, bokmål or nynorsk. Cheap enough for each
 * letter; a feed that declares its language needs none of it.
 */
public final class LetterLanguage {
  /** Enough of a letter to tell. */
  private static final int READ = 4000;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "was", "that", "my", "with", "not", "she", "were", "this", "had", "but",
          "they", "you", "at", "on", "is", "of", "to", "it", "been", "have", "a", "when", "no");
  private static final Set<String> NORWEGIAN =
      Set.of(
          "og", "det", "som", "på", "av", "til", "ble", "var", "med", "jeg", "eg", "er", "et", "en",
          "den", "har", "ho", "hun", "han", "vi", "de", "å", "hadde", "meg", "seg", "om", "etter");
  private static final Set<String> BOKMAAL =
      Set.of(
          "jeg",
          "ikke",
          "fra",
          "hun",
          "en",
          "noe",
          "mer",
          "bare",
          "dere",
          "hva",
          "hvor",
          "hvordan",
          "ble",
          "kommer",
          "sykehus",
          "sykehuset",
          "uke",
          "uker",
          "mye",
          "noen",
          "være",
          "gjøre",
          "selv",
          "hvorfor",
          "et",
          "hvis",
          "deres");
  private static final Set<String> NYNORSK =
      Set.of(
          "eg",
          "ikkje",
          "frå",
          "ho",
          "ein",
          "ei",
          "noko",
          "meir",
          "berre",
          "dykk",
          "kva",
          "kvar",
          "korleis",
          "vart",
          "kjem",
          "sjukehus",
          "sjukehuset",
          "veke",
          "veker",
          "mykje",
          "nokon",
          "vere",
          "gjere",
          "sjølv",
          "kvifor",
          "eit",
          "dei",
          "dykkar",
          "blei",
          "me");

  private LetterLanguage() {}

  /**
   * The language that the words speak for; English where nothing speaks.
   *
   * @return en, nb or nn
   */
  public static String of(String letter) {
    int[] votes = new int[4];
    int start = 0;
    int end = Math.min(letter.length(), READ);
    for (int at = 0; at <= end; at++) {
      boolean letters = at < end && Character.isLetter(letter.charAt(at));
      if (!letters) {
        if (at > start) {
          vote(letter.substring(start, at).toLowerCase(java.util.Locale.ROOT), votes);
        }
        start = at + 1;
      }
    }
    if (votes[0] >= votes[1] + votes[2] + votes[3]) {
      return "en";
    }
    return votes[3] > votes[2] ? "nn" : "nb";
  }

  private static void vote(String word, int[] votes) {
    votes[0] += ENGLISH.contains(word) ? 1 : 0;
    votes[1] += NORWEGIAN.contains(word) ? 1 : 0;
    votes[2] += BOKMAAL.contains(word) ? 1 : 0;
    votes[3] += NYNORSK.contains(word) ? 1 : 0;
  }
}
