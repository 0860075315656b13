package org.redthread.jobs;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.intake.Gates;
import org.redthread.intake.Reconciliation;
import org.redthread.intake.Source;
import org.redthread.run.GateException;

/** Stops the night where a feed must not be believed, and says of each such feed why. */
final class FeedGates {
  private FeedGates() {}

  /**
   * Holds what came tonight to the share of rows that may be set aside, and the feed as a whole to
   * what it was.
   *
   * @throws GateException with a sentence for each gate that closed
   */
  static void check(Opened opened, List<Source> sources, List<Reconciliation> accounts) {
    Set<String> fresh =
        opened.plan().fresh().stream()
            .map(task -> task.delivery().source() + "\n" + task.delivery().path())
            .collect(Collectors.toSet());
    List<String> closed =
        sources.stream().flatMap(source -> closed(source, accounts, fresh, opened)).toList();
    if (!closed.isEmpty()) {
      throw new GateException(String.join(System.lineSeparator(), closed));
    }
  }

  private static Stream<String> closed(
      Source source, List<Reconciliation> accounts, Set<String> fresh, Opened opened) {
    List<Reconciliation> all =
        accounts.stream().filter(account -> account.source().equals(source.id())).toList();
    List<Reconciliation> tonight =
        all.stream()
            .filter(account -> fresh.contains(account.source() + "\n" + account.file()))
            .toList();
    if (tonight.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
            Gates.check(source.id(), source.gates(), tonight, OptionalLong.empty()).stream(),
            Gates.check(source.id(), source.gates(), all, lastUsable(source, opened.before()))
                .stream())
        .distinct();
  }

  private static OptionalLong lastUsable(Source source, StoreState before) {
    List<Delivery> last =
        before.deliveries().stream().filter(d -> d.source().equals(source.id())).toList();
    return last.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(last.stream().mapToLong(d -> d.read() - d.rejected()).sum());
  }
}
