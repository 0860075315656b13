package org.redthread.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.redthread.report.blocks.Report;
import org.redthread.report.compose.Composer;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Provenance;
import org.redthread.report.findings.ReportYear.Extra;
import org.redthread.report.findings.Unit;
import org.redthread.report.gather.Closing;
import org.redthread.report.gather.EarlierPanel;
import org.redthread.report.gather.OfficeFacts;
import org.redthread.report.gather.Remedied;
import org.redthread.report.gather.RunFacts;
import org.redthread.report.gather.WholeRun;
import org.redthread.report.gather.YearGathering;
import org.redthread.report.pdf.PdfWriter;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;

/**
 * Ten organisations, A to J, with four complaints a month each over two years, one of them about
 * falls and every other month one about food; at A three are about falls in the second year. Y has
 * two complaints in the second year, Z one in the first and none in the second.
 */
public final class SampleYear {
  public static final String LONG_NAME =
      "Ærøskjøbing og Ålesund kommuners felles legevakt for øyene i Nordsjøen og tilgrensende fjorder AS";
  public static final List<String> IDS =
      List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "Y", "Z");
  private static final Settings SETTINGS = Settings.standard(7).replicates(99);
  private static final List<FailureTypes.Node> NODES =
      List.of(
          new FailureTypes.Node("care", "", "Care"),
          new FailureTypes.Node("care/falls", "care", "Falls"),
          new FailureTypes.Node("care/food", "care", "Food and drink"),
          new FailureTypes.Node("theme/imaging", "", "Imaging not followed up"));

  private static final Map<String, byte[]> PAPERS = new ConcurrentHashMap<>();
  private static final Map<Kind, Findings> FINDINGS = new ConcurrentHashMap<>();

  private SampleYear() {}

  /** The whole of both years. */
  public static Panel panel() {
    return panel(24);
  }

  /** The first months alone. */
  public static Panel panel(int months) {
    PanelBuilder builder =
        Panel.of(
            IDS.stream().map(id -> new PanelOrganisation(id, "acute", "north")).toList(),
            new FailureTypes(NODES),
            Periods.months(YearMonth.of(2023, 1), months));
    for (int t = 0; t < months; t++) {
      for (int o = 0; o < 10; o++) {
        complaints(builder, o, t, o == 0 && t >= 12 ? 3 : 1, t % 2 == 0 ? 1 : 0, 4);
        if (o < 9) {
          builder.exposure(o, t, 1000);
        }
      }
    }
    if (months > 20) {
      complaints(builder, 10, 20, 1, 1, 2);
    }
    complaints(builder, 11, 0, 1, 0, 1);
    return builder.build();
  }

  private static void complaints(
      PanelBuilder builder, int organisation, int month, int falls, int food, int all) {
    builder
        .add(0, organisation, month, Math.min(all, falls + food))
        .add(1, organisation, month, falls)
        .add(2, organisation, month, food)
        .add(3, organisation, month, month == 23 && organisation > 0 ? 1 : 0)
        .total(organisation, month, all);
  }

  /** Nobody complained. */
  public static Panel empty() {
    PanelBuilder builder =
        Panel.of(
            List.of(new PanelOrganisation("A", "acute", "north")),
            new FailureTypes(NODES),
            Periods.months(YearMonth.of(2024, 1), 12));
    return builder.total(0, 0, 0).build();
  }

  /** One organisation alone, with one complaint. */
  public static Panel single() {
    PanelBuilder builder =
        Panel.of(
            List.of(new PanelOrganisation("A", "", "")),
            new FailureTypes(NODES),
            Periods.months(YearMonth.of(2024, 1), 12));
    complaints(builder, 0, 3, 1, 0, 1);
    return builder.build();
  }

  public static List<Closing> closings() {
    Optional<YearMonth> may = Optional.of(YearMonth.of(2024, 5));
    Optional<YearMonth> june = Optional.of(YearMonth.of(2024, 6));
    return List.of(
        new Closing("A", may, "upheld", "high", 3),
        new Closing("A", may, "upheld", "low", 1),
        new Closing("A", may, "not-upheld", "low", 5),
        new Closing("A", may, "withdrawn", "medium", 1),
        new Closing("A", Optional.of(YearMonth.of(2023, 5)), "upheld", "low", 4),
        new Closing("A", Optional.empty(), "", "low", 2),
        new Closing("B", june, "partly-upheld", "", 7),
        new Closing("B", june, "Mr Hansen was rude to my wife", "low", 1),
        new Closing("", june, "upheld", "low", 100));
  }

  public static YearGathering gathering(Panel panel) {
    Map<String, String> names = new HashMap<>();
    IDS.forEach(id -> names.put(id, "Klinikk " + id.toLowerCase(java.util.Locale.ROOT) + "ø"));
    names.put("A", LONG_NAME);
    var line = new DataQuality.Line("feed", "feed.csv", 1000, 970, 10, 19, 1);
    RunFacts run =
        new RunFacts(
            LocalDate.of(2024, 12, 31),
            new Provenance("r1", "1", "c", "h", 7, "s", "17", List.of()),
            new DataQuality(List.of(line), 3),
            true,
            names);
    OfficeFacts office =
        new OfficeFacts(
            Map.of("care/falls", new Label("Falls", "Fall")),
            panel.total(panel.whole()) < 100 ? List.of() : closings(),
            panel.total(panel.whole()) < 100 ? List.of() : remedied(),
            EarlierPanel.yearBefore(panel).map(p -> Systemic.assess(p, SETTINGS)),
            List.of(new Extra("campaigns/counted", 4, Unit.COMPLAINTS)));
    WholeRun whole = new WholeRun(panel, SETTINGS, Systemic.assess(panel, SETTINGS));
    return new YearGathering(whole, run, office);
  }

  private static List<Remedied> remedied() {
    List<Remedied> remedied = new ArrayList<>();
    remedied.add(new Remedied("A", "*", 5, 3));
    remedied.add(new Remedied("A", "care/falls", 5, 3));
    remedied.add(new Remedied("A", "care/food", 1, 1));
    remedied.add(new Remedied("B", "*", 2, 0));
    remedied.add(new Remedied("B", "care/falls", 2, 0));
    return remedied;
  }

  /** Findings of a kind: of the sample theme, of all, of A. */
  public static Findings findings(Kind kind) {
    return FINDINGS.computeIfAbsent(kind, SampleYear::gathered);
  }

  private static Findings gathered(Kind kind) {
    return switch (kind) {
      case THEMATIC -> SampleReport.findings();
      case ANNUAL -> gathering(panel()).annual();
      case ORGANISATION -> gathering(panel()).letter("A");
    };
  }

  /** The PDF of a kind, written once and kept: the tests only read it. */
  public static byte[] pdf(Kind kind, Language language) {
    return kind == Kind.THEMATIC
        ? SampleReport.pdf(language)
        : PAPERS.computeIfAbsent(kind + "/" + language, k -> freshPdf(kind, language)).clone();
  }

  private static byte[] freshPdf(Kind kind, Language language) {
    return PdfWriter.write(report(findings(kind), language), templates(kind).paperCss());
  }

  public static Templates templates(Kind kind) {
    return Templates.under(kind, Path.of("reports-templates"));
  }

  public static Report report(Findings findings, Language language) {
    return Composer.compose(findings, templates(findings.kind()).wording(language), language);
  }
}
