package org.redthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented letters of complaint with every personal detail known. Half of the names are drawn from
 * words made of syllables, which no list can hold. The rules were mended on one set of templates;
 * the other was written afterwards and only measured.
 */
final class LetterGenerator {
  /** Templates and names. The rules were mended on all but the third. */
  enum Set {
    FIRST,
    SECOND,
    THIRD
  }

  /** What a piece of a letter is. */
  enum Part {
    PLAIN,
    NAME,
    DIRECT
  }

  record Piece(Part part, String text) {}

  private static final String[] EN_GIVEN =
      ("Sarah James Priya Mohammed Margaret Oliver Agnieszka Grace David Chloe Kwame Aoife Tariq Rose"
              + " Mark Joan Fatima Dylan Eleri Ingrid")
          .split(" ");
  private static final String[] EN_FAMILY =
      ("Jones Patel Smith Khan O'Brien McDonald Green Okafor Kowalski Young Begum Walker Hughes Singh"
              + " Fletcher Wood Nguyen Campbell Long Begley")
          .split(" ");
  private static final String[] NB_GIVEN =
      "Kari Ola Ingrid Lars Åse Bjørn Fatima Máret Anne-Lise Tor Silje Øyvind Hamza Berit Áslat Liv"
          .split(" ");
  private static final String[] NB_FAMILY =
      "Hansen Nordmann Bakken Johansen Haugen Eira Solberg Ali Utsi Lund Dahl Sæther Berg Bråten"
          .split(" ");
  private static final String[] EN_ONSET =
      "Br Th Wex Cal Ost Har Nor Quil Stan Hol Pem Ash Tre Wol Ever Lin Mar Ol Dun Gor".split(" ");
  private static final String[] EN_MIDDLE = "am ing en or est a er ow i al".split(" ");
  private static final String[] EN_END =
      "bury combe sley thwaite ford worth stone field well shaw gate ridge mere dyke".split(" ");
  private static final String[] GIVEN_ONSET =
      "Jor Vel Mar Ky Ta El Zan Dor Bri Lo Ser Ny Ay Or Fen".split(" ");
  private static final String[] GIVEN_END =
      "wyn lia rik ven ola thea ian essa mund ika ora dric eth ane ulf".split(" ");
  private static final String[] NB_ONSET =
      "Skjold Brat Grøn Lang Tverr Kol Hamn Svart Myr Ulv Orm Elg Rein Trol Fag Snø".split(" ");
  private static final String[] NB_END =
      "eggen rud vollan mælen skaret bråtan hylla eidet moan kjølen sletta tjønn".split(" ");
  private static final String[] EN_STREET =
      "Acacia Avenue|Mill Lane|Station Road|Quarry Bank Close|Victoria Terrace|Weavers Court"
          .split("\\|");
  private static final String[] NB_STREET =
      "Storgata|Fjellveien|Øvre Bakkegate|Kirkeveien|Solbakken|Nordre gate|Skolevegen".split("\\|");

  private final Random random;
  private final boolean lower;
  private final Set set;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A generator of one letter.
   *
   * @param set whose sentences and names are drawn
   */
  LetterGenerator(long seed, boolean lower, Set set) {
    random = new Random(seed);
    this.lower = lower;
    this.set = set;
  }

