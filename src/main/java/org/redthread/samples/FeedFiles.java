package org.redthread.samples;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.redthread.run.OperatorException;

/**
 * The files of a sample set, appended to in order; each gets its name only when it is complete. A
 * {@code .gz} is one gzip member whose parts were compressed elsewhere, so that many threads can
 * share the work and the bytes do not depend on how many there were.
 */
final class FeedFiles implements Closeable {
  /** Text ready to be written: as it is, or deflated as well. */
  record Part(byte[] plain, byte[] deflated) {
    static Part of(String file, CharSequence text) {
      byte[] plain = text.toString().getBytes(StandardCharsets.UTF_8);
      return new Part(plain, file.endsWith(".gz") ? deflate(plain, false) : plain);
    }
  }

  private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private static final class Open {
    final OutputStream out;
    final CRC32 crc = new CRC32();
    long length;

    Open(OutputStream out) {
      this.out = out;
    }
  }

  private final Path folder;
  private final Map<String, Open> open = new LinkedHashMap<>();
  private boolean complete;

  FeedFiles(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /** Appends to a file; {@code header} opens it if it is new. */
  void append(String file, Part part, String header) {
    try {
      Open to = open.get(file);
      if (to == null) {
        to = new Open(Files.newOutputStream(partial(file)));
        open.put(file, to);
        start(file, to, header);
      }
      write(to, part);
    } catch (IOException e) {
      throw failed(folder.resolve(file), e);
    }
  }

  private static void start(String file, Open to, String header) throws IOException {
    if (file.endsWith(".gz")) {
      to.out.write(GZIP_HEAD);
    }
    if (!header.isEmpty()) {
      write(to, Part.of(file, header));
    }
  }

  private static void write(Open to, Part part) throws IOException {
    to.crc.update(part.plain());
    to.length += part.plain().length;
    to.out.write(part.deflated());
  }

  /** Raw deflate that ends on a byte boundary and can be followed by more, or by the end. */
  private static byte[] deflate(byte[] plain, boolean last) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(plain);
    if (last) {
      deflater.finish();
    }
    var out = new java.io.ByteArrayOutputStream(plain.length / 3 + 64);
    byte[] buffer = new byte[1 << 15];
    int got;
    do {
      got = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, got);
    } while (got == buffer.length);
    deflater.end();
    return out.toByteArray();
  }

  /** Says that all was written: on closing, the files get their names. */
  void complete() {
    complete = true;
  }

  @Override
  public void close() {
    open.forEach(this::finish);
  }

  private void finish(String file, Open to) {
    try (OutputStream out = to.out) {
      if (file.endsWith(".gz")) {
        out.write(deflate(new byte[0], true));
        little(out, to.crc.getValue());
        little(out, to.length);
      }
    } catch (IOException e) {
      throw failed(folder.resolve(file), e);
    }
    settle(file);
  }

  private void settle(String file) {
    try {
      if (complete) {
        Files.move(
            partial(file),
            folder.resolve(file),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.deleteIfExists(partial(file));
      }
    } catch (IOException e) {
      throw failed(folder.resolve(file), e);
    }
  }

  private static void little(OutputStream out, long value) throws IOException {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write((int) (value >>> shift) & 0xff);
    }
  }

  private Path partial(String file) {
    return folder.resolve(file + ".partial");
  }

  private static OperatorException failed(Path file, IOException cause) {
    return new OperatorException(
        "Cannot write %s: %s.".formatted(file, cause.getClass().getSimpleName()), cause);
  }
}
