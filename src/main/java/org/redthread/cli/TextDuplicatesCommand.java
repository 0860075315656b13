package org.redthread.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.Progress;
import org.redthread.run.Table;
import org.redthread.text.Letter;
import org.redthread.text.duplicates.Duplicates;
import org.redthread.text.duplicates.Group;
import org.redthread.text.duplicates.Groups;
import org.redthread.text.duplicates.Kind;
import org.redthread.text.duplicates.Member;
import org.redthread.text.duplicates.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread text duplicates}: letters that are one letter. */
@Command(
    name = "duplicates",
    description = {
      "Finds letters that are one letter: exact repeats, copies with some words changed, and"
          + " campaigns (a template with passages of one's own). Personal data is masked first.",
      "For: counting with and without duplicates, and seeing who organises.",
      "Not for: letters about the same matter in other words; see 'text cluster'. Nor does it tell"
          + " one person who writes twice from two who copy: look at the names."
    },
    footer = {
      "%nExample:",
      "  redthread text duplicates --in complaints.csv --id complaint_id --column letter \\",
      "      --out duplicates.csv",
      "%nO: id,group,kind,similarity; a row for each letter that is in a group, the largest group",
      "first, and in each the letter that stands for it first. group: the smallest id of the group.",
      "kind: exact (another letter of the group has the same words), near, or campaign.",
      "similarity: to the letter that stands for the group, 0 to 1. A letter without a row is like",
      "no other. Texts under 10 words are compared for the same words only; texts of fewer than two",
      "letters or digits of their own are in no group."
    })
final class TextDuplicatesCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin LetterColumns file;

  @Mixin QuietOption telling;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(
      names = "--language",
      defaultValue = "auto",
      paramLabel = "L",
      description = "en, nb, nn or auto; for masking personal data. Default: ${DEFAULT-VALUE}.")
  String language;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of the hash functions. Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(names = "--json", description = "A summary as JSON on stdout.")
  boolean json;

  @Override
  public Integer call() {
    Progress progress = telling.progress();
    List<Letter> letters =
        progress.stage("letters", this::letters, read -> "%,d masked".formatted(read.size()));
    Groups groups =
        progress.stage(
            "duplicates",
            () ->
                Duplicates.of(
                    letters, seed, band -> progress.bar("duplicates", band, Signature.BANDS)),
            TextDuplicatesCommand::summary);
    write(groups);
    if (json) {
      spec.commandLine().getOut().println(json(letters, groups));
    }
    return ExitStatus.DONE;
  }

  private List<Letter> letters() {
    Table table = file.table();
    refuseRepeatedIds(table);
    return file.letters(table, language);
  }

  private void refuseRepeatedIds(Table table) {
    int ids = table.column(file.id);
    Integer[] rows = new Integer[table.size()];
    Arrays.setAll(rows, row -> row);
    Arrays.sort(rows, (a, b) -> table.rows().get(a)[ids].compareTo(table.rows().get(b)[ids]));
    for (int i = 1; i < rows.length; i++) {
      if (table.rows().get(rows[i])[ids].equals(table.rows().get(rows[i - 1])[ids])) {
        throw table.slip(rows[i], file.id, "an id that no other row has");
      }
    }
  }

  private void write(Groups groups) {
    try (CsvFile file = CsvFile.create(out, "id", "group", "kind", "similarity")) {
      for (Group group : groups.groups()) {
        for (Member member : group.members()) {
          file.row(member.id(), group.id(), member.kind().word(), rounded(member.similarity()));
        }
      }
    }
  }

  private static double rounded(double similarity) {
    return Math.round(similarity * 1e4) / 1e4;
  }

  private static String summary(Groups groups) {
    return "%,d groups (%,d exact, %,d near, %,d campaigns) of %,d letters, %,d in short answers"
        .formatted(
            groups.groups().size(),
            groups.count(Kind.EXACT),
            groups.count(Kind.NEAR),
            groups.count(Kind.CAMPAIGN),
            groups.groupOf().size(),
            groups.groupOf().size() - groups.withoutShortAnswers().groupOf().size());
  }

  private static String json(List<Letter> letters, Groups groups) {
    List<String> ids = letters.stream().map(Letter::id).toList();
    ObjectNode summary = new ObjectMapper().createObjectNode();
    summary.put("letters", ids.size());
    summary.put("groups", groups.groups().size());
    summary.put("distinct", groups.distinct(ids));
    summary.put("distinct_short_answers_apart", groups.withoutShortAnswers().distinct(ids));
    for (Kind kind : Kind.values()) {
      summary.put(kind.word() + "_groups", groups.count(kind));
      summary.put(kind.word() + "_letters", groups.letters(kind));
    }
    return summary.toString();
  }
}
