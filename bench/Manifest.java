import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the stages of the last run under a folder of results; a JDK alone runs it. Arguments: the folder, a heading, the seconds
 * of the whole process; and, where costs are gathered, a file for lines of series, size, stage, seconds and peak, series, and size.
 */
class Manifest {
  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    String run = value(Files.readString(out.resolve("latest.json")), "run_id");
    String manifest = Files.readString(out.resolve("runs").resolve(run).resolve("manifest.json"));
    System.out.printf("%n%s: %s s wall%n", args[1], args[2]);
    System.out.printf("  %-14s %9s %12s %12s %10s%n", "stage", "seconds", "rows in", "rows/s", "peak MB");
    Matcher stage = Pattern.compile("\\{[^{}]*\"rows_in\"[^{}]*\\}").matcher(manifest);
    StringBuilder costs = new StringBuilder();
    String peak = "0";
    while (stage.find()) {
      String text = stage.group();
      double seconds = Double.parseDouble(value(text, "seconds"));
      long rows = Long.parseLong(value(text, "rows_in"));
      System.out.printf(Locale.ROOT, "  %-14s %9.1f %12d %12.0f %10s%n", value(text, "name"), seconds, rows,
          seconds > 0 ? rows / seconds : 0, value(text, "peak_megabytes"));
      peak = value(text, "peak_megabytes");
      costs.append(args.length > 3 ? line(args, value(text, "name"), String.valueOf(seconds), peak) : "");
    }
    if (args.length > 3) {
      costs.append(line(args, "whole", args[2], peak));
      Files.writeString(Path.of(args[3]), costs, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String line(String[] args, String stage, String seconds, String peak) {
    return String.join("\t", args[4], args[5], stage, seconds, peak) + "\n";
  }

  private static String value(String json, String key) {
    Matcher m = Pattern.compile("\"" + key + "\"\\s*:\\s*(?:\"([^\"]*)\"|([^\",}\\s]*))").matcher(json);
    return !m.find() ? "" : m.group(1) != null ? m.group(1) : m.group(2);
  }
}
