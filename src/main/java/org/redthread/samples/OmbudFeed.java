package org.redthread.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Contacts to a Norwegian ombud: {@code ;} between cells, dd.MM.yyyy, a byte order mark, æøå. */
final class OmbudFeed implements Feed {
  static final String FILE = "ombud-no.csv";
  static final String PERSONAL = "personal-data-truth-no.csv.gz";
  private static final String HEADER =
      "\uFEFFsaksnr;type;mottatt;hendelse;avsluttet;foretak;foretakskode;tjeneste;årsak;henvendelse;"
          + "målform;kanal;på_vegne_av;anonym;utfall;alvor;oppdatert\n";
  private static final List<String> SERVICES =
      List.of(
          "akuttmottaket",
          "kirurgisk avdeling",
          "medisinsk poliklinikk",
          "føden",
          "øyeavdelingen",
          "psykiatrisk poliklinikk",
          "rehabilitering",
          "billeddiagnostikk");
  private final Scene scene;
  private final long records;
  private final Intensities intensities;
  private final NorwegianLetters letters;
  private final boolean personal;

  OmbudFeed(Scene scene, long records, boolean personal) {
    this.scene = scene;
    this.records = records;
    this.personal = personal;
    intensities = scene.norwegian(0, Span.MONTHS);
    letters = new NorwegianLetters(scene.norwegianBook());
  }

  @Override
  public long records() {
    return records;
  }

  @Override
  public String header(String file) {
    return file.equals(FILE) ? HEADER : "record,kind,value\n";
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
    Draw draw = Draw.of(scene.seed(), Draw.Stream.OMBUD, index);
    Intensities.Moment moment = intensities.moment(index, records);
    int unit = intensities.organisation(moment.month(), draw);
    LinkedHashSet<Integer> failures = new LinkedHashSet<>();
    for (int i = draw.weighted(0.55, 0.35, 0.1); i >= 0; i--) {
      failures.add(intensities.failure(unit, moment.month(), draw));
    }
    Contact contact = contact(unit, new ArrayList<>(failures), moment.date(), draw);
    rows(index, moment.date(), contact, draw, sheets);
  }

  private Contact contact(int unit, List<Integer> failures, LocalDate received, Draw draw) {
    SampleOrganisation trust = scene.world().norwegian().get(unit);
    Names.Printed printed = scene.names().printed(trust, draw);
    boolean anonymous = draw.chance(0.08);
    String onBehalf =
        anonymous || draw.chance(0.6)
            ? ""
            : draw.any("mor", "far", "ektefelle", "barn", "annen pårørende");
    Matter matter =
        new Matter(
            printed.name().isEmpty() ? trust.name() : printed.name(),
            draw.pick(SERVICES),
            failures,
            received.minusDays(draw.between(2, 150)),
            onBehalf,
            anonymous,
            false,
            "");
    return new Contact(matter, printed);
  }

  /** A contact and the name it is filed under. */
  private record Contact(Matter matter, Names.Printed printed) {}

  private void rows(long index, LocalDate received, Contact contact, Draw draw, Sheets sheets) {
    String channel = draw.any("Telefon", "Telefon", "Brev", "E-post", "E-post", "Nettskjema");
    boolean question = draw.chance(0.15);
    var manner =
        new NorwegianLetters.Manner(draw.chance(0.25), channel.equals("Telefon"), question);
    Letter letter = letters.letter(contact.matter(), manner, draw);
    Decision decision = question ? Decision.OPEN : Decision.draw(received, scene.asAt(), draw);
    String[] cells = cells(index, received, contact, decision);
    cells[9] = letter.text.toString();
    cells[10] = manner.nynorsk() ? "nn" : "nb";
    cells[11] = channel;
    cells[1] = question ? "spørsmål" : "klage";
    cells[15] = question ? "" : draw.any("", "lav", "lav", "middels", "middels", "høy");
    versions(cells, received, draw, sheets);
    if (personal) {
      for (Letter.Personal span : letter.personal) {
        sheets.line(PERSONAL, cells[0], span.kind(), letter.value(span));
      }
    }
  }

  private String[] cells(long index, LocalDate received, Contact contact, Decision decision) {
    Matter matter = contact.matter();
    LocalDate closed = decision.closed();
    return new String[] {
      "P" + (1000000 + 10 * index),
      "",
      dotted(received),
      dotted(matter.about()),
      closed == null ? "" : dotted(closed),
      contact.printed().name(),
      contact.printed().code(),
      matter.service(),
      String.join(
          "|", matter.failures().stream().map(f -> scene.norwegianBook().get(f).code()).toList()),
      "",
      "",
      "",
      matter.self() ? "meg selv" : matter.relation(),
      matter.anonymous() ? "ja" : "nei",
      outcome(decision.outcome()),
      "",
      (closed == null ? received : closed) + "T15:00"
    };
  }

  private static String outcome(String english) {
    return switch (english) {
      case "Upheld" -> "Medhold";
      case "Partly upheld" -> "Delvis medhold";
      case "Not upheld" -> "Ikke medhold";
      case "" -> "";
      default -> "Avsluttet uten vurdering";
    };
  }

  /**
   * The row; now and then an earlier version before it, the same again, or a broken one after it.
   */
  private static void versions(String[] cells, LocalDate received, Draw draw, Sheets sheets) {
    if (draw.chance(0.012)) {
      String[] early = cells.clone();
      early[4] = "";
      early[14] = "";
      early[16] = received + "T08:15";
      sheets.row(FILE, Fate.SUPERSEDED, ';', early);
    }
    sheets.row(FILE, Fate.ACCEPTED, ';', cells);
    if (draw.chance(0.006)) {
      sheets.row(FILE, Fate.DUPLICATE, ';', cells);
    }
    if (draw.chance(0.004)) {
      boolean february = received.getDayOfMonth() % 2 == 0;
      String[] broken = cells.clone();
      broken[0] = february ? cells[0].substring(0, cells[0].length() - 1) + "7" : "";
      broken[2] = february ? "31.02.2022" : cells[2];
      sheets.row(FILE, Fate.QUARANTINED, ';', broken);
      sheets.notes.add(february ? "malformed/MOTTATT_31_FEBRUAR" : "malformed/SAKSNR_MANGLER");
    }
  }

  private static String dotted(LocalDate date) {
    StringBuilder text = new StringBuilder(10);
    People.two(text, date.getDayOfMonth());
    People.two(text.append('.'), date.getMonthValue());
    return text.append('.').append(date.getYear()).toString();
  }
}
