package org.redthread.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.privacy.RedactedText;
import org.redthread.text.Letter;
import org.redthread.text.cluster.PatternLetter;

/** One case every few days, its letter an ordinary one with one more sentence. */
final class PlantedThemes {
  private static final String[][] THEMES = {
    {
      "No sign language interpreter was booked for the appointment.",
      "They had not arranged a sign language interpreter although he is deaf.",
      "The interpreter for sign language never came, and nobody could sign."
    },
    {
      "The new online portal locked us out and the password reset did not work.",
      "We could not log in to the portal, the password was refused again and again.",
      "The patient portal said our password was wrong and locked the account."
    },
    {
      "The ambulance lift broke down and he lay on the stretcher in the car park.",
      "Because the tail lift of the ambulance was broken she was left on a stretcher.",
      "The stretcher got stuck on the broken lift of the ambulance."
    },
    {
      "The hearing aid batteries ran out and the clinic had none in stock.",
      "There were no batteries for her hearing aid for weeks.",
      "They lost his hearing aid and had no batteries for the spare one."
    }
  };

  final List<PatternLetter> letters = new ArrayList<>();
  private final int theme;
  private final int every;
  private final LocalDate start;

  PlantedThemes(int run, LocalDate from, List<PatternLetter> ordinary) {
    Random random = new Random(100L + run);
    theme = run % THEMES.length;
    every = new int[] {1, 2, 3, 5}[(run / THEMES.length) % 4];
    start = from.plusDays(10);
    List<PatternLetter> pool =
        ordinary.stream().filter(l -> l.received().isAfter(start)).collect(Collectors.toList());
    int cases = Math.min(15, 75 / every);
    for (int i = 0; i < cases; i++) {
      PatternLetter host = pool.remove(random.nextInt(pool.size()));
      String[] ways = THEMES[theme];
      String text = host.letter().text().value() + " " + ways[random.nextInt(ways.length)];
      letters.add(
          new PatternLetter(
              new Letter(host.letter().id(), RedactedText.stored(text), "en"),
              host.organisation(),
              start.plusDays((long) i * every),
              0));
    }
  }

  String tell(EmergingWatch.Outcome outcome) {
    Set<String> ids = new HashSet<>();
    letters.forEach(l -> ids.add(l.letter().id()));
    String cluster =
        outcome.members.entrySet().stream()
            .filter(
                e -> e.getValue().stream().filter(ids::contains).count() * 2 > e.getValue().size())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    if (cluster.isEmpty()) {
      return "theme %d, a case every %d days: not found, others called %s"
          .formatted(theme, every, outcome.called.keySet());
    }
    LocalDate on = outcome.called.getOrDefault(cluster, start);
    long cases = letters.stream().filter(l -> !l.received().isAfter(on)).count();
    return "theme %d, a case every %d days: found after %d cases, %d days; others called %d"
        .formatted(
            theme,
            every,
            cases,
            java.time.temporal.ChronoUnit.DAYS.between(start, on) + 1,
            outcome.called.size() - 1);
  }
}
