package org.redthread.cli;

/** The ways of {@code redthread stats monitor}. */
enum MonitorMethod {
  EARS,
  FARRINGTON,
  FLEXIBLE,
  NOUFAILY,
  CUSUM,
  GLR,
  ARL
}
