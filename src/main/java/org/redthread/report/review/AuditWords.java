package org.redthread.report.review;

import java.util.List;

/**
 * The words of an audit sheet in one language.
 *
 * @param headers of the columns a reader uses
 * @param steps what to do, one line each
 */
record AuditWords(
    String review,
    String instructions,
    String title,
    List<String> headers,
    List<String> steps,
    String count) {

  private static final AuditWords ENGLISH =
      new AuditWords(
          "Review",
          "Read me first",
          "Is anybody still named?",
          List.of(
              "No",
              "Letter (names removed)",
              "Names left",
              "Identifiers left",
              "Wrongly masked",
              "Reader",
              "Note"),
          List.of(
              "On the sheet 'Review', read each letter to its end. What stands in brackets and in"
                  + " colour was taken out.",
              "Names left: how many names of people still stand there, each place counted. A name"
                  + " of a hospital, a town or a medicine is none.",
              "Identifiers left: telephone numbers, addresses, dates of birth, case numbers and the"
                  + " like that still stand there.",
              "Wrongly masked: brackets that stand for an ordinary word and no person or number.",
              "Enter 0 where there is none: a row without numbers counts as not read. Begin at the"
                  + " top; the letters stand in random order.",
              "Do not write the names into the notes. Do not change the grey columns.",
              "Then run: redthread text audit --reviewed FILE.xlsx"),
          "A whole number, 0 where there is none");

  private static final AuditWords NORWEGIAN =
      new AuditWords(
          "Gjennomgang",
          "Les dette først",
          "Er noen fortsatt navngitt?",
          List.of(
              "Nr",
              "Brev (uten navn)",
              "Navn som står igjen",
              "Kjennetegn som står igjen",
              "Maskert ved feil",
              "Leser",
              "Merknad"),
          List.of(
              "Les hvert brev på arket «Gjennomgang» til slutt. Det som står i klammer og i farge,"
                  + " er tatt ut.",
              "Navn som står igjen: hvor mange personnavn som fortsatt står der; hvert sted telles."
                  + " Navnet på et sykehus, et sted eller en medisin er ikke et slikt navn.",
              "Kjennetegn som står igjen: telefonnumre, adresser, fødselsdatoer, saksnumre og"
                  + " lignende som fortsatt står der.",
              "Maskert ved feil: klammer som står for et vanlig ord og ikke for en person eller et"
                  + " nummer.",
              "Skriv 0 der det ikke er noen: en rad uten tall regnes som ikke lest. Begynn øverst;"
                  + " brevene står i tilfeldig rekkefølge.",
              "Ikke skriv navnene i merknadene. Ikke endre de grå kolonnene.",
              "Kjør så: redthread text audit --reviewed FIL.xlsx"),
          "Et helt tall, 0 der det ikke er noen");

  /** Of a language: Norwegian for nb and nn, else English. */
  static AuditWords of(String language) {
    return language.startsWith("n") ? NORWEGIAN : ENGLISH;
  }
}
