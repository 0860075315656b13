package org.redthread.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.privacy.AuditResult;
import org.redthread.privacy.AuditSample;
import org.redthread.privacy.AuditSheet;
import org.redthread.privacy.Proportion;
import org.redthread.report.review.AuditBook;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread text audit}. */
@Command(
    name = "audit",
    description = {
      "Measures redaction: draws letters for people to read, then says what share was found.",
      "For: knowing, on one's own letters, how many names get through.",
      "Not for: clearing single letters; what is left in a sample is left in the rest too."
    },
    footer = {
      "%nExample:",
      "  redthread text audit --in letters.csv --column letter --seed 2024 --out sheet.xlsx",
      "  redthread text audit --sheet redaction_review.csv --out sheet.xlsx   (what the night drew)",
      "  redthread text audit --reviewed sheet.xlsx",
      "%nThe sheet (.xlsx or .csv) has a row a letter, redacted, and three columns to fill in: names",
      "left, identifiers left, wrongly masked. A row without any of them counts as not read."
    })
final class TextAuditCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--in", paramLabel = "F", description = "Table of letters.")
  @Nullable Path in;

  @Option(names = "--column", paramLabel = "C", description = "The letters' column.")
  @Nullable String column;

  @Option(
      names = "--id",
      paramLabel = "I",
      description = "A column that names the letter; else its line.")
  @Nullable String id;

  @Option(names = "--out", paramLabel = "SHEET", description = "Sheet to write: .xlsx or .csv.")
  @Nullable Path out;

  @Option(
      names = "--sample",
      defaultValue = "100",
      paramLabel = "N",
      description = "Letters to draw. Default: ${DEFAULT-VALUE}.")
  int sample;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Another seed draws other letters. Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(
      names = "--language",
      defaultValue = "auto",
      paramLabel = "L",
      description = "en, nb, nn or auto. Default: ${DEFAULT-VALUE}.")
  String language = "auto";

  @Option(
      names = "--sheet",
      paramLabel = "CSV",
      description = "Letters that a night drew (redaction_review.csv), to make a workbook of.")
  @Nullable Path sheet;

  @Option(
      names = "--words",
      defaultValue = "en",
      paramLabel = "en|nb",
      description = "Language of the workbook's instructions. Default: ${DEFAULT-VALUE}.")
  String words = "en";

  @Option(names = "--reviewed", paramLabel = "SHEET", description = "A sheet that was filled in.")
  @Nullable Path reviewed;

  @Option(names = "--json", description = "Print the result as JSON.")
  boolean json;

  @Mixin QuietOption telling;

  @Override
  public Integer call() {
    if (reviewed != null) {
      Table filled = workbook(reviewed) ? AuditBook.read(reviewed) : Tables.read(reviewed);
      report(AuditResult.of(AuditSheet.read(filled)));
      return ExitStatus.DONE;
    }
    if (sheet != null) {
      ofNight(sheet);
      return ExitStatus.DONE;
    }
    if (in == null || column == null || out == null) {
      throw new OperatorException(
          "Give --in, --column and --out to draw a sample, --sheet and --out to make a"
              + " workbook of what a night drew, or --reviewed to read a filled sheet.");
    }
    if (sample < 1) {
      throw new OperatorException("--sample must be at least 1.");
    }
    draw(in, column, out);
    return ExitStatus.DONE;
  }

  private static boolean workbook(Path file) {
    return file.toString().endsWith(".xlsx");
  }

  private void ofNight(Path night) {
    if (out == null || !workbook(out)) {
      throw new OperatorException("--out is the name of a workbook and ends in .xlsx.");
    }
    Table letters = AuditSheet.ofNight(night);
    AuditBook.write(out, letters, words);
    telling.progress().line("%,d letters to read: %s".formatted(letters.size(), out));
  }

  private void draw(Path in, String column, Path out) {
    Progress progress = telling.progress();
    AuditSample drawn = new AuditSample(seed, sample);
    RedactedRows rows = new RedactedRows(language, progress);
    rows.stream(
        in,
        column,
        columns -> {
          int ids = id == null ? -1 : RedactedRows.column(in, columns, id);
          return (line, cells, redaction) ->
              drawn.offer(ids < 0 ? "line " + line : cells.get(ids), redaction);
        });
    if (workbook(out)) {
      AuditBook.write(out, AuditSheet.table(in, drawn), words);
    } else {
      AuditSheet.write(out, drawn);
    }
    progress.line(
        "%d of %d letters to read: %s".formatted(drawn.letters().size(), drawn.offered(), out));
  }

  private void report(AuditResult result) {
    if (json) {
      spec.commandLine().getOut().println(asJson(result));
      return;
    }
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d letters read%n%s%n%s%n%s%nmasked wrongly      %.2f spans a letter%n",
            result.letters(),
            line("names found", result.names()),
            line("identifiers found", result.identifiers()),
            line("letters with none", result.clean()),
            result.overMasked());
  }

  private static String line(String label, Proportion share) {
    return String.format(
        Locale.ROOT,
        "%-19s %d of %d = %.4f, 95%% interval %.4f to %.4f",
        label,
        share.hits(),
        share.of(),
        share.share(),
        share.lower(),
        share.upper());
  }

  private static String asJson(AuditResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("letters", result.letters());
    fields.put("names", result.names());
    fields.put("identifiers", result.identifiers());
    fields.put("clean_letters", result.clean());
    fields.put("wrongly_masked_per_letter", result.overMasked());
    try {
      return new ObjectMapper().writeValueAsString(fields);
    } catch (IOException e) {
      throw new IllegalStateException("a result of numbers has a JSON form", e);
    }
  }
}
