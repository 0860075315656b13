package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.iceberg.hadoop.HadoopTables;
import org.redthread.run.OperatorException;

/**
 * Refuses a store whose tables name their files at another place: one that was moved cannot read
 * them, and a copy would write to, and clear away, the files of the store it was copied from.
 */
final class MovedStore {
  private MovedStore() {}

  /**
   * Holds each table's own word of where it lies against where it was found.
   *
   * @throws OperatorException if a table says another place
   */
  static void refuse(Path store) {
    HadoopTables tables = new HadoopTables(TablesPlace.hadoop());
    for (String name : RowShape.TABLES) {
      String found = TablesPlace.name(store) + "/store/" + name;
      if (tables.exists(found)) {
        refuse(store, found, tables.load(found).location());
      }
    }
  }

  private static void refuse(Path store, String found, String made) {
    if (!path(found).equals(path(made)) && !sameFolder(path(found), path(made))) {
      throw new OperatorException(
          "The store %s was moved or copied: its tables were made at %s, and name their files there. Put it back to its place (a link from there to here will do), or begin a new store."
              .formatted(store, path(made).replaceFirst("/store/[^/]+$", "")));
    }
  }

  private static String path(String place) {
    return new org.apache.hadoop.fs.Path(place).toUri().getPath();
  }

  /** The same folder by another name: through a link, or with dots in it. */
  private static boolean sameFolder(String one, String other) {
    try {
      return Files.isSameFile(Path.of(one), Path.of(other));
    } catch (IOException e) {
      return false;
    }
  }
}
