package org.redthread.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import org.redthread.signals.Explanation;
import org.redthread.signals.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redthread explain}: why a verdict is what it is, on one screen. */
@Command(
    name = "explain",
    description =
        "Shows the evidence for one failure type, from the counts to the sentence, and what would"
            + " change the verdict. Starts no Spark.",
    footer = {"%nExample:", "  redthread explain theme/imaging"})
final class ExplainCommand implements Runnable {
  private static final ObjectMapper JSON = Yaml.json();

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FAILURE_TYPE",
      description = "As in verdicts.csv; a theme may be named without 'theme/'.")
  String failureType;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "The run; by default the last good one.")
  @Nullable String run;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder of the results (default: out).")
  Path out;

  @Option(names = "--json", description = "The same as JSON.")
  boolean json;

  @Override
  public void run() {
    Path file = new RunResults(out).file(run, "explanations.json");
    PrintWriter screen = spec.commandLine().getOut();
    try {
      Explanation[] all = JSON.readValue(file.toFile(), Explanation[].class);
      Explanation found = find(all);
      if (json) {
        screen.println(JSON.<JsonNode>valueToTree(found).toPrettyString());
      } else {
        ExplanationText.lines(found).forEach(screen::println);
      }
      screen.flush();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private Explanation find(Explanation[] all) {
    return Arrays.stream(all)
        .filter(e -> names().contains(e.failureType()))
        .findFirst()
        .orElseThrow(
            () ->
                new OperatorException(
                    "The run has no failure type '%s'; it has: %s."
                        .formatted(
                            failureType,
                            Arrays.stream(all)
                                .map(Explanation::failureType)
                                .collect(Collectors.joining(", ")))));
  }

  private List<String> names() {
    return List.of(failureType, "theme/" + failureType);
  }
}
