package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.text.Letter;
import org.redthread.text.cluster.Cluster;
import org.redthread.text.cluster.ClusterSettings;
import org.redthread.text.cluster.Clustering;
import org.redthread.text.cluster.LetterClusters;
import org.redthread.text.cluster.Membership;
import org.redthread.text.cluster.Pins;
import org.redthread.text.cluster.PinsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread text cluster}. */
@Command(
    name = "cluster",
    description = {
      "Groups letters by what they are about, and names each group in the letters' own words.",
      "For: finding recurring themes that no code names yet.",
      "Not for: counting a theme that is known; that is 'theme search' and 'theme recall'."
    },
    footer = {
      "%nExample:",
      "  redthread text cluster --in letters.csv --id complaint_id --column letter --out o.csv"
          + " --labels-out themes.csv",
      "%nO: id,cluster,strength,representative, a row a letter in the order of F. strength, 0 to 1,",
      "is the probability of that cluster among all; a letter that fits none is 'unassigned'.",
      "representative is medoid, diverse, boundary or severe for the letters by which a cluster",
      "is shown, else empty.",
      "L: cluster,label,size,distinct,cohesion.",
      "PINS: rule,a,b: 'together' and 'apart' name two letters, 'in' a letter and a cluster.",
      "Without --k the number of clusters is the most on which subsamples agree as well as they",
      "agree at best. Letters with the same words are always together."
    })
final class TextClusterCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin LetterColumns file;

  @Mixin QuietOption telling;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(names = "--k", paramLabel = "K", description = "How many clusters.")
  int k;

  @Option(names = "--labels-out", paramLabel = "L", description = "Also write the clusters.")
  @Nullable Path labels;

  @Option(names = "--pins", paramLabel = "PINS", description = "Analysts' decisions.")
  @Nullable Path pins;

  @Option(
      names = "--severity",
      paramLabel = "S",
      description = "Column of whole numbers, larger is graver: adds the gravest letter.")
  @Nullable String severity;

  @Option(
      names = "--language",
      paramLabel = "en|nb|nn",
      defaultValue = "en",
      description = "Language of the letters (default: en).")
  String language;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of every random choice (default: 1).")
  long seed;

  @Option(names = "--json", description = "Print the clusters as JSON.")
  boolean json;

  @Override
  public Integer call() {
    refuseSlips();
    Table table = file.table();
    List<Letter> letters = file.letters(table, language);
    Pins decided = pins == null ? Pins.NONE : PinsFile.read(pins);
    Clustering clustering =
        LetterClusters.of(letters, severities(table), decided, ClusterSettings.standard(seed).k(k));
    write(clustering.memberships());
    if (labels != null) {
      write(labels, clustering.clusters());
    }
    if (json) {
      spec.commandLine().getOut().println(ClusterJson.of(clustering));
    } else if (!telling.quiet) {
      print(clustering);
    }
    return ExitStatus.DONE;
  }

  private void refuseSlips() {
    if (spec.commandLine().getParseResult().hasMatchedOption("--k") && k < 1) {
      throw new OperatorException("--k must be at least 1.");
    }
    if (!List.of("en", "nb", "nn").contains(language)) {
      throw new OperatorException("--language must be en, nb or nn.");
    }
  }

  private int[] severities(Table table) {
    int[] severities = new int[table.size()];
    if (severity != null) {
      int at = table.column(severity);
      for (int row = 0; row < severities.length; row++) {
        String cell = table.rows().get(row)[at].strip();
        try {
          severities[row] = cell.isEmpty() ? 0 : (int) Double.parseDouble(cell);
        } catch (NumberFormatException e) {
          OperatorException slip = table.slip(row, severity, "a whole number, or nothing");
          slip.initCause(e);
          throw slip;
        }
      }
    }
    return severities;
  }

  private void write(List<Membership> memberships) {
    try (CsvFile csv = CsvFile.create(out, "id", "cluster", "strength", "representative")) {
      for (Membership m : memberships) {
        csv.row(m.letter(), m.cluster(), fixed(m.strength()), m.representative().word());
      }
    }
  }

  private static void write(Path file, List<Cluster> clusters) {
    try (CsvFile csv = CsvFile.create(file, "cluster", "label", "size", "distinct", "cohesion")) {
      for (Cluster c : clusters) {
        csv.row(c.id(), c.label(), c.size(), c.distinct(), fixed(c.cohesion()));
      }
    }
  }

  private static double fixed(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  private void print(Clustering clustering) {
    clustering
        .clusters()
        .forEach(
            c ->
                spec.commandLine()
                    .getOut()
                    .printf(Locale.ROOT, "%8d  %-4s %s%n", c.size(), c.id(), c.label()));
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%,d letters, %d clusters, %.1f %% unassigned, %s%n",
            clustering.memberships().size(),
            clustering.clusters().size(),
            100 * clustering.unassigned(),
            out);
  }
}
