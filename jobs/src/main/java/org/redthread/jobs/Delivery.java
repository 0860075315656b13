package org.redthread.jobs;

/**
 * One file as one feed delivered it. A changed file at the same path is a new delivery that
 * replaces the old one.
 *
 * @param id short fingerprint of content and mapping; the key of its rows in the store
 * @param source the feed
 * @param path relative to the data folder, with forward slashes
 * @param bytes size of the file
 * @param sha256 of the file as it lies there
 * @param mapping fingerprint of everything else that decides how its rows read: source description,
 *     joined files, themes
 * @param read rows of the file
 * @param rejected rows that intake could not read
 */
record Delivery(
    String id,
    String source,
    String path,
    long bytes,
    String sha256,
    String mapping,
    long read,
    long rejected)
    implements java.io.Serializable {

  Delivery counted(long rowsRead, long rowsRejected) {
    return new Delivery(id, source, path, bytes, sha256, mapping, rowsRead, rowsRejected);
  }

  /** Whether both stand at the same place in the same feed. */
  boolean samePlace(Delivery other) {
    return source.equals(other.source) && path.equals(other.path);
  }
}
