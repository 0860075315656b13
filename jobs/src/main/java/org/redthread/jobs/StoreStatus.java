package org.redthread.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.jobs.watch.LastFailure;
import org.redthread.jobs.watch.NightHistory;
import org.redthread.jobs.watch.NightRecord;
import org.redthread.jobs.watch.NightTable;
import org.redthread.jobs.watch.Outcome;
import org.redthread.run.Yaml;

/**
 * Whether all is well: what the store holds, what failed last, and how the last good night
 * compares.
 *
 * @param lines of the store itself
 * @param running the run that is under way
 * @param failure what failed after the last good night
 * @param now the moment it is asked
 */
public record StoreStatus(
    List<String> lines,
    Optional<String> running,
    Optional<LastFailure> failure,
    NightHistory history,
    Instant now) {

  /** Reads store and results; neither is changed. */
  public static StoreStatus of(Path store, Path out, Instant now) {
    Optional<String> running = StoreLock.holder(store);
    NightHistory history = NightHistory.read(out, running.isPresent());
    Optional<LastFailure> failure = cutOff(history).or(() -> LastFailure.read(out));
    return new StoreStatus(lines(store, failure), running, failure, history, now);
  }

  /** A store without a good run is a slip, unless its first night has failed and says so here. */
  private static List<String> lines(Path store, Optional<LastFailure> failure) {
    return failure.isPresent() && StoreState.current(store).run().isEmpty()
        ? List.of("There is no good run in the store " + store + " yet.")
        : StoreReport.status(store);
  }

  private static Optional<LastFailure> cutOff(NightHistory history) {
    return history
        .last()
        .filter(night -> night.outcome() == Outcome.CUT_OFF)
        .map(StoreStatus::failure);
  }

  private static LastFailure failure(NightRecord night) {
    Outcome outcome = night.outcome();
    String what = "The night ended without a word after the stage '%s'.".formatted(night.stage());
    return new LastFailure(
        night.ended(),
        night.run(),
        outcome,
        outcome.status(),
        night.stage(),
        what,
        "",
        outcome.remedy());
  }

  /** For a screen, what is wrong first. */
  public List<String> text() {
    List<String> text = new ArrayList<>();
    failure.ifPresent(
        last -> {
          text.add(
              "THE LAST NIGHT FAILED at %s, exit status %d"
                  .formatted(NightTable.clock(last.time()), last.exitStatus()));
          text.add("  stage: " + (last.stage().isEmpty() ? "before the first" : last.stage()));
          last.what().lines().forEach(line -> text.add("  what:  " + line));
          if (!last.where().isEmpty()) {
            text.add("  where: " + last.where());
          }
          text.add("  to do: " + last.whatToDo());
          text.add("");
        });
    overdue().ifPresent(late -> text.addAll(List.of(late, "")));
    text.addAll(lines);
    text.addAll(NightTable.text(history, now));
    return text;
  }

  private Optional<String> overdue() {
    return running.isPresent() ? Optional.empty() : NightTable.overdue(history, now);
  }

  /** For a program. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    Optional<NightRecord> good = history.good().stream().reduce((first, last) -> last);
    json.put("last_good_run", good.map(NightRecord::run));
    json.put("ended", good.map(NightRecord::ended));
    json.put(
        "age_seconds", good.map(night -> now.getEpochSecond() - night.ended().getEpochSecond()));
    json.put("running", running);
    json.put("failure", failure);
    json.put("overdue", overdue());
    json.put("figures", NightTable.lines(history));
    try {
      return Yaml.json().writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
