package org.redthread.report.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.redthread.report.blocks.Report;
import org.redthread.report.html.HtmlWriter;

/** What writers leave standing until it is too late: placeholders, and words on an embargo. */
final class LeftOver {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{[^{}]*}|\\b(?:TODO|TBC|TBD|FIXME)\\b|\\bX{2,}\\b|(?i:\\blorem\\b)"
              + "|(?i:\\[(?:insert|sett inn|fyll inn)[^\\]]*])");

  private static final Pattern EMBARGO = Pattern.compile("(?iU)\\b(?:embargo|sperrefrist)\\w*");

  private LeftOver() {}

  /** A sentence for each part of the rendered text, alternative texts and properties among it. */
  static List<String> in(Report report) {
    Document page = Jsoup.parse(HtmlWriter.write(report, ""));
    Set<String> problems = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      for (String text : texts(element)) {
        look(text, element, problems);
      }
    }
    return List.copyOf(problems);
  }

  private static List<String> texts(Element element) {
    List<String> texts = new ArrayList<>(List.of(element.ownText()));
    for (Attribute attribute : element.attributes()) {
      texts.add(attribute.getValue());
    }
    return texts;
  }

  private static void look(String text, Element element, Set<String> problems) {
    Matcher left = PLACEHOLDER.matcher(text);
    if (left.find()) {
      problems.add(
          "The placeholder '%s' is still in %s; replace it."
              .formatted(left.group(), place(element)));
    }
    if (EMBARGO.matcher(text).find()) {
      problems.add("Words on an embargo are still in %s; delete them.".formatted(place(element)));
    }
  }

  /** The nearest id, which the wording or the particulars have given. */
  private static String place(Element element) {
    Element at = element;
    while (at != null && at.id().isEmpty()) {
      at = at.parent();
    }
    return at == null ? "the first pages" : "'" + at.id() + "'";
  }
}
