package org.redthread.report.charts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The charts of one report as files, each drawn once however many documents show it. Documents may
 * ask at the same time.
 */
public final class Drawings {
  private final Map<String, byte[]> outlines = new ConcurrentHashMap<>();
  private final Map<String, byte[]> pixels = new ConcurrentHashMap<>();

  /** As {@link ChartRenderer#svgFile}; {@code id} is the chart's own in the report. */
  public byte[] svgFile(Chart chart, String id) {
    return once(outlines, id, i -> ChartRenderer.svgFile(chart, i));
  }

  /** As {@link ChartRenderer#png}; {@code id} is the chart's own in the report. */
  public byte[] png(Chart chart, String id) {
    return once(pixels, id, i -> ChartRenderer.png(chart));
  }

  private static byte[] once(Map<String, byte[]> drawn, String id, Function<String, byte[]> draw) {
    return drawn.computeIfAbsent(id, draw).clone();
  }
}
