package org.redthread.jobs;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.util.VersionInfo;
import org.redthread.run.OperatorException;
import org.redthread.run.Replaced;

/**
 * Where the tables of a store lie: in its folder, or at a URI of any of Hadoop's file systems. Lock
 * and state stay in the folder, so one run at a time writes wherever the tables are; the folder
 * remembers the URI, so that every command finds them.
 */
final class TablesPlace {
  private static final String FILE = "tables-at";

  /** Options of Hadoop in Spark's words, which hold for what is done without Spark too. */
  private static final String OPTION = "spark.hadoop.";

  private TablesPlace() {}

  /** The folder of the tables, as a URI that does not end in a slash. */
  static URI of(Path store) {
    Path file = store.resolve(FILE);
    try {
      return Files.exists(file)
          ? URI.create(Files.readString(file).strip())
          : plain(store.resolve("tables").toAbsolutePath().toUri());
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
    }
  }

  /** The same in the words of Hadoop, which does not read a blank or an å as URIs write them. */
  static String name(Path store) {
    return new org.apache.hadoop.fs.Path(of(store)).toString();
  }

  /**
   * Holds what the configuration asks against what the store knows.
   *
   * @param used whether the store has tables already
   * @throws OperatorException if they lie elsewhere, or no file system of Hadoop's is there for
   *     them
   */
  static void settle(Path store, Optional<URI> asked, boolean used) {
    URI known = of(store);
    URI wanted = asked.map(TablesPlace::plain).orElse(known);
    if (used && !wanted.equals(known)) {
      throw new OperatorException(
          "The tables of the store %s lie at %s, and the key 'tables' says %s; put back the first, or begin a new store."
              .formatted(store, known, wanted));
    }
    reachable(wanted);
    try {
      if (!wanted.equals(known)) {
        Replaced.write(store.resolve(FILE), (wanted + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new OperatorException(
          "The store %s cannot be written: %s.".formatted(store, Failure.reason(e)), e);
    }
  }

  private static void reachable(URI place) {
    try {
      FileSystem.get(place, hadoop());
    } catch (UnsupportedFileSystemException e) {
      throw absent(place, e);
    } catch (IOException | RuntimeException | LinkageError e) {
      if (missing(e)) {
        throw absent(place, e);
      }
      throw new OperatorException(
          "The tables at %s cannot be reached (%s); see the key 'tables'."
              .formatted(place, e.getClass().getSimpleName()),
          e);
    }
  }

  private static boolean missing(Throwable e) {
    return e instanceof ClassNotFoundException
        || e instanceof NoClassDefFoundError
        || (e.getCause() != null && missing(e.getCause()));
  }

  private static OperatorException absent(URI place, Throwable e) {
    return new OperatorException(
        "The tables at %s need Hadoop's classes for '%s', which are not here; put the jars that have them (for s3a: hadoop-aws %s, and the SDK that it names) into a folder and name it with REDTHREAD_JARS, or take the key 'tables' out."
            .formatted(place, place.getScheme(), VersionInfo.getVersion()),
        e);
  }

  /** Closed to others, with the options of Hadoop that this process was started with. */
  static Configuration hadoop() {
    Configuration hadoop = new Configuration();
    System.getProperties()
        .forEach(
            (key, value) -> {
              String name = String.valueOf(key);
              if (name.startsWith(OPTION)) {
                hadoop.set(name.substring(OPTION.length()), String.valueOf(value));
              }
            });
    hadoop.set("fs.permissions.umask-mode", "077");
    return hadoop;
  }

  private static URI plain(URI place) {
    return URI.create(place.toString().replaceAll("(?<![:/])/+$", ""));
  }
}
