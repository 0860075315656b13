package org.redthread.report.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Pictures, fields and bookmarks of a Word document, in the order of the text. */
final class DocxParts {
  private static final Pattern TARGET = Pattern.compile("\\s*(?:REF|PAGEREF)\\s+(\\S+).*");

  /** A field that is open while the text is read: what it asks, what stands in its place. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder result = new StringBuilder();
    private boolean separated;
  }

  private final XWPFDocument word;
  private final Faults faults;
  private final Deque<Field> open = new ArrayDeque<>();
  private final List<Field> fields = new ArrayList<>();
  private final Set<String> bookmarks = new HashSet<>();
  private int pictures;

  DocxParts(XWPFDocument word, Faults faults) {
    this.word = word;
    this.faults = faults;
  }

  void audit() {
    walk(word.getDocument().getDomNode());
    faults.expect(open.isEmpty(), "a field", "has an end");
    fields.forEach(this::field);
    boolean asks = word.getSettings() != null && word.isEnforcedUpdateFields();
    faults.expect(!asks, "the document", "does not ask to update its fields when it is opened");
  }

  private void walk(Node node) {
    if (node instanceof Element element) {
      element(element);
    }
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      walk(kid);
    }
  }

  private void element(Element element) {
    switch (String.valueOf(element.getLocalName())) {
      case "fldChar" -> mark(attribute(element, "fldCharType"));
      case "instrText" -> {
        if (!open.isEmpty()) {
          open.peek().instruction.append(text(element));
        }
      }
      case "t" ->
          open.stream().filter(f -> f.separated).forEach(f -> f.result.append(text(element)));
      case "bookmarkStart" -> bookmarks.add(attribute(element, "name"));
      case "docPr" ->
          faults.described(element.getAttribute("descr"), "picture %d".formatted(++pictures));
      default -> {}
    }
  }

  /** The parser of XMLBeans knows no {@code getTextContent}. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      text.append(kid.getNodeType() == Node.TEXT_NODE ? kid.getNodeValue() : "");
    }
    return text.toString();
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  private void mark(String type) {
    if (type.equals("begin")) {
      open.push(new Field());
    } else if (type.equals("separate") && !open.isEmpty()) {
      open.peek().separated = true;
    } else if (type.equals("end") && !open.isEmpty()) {
      fields.add(open.pop());
    }
  }

  private void field(Field field) {
    String asked = field.instruction.toString().strip();
    String place = "field '%s'".formatted(Faults.shortened(asked));
    String result = field.result.toString().strip();
    faults.expect(!result.isEmpty(), place, "has its result in place");
    faults.expect(
        !result.equals("0") && !result.contains("Error!"), place, "has a result that can be true");
    Matcher target = TARGET.matcher(asked);
    if (target.matches()) {
      faults.expect(bookmarks.contains(target.group(1)), place, "points at a place that exists");
    }
  }
}
