package org.redthread.report.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Contrast of the text of a page with what lies behind it, from the colours of its stylesheet.
 * Later rules win over earlier ones, whatever they select; states such as hover, and other media
 * than the screen's common rules, are left out. Source: WCAG 2.2, 1.4.3 and its definition of
 * relative luminance.
 */
final class Contrast {
  private static final double LEAST = 4.5;
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern VARIABLE = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+)");
  private static final Pattern MEDIA =
      Pattern.compile("@(?:media|supports)[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
  private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");

  private final Document page;
  private final Map<Element, String> text = new HashMap<>();
  private final Map<Element, String> behind = new HashMap<>();

  private Contrast(Document page) {
    this.page = page;
  }

  static void audit(Document page, Faults faults) {
    Contrast contrast = new Contrast(page);
    page.select("style").forEach(style -> contrast.read(style.data()));
    page.select("[style]").forEach(e -> contrast.own(e, e.attr("style"), Map.of()));
    Set<String> seen = new HashSet<>();
    for (Element element : page.body().select("*")) {
      boolean drawn = element.closest("svg, script, style") != null;
      if (!element.ownText().isBlank() && !drawn) {
        contrast.judge(element, faults, seen);
      }
    }
  }

  private void read(String css) {
    String plain = css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@font-face\\{[^}]*\\}", "");
    Map<String, String> variables = new HashMap<>();
    Matcher variable = VARIABLE.matcher(plain);
    while (variable.find()) {
      variables.put(variable.group(1), variable.group(2).strip());
    }
    Matcher rule = RULE.matcher(MEDIA.matcher(plain).replaceAll(""));
    while (rule.find()) {
      for (String selector : rule.group(1).split(",(?![^(]*\\))")) {
        apply(selector.strip(), rule.group(2), variables);
      }
    }
  }

  private void apply(String selector, String declarations, Map<String, String> variables) {
    if (selector.matches(".*:(?!not\\().*") || selector.startsWith("@")) {
      return;
    }
    try {
      page.select(selector).forEach(element -> own(element, declarations, variables));
    } catch (Selector.SelectorParseException e) {
      // A selector that jsoup does not know is one that no element of ours is coloured by.
    }
  }

  private void own(Element element, String declarations, Map<String, String> variables) {
    for (String declaration : declarations.split(";")) {
      String[] parts = declaration.split(":", 2);
      String colour = parts.length < 2 ? null : colour(parts[1], variables);
      String name = parts[0].strip();
      if (colour != null && name.equals("color")) {
        text.put(element, colour);
      } else if (colour != null && name.matches("background(-color)?")) {
        behind.put(element, colour);
      }
    }
  }

  private static @Nullable String colour(String value, Map<String, String> variables) {
    String resolved = value;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      resolved = resolved.replace("var(" + variable.getKey() + ")", variable.getValue());
    }
    Matcher colour = COLOUR.matcher(resolved);
    return colour.find() ? colour.group(1).toLowerCase(Locale.ROOT) : null;
  }

  private void judge(Element element, Faults faults, Set<String> seen) {
    String letters = inherited(element, text, "000");
    String ground = inherited(element, behind, "fff");
    if (seen.add(letters + ground)) {
      double ratio = ratio(letters, ground);
      faults.expect(
          ratio >= LEAST,
          "text '%s'".formatted(Faults.shortened(element.ownText())),
          String.format(
              Locale.ROOT,
              "stands out from what lies behind it by 4.5 to 1 (#%s on #%s is %.1f to 1)",
              letters,
              ground,
              ratio));
    }
  }

  private static String inherited(Element element, Map<Element, String> own, String otherwise) {
    for (Element at = element; at != null; at = at.parent()) {
      String colour = own.get(at);
      if (colour != null) {
        return colour;
      }
    }
    return otherwise;
  }

  /** 1 to 21. */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String six = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
    int rgb = Integer.parseInt(six, 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
