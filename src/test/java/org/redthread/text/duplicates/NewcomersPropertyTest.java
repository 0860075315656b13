package org.redthread.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What new texts connect, by their table of bands and by holding each pair. */
class NewcomersPropertyTest {
  private static final MinHash HASHING = new MinHash(1);

  /** Families of edited copies, some with passages of their own, and some very short texts. */
  private static List<Sketch> texts(long seed) {
    Planted planted = new Planted(seed);
    SplittableRandom random = new SplittableRandom(seed);
    List<Sketch> texts = new ArrayList<>();
    for (int family = 0; family < 8; family++) {
      List<String> base = planted.words(5 + random.nextInt(90));
      for (int copy = 0; copy < 6; copy++) {
        List<String> words = planted.edited(base, random.nextInt(5) * 0.06);
        words.addAll(planted.words(random.nextInt(2) * random.nextInt(60)));
        texts.add(Sketch.of(Planted.letter("letter", words).text(), HASHING));
      }
    }
    return texts;
  }

  private static Map<String, String> connected(List<Link> links) {
    return Connected.components(links);
  }

  private static List<Link> pairs(List<Sketch> newcomers, List<Sketch> older) {
    return older.stream()
        .flatMap(
            old ->
                newcomers.stream()
                    .filter(text -> old.comparable() && text.comparable() && !text.equals(old))
                    .filter(text -> sharesABand(old, text))
                    .filter(text -> new Resemblance(old).to(text).holds())
                    .map(text -> new Link(old.content(), text.content())))
        .toList();
  }

  private static boolean sharesABand(Sketch one, Sketch other) {
    return IntStream.range(0, Signature.BANDS)
        .anyMatch(band -> one.signature().band(band) == other.signature().band(band));
  }

  @Property(tries = 100)
  void linksConnectWhatEachPairDoes(@ForAll long seed) {
    List<Sketch> texts = texts(seed);
    List<Sketch> newcomers = IntStream.range(0, 24).mapToObj(i -> texts.get(2 * i)).toList();
    List<Sketch> older = IntStream.range(0, 24).mapToObj(i -> texts.get(2 * i + 1)).toList();
    Newcomers.Holding holding = new Newcomers(newcomers).holding();

    List<Link> links = older.stream().flatMap(old -> holding.links(old).stream()).toList();

    List<Link> pairs = pairs(newcomers, older);
    assertThat(pairs).containsAll(links);
    assertThat(connected(links)).isEqualTo(connected(pairs));
    Statistics.label("links left out")
        .collect(links.size() < pairs.size())
        .coverage(fewer -> fewer.check(true).percentage(share -> share > 20));
  }

  /** What is ruled out by words alone, of texts that stand near another already. */
  @Property(tries = 100)
  void nearTextsHaveNoMoreInCommonThanTheirWordsAllow(@ForAll long seed) {
    List<Sketch> texts = texts(seed);
    for (Sketch one : texts) {
      Resemblance resemblance = new Resemblance(one);
      for (Sketch other : texts) {
        Likeness likeness = resemblance.to(other);
        assertThat(likeness.kind() == Kind.NEAR ? likeness.similarity() : 0)
            .isLessThanOrEqualTo(one.wordSet().commonAtMost(other.wordSet()));
      }
    }
  }

  @Property(tries = 20)
  void withoutNewcomersThereAreNoLinks(@ForAll long seed) {
    Newcomers.Holding holding = new Newcomers(List.of()).holding();

    assertThat(texts(seed)).allMatch(text -> holding.links(text).isEmpty());
  }
}
