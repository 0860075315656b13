package org.redthread.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Leaves out the byte-order mark that may stand before the text. */
final class MarkSkippingReader extends FilterReader {
  MarkSkippingReader(Reader reader) throws IOException {
    super(afterMark(reader));
  }

  private static Reader afterMark(Reader reader) throws IOException {
    PushbackReader pushback = new PushbackReader(reader, 1);
    int first = pushback.read();
    if (first >= 0 && first != '\uFEFF') {
      pushback.unread(first);
    }
    return pushback;
  }
}
