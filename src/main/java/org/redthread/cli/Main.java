package org.redthread.cli;

import org.redthread.run.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code redthread}: finds what keeps failing across organisations, and writes it up. */
@Command(
    name = "redthread",
    description = "Finds failings that recur across organisations, and writes the report.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    subcommands = {
      // a line a command, in the order of commands.md
      ReportCommand.class,
      NightlyCommand.class,
      VerdictsCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      StatusCommand.class,
      RunsCommand.class,
      RetentionCommand.class,
      SiteCommand.class,
      OrganisationsCommand.class,
      TextCommand.class,
      ThemeCommand.class,
      StatsCommand.class,
      SampleCommand.class,
      FeedsCommand.class,
    })
public final class Main implements Runnable {
  @Spec CommandSpec spec;

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command line and gives its exit status; used by tests as well. */
  public static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(Main::misused);
    return line.execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int misused(ParameterException slip, String[] args) {
    CommandLine line = slip.getCommandLine();
    line.getErr().println("redthread: " + slip.getMessage());
    line.getErr().println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.OPERATOR;
  }
}
