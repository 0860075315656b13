package org.redthread.report.review;

import java.util.List;

/**
 * The words of a sheet in one language.
 *
 * @param headers of the columns a reader uses
 * @param steps what to do, one line each
 */
record SheetWords(
    String review,
    String instructions,
    String letters,
    List<String> headers,
    List<String> steps,
    String belongs,
    String belongsNot,
    String parts,
    String firstReader,
    String secondReader,
    String forTheComputer,
    String wholeLetter,
    String pick) {

  static final SheetWords ENGLISH =
      new SheetWords(
          "Review",
          "Read me first",
          "Long letters",
          List.of(
              "No",
              "Letter (names removed)",
              "Belongs?",
              "Note",
              "Second reader",
              "Second note",
              "Settled",
              "Cases"),
          List.of(
              "Write your name below. On the sheet 'Review', read each letter and choose yes, no or"
                  + " unsure in the yellow column.",
              "Judge by the definition alone. Words in colour made the query find the letter; they"
                  + " prove nothing, and a letter without any may belong.",
              "Choose unsure where the letter does not say enough. A guess does more harm than an"
                  + " unsure.",
              "The rows stand in random order, and some letters were drawn by chance. Leave none of"
                  + " them out: they tell how many cases are missed among the letters nobody reads.",
              "One row may stand for several cases with the same letter; one answer decides all.",
              "A second reader fills the columns of the second reader without looking at the first."
                  + " Where they differ, agree and write the result under 'Settled'.",
              "Do not put names of people into notes. Do not sort away or change the grey columns.",
              "Then run: redthread theme labels FILE.xlsx --labels LABELS.csv"),
          "These belong",
          "These do not",
          "The failings it is made of",
          "First reader",
          "Second reader",
          "For the computer: leave as it is",
          "These are passages. The number on the left leads to the whole letter.",
          "Choose yes, no or unsure");

  static final SheetWords NORWEGIAN =
      new SheetWords(
          "Gjennomgang",
          "Les dette først",
          "Lange brev",
          List.of(
              "Nr",
              "Brev (uten navn)",
              "Hører til?",
              "Merknad",
              "Andre leser",
              "Andre merknad",
              "Avgjort",
              "Saker"),
          List.of(
              "Skriv navnet ditt nedenfor. Les hvert brev på arket «Gjennomgang» og velg ja, nei"
                  + " eller usikker i den gule kolonnen.",
              "Vurder bare etter definisjonen. Ord i farge gjorde at søket fant brevet; de beviser"
                  + " ingenting, og et brev uten slike ord kan høre til.",
              "Velg usikker når brevet ikke sier nok. En gjetning skader mer enn et usikkert svar.",
              "Radene står i tilfeldig rekkefølge, og noen brev er trukket tilfeldig. Ikke hopp over"
                  + " noen: de viser hvor mange saker som finnes blant brevene ingen leser.",
              "En rad kan stå for flere saker med samme brev; ett svar avgjør alle.",
              "En andre leser fyller sine egne kolonner uten å se på den første. Er de uenige, bli"
                  + " enige og skriv svaret under «Avgjort».",
              "Ikke skriv navn på personer i merknader. Ikke endre de grå kolonnene.",
              "Kjør så: redthread theme labels FIL.xlsx --labels LABELS.csv"),
          "Disse hører til",
          "Disse hører ikke til",
          "Svikten det består av",
          "Første leser",
          "Andre leser",
          "For maskinen: la stå som det er",
          "Dette er utdrag. Tallet til venstre fører til hele brevet.",
          "Velg ja, nei eller usikker");

  /** Norwegian for nb and nn, English otherwise. */
  static SheetWords of(String language) {
    return language.startsWith("n") ? NORWEGIAN : ENGLISH;
  }
}
