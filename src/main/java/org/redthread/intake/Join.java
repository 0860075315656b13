package org.redthread.intake;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * A second file whose columns are added to the row with the same key. It has the layout of the
 * source.
 *
 * @param files patterns below the data folder
 * @param on the key's column in the feed
 * @param key the key's column in the second file
 * @param columns what is taken from it
 */
public record Join(List<String> files, String on, String key, List<String> columns)
    implements Serializable {

  /** The second files in a folder, sorted. */
  public List<Path> files(Path dataFolder, String source) {
    return FilePatterns.find(dataFolder, files, source);
  }
}
