package org.redthread.jobs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.intake.Gates;
import org.redthread.intake.Source;
import org.redthread.run.GateException;

/** Stops the night where a feed must not be believed, and says of each such feed why. */
final class FeedGates {
  private FeedGates() {}

  /**
   * @param counted the fresh deliveries with their counts
   * @throws GateException with a sentence for each gate that closed
   */
  static void check(DeliveryPlan plan, List<Delivery> counted, List<Source> sources) {
    Map<String, Source> byId =
        sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    List<String> closed =
        counted.stream()
            .map(Delivery::source)
            .distinct()
            .sorted()
            .flatMap(source -> closed(byId.get(source), plan, counted))
            .toList();
    if (!closed.isEmpty()) {
      throw new GateException(String.join(System.lineSeparator(), closed));
    }
  }

  private static Stream<String> closed(Source source, DeliveryPlan plan, List<Delivery> counted) {
    long read = sum(source, counted, Delivery::read);
    long rejected = sum(source, counted, Delivery::rejected);
    long last =
        sum(source, plan.kept(), Delivery::read) + sum(source, plan.replaced(), Delivery::read);
    long now = sum(source, plan.kept(), Delivery::read) + read;
    return Stream.of(
            Gates.quarantined(source, read, rejected), Gates.collapsed(source, last, now))
        .flatMap(java.util.Optional::stream);
  }

  private static long sum(Source source, List<Delivery> deliveries, ToLongFunction<Delivery> what) {
    return deliveries.stream()
        .filter(delivery -> delivery.source().equals(source.id()))
        .mapToLong(what)
        .sum();
  }
}
