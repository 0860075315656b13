package org.redthread.report.docx;

import java.util.Map;

/** Finds the pages on which the bookmarks of a document stand, for its table of contents. */
public interface PageNumbers {
  /** Page by bookmark name, from 1; {@code document} is a whole Word file. */
  Map<String, Integer> pages(byte[] document);
}
