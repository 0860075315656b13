import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.Assessment;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Span;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.signals.expected.PooledRatio;

/**
 * What was said on a date, and what came after. Arguments: the cube of a store, the verdicts of its
 * run (for the tree of types), a register with id and region or -, their column names, then dates.
 */
class Backtest {
  private static final int YEAR = 12;
  private final Table cube;
  private final FailureTypes types;
  private final List<PanelOrganisation> organisations;
  private final Map<String, int[]> tally = new TreeMap<>();

  private Backtest(Table cube, FailureTypes types, List<PanelOrganisation> organisations) {
    this.cube = cube;
    this.types = types;
    this.organisations = organisations;
  }

  public static void main(String[] args) {
    Table cube = Tables.read(Path.of(args[0]));
    Map<String, String> regions = new HashMap<>();
    if (!args[2].equals("-")) {
      Table register = Tables.read(Path.of(args[2]));
      for (String[] row : register.rows()) {
        regions.put(row[register.column(args[3])], row[register.column(args[4])]);
      }
    }
    TreeSet<String> ids = new TreeSet<>(cube.values("organisation_id"));
    ids.remove("");
    List<PanelOrganisation> organisations =
        ids.stream().map(id -> new PanelOrganisation(id, "", regions.getOrDefault(id, ""))).toList();
    Backtest test = new Backtest(cube, tree(Tables.read(Path.of(args[1]))), organisations);
    System.out.println("| said at the end of | failure type | verdict | rate ratio then | at least | rate ratio in the 12 months after |");
    System.out.println("|---|---|---|---|---:|---|");
    for (int i = 5; i < args.length; i++) {
      test.at(YearMonth.parse(args[i]));
    }
    System.out.println();
    System.out.println("| verdict | times | still or newly elevated in the year after | not elevated | cannot be told |");
    System.out.println("|---|---:|---:|---:|---:|");
    test.tally.forEach((verdict, n) -> System.out.printf("| %s | %d | %d | %d | %d |%n", verdict, n[0] + n[1] + n[2], n[0], n[1], n[2]));
  }

  /** The verdicts stand in the order of the tree, so that levels give the parents. */
  private static FailureTypes tree(Table verdicts) {
    List<FailureTypes.Node> nodes = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (String[] row : verdicts.rows()) {
      int level = Integer.parseInt(row[verdicts.column("level")]);
      while (path.size() > level) {
        path.remove(path.size() - 1);
      }
      nodes.add(new FailureTypes.Node(row[verdicts.column("failure_type")], level == 0 ? "" : path.get(level - 1), row[verdicts.column("label")]));
      path.add(row[verdicts.column("failure_type")]);
    }
    return new FailureTypes(nodes);
  }

  private Panel panel(YearMonth last) {
    List<YearMonth> months = cube.values("month").stream().map(month -> YearMonth.parse(month.substring(0, 7))).toList();
    YearMonth first = months.stream().min(YearMonth::compareTo).orElseThrow();
    int size = (last.getYear() - first.getYear()) * YEAR + last.getMonthValue() - first.getMonthValue() + 1;
    PanelBuilder builder = Panel.of(organisations, types, Periods.months(first, size));
    Map<String, Integer> places = new HashMap<>();
    organisations.forEach(o -> places.put(o.id(), places.size()));
    for (int row = 0; row < cube.size(); row++) {
      String[] cells = cube.rows().get(row);
      Integer place = places.get(cells[cube.column("organisation_id")]);
      String type = cells[cube.column("failure_type")];
      if (place == null || months.get(row).isAfter(last) || !cells[cube.column("kind")].equals("complaint")) {
        continue;
      }
      int period = (months.get(row).getYear() - first.getYear()) * YEAR + months.get(row).getMonthValue() - first.getMonthValue();
      int count = Integer.parseInt(cells[cube.column("complaints")]);
      if (type.equals("*")) {
        builder.total(place, period, count);
      } else if (types.position(type) >= 0) {
        builder.add(types.position(type), place, period, count);
      }
    }
    return builder.build();
  }

  private void at(YearMonth date) {
    Panel then = panel(date);
    Panel later = panel(date.plusMonths(YEAR));
    Assessment said = Systemic.assess(then, Settings.standard(20241231));
    for (Verdict verdict : said.verdicts()) {
      if (verdict.complaints() == 0) {
        continue;
      }
      PooledRatio after = after(later, types.position(verdict.failureType()), then.periods().size());
      boolean told = after.organisations() >= 10 && Double.isFinite(after.upper());
      int outcome = !told ? 2 : after.lower() > 1 ? 0 : 1;
      tally.computeIfAbsent(verdict.verdict().name(), any -> new int[3])[outcome]++;
      boolean quiet = verdict.verdict().name().equals("INSUFFICIENT_EVIDENCE") && outcome != 0;
      if (!quiet) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %d of %d | %s |%n", date, verdict.label(), verdict.verdict(),
            ratio(verdict.rateRatio(), verdict.rateRatioLower(), verdict.rateRatioUpper()), verdict.atLeastOrganisations(),
            verdict.exposedOrganisations(), told ? ratio(after.ratio(), after.lower(), after.upper()) : "cannot be told");
      }
    }
  }

  private static String ratio(double ratio, double lower, double upper) {
    return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", ratio, lower, upper);
  }

  /** The year after the date against all that was known a year before it, in relation to other complaints. */
  private static PooledRatio after(Panel later, int node, int then) {
    Span history = new Span(0, then - YEAR);
    Span after = new Span(then, then + YEAR);
    PooledRatio.Sum sum = new PooledRatio.Sum();
    for (int o = 0; o < later.organisations().size(); o++) {
      int now = later.count(node, o, after);
      int before = later.count(node, o, history);
      sum.add(now, before, later.total(o, after) - now, later.total(o, history) - before);
    }
    return sum.pooled();
  }
}
