package org.redthread.jobs;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redthread.organisations.Organisation;
import org.redthread.organisations.Register;
import org.redthread.organisations.Succession;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.PlaceNames;

/**
 * Who the complaints are about: the register with its attributes, and the activity that complaints
 * are measured against. Without a register the printed names themselves are the organisations.
 */
final class OrganisationDirectory {
  /**
   * Activity of an organisation in a month, in the unit of the file.
   *
   * @param amount at least 0
   */
  record Activity(String organisation, YearMonth month, double amount) {}

  private final @Nullable Register register;
  private final Denominators denominators;
  private final PlaceNames placeNames;
  private final Succession succession;

  /**
   * What complaints are measured against.
   *
   * @param activity month by month
   * @param sizes of organisations whose denominator does not change, such as beds
   */
  record Denominators(List<Activity> activity, Map<String, Double> sizes) {
    Denominators {
      activity = List.copyOf(activity);
      sizes = Map.copyOf(sizes);
    }

    static Denominators none() {
      return new Denominators(List.of(), Map.of());
    }
  }

  /**
   * @param succession who took over from whom; none without a register
   * @param register null where the printed names are the organisations
   * @param placeNames what sentences call the sectors of the register
   */
  OrganisationDirectory(
      @Nullable Register register,
      Succession succession,
      Denominators denominators,
      PlaceNames placeNames) {
    this.register = register;
    this.succession = succession;
    this.denominators = denominators;
    this.placeNames = placeNames;
  }

  /** The size of an organisation in every month; 0 where not known. */
  double size(String id) {
    return denominators.sizes().getOrDefault(id, 0.0);
  }

  @Nullable Register register() {
    return register;
  }

  Succession succession() {
    return succession;
  }

  /** Organisations of the register; 0 without one. */
  int size() {
    return register == null ? 0 : register.size();
  }

  List<Activity> activity() {
    return denominators.activity();
  }

  PlaceNames placeNames() {
    return placeNames;
  }

  String name(String id) {
    return find(id) == null ? id : java.util.Objects.requireNonNull(find(id)).name();
  }

  String sector(String id) {
    Organisation organisation = find(id);
    return organisation == null ? "" : organisation.sector();
  }

  String region(String id) {
    Organisation organisation = find(id);
    return organisation == null ? "" : organisation.region();
  }

  private @Nullable Organisation find(String id) {
    return register == null ? null : register.find(id).orElse(null);
  }

  /** Reads {@code organisation,period,activity}; periods are months. */
  static List<Activity> readActivity(java.nio.file.Path file) {
    Table table = Tables.read(file);
    int organisation = table.column("organisation");
    int period = table.column("period");
    int amount = table.column("activity");
    return java.util.stream.IntStream.range(0, table.size())
        .mapToObj(
            row -> {
              String[] cells = table.rows().get(row);
              return new Activity(
                  cells[organisation],
                  month(table, row, cells[period]),
                  amount(table, row, cells[amount]));
            })
        .toList();
  }

  private static YearMonth month(Table table, int row, String text) {
    try {
      return YearMonth.parse(text.length() > 7 ? text.substring(0, 7) : text);
    } catch (DateTimeException e) {
      throw table.slip(row, "period", "a month such as 2021-04");
    }
  }

  private static double amount(Table table, int row, String text) {
    try {
      double amount = Double.parseDouble(text);
      if (amount >= 0 && !Double.isInfinite(amount)) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // said below, with file and line
    }
    throw table.slip(row, "activity", "a number of 0 or more");
  }
}
