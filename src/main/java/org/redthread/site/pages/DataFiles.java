package org.redthread.site.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.signals.Panel;
import org.redthread.signals.Span;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.site.Slug;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;
import org.redthread.site.data.Run;

/**
 * The files behind the tables: those of the run as they are, and a few for each page.
 *
 * @param run folder of the run
 * @param target folder {@code data} of the site
 */
public record DataFiles(Path run, Path target) {
  private static final List<String> COPIED =
      List.of(
          "verdicts.csv",
          "local_outliers.csv",
          "clusters.csv",
          "theme_news.csv",
          "reconciliation.csv",
          "quarantine.csv",
          "organisations.csv",
          "failure_types.csv",
          "counts.csv.gz",
          "explanations.json");
  private static final String[] COUNTS = {"organisation", "failure_type", "period", "count"};

  /** Copies the run's own files; the names of those that a reader is offered. */
  public List<String> copy(Run read, Pages.News news) {
    List<String> files = new ArrayList<>(List.of("run.csv"));
    try (CsvFile file = CsvFile.create(target.resolve("run.csv"), "what", "value")) {
      read.facts().values().forEach(file::row);
    }
    for (String name : COPIED) {
      if (Files.isRegularFile(run.resolve(name))) {
        copy(run.resolve(name), target.resolve(name));
        files.add(name);
      }
    }
    files.addAll(new NewsFiles(target).write(read, news));
    return files;
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(java.util.Objects.requireNonNull(to.getParent()));
      Files.copy(from, to);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be written: %s.".formatted(to, e.getMessage()), e);
    }
  }

  /** The files of each organisation and failure type. */
  public void tables(Pages.Found found) {
    found.run().themes().forEach(this::theme);
    Optional<Lookup> lookup = found.lookup();
    if (lookup.isPresent()) {
      Panel panel = lookup.get().panel();
      panel.organisations().parallelStream().forEach(each -> organisation(lookup.get(), each.id()));
      java.util.stream.IntStream.range(0, panel.types().size())
          .parallel()
          .forEach(type -> type(lookup.get(), panel.types().id(type)));
    }
    found
        .run()
        .explanations()
        .values()
        .forEach(why -> EvidenceFile.write(target.resolve("types"), why));
  }

  private void theme(Findings theme) {
    Path folder = target.resolve("themes");
    String slug = Slug.type(theme.subject().id());
    try (CsvFile file =
        CsvFile.create(
            folder.resolve(slug + "-breadth.csv"),
            "twelve_months_to",
            "at_least_organisations",
            "exposed_organisations",
            "complaints")) {
      theme
          .breadth()
          .forEach(
              each ->
                  file.row(
                      each.quarter().toString(),
                      each.atLeast(),
                      each.exposed(),
                      each.complaints()));
    }
    try (CsvFile file =
        CsvFile.create(
            folder.resolve(slug + "-organisations.csv"),
            List.of(
                "organisation,name,before,after,expected,ratio,ratio_lower,ratio_upper,flag"
                    .split(",")))) {
      theme.organisations().forEach(each -> file.row(cells(each)));
    }
  }

  private static Object[] cells(OrganisationRow each) {
    return new Object[] {
      each.id(),
      each.name(),
      each.before(),
      each.after(),
      each.expected(),
      each.ratio().map(Interval::estimate).orElse(Double.NaN),
      each.ratio().map(Interval::lower).orElse(Double.NaN),
      each.ratio().map(Interval::upper).orElse(Double.NaN),
      each.flag()
    };
  }

  private void organisation(Lookup lookup, String id) {
    Path folder = target.resolve("organisations");
    String slug = Slug.organisation(id);
    List<Cell> cells = lookup.ofOrganisation(id);
    try (CsvFile file = CsvFile.create(folder.resolve(slug + ".csv"), COUNTS)) {
      for (int period = 0; period < lookup.panel().periods().size(); period++) {
        Span at = Span.at(period);
        int total = lookup.total(id, at);
        if (total > 0) {
          file.row(id, "", lookup.from(at), total);
        }
        cells.forEach(cell -> count(file, lookup, cell, at));
      }
    }
    compared(folder.resolve(slug + "-compared.csv"), lookup, cells);
    recurrence(folder.resolve(slug + "-recurrence.csv"), lookup.recurrence(id));
  }

  private void type(Lookup lookup, String id) {
    Path folder = target.resolve("types");
    List<Cell> cells = lookup.ofType(id);
    try (CsvFile file = CsvFile.create(folder.resolve(Slug.type(id) + ".csv"), COUNTS)) {
      for (int period = 0; period < lookup.panel().periods().size(); period++) {
        Span at = Span.at(period);
        cells.forEach(cell -> count(file, lookup, cell, at));
      }
    }
    compared(folder.resolve(Slug.type(id) + "-compared.csv"), lookup, cells);
    Regions.write(folder.resolve(Slug.type(id) + "-regions.csv"), Regions.of(lookup, id));
  }

  private static void count(CsvFile file, Lookup lookup, Cell cell, Span at) {
    int count = lookup.count(cell, at);
    if (count > 0) {
      file.row(cell.organisation(), cell.type(), lookup.from(at), count);
    }
  }

  private static void compared(Path target, Lookup lookup, List<Cell> cells) {
    try (CsvFile file =
        CsvFile.create(
            target,
            List.of(
                "organisation,failure_type,from,to,complaints,complaints_year_before,expected_own,ratio_own,ratio_own_lower,ratio_own_upper,expected_peers,ratio_peers,stands_out"
                    .split(",")))) {
      cells.forEach(cell -> file.row(cells(lookup, cell)));
    }
  }

  private static @Nullable Object[] cells(Lookup lookup, Cell cell) {
    OwnHistoryCell own = lookup.history(cell);
    LocalOutlier peers = lookup.peers(cell);
    return new @Nullable Object[] {
      cell.organisation(),
      cell.type(),
      lookup.from(lookup.year()),
      lookup.to(lookup.year()),
      own.after(),
      own.before(),
      own.expected(),
      own.ratio().map(Interval::estimate).orElse(Double.NaN),
      own.ratio().map(Interval::lower).orElse(Double.NaN),
      own.ratio().map(Interval::upper).orElse(Double.NaN),
      peers == null ? null : peers.expected(),
      peers == null ? null : peers.ratio(),
      lookup.standsOut(cell)
    };
  }

  private static void recurrence(Path target, List<Line> lines) {
    List<String> columns =
        List.of(
            "failure_type,finding,received,remedy_due,before,days_before,after,days_after,rate_ratio,rate_ratio_lower,rate_ratio_upper"
                .split(","));
    try (CsvFile file = CsvFile.create(target, columns)) {
      Object[] cells = new Object[columns.size()];
      for (Line line : lines) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = line.text(columns.get(i));
        }
        file.row(cells);
      }
    }
  }
}
