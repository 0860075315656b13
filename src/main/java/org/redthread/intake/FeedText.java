package org.redthread.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.redthread.run.OperatorException;

/** Opens a feed as text in its declared encoding, and refuses what is no text. */
final class FeedText {
  private static final int SAMPLE = 1 << 16;

  private FeedText() {}

  /**
   * Opens a file, plain or {@code .gz}.
   *
   * @throws OperatorException if it is missing, empty, binary, or in another encoding than declared
   */
  static Reader open(Path file, String encoding) {
    try {
      InputStream in = stream(file);
      in.mark(SAMPLE);
      byte[] head = in.readNBytes(SAMPLE);
      in.reset();
      Charset charset = Charset.forName(encoding);
      TextSample.check(file, head, charset);
      return decoded(in, charset);
    } catch (IOException e) {
      throw slip(file, e);
    }
  }

  private static InputStream stream(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new OperatorException("%s is a folder; a file is expected.".formatted(file));
    }
    InputStream in = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) {
      in = new GZIPInputStream(in, SAMPLE);
    }
    return new BufferedInputStream(in, SAMPLE);
  }

  private static Reader decoded(InputStream in, Charset charset) throws IOException {
    Reader reader =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .replaceWith(String.valueOf(Marks.DAMAGE))
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    return new MarkSkippingReader(reader);
  }

  /** The slip of a file that cannot be read to its end. */
  static OperatorException slip(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new OperatorException("There is no file %s.".formatted(file), e);
    }
    boolean packed = file.toString().endsWith(".gz");
    if (packed && e instanceof EOFException) {
      return new OperatorException(
          "%s ends in the middle of its compressed data: fetch it again.".formatted(file), e);
    }
    if (packed && e instanceof ZipException) {
      return new OperatorException(
          "%s is no gzip file or is damaged: fetch it again, or take .gz off its name."
              .formatted(file),
          e);
    }
    return new OperatorException(
        "%s cannot be read: %s.".formatted(file, e.getClass().getSimpleName()), e);
  }
}
