package org.redthread.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.organisations.Organisation;
import org.redthread.organisations.Register;
import org.redthread.organisations.Share;
import org.redthread.organisations.Share.Standing;
import org.redthread.organisations.Succession;
import org.redthread.organisations.Trace.Step;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redthread organisations trace}: who succeeded whom, when and in what parts. */
@Command(
    name = "trace",
    description = "Shows what became of an organisation, and who is responsible on a day.",
    footer = {
      "%nExample:",
      "  redthread organisations trace X01 --on 2023-01-01 --register data-samples",
      "%nThe folder holds register.csv and succession.csv, or files of the Organisation Data Service."
    })
final class OrganisationsTraceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CODE", description = "Code of the organisation.")
  String code;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day asked, such as 2023-01-01 (standard: after all known succession).")
  @Nullable LocalDate on;

  @Option(
      names = "--register",
      paramLabel = "DIR",
      defaultValue = "data-samples",
      description = "Folder with register and succession (standard: ${DEFAULT-VALUE}).")
  Path folder;

  @Option(names = "--json", description = "The answer as JSON.")
  boolean json;

  @Spec CommandSpec spec;

  /** The whole answer, in the shape of the JSON. */
  private record Answer(
      String code,
      String name,
      @Nullable LocalDate opened,
      @Nullable LocalDate closed,
      @Nullable LocalDate on,
      List<Link> succession,
      List<Responsible> responsible,
      boolean noSuccessor) {}

  private record Link(
      String old, String successor, String name, LocalDate date, double weight, boolean assumed) {}

  private record Responsible(
      String code, String name, double weight, boolean assumed, String standing, String note) {}

  @Override
  public Integer call() throws JsonProcessingException {
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          "There is no folder %s; name one with --register.".formatted(folder));
    }
    Register register = Register.load(folder);
    Succession succession = Succession.load(folder, register);
    if (!succession.knows(code)) {
      throw new OperatorException(
          "The code %s is neither in the register nor in the succession in %s; codes are written as in those files."
              .formatted(code, folder));
    }
    Answer answer = answer(register, succession);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Yaml.json().writeValueAsString(answer));
    } else {
      print(out, answer);
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private Answer answer(Register register, Succession succession) {
    Organisation known = register.find(code).orElse(null);
    List<Share> shares = on == null ? succession.now(code) : succession.on(code, on);
    return new Answer(
        code,
        name(register, code),
        known == null ? null : known.opened(),
        known == null ? null : known.closed(),
        on,
        succession.trace(code).steps().stream().map(step -> link(register, step)).toList(),
        shares.stream().map(share -> responsible(register, succession, share)).toList(),
        shares.stream().anyMatch(share -> share.standing() == Standing.NO_SUCCESSOR));
  }

  private static Link link(Register register, Step step) {
    return new Link(
        step.from(),
        step.to(),
        name(register, step.to()),
        step.date(),
        rounded(step.weight()),
        step.assumed());
  }

  private static Responsible responsible(Register register, Succession succession, Share share) {
    return new Responsible(
        share.code(),
        name(register, share.code()),
        rounded(share.weight()),
        share.assumed(),
        share.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        note(register, succession, share));
  }

  private static String note(Register register, Succession succession, Share share) {
    Organisation known = register.find(share.code()).orElse(null);
    if (known == null || share.standing() == Standing.OPEN) {
      return "";
    }
    if (share.standing() == Standing.NO_SUCCESSOR) {
      return "closed %s, no successor".formatted(known.closed());
    }
    List<String> before =
        succession.predecessors(share.code()).stream()
            .filter(code -> register.find(code).map(o -> o.opened() != null).orElse(false))
            .sorted()
            .toList();
    return "opened only on %s%s"
        .formatted(
            known.opened(),
            before.isEmpty() ? "" : ", as successor of " + String.join(", ", before));
  }

  private static String name(Register register, String code) {
    return register.find(code).map(Organisation::name).orElse("");
  }

  private static double rounded(double weight) {
    return Math.rint(weight * 1e6) / 1e6;
  }

  private static void print(PrintWriter out, Answer answer) {
    out.println("%s  %s%s".formatted(answer.code(), answer.name(), life(answer)));
    for (Link link : answer.succession()) {
      out.println(
          "  %s  %s -> %s  %s  %s"
              .formatted(
                  link.date(),
                  link.old(),
                  link.successor(),
                  part(link.weight(), link.assumed()),
                  link.name()));
    }
    if (answer.succession().isEmpty()) {
      out.println(answer.closed() == null ? "  no succession known" : "  no successor");
    }
    out.println(
        answer.on() == null ? "Responsible now:" : "Responsible on %s:".formatted(answer.on()));
    for (Responsible each : answer.responsible()) {
      String note = each.note().isEmpty() ? "" : "  (" + each.note() + ")";
      out.println(
          "  %s  %s  %s%s"
              .formatted(each.code(), part(each.weight(), each.assumed()), each.name(), note));
    }
  }

  private static String life(Answer answer) {
    if (answer.opened() == null && answer.closed() == null) {
      return "";
    }
    return "  (%s to %s)"
        .formatted(
            answer.opened() == null ? "" : answer.opened(),
            answer.closed() == null ? "" : answer.closed());
  }

  private static String part(double weight, boolean assumed) {
    return String.format(Locale.ROOT, "%.4f%s", weight, assumed ? " (equal part assumed)" : "");
  }
}
