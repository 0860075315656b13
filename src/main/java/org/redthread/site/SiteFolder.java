package org.redthread.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/**
 * The folder of the site. A new one is written beside it under a name that no reader looks at and
 * takes its place by two renames, so that a reader sees the old site or the new one, whole.
 */
final class SiteFolder {
  private final Path target;
  private final Path draft;
  private final Path old;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /**
   * @param target where readers look
   */
  SiteFolder(Path target) {
    Path name = target.toAbsolutePath().normalize();
    this.target = name;
    this.draft = name.resolveSibling("." + name.getFileName() + ".partial");
    this.old = name.resolveSibling("." + name.getFileName() + ".old");
  }

  Path draft() {
    return draft;
  }

  /** Begins anew; a site that was cut off between the two renames is put back first. */
  void open() {
    try {
      if (!Files.exists(target) && Files.exists(old)) {
        Files.move(old, target);
      }
      ours();
      delete(old);
      delete(draft);
      folder(draft);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Never replaces a folder that is something else. */
  private void ours() {
    boolean site = Files.isRegularFile(target.resolve("assets").resolve("site.css"));
    if (Files.exists(target) && !site && !empty()) {
      throw new OperatorException(
          "%s holds something that is no site of Redthread; name another folder for the site."
              .formatted(target));
    }
  }

  private boolean empty() {
    try (Stream<Path> entries = Files.list(target)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** What is in it may quote letters: for the owner, and the group that a web server runs in. */
  private static void folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    }
  }

  /** Writes one file; any number of threads at a time. */
  void write(String path, byte[] bytes) {
    Path file = draft.resolve(path);
    Path folder = java.util.Objects.requireNonNull(file.getParent());
    try {
      if (made.add(folder)) {
        Files.createDirectories(folder);
      }
      store(file, folder, bytes);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static void store(Path file, Path folder, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes);
    } catch (NoSuchFileException e) { // another thread is about to make the folder
      Files.createDirectories(folder);
      Files.write(file, bytes);
    }
  }

  /** Makes the draft the site. */
  void publish() {
    try {
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(draft, target);
      delete(old);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> entries = Files.walk(folder)) {
      deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : deepestFirst) {
      Files.deleteIfExists(entry);
    }
  }

  private OperatorException unwritable(IOException e) {
    String full = String.valueOf(e.getMessage());
    String why = full.contains("No space left") ? "the disk is full" : full;
    return new OperatorException("The site %s cannot be written: %s.".formatted(target, why), e);
  }
}
