package org.redthread.report.gates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.report.particulars.Isbn13;
import org.redthread.report.particulars.Particulars;

/** Each format needs a number of its own, and a real one unless the report is an example. */
final class IsbnGate {
  private IsbnGate() {}

  static List<String> problems(Particulars particulars, List<String> formats) {
    List<String> problems = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (String format : formats) {
      String isbn = particulars.isbn().getOrDefault(format, "");
      if (isbn.isEmpty()) {
        problems.add(
            "There is no ISBN for %s; give it under 'isbn', or leave the format out with --formats."
                .formatted(format));
      } else {
        wrong(isbn, particulars.isExample())
            .ifPresent(why -> problems.add("The ISBN for %s %s.".formatted(format, why)));
      }
    }
    particulars.isbn().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> own(entry.getKey(), entry.getValue(), owners, problems));
    return problems;
  }

  private static Optional<String> wrong(String isbn, boolean example) {
    Optional<String> problem = Isbn13.problem(isbn);
    if (problem.isPresent()) {
      return problem.map(why -> why + "; correct it under 'isbn'");
    }
    if (Isbn13.example(isbn) == example) {
      return Optional.empty();
    }
    return Optional.of(
        example
            ? "is not one kept for examples, which begin with 979-9; an example needs such a one"
            : "begins with 979-9, which is kept for examples; give the book's own under 'isbn'");
  }

  private static void own(
      String format, String isbn, Map<String, String> owners, List<String> problems) {
    String other = owners.putIfAbsent(Isbn13.digits(isbn), format);
    if (other != null) {
      problems.add(
          "The formats %s and %s have the same ISBN; each needs its own under 'isbn'."
              .formatted(other, format));
    }
  }
}
