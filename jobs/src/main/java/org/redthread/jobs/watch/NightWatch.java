package org.redthread.jobs.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of one night while it runs: to the log, the metrics file, the file of the last failure and,
 * where wished, as lineage. What cannot be told never stops a night.
 */
public final class NightWatch {
  private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

  private final Path out;
  private final Clock clock;
  private final NightLog log;
  private final Lineage lineage;
  private final String night;
  private volatile String run = "";
  private volatile String stage = "";
  private boolean refused;

  /** Lines from before the store is held: a night that is refused leaves nothing. */
  private final List<Runnable> early = new ArrayList<>();

  /**
   * @param out folder of the results
   * @param lineage where events of OpenLineage go
   */
  public NightWatch(Path out, Lineage lineage, Clock clock) {
    this.out = out;
    this.clock = clock;
    this.lineage = lineage;
    this.night = clock.instant() + "-" + ProcessHandle.current().pid();
    this.log = new NightLog(out, night);
  }

  /** The night holds its store. */
  public void begun(String id, String asAt, String version) {
    run = id;
    flush();
    line("begun", Map.of("run", id, "as_at", asAt, "version", version));
    told(() -> lineage.start(night, clock.instant()));
  }

  /** A stage begins. */
  public void stage(String name) {
    stage = name;
  }

  /** The stage that is under way; empty before the first. */
  public String stage() {
    return stage;
  }

  /** A stage has ended. */
  public void stage(String name, double seconds, long rowsIn, long rowsOut) {
    Map<String, Object> facts = facts();
    facts.put("stage", name);
    facts.put("seconds", seconds);
    facts.put("rows_in", rowsIn);
    facts.put("rows_out", rowsOut);
    Instant now = clock.instant();
    Runnable line = () -> told(() -> log.add(now, "stage", facts));
    if (run.isEmpty()) {
      early.add(line);
    } else {
      line.run();
    }
  }

  /** Another night holds the store: no failure of the night, only of this attempt. */
  public void refused() {
    refused = true;
  }

  /**
   * The night is published.
   *
   * @param feeds rows of each source
   * @param verdicts failure types of each verdict
   */
  public void published(List<NightRecord.FeedRows> feeds, Map<String, Long> verdicts) {
    for (NightRecord.FeedRows rows : feeds) {
      Map<String, Object> facts = facts();
      facts.put("rows", rows);
      line("feed", facts);
    }
    Map<String, Object> facts = facts();
    facts.put("verdicts", verdicts);
    line("published", facts);
    told(() -> LastFailure.clear(out));
    told(() -> lineage.complete(night, clock.instant(), feeds));
    metrics();
  }

  /** The night failed; what it says must be fit for a log. */
  public void failed(Throwable failure) {
    if (refused) {
      return;
    }
    Instant now = clock.instant();
    flush();
    LastFailure last = LastFailure.of(now, run, stage, failure);
    Map<String, Object> facts = facts();
    facts.put("outcome", last.outcome());
    facts.put("exit_status", last.exitStatus());
    facts.put("stage", stage);
    facts.put("what", last.what());
    facts.put("where", last.where());
    line("failed", facts);
    told(() -> last.write(out));
    told(() -> lineage.fail(night, now, last.what()));
    metrics();
  }

  private void flush() {
    early.forEach(Runnable::run);
    early.clear();
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("run", run);
    return facts;
  }

  private void line(String event, Map<String, ?> facts) {
    told(() -> log.add(clock.instant(), event, facts));
  }

  private void metrics() {
    told(() -> MetricsFile.write(out, NightHistory.read(out, false), Optional.of(clock.instant())));
  }

  /** Something to tell that may fail, as on a full disk. */
  private interface Told {
    void tell() throws IOException;
  }

  private static void told(Told what) {
    try {
      what.tell();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("the night cannot be told of: {}", e.getClass().getSimpleName());
    }
  }
}
