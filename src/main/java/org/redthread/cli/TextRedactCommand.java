package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.redthread.privacy.PseudonymKey;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code redthread text redact}. */
@Command(
    name = "redact",
    description = {
      "Takes the people out of letters: names, numbers, addresses, dates of birth.",
      "For: giving letters to those who need what happened and not to whom.",
      "Not for: publishing letters unread. Every rule misses something: 'text audit' says how much."
    },
    footer = {
      "%nExample:",
      "  redthread text redact --in letters.csv --column letter --out redacted.csv --drop",
      "%nO: the columns of F and C_redacted (each span as its kind and a pseudonym, [PERSON-3f2a]),",
      "C_entities (kinds with counts, as in PERSON:3 PHONE:1), C_risk (0 to 1; from 0.5 on a person",
      "should read the letter first). The same key in REDTHREAD_PSEUDONYM_KEY gives the same",
      "pseudonyms in every run."
    })
final class TextRedactCommand implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "F", description = "Table of letters.")
  Path in;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "C",
      description = "The letters' column.")
  String column;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(
      names = "--language",
      defaultValue = "auto",
      paramLabel = "L",
      description = "en, nb, nn or auto (each letter's own). Default: ${DEFAULT-VALUE}.")
  String language;

  @Option(names = "--drop", description = "Leave the raw letters out of O.")
  boolean drop;

  @Mixin QuietOption telling;

  @Override
  public Integer call() {
    Progress progress = telling.progress();
    RedactedRows rows = new RedactedRows(language, progress);
    if (!PseudonymKey.isSet()) {
      progress.line(PseudonymKey.warning());
    }
    CsvFile[] csv = new CsvFile[1];
    try {
      rows.stream(
          in,
          column,
          columns -> {
            int raw = columns.indexOf(column);
            CsvFile file = CsvFile.create(out, header(columns));
            csv[0] = file;
            return (line, cells, redaction) ->
                file.row(
                    cells(
                        cells,
                        raw,
                        redaction.text().value(),
                        redaction.summary(),
                        String.format(Locale.ROOT, "%.2f", redaction.risk().score())));
          });
    } catch (RuntimeException e) {
      if (csv[0] != null) {
        csv[0].abandon();
      }
      throw e;
    } finally {
      if (csv[0] != null) {
        csv[0].close();
      }
    }
    progress.line(told(rows));
    return ExitStatus.DONE;
  }

  private List<String> header(List<String> columns) {
    List<String> header = new ArrayList<>(columns);
    if (drop) {
      header.remove(column);
    }
    for (String added : List.of("_redacted", "_entities", "_risk")) {
      if (columns.contains(column + added)) {
        throw new OperatorException(
            "%s already has a column '%s%s'; rename it.".formatted(in, column, added));
      }
      header.add(column + added);
    }
    return header;
  }

  private Object[] cells(List<String> cells, int raw, String... added) {
    List<Object> row = new ArrayList<>(cells);
    if (drop) {
      row.remove(raw);
    }
    row.addAll(Arrays.asList(added));
    return row.toArray();
  }

  private String told(RedactedRows rows) {
    return "%d letters, %d of them to be read by a person first; %s%s"
        .formatted(
            rows.done(),
            rows.doubtful(),
            out,
            drop ? "" : " (the raw letters are still in it; --drop leaves them out)");
  }
}
