package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redthread.Shared;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** Precision and coverage on names as two real bodies printed them, and on Norwegian hospitals. */
class RealNamesTest {

  private record Outcome(int names, long automatic, long right) {
    double precision() {
      return (double) right / automatic;
    }

    double coverage() {
      return (double) automatic / names;
    }
  }

  private static Table table(String file) {
    Path path = Shared.data(file);
    assumeTrue(Files.exists(path), () -> "no real data at " + path);
    return Tables.read(path);
  }

  private static Outcome outcome(Register register, List<String> printed, List<String> meant) {
    NameMatcher matcher = NameMatcher.of(register);
    List<Match> matches = printed.stream().map(matcher::match).toList();
    List<Integer> automatic =
        IntStream.range(0, matches.size())
            .filter(i -> matches.get(i).decision() == Decision.AUTOMATIC)
            .boxed()
            .toList();
    long right =
        automatic.stream()
            .filter(i -> matches.get(i).organisationId().equals(meant.get(i)))
            .count();
    return new Outcome(printed.size(), automatic.size(), right);
  }

  private static Outcome half(String file) {
    Table table = table(file);
    List<String> meant = table.values("canonical");
    TreeSet<String> canonical = new TreeSet<>(meant);
    canonical.remove("");
    return outcome(
        Worlds.names(canonical.toArray(String[]::new)), table.values("as_printed"), meant);
  }

  @Test
  void landlordsOfAHousingOmbudsman() {
    Outcome outcome = half("housing-ombudsman/landlord_names_half.csv");
    assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.98);
    assertThat(outcome.coverage()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void addresseesOfCoroners() {
    Outcome outcome = half("pfd/organisation_names_half.csv");
    assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.975);
    assertThat(outcome.coverage()).isGreaterThanOrEqualTo(0.79);
  }

  /** These names had no part in fitting the weights; only those whose trust is known count. */
  @Test
  void norwegianHospitalsToTheirTrusts() throws IOException {
    Path file = Shared.data("norway/behandler.csv");
    assumeTrue(Files.exists(file), () -> "no real data at " + file);
    Map<String, String> trusts = new TreeMap<>();
    List<String> printed = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(";", -1);
      String trust = cells[5];
      if (trust.endsWith(" HF")) {
        trusts.putIfAbsent(trust.toLowerCase(Locale.ROOT), trust);
        printed.add(cells[1]);
        meant.add(String.valueOf(trusts.get(trust.toLowerCase(Locale.ROOT))));
      }
    }
    Register register = Worlds.names(trusts.values().toArray(String[]::new));
    Outcome outcome = outcome(register, printed, meant);
    assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(outcome.coverage()).isGreaterThanOrEqualTo(0.7);
  }
}
