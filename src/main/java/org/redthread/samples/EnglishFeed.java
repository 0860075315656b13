package org.redthread.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The main feed: complaints in English, with corrections, repeats and broken rows. */
final class EnglishFeed implements Feed {
  static final String CORRECTIONS = "corrections.csv";
  static final String LETTERS = "letters-truth.csv";
  static final String PERSONAL = "personal-data-truth.csv.gz";
  private static final LocalTime OPENED = LocalTime.of(9, 10);
  private static final LocalTime CORRECTED = LocalTime.of(13, 45);
  private static final LocalTime CLOSED = LocalTime.of(17, 30);

  /**
   * What part of the whole this feed is: {@code records} records, numbered from {@code first}.
   *
   * @param night number of a later night, as it stands in its files' names; empty for the first set
   */
  record Part(long first, long records, Intensities intensities, String night) {
    /** The name of a file of this part. */
    String file(String name) {
      return night.isEmpty() ? name : name.replaceFirst("\\.", "-night-" + night + ".");
    }
  }

  private final Scene scene;
  private final Part part;
  private final boolean personal;
  private final EnglishTruth truth;
  private final EnglishLetters letters;
  private final EnglishCases cases;

  EnglishFeed(Scene scene, Part part, Tally tally, boolean personal) {
    this.scene = scene;
    this.part = part;
    truth = new EnglishTruth(scene, part, tally);
    this.personal = personal;
    letters = new EnglishLetters(scene.book());
    cases = new EnglishCases(scene, part.intensities());
  }

  @Override
  public long records() {
    return part.records();
  }

  @Override
  public String header(String file) {
    return file.startsWith("letters")
        ? "record,kind,detail\n"
        : file.startsWith("personal")
            ? "record,kind,value\n"
            : String.join(",", EnglishRow.COLUMNS) + "\n";
  }

  @Override
  public Sheets write(long from, long to) {
    Sheets sheets = new Sheets();
    for (long index = from; index < to; index++) {
      record(index, sheets);
    }
    return sheets;
  }

  private void record(long index, Sheets sheets) {
    long number = part.first() + index;
    Draw draw = Draw.of(scene.seed(), Draw.Stream.COMPLAINT, number);
    Intensities.Moment moment = part.intensities().moment(index, part.records());
    EnglishCases.Case story = cases.draw(moment, draw);
    Letter letter = letters.letter(story.matter(), draw);
    EnglishRow row = row(number, story, letter, draw);
    String file = file(moment.date());
    versions(file, row, draw, sheets);
    truth.count(story, row, sheets);
    truth.notes(row.id(), story, sheets);
    personal(row.id(), letter, sheets);
    if (draw.chance(0.008)) {
      twin(number, row, story, sheets, draw);
    }
    if (draw.chance(0.0024)) {
      malformed(number, file, row, sheets);
    }
  }

  private String file(LocalDate date) {
    if (!part.night().isEmpty()) {
      return part.file("complaints.csv");
    }
    return "complaints-" + date.getYear() + (date.getYear() < 2024 ? ".csv.gz" : ".csv");
  }

  private static String id(long number, int kind) {
    String digits = Long.toString(10 * number + kind);
    return "C" + "0".repeat(Math.max(0, 9 - digits.length())) + digits;
  }

  private EnglishRow row(long number, EnglishCases.Case story, Letter letter, Draw draw) {
    LocalDate received = story.received();
    int severity = draw.weighted(0.08, 0.34, 0.38, 0.2);
    return new EnglishRow(
        id(number, 0),
        "CASE-" + (100000 + number),
        received,
        draw.chance(0.08) ? null : story.matter().about(),
        story.printed(),
        story.matter().service(),
        story.codes().stream().map(code -> scene.book().get(code).code()).toList(),
        letter.text.toString(),
        cases.decision(story, draw),
        new String[] {"", "1 - low", "2 - medium", "3 - high"}[severity],
        harm(severity, draw),
        draw.any("Letter", "E-mail", "E-mail", "Web form", "Web form", "Telephone"),
        byWhom(story, draw),
        story.matter().anonymous(),
        CLOSED);
  }

  private static String harm(int severity, Draw draw) {
    String[] harms = {"none", "minimal", "minor", "moderate", "major", "catastrophic"};
    return draw.chance(0.15) ? "" : harms[Math.min(5, draw.below(3) + Math.max(0, severity - 1))];
  }

  private static String byWhom(EnglishCases.Case story, Draw draw) {
    return story.matter().self()
        ? "Patient"
        : draw.any("Relative", "Relative", "Carer", "Advocate");
  }

  /** The row, its earlier versions and its exact copies, in whatever order they came. */
  private void versions(String file, EnglishRow row, Draw draw, Sheets sheets) {
    String corrections = part.file(CORRECTIONS);
    EnglishRow early = row.undecided(CORRECTED);
    if (draw.chance(0.15)) {
      early = early.coded(List.of("OTHER"));
    }
    switch (draw.weighted(0.94, 0.03, 0.009, 0.005, 0.016)) {
      case 1 -> {
        sheets.row(file, Fate.SUPERSEDED, ',', early.cells());
        sheets.row(corrections, Fate.ACCEPTED, ',', row.cells());
      }
      case 2 -> {
        sheets.row(file, Fate.ACCEPTED, ',', row.cells());
        sheets.row(corrections, Fate.SUPERSEDED, ',', early.cells());
      }
      case 3 -> {
        sheets.row(file, Fate.SUPERSEDED, ',', row.undecided(OPENED).cells());
        sheets.row(corrections, Fate.ACCEPTED, ',', row.cells());
        sheets.row(corrections, Fate.SUPERSEDED, ',', early.cells());
      }
      case 4 -> {
        sheets.row(file, Fate.ACCEPTED, ',', row.cells());
        sheets.row(file, Fate.DUPLICATE, ',', row.cells());
      }
      default -> sheets.row(file, Fate.ACCEPTED, ',', row.cells());
    }
  }

  private void personal(String id, Letter letter, Sheets sheets) {
    if (personal) {
      for (Letter.Personal span : letter.personal) {
        sheets.line(part.file(PERSONAL), id, span.kind(), letter.value(span));
      }
    }
  }

  private void twin(
      long number, EnglishRow row, EnglishCases.Case story, Sheets sheets, Draw draw) {
    LocalDate date = row.received().plusDays(draw.between(0, 9));
    LocalDate known = date.isAfter(scene.asAt()) ? row.received() : date;
    EnglishRow twin = row.again(id(number, 5), known, draw.any("Letter", "E-mail", "Web form"));
    sheets.row(file(known), Fate.ACCEPTED, ',', twin.cells());
    truth.note(twin.id(), "same-letter", row.id(), sheets);
    truth.count(story.on(known), twin, sheets);
  }

  private void malformed(long number, String file, EnglishRow row, Sheets sheets) {
    Malformed kind = Malformed.values()[(int) (number % Malformed.values().length)];
    String[] cells = row.cells();
    cells[0] = id(number, 7);
    sheets.row(file, Fate.QUARANTINED, ',', kind.broken(cells));
    sheets.notes.add("malformed/" + kind);
  }
}
