package org.redthread.text.cluster;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redthread.text.Letter;

/** Clusters known by words that came up suddenly, and which of them a letter belongs to. */
final class YoungThemes {
  private final Wording wording = new Wording();
  private final List<ClusterBook.Entry> young;

  YoungThemes(Collection<ClusterBook.Entry> entries) {
    young = entries.stream().filter(ClusterBook.Entry::young).toList();
  }

  /** The first of them of whose words the letter has enough. */
  Optional<String> of(Letter letter) {
    if (young.isEmpty()) {
      return Optional.empty();
    }
    Set<String> features = features(letter);
    return young.stream()
        .filter(entry -> bears(entry.bursts(), features))
        .map(ClusterBook.Entry::id)
        .findFirst();
  }

  private Set<String> features(Letter letter) {
    String text = Wording.readable(letter.text().value());
    return new HashSet<>(Features.of(wording.words(text, Wording.isNorwegian(letter.language()))));
  }

  private static boolean bears(List<String> bursts, Set<String> features) {
    return bursts.stream().filter(features::contains).count() >= NewThemes.needed(bursts.size());
  }
}
