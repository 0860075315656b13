package org.redthread.intake;

/** The file formats that a source can declare. */
public enum Format {
  CSV,
  XLSX,
  JSONL,
  PARQUET
}
