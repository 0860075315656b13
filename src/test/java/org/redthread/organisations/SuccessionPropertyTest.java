package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SuccessionPropertyTest {

  @Provide
  Arbitrary<List<Link>> links() {
    Arbitrary<String> codes = Arbitraries.of("A", "B", "C", "D", "E", "F", "G");
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 9).map(year -> LocalDate.of(2000 + year, 4, 1));
    return Combinators.combine(codes, codes, days)
        .as((from, to, day) -> new Link(from, to, day, null))
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4000).map(LocalDate.of(1999, 1, 1)::plusDays);
  }

  @Property
  void everyQuestionHasAnAnswerAndItsWeightsSumToOne(
      @ForAll("links") List<Link> links, @ForAll("days") LocalDate day) {
    Succession succession = Succession.of(links, Worlds.register());
    for (String code : List.of("A", "B", "C", "D", "E", "F", "G", "Z")) {
      double sum = succession.on(code, day).stream().mapToDouble(Share::weight).sum();
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  @Property
  void theOrderOfTheLinksDoesNotMatter(
      @ForAll("links") List<Link> links, @ForAll("days") LocalDate day, @ForAll long seed) {
    List<Link> shuffled = new ArrayList<>(links);
    Collections.shuffle(shuffled, new Random(seed));
    Succession one = Succession.of(links, Worlds.register());
    Succession other = Succession.of(shuffled, Worlds.register());
    assertThat(other.on("A", day)).isEqualTo(one.on("A", day));
    assertThat(other.trace("A")).isEqualTo(one.trace("A"));
  }

  @Property
  void whoeverIsOneWithAnotherHasTheSameBodiesAnswerForIt(@ForAll("links") List<Link> links) {
    Succession succession = Succession.of(links, Worlds.register());
    succession
        .mergers()
        .forEach(
            (code, body) -> {
              assertThat(code).isNotEqualTo(body);
              assertThat(parts(succession, code)).isEqualTo(parts(succession, body));
            });
  }

  @Property
  void withoutCyclesWhoeverHasOneSuccessorIsOneWithIt(@ForAll("links") List<Link> links) {
    List<Link> forward =
        links.stream().filter(link -> link.from().compareTo(link.to()) < 0).toList();
    Succession succession = Succession.of(forward, Worlds.register());
    for (String code : List.of("A", "B", "C", "D", "E", "F", "G")) {
      List<Share> now = succession.now(code);
      if (now.size() == 1) {
        assertThat(succession.mergers().getOrDefault(code, code)).isEqualTo(now.get(0).code());
      }
    }
  }

  private static Map<String, Long> parts(Succession succession, String code) {
    return succession.now(code).stream()
        .collect(Collectors.toMap(Share::code, share -> Math.round(share.weight() * 1e9)));
  }

  @Property
  void beforeTheFirstEventEveryBodyAnswersForItself(@ForAll("links") List<Link> links) {
    Succession succession = Succession.of(links, Worlds.register());
    assertThat(succession.on("A", LocalDate.of(1999, 1, 1)))
        .extracting(Share::code)
        .containsExactly("A");
  }

  @Property
  void whatIsSharedOutKeepsTheTotalAndEachPartNearItsWeight(
      @ForAll("links") List<Link> links, @ForAll("counts") List<Long> counts) {
    List<Share> shares = Succession.of(links, Worlds.register()).now("A");
    RunningAllocation allocation = new RunningAllocation(shares);
    Map<String, Long> given = new HashMap<>();
    long whole = 0;
    for (long count : counts) {
      Map<String, Long> parts = allocation.next(count);
      assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(count);
      assertThat(parts.values()).allMatch(part -> part >= 0);
      parts.forEach((code, part) -> given.merge(code, part, Long::sum));
      whole += count;
      for (Share share : shares) {
        assertThat((double) given.getOrDefault(share.code(), 0L))
            .isCloseTo(whole * share.weight(), within(shares.size() / 2.0 + 1e-6));
      }
    }
  }

  @Provide
  Arbitrary<List<Long>> counts() {
    return Arbitraries.longs()
        .between(0, 100_000)
        .edgeCases(e -> e.add(0L, 1L))
        .list()
        .ofMaxSize(50);
  }

  @Property
  void whatIsSharedOutDoesNotDependOnTheOrderOfTheShares(
      @ForAll("links") List<Link> links, @ForAll("counts") List<Long> counts) {
    List<Share> shares = new ArrayList<>(Succession.of(links, Worlds.register()).now("A"));
    List<Map<String, Long>> parts = each(shares, counts);
    Collections.reverse(shares);
    assertThat(each(shares, counts)).isEqualTo(parts);
  }

  private static List<Map<String, Long>> each(List<Share> shares, List<Long> counts) {
    RunningAllocation allocation = new RunningAllocation(shares);
    return counts.stream().map(allocation::next).toList();
  }
}
