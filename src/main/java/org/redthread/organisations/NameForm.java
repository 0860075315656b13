package org.redthread.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.redthread.organisations.Lexicon.Role;

/**
 * A name made comparable.
 *
 * @param exact the name itself
 * @param plain its words in lower case, joined by blanks
 * @param stems the words written out and without plural s, in their order
 * @param core the stems without fillers and legal forms, joined by blanks
 * @param essence the words of its own, joined without blanks; all words but fillers if it has none
 * @param kinds kinds of body that its words show
 * @param trigrams hashes of the letter triples of the core, sorted, distinct
 */
record NameForm(
    String exact,
    String plain,
    List<String> stems,
    String core,
    String essence,
    Set<String> kinds,
    int[] trigrams) {

  private static final Pattern PARTS =
      Pattern.compile(
          "[,;:/()|\\[\\]]|\\s[-–—]+\\s|[–—]|\\s(?:at|c/o|t/a|trading as|now|formerly)\\s");

  /** A name that goes on after its legal or statutory form, as in "X NHS Trust, Y Ward". */
  private static final Pattern UP_TO_FORM =
      Pattern.compile(
          "^(.{4,}?\\s(?:R?HF|AS|NHS (?:Foundation )?Trust|Council|Limited|Ltd|PLC|plc|LLP))\\s.+$");

  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{3,8}(?![\\p{L}\\p{N}])");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
  private static final int SHORTEST_ACRONYM = 3;

  static NameForm of(String printed, Lexicon lexicon) {
    List<String> words = Words.of(printed);
    return of(printed.strip(), String.join(" ", words), lexicon.stems(words), lexicon);
  }

  private static NameForm of(String exact, String plain, List<String> stems, Lexicon lexicon) {
    String core = join(" ", stems, stem -> lexicon.role(stem).compareTo(Role.LEGAL) > 0);
    String own = join("", stems, stem -> lexicon.role(stem) == Role.OWN);
    return new NameForm(
        exact,
        plain,
        stems,
        core,
        own.isEmpty() ? core.replace(" ", "") : own,
        lexicon.kinds(stems),
        trigrams(core));
  }

  /** The same name with its words written otherwise. */
  NameForm respelt(List<String> others, Lexicon lexicon) {
    return of(exact, plain, List.copyOf(others), lexicon);
  }

  private static String join(String blank, List<String> stems, Predicate<String> kept) {
    return String.join(blank, stems.stream().filter(kept).toList());
  }

  private static int[] trigrams(String core) {
    String padded = "  " + core + " ";
    int[] hashes = new int[padded.length() - 2];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = padded.charAt(i) * 961 * 31 + padded.charAt(i + 1) * 961 + padded.charAt(i + 2);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  /** The parts of a printed name between commas, brackets, dashes and the like, if several. */
  static List<String> parts(String printed) {
    List<String> parts =
        PARTS.splitAsStream(printed).map(String::strip).filter(part -> part.length() > 2).toList();
    Set<String> all = new LinkedHashSet<>(parts);
    all.add(BRACKETS.matcher(printed).replaceAll(" ").strip());
    all.add(printed.replaceAll("(?<=\\p{L})-(?=\\p{L})", ""));
    all.add(UP_TO_FORM.matcher(printed.strip()).replaceAll("$1"));
    all.remove(printed.strip());
    all.remove(printed);
    all.remove("");
    return List.copyOf(all);
  }

  /** The name without what stands in brackets. */
  static String withoutBrackets(String printed) {
    return BRACKETS.matcher(printed).replaceAll(" ").strip();
  }

  /** Words in capitals that may be initials, in lower case. */
  static Set<String> capitals(String printed, Lexicon lexicon) {
    Set<String> found = new TreeSet<>();
    ACRONYM.matcher(printed).results().forEach(word -> found.add(Words.fold(word.group())));
    found.removeIf(lexicon::knows);
    return found;
  }

  /** Initials by which the body may be known: with and without fillers and generic endings. */
  Set<String> initials(Lexicon lexicon) {
    List<String> full = List.of(plain.split(" "));
    List<String> bare =
        full.stream().filter(w -> lexicon.role(Words.stem(w)).compareTo(Role.LEGAL) > 0).toList();
    List<String> short0 = new ArrayList<>(bare);
    while (!short0.isEmpty()
        && List.of("nhs", "foundation", "trust").contains(short0.get(short0.size() - 1))) {
      short0.remove(short0.size() - 1);
    }
    Set<String> found = new TreeSet<>();
    for (List<String> words : List.of(full, bare, short0)) {
      StringBuilder letters = new StringBuilder();
      words.stream().filter(w -> !w.isEmpty()).forEach(word -> letters.append(word.charAt(0)));
      if (letters.length() >= SHORTEST_ACRONYM) {
        found.add(letters.toString());
      }
    }
    return found;
  }

  /**
   * How closely another name is the same: 4 wholly, 3 but for case and punctuation, 2 but for
   * abbreviations and plurals, 1 but for fillers and legal forms, 0 not.
   */
  int sameness(NameForm other) {
    if (exact.equals(other.exact)) {
      return 4;
    }
    if (plain.equals(other.plain)) {
      return 3;
    }
    if (stems.equals(other.stems)) {
      return 2;
    }
    return core.equals(other.core) ? 1 : 0;
  }

  boolean isEmpty() {
    return stems.isEmpty();
  }
}
