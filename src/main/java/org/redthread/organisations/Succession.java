package org.redthread.organisations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redthread.organisations.Share.Standing;
import org.redthread.run.OperatorException;

/**
 * Who is responsible for the work of an organisation on a given day.
 *
 * <p>Rules: an organisation that the register knows to be open answers for itself. Of several
 * events of one organisation the last one up to the day asked counts: a later event restates an
 * earlier one. Links of an organisation to itself are ignored. On a cycle work only moves forward
 * in time, so every question has an answer. A split without published weights is shared in equal
 * parts, and says so.
 */
public final class Succession {
  private final Register register;
  private final Map<String, List<Event>> events = new TreeMap<>();
  private final Map<String, Set<String>> predecessors = new HashMap<>();
  private final Ranks ranks;

  private Succession(Collection<Link> links, Register register) {
    this.register = register;
    Map<String, TreeMap<LocalDate, List<Link>>> byCode = new TreeMap<>();
    Map<String, Set<String>> successors = new TreeMap<>();
    for (Link link : links) {
      if (!link.toItself()) {
        byCode
            .computeIfAbsent(link.from(), k -> new TreeMap<>())
            .computeIfAbsent(link.date(), k -> new ArrayList<>())
            .add(link);
        successors.computeIfAbsent(link.from(), k -> new TreeSet<>()).add(link.to());
        predecessors.computeIfAbsent(link.to(), k -> new TreeSet<>()).add(link.from());
      }
    }
    byCode.forEach(
        (code, days) -> {
          List<Event> all = new ArrayList<>();
          days.forEach((date, sameDay) -> all.add(Event.of(date, sameDay)));
          events.put(code, List.copyOf(all));
        });
    ranks = new Ranks(successors);
  }

  /** Gathers links; their order does not matter. Cycles are resolved by the dates. */
  public static Succession of(Collection<Link> links, Register register) {
    return new Succession(links, register);
  }

  /** The succession of a register whose organisations never gave work away. */
  public static Succession none(Register register) {
    return new Succession(List.of(), register);
  }

  /**
   * Loads what lies in a folder: {@code succession.csv} ({@code old,new,date[,weight]}) or the
   * files of the Organisation Data Service. A folder without either has no succession.
   *
   * @throws OperatorException naming file and line of a slip; in one's own file also for a cycle,
   *     naming its codes (published files with cycles are resolved by the dates)
   */
  public static Succession load(Path folder, Register register) {
    Path own = folder.resolve("succession.csv");
    if (Files.exists(own)) {
      return own(own, register);
    }
    return OdsFolder.present(folder)
        ? of(OdsFolder.open(folder).links(), register)
        : none(register);
  }

  private static Succession own(Path file, Register register) {
    Succession succession = of(SuccessionFile.read(file, register), register);
    List<String> cycle = succession.ranks.cycle();
    if (!cycle.isEmpty()) {
      throw new OperatorException(
          "%s: the succession of %s goes round in a circle; take one of its rows out."
              .formatted(file, String.join(", ", cycle)));
    }
    return succession;
  }

  /** Whether the code is in the register or in any link. */
  public boolean knows(String code) {
    return register.contains(code) || events.containsKey(code) || predecessors.containsKey(code);
  }

  /** The codes whose work this one has taken over directly, sorted. */
  public Set<String> predecessors(String code) {
    return Set.copyOf(predecessors.getOrDefault(code, Set.of()));
  }

  /** The organisations responsible for the work of a code after all succession that is known. */
  public List<Share> now(String code) {
    return on(code, LocalDate.MAX);
  }

  /**
   * The organisations responsible for the work of a code on a day, sorted by code. Weights sum to
   * 1. A body that closed without successor is its own answer, with {@link Standing#NO_SUCCESSOR}.
   */
  public List<Share> on(String code, LocalDate date) {
    return new Walk(this, date).from(code).stream().map(step -> share(step, date)).toList();
  }

  /**
   * Bodies that are one with another by now: each code whose work another body took over whole, to
   * that body. It is the one responsible now, or, where its work was split after that, the last
   * that had all of it. A code whose work a cycle leads elsewhere than that body's own is absent.
   */
  public Map<String, String> mergers() {
    Map<String, String> mergers = new TreeMap<>();
    Map<String, Map<String, Long>> parts = new HashMap<>();
    for (String code : events.keySet()) {
      Walk walk = new Walk(this, LocalDate.MAX);
      Map<String, Long> own = walk.parts(code);
      String body = walk.whole();
      if (!body.equals(code)
          && own.equals(
              parts.computeIfAbsent(body, one -> new Walk(this, LocalDate.MAX).parts(one)))) {
        mergers.put(code, body);
      }
    }
    return mergers;
  }

  /**
   * The last day a body had its own work: as the register says, else the day before others took it
   * over; empty of one that goes on, and of one that is not known.
   */
  public Optional<LocalDate> until(String code) {
    LocalDate closed = register.find(code).map(Organisation::closed).orElse(null);
    return Optional.ofNullable(closed)
        .or(() -> new Walk(this, LocalDate.MAX).left(code).map(day -> day.minusDays(1)));
  }

  /** Every event that the work of a code has gone through, or will. */
  public Trace trace(String code) {
    return Trace.of(this, code);
  }

  private Share share(Walk.Place at, LocalDate date) {
    return new Share(at.code(), at.weight(), at.assumed(), standing(at.code(), date));
  }

  private Standing standing(String code, LocalDate date) {
    Organisation known = register.find(code).orElse(null);
    if (known == null || known.openOn(date)) {
      return Standing.OPEN;
    }
    return known.closedBefore(date) ? Standing.NO_SUCCESSOR : Standing.NOT_YET_OPEN;
  }

  /** All events of a code in the order of their dates. */
  List<Event> events(String code) {
    return events.getOrDefault(code, List.of());
  }

  /** Whether the register says that the code had its own last day on that day or later. */
  boolean stillOpen(String code, LocalDate date) {
    LocalDate closed = register.find(code).map(Organisation::closed).orElse(null);
    return closed != null && !closed.isBefore(date);
  }

  int rank(String code) {
    return ranks.of(code);
  }

  /** Codes of a cycle among the links, if there is one. */
  public List<String> cycle() {
    return ranks.cycle();
  }
}
