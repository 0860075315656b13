package org.redthread.report.disclosure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.report.blocks.Inline;
import org.redthread.report.charts.Chart;

/**
 * Every figure that stands anywhere in a report: in text, notes, captions, alternative texts,
 * tables and the marks of charts of whatever kind. Walks the records of the model, so that a new
 * kind of block or chart is not forgotten.
 *
 * @param fact the id of the figure
 * @param value as drawn or printed; not a number for a mark that is left out
 */
public record Figures(String fact, double value, String text) {

  /** All figures of a part of the report model, in reading order. */
  public static List<Figures> in(Object part) {
    List<Figures> found = new ArrayList<>();
    walk(part, found);
    return found;
  }

  private static void walk(Object part, List<Figures> found) {
    if (part instanceof Inline.Amount amount) {
      found.add(new Figures(amount.fact(), amount.value(), amount.text()));
    } else if (part instanceof Chart.Mark mark) {
      found.add(new Figures(mark.fact(), mark.value(), mark.text()));
    } else if (part instanceof Iterable<?> many) {
      many.forEach(one -> walk(one, found));
    } else if (part instanceof Map<?, ?> map) {
      walk(map.values(), found);
    } else if (part instanceof Optional<?> one) {
      one.ifPresent(value -> walk(value, found));
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        walk(value(component, part), found);
      }
    }
  }

  private static Object value(RecordComponent component, Object part) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be read", e);
    }
  }
}
