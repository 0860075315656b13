package org.redthread.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Comments of patients, good and bad, as JSON lines. */
final class FeedbackFeed implements Feed {
  static final String FILE = "feedback.jsonl";
  private final Scene scene;
  private final long records;
  private final Intensities intensities;
  private final EnglishLetters letters;

  FeedbackFeed(Scene scene, long records, Intensities intensities) {
    this.scene = scene;
    this.records = records;
    this.intensities = intensities;
    letters = new EnglishLetters(scene.book());
  }

  @Override
  public long records() {
    return records;
  }

  @Override
  public String header(String file) {
    return "";
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
    Draw draw = Draw.of(scene.seed(), Draw.Stream.FEEDBACK, index);
    Intensities.Moment moment = intensities.moment(index, records);
    int unit = intensities.organisation(moment.month(), draw);
    SampleOrganisation now = scene.world().units().get(unit);
    Names.Printed printed = scene.names().printed(scene.names().at(now, moment.date(), draw), draw);
    boolean good = draw.chance(0.6);
    LinkedHashSet<Integer> failures = new LinkedHashSet<>();
    for (int i = good ? -1 : draw.weighted(0.7, 0.3); i >= 0; i--) {
      failures.add(intensities.failure(unit, moment.month(), draw));
    }
    Matter matter =
        new Matter(
            printed.name(),
            Services.of(now, draw),
            new ArrayList<>(failures),
            moment.date(),
            "",
            true,
            false,
            "");
    String id = "F" + (1000000 + 10 * index);
    String row = json(id, moment.date(), printed, matter, draw);
    rows(row, id, draw, sheets);
  }

  private static void rows(String row, String id, Draw draw, Sheets sheets) {
    sheets.row(FILE, Fate.ACCEPTED, row);
    if (draw.chance(0.004)) {
      sheets.row(FILE, Fate.DUPLICATE, row);
    }
    if (draw.chance(0.002)) {
      String other = row.replace(id, id.substring(0, id.length() - 1) + "7");
      sheets.row(FILE, Fate.QUARANTINED, other.substring(0, other.length() / 2));
      sheets.notes.add("malformed/JSON_CUT");
    }
  }

  private String json(String id, LocalDate date, Names.Printed printed, Matter matter, Draw draw) {
    Letter comment = letters.comment(matter, draw);
    List<Integer> failures = matter.failures();
    int rating = failures.isEmpty() ? draw.between(4, 5) : draw.between(1, 3);
    StringBuilder row = new StringBuilder(400);
    row.append("{\"id\":\"").append(id);
    row.append("\",\"date\":\"").append(date);
    row.append("\",\"organisation\":\"").append(printed.name());
    row.append("\",\"code\":\"").append(printed.code());
    row.append("\",\"service\":\"").append(matter.service());
    row.append("\",\"rating\":").append(rating);
    row.append(",\"themes\":\"").append(codes(failures));
    row.append("\",\"comment\":\"").append(escaped(comment.text)).append("\"}");
    return row.toString();
  }

  private String codes(List<Integer> failures) {
    return failures.stream().map(f -> scene.book().get(f).code()).collect(Collectors.joining("|"));
  }

  private static String escaped(StringBuilder text) {
    return text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
