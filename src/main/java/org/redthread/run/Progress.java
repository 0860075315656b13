package org.redthread.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Tells the operator, on the error stream, which stage runs, what it counted and how long it took.
 * Nothing personal is ever passed to it.
 */
public final class Progress {
  private final PrintStream out;
  private final boolean quiet;
  private final boolean terminal;

  public Progress(PrintStream out, boolean quiet, boolean terminal) {
    this.out = out;
    this.quiet = quiet;
    this.terminal = terminal;
  }

  public static Progress quiet() {
    return new Progress(System.err, true, false);
  }

  /** Runs a stage and prints its name, its own summary and its seconds. */
  public <T> T stage(
      String name, Supplier<T> work, java.util.function.Function<T, String> summary) {
    long start = System.nanoTime();
    if (terminal && !quiet) {
      out.printf("  %-14s …\r", name);
    }
    T result = work.get();
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    line(String.format(Locale.ROOT, "  %-14s %-70s %6.1f s", name, summary.apply(result), seconds));
    return result;
  }

  /** A bar for work of known size, redrawn in place; nothing where there is no terminal. */
  public void bar(String name, long done, long of) {
    if (terminal && !quiet && of > 0) {
      int filled = (int) (30 * done / of);
      out.printf(
          Locale.ROOT,
          "  %-14s [%s%s] %d/%d\r",
          name,
          "#".repeat(filled),
          " ".repeat(30 - filled),
          done,
          of);
    }
  }

  public void line(String text) {
    if (!quiet) {
      out.println(text);
    }
  }

  /** A problem is shown even when quiet. */
  public void warn(String text) {
    out.println(text);
  }
}
