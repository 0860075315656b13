package org.redthread.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Hands out bookmark ids; names come from the ids of the report model. */
final class Bookmarks {
  /** Word cuts longer names. */
  private static final int LONGEST = 40;

  private int next = 1;

  /** The bookmark name of a part of the report: letters, digits and underscores. */
  static String name(String id) {
    String name = "r_" + id.replaceAll("[^A-Za-z0-9]", "_");
    if (name.length() <= LONGEST) {
      return name;
    }
    String hash = Integer.toHexString(id.hashCode());
    return name.substring(0, LONGEST - hash.length() - 1) + "_" + hash;
  }

  /** Marks what {@code content} adds to the paragraph. */
  void around(XWPFParagraph paragraph, String id, Runnable content) {
    BigInteger number = BigInteger.valueOf(next++);
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(number);
    start.setName(name(id));
    content.run();
    paragraph.getCTP().addNewBookmarkEnd().setId(number);
  }
}
