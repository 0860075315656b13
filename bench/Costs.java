import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What nights cost, from lines of series, size, stage, seconds and peak megabytes: seconds of each stage at each size, and the
 * power of the size with which they grow from one size to the next; then the whole beside the peer. A JDK alone runs it.
 */
class Costs {
  /** Stages that take less are all noise. */
  private static final double LEAST = 1;

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, String> memory = new LinkedHashMap<>();
  private final Set<Long> sizes = new TreeSet<>();
  private final Set<String> stages = new LinkedHashSet<>();

  public static void main(String[] args) throws Exception {
    Costs costs = new Costs();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      costs.add(line.split("\t"));
    }
    costs.print();
  }

  private void add(String[] cells) {
    String key = cells[0] + " " + cells[1] + " " + cells[2];
    boolean unfinished = cells[3].startsWith(">");
    seconds.put(key, unfinished ? Double.NaN : Double.parseDouble(cells[3]));
    memory.put(key, cells[4]);
    sizes.add(Long.parseLong(cells[1]));
    if (cells[0].equals("first")) {
      stages.add(cells[2]);
    }
  }

  private void print() {
    List<Long> ordered = new ArrayList<>(sizes);
    System.out.printf("%nseconds, and in brackets the power of the size since the size before%n  %-14s", "stage");
    ordered.forEach(size -> System.out.printf(" %18d", size));
    System.out.println();
    for (String stage : stages) {
      System.out.printf("  %-14s", stage);
      for (int i = 0; i < ordered.size(); i++) {
        System.out.printf(" %18s", cell(stage, ordered, i));
      }
      System.out.println();
    }
    ordered.forEach(this::beside);
  }

  private String cell(String stage, List<Long> ordered, int i) {
    double now = at("first", ordered.get(i), stage);
    double before = i == 0 ? Double.NaN : at("first", ordered.get(i - 1), stage);
    double power = Math.log(now / before) / Math.log(i == 0 ? 2 : (double) ordered.get(i) / ordered.get(i - 1));
    boolean told = now >= LEAST && before >= LEAST;
    return Double.isNaN(now) ? "-" : String.format(Locale.ROOT, told ? "%.1f (%.2f)" : "%.1f", now, power);
  }

  private double at(String series, long size, String stage) {
    return seconds.getOrDefault(series + " " + size + " " + stage, Double.NaN);
  }

  private void beside(long size) {
    String key = " " + size + " whole";
    double own = at("first", size, "whole");
    if (seconds.containsKey("peer" + key)) {
      double peer = at("peer", size, "whole");
      String told = Double.isNaN(peer) ? "not finished" : String.format(Locale.ROOT, "%.1f s, %s MB, %.2f times ours", peer, memory.get("peer" + key), peer / own);
      System.out.printf(Locale.ROOT, "  %d: redthread %.1f s, %s MB; pandas and scikit-learn %s%n", size, own, memory.get("first" + key), told);
    }
    if (seconds.containsKey("second" + key)) {
      System.out.printf(Locale.ROOT, "  %d: the night with 10,000 new %.1f s, %.1f %% of the first%n", size, at("second", size, "whole"), 100 * at("second", size, "whole") / own);
    }
  }
}