  private String[][] templates(boolean norwegian) {
    return switch (set) {
      case FIRST -> norwegian ? LetterTemplates.NORWEGIAN : LetterTemplates.ENGLISH;
      case SECOND -> norwegian ? HeldOutTemplates.NORWEGIAN : HeldOutTemplates.ENGLISH;
      case THIRD -> norwegian ? ThirdTemplates.NORWEGIAN : ThirdTemplates.ENGLISH;
    };
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private String given(String[] listed) {
    if (chance(0.5)) {
      return pick(listed);
    }
    return set == Set.THIRD
        ? pick(ThirdTemplates.ONSET) + pick(ThirdTemplates.GIVEN_END)
        : pick(GIVEN_ONSET) + pick(GIVEN_END);
  }

  private String family(String[] listed, boolean norwegian) {
    if (chance(0.5)) {
      return pick(listed);
    }
    String made = norwegian ? farm() : pick(EN_ONSET) + pick(EN_MIDDLE) + pick(EN_END);
    return chance(0.1) ? made + "-" + pick(listed) : made;
  }

  private String farm() {
    if (set != Set.THIRD) {
      return pick(NB_ONSET) + pick(NB_END);
    }
    return chance(0.3)
        ? pick(ThirdTemplates.FAR)
        : pick(ThirdTemplates.NB_ONSET) + pick(ThirdTemplates.NB_END);
  }

  private String[] listed(boolean norwegian, boolean given) {
    if (set == Set.THIRD) {
      String[] families = norwegian ? ThirdTemplates.NB_FAMILY : ThirdTemplates.EN_FAMILY;
      return given ? (norwegian ? ThirdTemplates.NB_GIVEN : ThirdTemplates.EN_GIVEN) : families;
    }
    return given ? (norwegian ? NB_GIVEN : EN_GIVEN) : norwegian ? NB_FAMILY : EN_FAMILY;
  }

  /** A letter as its pieces; {@code #1} in a template is the first detail of that template. */
  List<Piece> letter(boolean norwegian) {
    String[] listedGiven = listed(norwegian, true);
    String[] listedFamily = listed(norwegian, false);
    String[] people = new String[8];
    for (int i = 0; i < people.length; i += 2) {
      people[i] = given(listedGiven);
      people[i + 1] = family(listedFamily, norwegian);
    }
    String[][] sentences = templates(norwegian);
    for (String[] choices : sentences) {
      if (choices.length == 1 || chance(0.8)) {
        fill(pick(choices), people, norwegian);
      }
    }
    return List.copyOf(pieces);
  }

  private void fill(String template, String[] people, boolean norwegian) {
    for (String piece : template.split("(?=\\{)|(?<=})")) {
      if (!piece.startsWith("{")) {
        add(Part.PLAIN, piece);
        continue;
      }
      String key = piece.substring(1, piece.length() - 1);
      if (Character.isDigit(key.charAt(1))) {
        int person = 2 * (key.charAt(1) - '1');
        switch (key.charAt(0)) {
          case 'g' -> add(Part.NAME, people[person]);
          case 'f' -> add(Part.NAME, people[person + 1]);
          default -> {
            add(Part.NAME, people[person]);
            add(Part.PLAIN, " ");
            add(Part.NAME, people[person + 1]);
          }
        }
      } else {
        add(Part.DIRECT, direct(key, people, norwegian));
      }
    }
  }

  private void add(Part part, String text) {
    pieces.add(new Piece(part, lower ? text.toLowerCase(Locale.ROOT) : text));
  }

  private String direct(String key, String[] people, boolean norwegian) {
    return switch (key) {
      case "nhs" -> digits(chance(0.6) ? "### ### ####" : "##########");
      case "nino" ->
          pick(new String[] {"QQ ## ## ## C", "JK######B", "PW ## ## ## A"})
              .transform(this::digits);
      case "fnr" -> birthNumber();
      case "phone" ->
          digits(
              norwegian
                  ? pick(new String[] {"9## ## ###", "4#######", "+47 22 ## ## ##", "55 ## ## ##"})
                  : pick(
                      new String[] {
                        "07### ######", "0161 496 0###", "+44 7700 900###", "(020) 7946 0###"
                      }));
      case "email" ->
          ascii(people[0]) + "." + ascii(people[1]) + "@example." + (norwegian ? "no" : "org");
      case "postcode" -> digits(pick(new String[] {"QX# #AB", "QZ1# #WX", "QB# #LN"}));
      case "dob" -> date(norwegian);
      case "case" ->
          digits(pick(new String[] {"CR-2###-####", "RT/####/21", "8######", "KL######"}));
      case "bank" -> digits(norwegian ? "####.##.#####" : "########");
      default -> address(norwegian);
    };
  }

  private String address(boolean norwegian) {
    int number = 1 + random.nextInt(140);
    String[] norwegianStreets = set == Set.THIRD ? ThirdTemplates.NB_STREET : NB_STREET;
    String[] streets = set == Set.THIRD ? ThirdTemplates.EN_STREET : EN_STREET;
    return norwegian ? pick(norwegianStreets) + " " + number : number + " " + pick(streets);
  }

  private String date(boolean norwegian) {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(12);
    int year = 1930 + random.nextInt(80);
    String[] months = norwegian ? LetterTemplates.MAANEDER : LetterTemplates.MONTHS;
    return switch (random.nextInt(3)) {
      case 0 -> day + (norwegian ? ". " : " ") + months[month - 1] + " " + year;
      case 1 -> String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year);
      default -> String.format(Locale.ROOT, "%02d/%02d/%02d", day, month, year % 100);
    };
  }

  private String birthNumber() {
    int day = 1 + random.nextInt(28) + (chance(0.2) ? 40 : 0);
    String date =
        String.format(
            Locale.ROOT, "%02d%02d%02d", day, 1 + random.nextInt(12), random.nextInt(100));
    String rest = digits("#####");
    return switch (random.nextInt(4)) {
      case 0 -> date + rest;
      case 1 -> date + " " + rest;
      case 2 ->
          date.substring(0, 2) + "." + date.substring(2, 4) + "." + date.substring(4) + "-" + rest;
      default -> date + " " + rest.substring(0, 3) + " " + rest.substring(3);
    };
  }

  private String digits(String shape) {
    StringBuilder text = new StringBuilder();
    for (char c : shape.toCharArray()) {
      text.append(c == '#' ? (char) ('0' + random.nextInt(10)) : c);
    }
    return text.toString();
  }

  private static String ascii(String name) {
    return java.text.Normalizer.normalize(
            name.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
        .replaceAll("[^a-z]", "");
  }
}
