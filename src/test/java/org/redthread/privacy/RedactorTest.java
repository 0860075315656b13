package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactorTest {
  private static final Redactor REDACTOR = Redactor.keyed("a key for tests");

  private static String kinds(String letter) {
    return REDACTOR.redact(letter, "auto").value().replaceAll("-[0-9a-f]{4,12}]", "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "My NHS number is 943 476 5919.|My NHS number is [NHS].",
        "No 943-476-5910 fails its checksum.|No [NHS] fails its checksum.",
        "Her NI number: qq 12 34 56 c|Her NI number: [NINO]",
        "Fødselsnummer 010170 12345.|Fødselsnummer [FNR].",
        "D-nummer 41 01 70 123 45.|D-nummer [FNR].",
        "fnr 0 1 0 1 7 0 1 2 3 4 5|fnr [FNR]",
        "Ring 07700 900123 etter fem.|Ring [PHONE] etter fem.",
        "Tlf. +47 900 12 345|Tlf. [PHONE]",
        "Ring meg på 22 33 44 55.|Ring meg på [PHONE].",
        "We live at 12 Acacia Avenue, QX1 4AB.|We live at [ADDRESS], [POSTCODE].",
        "Vi bor i Storgata 12 B, 0152 Oslo.|Vi bor i [ADDRESS], [ADDRESS].",
        "Write to jo.bloggs@example.org.|Write to [EMAIL].",
        "Write to jo.bloggs (at) example.org|Write to [EMAIL]",
        "See https://www.facebook.com/some.one.7|See [URL]",
        "She was born on 8 March 1968.|She was born on [BORN].",
        "Født 08.03.68.|Født [BORN].",
        "Our ref: CR-2021-0045.|Our ref: [CASE].",
        "Saksnummeret er 2021/12345.|Saksnummeret er [CASE].",
        "Kontonummer 1234.56.78903|Kontonummer [BANK]",
        "IBAN NO93 8601 1117 947|IBAN [BANK]",
      })
  void directIdentifiersGo(String letter, String expected) {
    assertThat(kinds(letter)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I spoke to Dr Farquharson-Bligh today.|I spoke to Dr [PERSON] today.",
        "My son Elwyn was ill.|My son [PERSON] was ill.",
        "Datteren hans, Silje, gråt.|Datteren hans, [PERSON], gråt.",
        "the nurse told mrs oldershawe to wait|the nurse told mrs [PERSON] to wait",
        "my mum sarah jones was crying|my mum [PERSON] was crying",
        "Nurse Green was rude.|Nurse [PERSON] was rude.",
        "We met Mr van der Berg there.|We met Mr [PERSON] there.",
        "We met O'Shaughnessy's brother.|We met [PERSON]'s brother.",
        "The boy, aged 12, was seen.|The boy, aged 12, was seen.",
        "Orlaith Vennard, aged 54, died.|[PERSON], aged 54, died.",
        "Vi snakket med Máret Eira.|Vi snakket med [PERSON].",
        "Ánte Ŧorŋensis ringte.|[PERSON] ringte.",
        "Mr Sm1th was late.|Mr [PERSON] was late.",
        "I think it was Bresmund who came.|I think it was [PERSON] who came.",
        "What Fox did next was worse.|What [PERSON] did next was worse.",
        "When I asked, Barker walked away.|When I asked, [PERSON] walked away.",
        "Det Tverrholt gjorde etterpå, var verre.|Det [PERSON] gjorde etterpå, var verre.",
        "We were seen by Velmar Stone at noon.|We were seen by [PERSON] at noon.",
      })
  void namesGo(String letter, String expected) {
    assertThat(kinds(letter)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She waited in the Emergency Department at St Mary's Hospital in May 2021.",
        "The Care Quality Commission wrote to the Trust on 3 April 2020.",
        "Hun ventet på Akuttmottaket ved Haukeland universitetssykehus i mai 2021.",
        "A CT scan and an X-ray showed Parkinson's disease.",
        "It cost £1,250,000 between 2018 and 2019, 98.6% of it in Leeds.",
        "The Royal Cornhill Hospital in Aberdeen has 24 wards.",
        "He was moved from HMP Larkmoor to Calder and Whinfell Hospital.",
        "She was given Sertraline and Clozaril, and the MDTs met at Hospital Thornby.",
        "Han ble flyttet fra Fjellklinikken til Granlia rehabiliteringssenter.",
        "the AppoIntment was late and NothIng was said"
      })
  void organisationsMonthsPlacesAndIllnessesStay(String letter) {
    assertThat(REDACTOR.redact(letter, "auto").value()).isEqualTo(letter);
  }

  @Test
  void aNameFoundOnceIsMaskedEverywhereAndIsOnePerson() {
    String letter =
        "I complain about Mr Joren Everestead. EVERESTEAD shouted. Later everestead's manager rang"
            + " and Joren apologised for Everestaed.";

    String redacted = REDACTOR.redact(letter, "en").value();

    assertThat(redacted).doesNotContainIgnoringCase("everest").doesNotContain("Joren");
    assertThat(
            Pattern.compile("\\[PERSON-([0-9a-f]+)]")
                .matcher(redacted)
                .results()
                .limit(4)
                .map(match -> match.group(1))
                .distinct())
        .hasSize(1);
  }

  @Test
  void twoPeopleOfOneSurnameAreTwo() {
    String redacted = REDACTOR.redact("Sarah Oldershawe and Liam Oldershawe came.", "en").value();

    assertThat(redacted.split("PERSON-", -1)[1].substring(0, 4))
        .isNotEqualTo(redacted.split("PERSON-", -1)[2].substring(0, 4));
  }

  @Test
  void pseudonymsDependOnTheKey() {
    String letter = "Dr Oldershawe";

    assertThat(Redactor.keyed("a").redact(letter, "en"))
        .isEqualTo(Redactor.keyed("a").redact(letter, "en"))
        .isNotEqualTo(Redactor.keyed("b").redact(letter, "en"));
  }

  @Test
  void entitiesNameKindAndRuleButNotTheWords() {
    Redaction redaction = REDACTOR.redaction("Dr Oldershawe, 07700 900123", "en");

    assertThat(redaction.entities())
        .containsExactly(
            new Entity(Kind.PERSON, 3, 13, "title"), new Entity(Kind.PHONE, 15, 27, "uk-phone"));
    assertThat(redaction.summary()).isEqualTo("PERSON:1 PHONE:1");
    assertThat(redaction.toString()).doesNotContain("Oldershawe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "Nothing",
        "?",
        "😀",
        "\u0000",
        "\uFFFC",
        "[PERSON-3f2a]",
        "<",
        "&",
        "\\"
      })
  void whatHoldsNobodyStays(String letter) {
    Redaction redaction = REDACTOR.redaction(letter, "auto");

    assertThat(redaction.text().value()).isEqualTo(letter);
    assertThat(redaction.entities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>My son <b>Elwyn</b> <i>Oldershawe</i> died.</p><a href=\"mailto:elwyn.o@example.org\">x</a>",
        "{\\rtf1\\ansi My son \\b Elwyn\\b0  Oldershawe died.\\par elwyn.o@example.org}",
        "My son Elwyn\u00A0Old\u00ADershawe 😀 died. elwyn.o@example.org",
        "\u202EMy son\u202C \u200EElwyn Oldershawe\u200F died. elwyn.o@example.org",
        "My son \uFF25\uFF4C\uFF57\uFF59\uFF4E Oldershawe died. elwyn.o@example.org",
        "MY SON ELWYN OLDERSHAWE DIED. ELWYN.O@EXAMPLE.ORG",
        "My son El\u0000wyn Oldershawe died.\u0007 elwyn.o@example.org",
      })
  void markupAndControlCharactersHideNoOne(String letter) {
    String redacted = REDACTOR.redact(letter, "en").value().replaceAll("[\\p{Cf}\\p{Cc}]", "");

    assertThat(redacted)
        .doesNotContainIgnoringCase("elwyn")
        .doesNotContainIgnoringCase("oldershawe")
        .doesNotContain("\uFF25");
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    String letter = Normalizer.normalize("Sykepleier Åse Bråthaug ringte.", Normalizer.Form.NFD);

    assertThat(kinds(letter)).isEqualTo("Sykepleier [PERSON] ringte.");
  }

  @Test
  void wordsOfAnotherScriptInALatinLetterAreTakenForAName() {
    assertThat(kinds("The doctor محمد الحسن was kind to us."))
        .isEqualTo("The doctor [PERSON] was kind to us.");
    assertThat(REDACTOR.redaction("شكرا جزيلا لكم على المساعدة", "auto").risk().doubtful())
        .isTrue();
  }

  @Test
  void languagesMayBeMixed() {
    assertThat(kinds("My name is Elwyn Oldershawe. Jeg bor i Storgata 12. Min sønn heter Torvik."))
        .isEqualTo("My name is [PERSON]. Jeg bor i [ADDRESS]. Min sønn heter [PERSON].");
  }

  @Test
  @Timeout(120)
  void aLetterOfAMegabyteIsRead() {
    String letter = "Mr Oldershawe rang 07700 900123 from the ward. ".repeat(22_000);

    Redaction redaction = REDACTOR.redaction(letter, "auto");

    assertThat(redaction.entities()).hasSize(44_000);
    assertThat(redaction.text().value()).doesNotContain("Oldershawe").doesNotContain("07700");
    assertThat(redaction.risk().reasons()).contains(Risk.Reason.LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "A", "1", "1 ", "a.", "@a", "((", "<a ", "&#", "\u0301", "-'", "\n", "Ab "})
  @Timeout(120)
  void noRunOfCharactersTakesForEver(String piece) {
    String letter = piece.repeat(200_000 / piece.length());

    assertThat(REDACTOR.redact(letter, "auto").value()).isNotNull();
  }

  @Test
  void doubtfulLettersAreSentToAPerson() {
    String small =
        "i want to complain about the care that my dad had on the ward it was cold and the food was"
            + " bad and they never came when we rang and then xoranthe blivverstow was there";
    String plain = "The food was cold and the ward was noisy.";

    assertThat(REDACTOR.redaction(small, "en").risk().score())
        .isGreaterThan(REDACTOR.redaction(plain, "en").risk().score());
    assertThat(REDACTOR.redaction(plain, "en").risk()).isEqualTo(new Risk(0, List.of()));
  }

  @Test
  void aRedactorTravels() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(REDACTOR);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Redactor arrived = (Redactor) in.readObject();
      assertThat(arrived.redact("Dr Oldershawe", "en"))
          .isEqualTo(REDACTOR.redact("Dr Oldershawe", "en"));
    }
  }

  @Test
  void theSecondLetterCostsLittle() {
    REDACTOR.redact("warm", "en");
    long start = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      REDACTOR.redact("Mr Oldershawe rang from the ward and nobody came to help him.", "en");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void readersOfManyLettersSeeKindsAndNoPseudonyms() {
    String letter = "Dr Ellingsworth never rang. Dear sirs, ring 07700 900123.";
    String one = Redactor.keyed("one").redact(letter, "en").withoutPseudonyms();
    String other = Redactor.keyed("two").redact(letter, "en").withoutPseudonyms();

    assertThat(one).isEqualTo(other).contains("[PERSON]", "[PHONE]").doesNotContain("-");
  }
}
