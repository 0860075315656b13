package org.redthread.report.docx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Finds the pages on which the bookmarks of a document stand, for its table of contents. */
public interface PageNumbers {
  /** Page by bookmark name, from 1; {@code document} is a whole Word file. */
  Map<String, Integer> pages(byte[] document);

  /** LibreOffice's pages where it is installed, estimated ones where it is not. */
  static PageNumbers here() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .<PageNumbers>map(office -> new LibreOffice(office, new EstimatedPages()))
        .orElseGet(EstimatedPages::new);
  }
}
