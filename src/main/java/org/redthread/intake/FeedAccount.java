package org.redthread.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads all files of a source and accounts for every row. Keeps a few dozen bytes a row, so it is
 * for feeds of a few million rows; the nightly job does the same on Spark.
 *
 * @param files what became of the rows of each file
 * @param quarantine every row set aside, by file and line
 * @param observations how often each oddity was seen, by column and note
 * @param joins the second files
 * @param complaints complaints that count, after versions are decided; an aggregated record counts
 *     for as many as it stands for
 */
public record FeedAccount(
    List<Reconciliation> files,
    List<Quarantined> quarantine,
    Map<Observation, Long> observations,
    List<JoinCounts> joins,
    long complaints) {

  /**
   * Reads a source.
   *
   * @throws org.redthread.run.OperatorException if a file cannot be read
   * @throws org.redthread.run.GateException if columns went missing
   */
  public static FeedAccount of(Source source, Path dataFolder) {
    return new Reader(source).account(dataFolder);
  }

  private static final class Reader {
    private record Place(String file, long line) {}

    private record Claim(RowVersion row, String scope, long count) {}

    private final Source source;
    private final Map<String, Long> read = new TreeMap<>();
    private final Map<String, List<Claim>> records = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private final Map<Place, Fate> fates = new HashMap<>();
    private final List<Quarantined> quarantine = new ArrayList<>();
    private final Map<Observation, Long> observations = new HashMap<>();
    private long complaints;

    Reader(Source source) {
      this.source = source;
    }

    FeedAccount account(Path folder) {
      Joined joined = Joined.load(source, folder);
      for (Path file : source.files(folder)) {
        String name = FilePatterns.name(folder, file);
        try (FeedReader feed = FeedReader.open(source, file, joined)) {
          feed.forEachRemaining(outcome -> note(name, outcome));
          read.put(name, feed.read());
        }
      }
      records.values().forEach(this::decide);
      List<Quarantined> sorted = new ArrayList<>(quarantine);
      sorted.sort(
          java.util.Comparator.comparing(Quarantined::file).thenComparingLong(Quarantined::line));
      return new FeedAccount(
          reconciliations(), sorted, Map.copyOf(observations), joined.counts(), complaints);
    }

    private void note(String file, RowOutcome outcome) {
      if (outcome instanceof Rejected no) {
        quarantine(file, no.line(), no.field(), no.reason());
      } else if (outcome instanceof Accepted yes) {
        String version = yes.complaint().version();
        latest.merge(yes.scope(), version, (a, b) -> a.compareTo(b) > 0 ? a : b);
        yes.observations().forEach(seen -> observations.merge(seen, 1L, Long::sum));
        RowVersion row = new RowVersion(file, yes.line(), version, yes.hash());
        records
            .computeIfAbsent(yes.record(), key -> new ArrayList<>(1))
            .add(new Claim(row, yes.scope(), yes.complaint().count()));
      }
    }

    private void quarantine(String file, long line, String field, String reason) {
      Place place = new Place(file, line);
      if (fates.put(place, Fate.QUARANTINED) != Fate.QUARANTINED) {
        quarantine.add(new Quarantined(source.id(), file, line, field, reason));
      }
    }

    private void decide(List<Claim> claims) {
      String scope = claims.get(0).scope();
      List<RowVersion> rows = claims.stream().map(Claim::row).toList();
      Map<RowVersion, Fate> decided =
          Versions.decide(rows, scope.isEmpty() ? "" : latest.getOrDefault(scope, ""));
      for (Claim claim : claims) {
        Fate fate = decided.getOrDefault(claim.row(), Fate.QUARANTINED);
        complaints += fate == Fate.ACCEPTED ? claim.count() : 0;
        if (fate == Fate.QUARANTINED) {
          String field = String.join("/", source.identity().columns());
          quarantine(claim.row().file(), claim.row().line(), field, Versions.conflict(source));
        } else {
          Place place = new Place(claim.row().file(), claim.row().line());
          fates.merge(place, fate, (a, b) -> Fate.ofRow(List.of(a, b)));
        }
      }
    }

    private List<Reconciliation> reconciliations() {
      Map<String, Map<Fate, Long>> counts = new HashMap<>();
      fates.forEach(
          (place, fate) ->
              counts
                  .computeIfAbsent(place.file(), file -> new EnumMap<>(Fate.class))
                  .merge(fate, 1L, Long::sum));
      List<Reconciliation> lines = new ArrayList<>();
      read.forEach(
          (file, rows) -> {
            Map<Fate, Long> of = counts.getOrDefault(file, Collections.emptyMap());
            lines.add(
                new Reconciliation(
                    source.id(),
                    file,
                    rows,
                    of.getOrDefault(Fate.ACCEPTED, 0L),
                    of.getOrDefault(Fate.SUPERSEDED, 0L),
                    of.getOrDefault(Fate.DUPLICATE, 0L),
                    of.getOrDefault(Fate.QUARANTINED, 0L)));
          });
      return lines;
    }
  }
}
