package org.redthread.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/** Where each column of a feed stands in its rows. */
final class Columns {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final Map<String, Integer> places = new HashMap<>();

  Columns(List<String> names) {
    for (int at = 0; at < names.size(); at++) {
      places.putIfAbsent(names.get(at), at);
    }
  }

  /** The place of a column, or -1 for one that the feed does not have. */
  int at(String name) {
    return places.getOrDefault(name, -1);
  }

  int[] at(Collection<String> names) {
    return names.stream().mapToInt(this::at).toArray();
  }

  /**
   * Holds a header against what a source expects. If none of the columns is there, the file or its
   * layout is wrong, which the operator can mend; if some are, the feed has changed, which stops
   * publication.
   *
   * @throws OperatorException if no expected column is there, or one stands there twice
   * @throws GateException if some expected columns went missing
   */
  static void check(Source source, Path file, List<String> header) {
    Set<String> expected = source.expectedColumns();
    Set<String> absent = new LinkedHashSet<>(expected);
    header.forEach(absent::remove);
    if (!expected.isEmpty() && absent.size() == expected.size()) {
      throw new OperatorException(
          "%s has none of the columns that source %s expects (%s); it has: %s.%s"
              .formatted(
                  file, source.id(), list(expected), list(header), suggestion(source, header)));
    }
    if (!absent.isEmpty()) {
      throw new GateException(
          "Source %s, file %s: the columns expected are %s; %s went missing; what came is: %s. If a column has another name now, write it into the file of the source."
              .formatted(
                  source.id(), file.getFileName(), list(expected), list(absent), list(header)));
    }
    expected.stream()
        .filter(name -> Collections.frequency(header, name) > 1)
        .forEach(name -> refuseTwice(file, name));
  }

  private static void refuseTwice(Path file, String name) {
    throw new OperatorException(
        "%s has the column '%s' twice; rename one of them.".formatted(file, name));
  }

  /** Which delimiter or line would have the expected columns, if one is seen at once. */
  private static String suggestion(Source source, List<String> header) {
    String line = String.join(String.valueOf(source.layout().delimiter()), header);
    for (char delimiter : DELIMITERS) {
      List<String> names = new ArrayList<>();
      for (String name : line.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
        names.add(name.replace("\"", "").strip());
      }
      if (source.format() == Format.CSV
          && names.stream().anyMatch(source.expectedColumns()::contains)) {
        return " With 'csv: {delimiter: \"%s\"}' they are found."
            .formatted(delimiter == '\t' ? "tab" : delimiter);
      }
    }
    return " Check the file, the delimiter and the line of the header.";
  }

  private static String list(Collection<String> names) {
    List<String> shown = names.stream().limit(40).map(Columns::shown).toList();
    String more = names.size() > shown.size() ? ", and %d more".formatted(names.size() - 40) : "";
    return String.join(", ", shown) + more;
  }

  /** A header that is none may be a letter: only its beginning is shown. */
  private static String shown(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }
}
