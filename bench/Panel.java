import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes counts.csv, organisations.csv and taxonomy.csv of an invented panel: months, organisations
 * of unequal size in 4 sectors and 8 regions, types under branches of 10, and one failing that rises
 * by 1.6 in two thirds of the organisations. A JDK alone runs it.
 */
class Panel {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int organisations = Integer.parseInt(args[1]);
    int types = Integer.parseInt(args[2]);
    int months = Integer.parseInt(args[3]);
    double mean = Double.parseDouble(args[4]);
    Random random = new Random(2026);
    taxonomy(folder, types);
    try (BufferedWriter who = Files.newBufferedWriter(folder.resolve("organisations.csv"))) {
      who.write("organisation,sector,region\n");
      for (int o = 0; o < organisations; o++) {
        who.write("B%04d,sector-%d,region-%d%n".formatted(o, o % 4, o * 7919 % 8));
      }
    }
    try (BufferedWriter counts = Files.newBufferedWriter(folder.resolve("counts.csv"))) {
      counts.write("organisation,failure_type,period,count\n");
      for (int o = 0; o < organisations; o++) {
        double size = mean * Math.exp(0.5 * random.nextGaussian() - 0.125);
        for (int type = 0; type < types; type++) {
          double own = size * Math.exp(0.4 * random.nextGaussian() - 0.08);
          for (int t = 0; t < months; t++) {
            boolean risen = type == 7 && o % 3 < 2 && t >= months * 2 / 3;
            int n = poisson(random, own * (risen ? 1.6 : 1));
            if (n > 0) {
              counts.write(
                  "B%04d,t%d,%d-%02d,%d%n".formatted(o, type, 2015 + t / 12, 1 + t % 12, n));
            }
          }
        }
      }
    }
  }

  private static void taxonomy(Path folder, int types) throws Exception {
    try (BufferedWriter tree = Files.newBufferedWriter(folder.resolve("taxonomy.csv"))) {
      tree.write("node,parent\nall,\n");
      for (int branch = 0; branch * 10 < types; branch++) {
        tree.write("b%d,all%n".formatted(branch));
      }
      for (int type = 0; type < types; type++) {
        tree.write("t%d,b%d%n".formatted(type, type / 10));
      }
    }
  }

  /** Knuth's product method: the means here are small. */
  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    int n = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      n++;
    }
    return n;
  }
}
