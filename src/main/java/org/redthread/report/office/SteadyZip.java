package org.redthread.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an Office file again with fixed times and order, so that equal content is equal bytes. */
public final class SteadyZip {
  /** 1 January 1980, the earliest time that a zip can hold. */
  private static final FileTime TIME = FileTime.fromMillis(315532800000L);

  private static final String FIRST = "[Content_Types].xml";

  private SteadyZip() {}

  /** The same entries, without the time at which they were written. */
  public static byte[] of(byte[] zip) throws IOException {
    Map<String, byte[]> entries = read(zip);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      add(out, FIRST, entries.getOrDefault(FIRST, new byte[0]));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        if (!entry.getKey().equals(FIRST)) {
          add(out, entry.getKey(), entry.getValue());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> read(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
