package org.redthread.report.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the parts of each section stand in a document that has been laid out, in its own units. */
final class PageHeights {
  /** What stands at {@code top}, so high, on a page that begins at {@code pageTop}. */
  record Place(int top, int height, int pageTop) {}

  private final Map<Node, Box> boxes = new IdentityHashMap<>();
  private final List<PageBox> pages;
  private final List<List<Place>> sections = new ArrayList<>();

  PageHeights(PdfBoxRenderer renderer) {
    Layer layer = renderer.getRootBox().getLayer();
    this.pages = layer.getPages();
    find(renderer.getRootBox());
    var all = renderer.getDocument().getElementsByTagName("section");
    for (int i = 0; i < all.getLength(); i++) {
      sections.add(parts((Element) all.item(i)));
    }
  }

  private void find(Box box) {
    if (box.getElement() != null) {
      boxes.putIfAbsent(box.getElement(), box);
    }
    box.getChildren().forEach(this::find);
  }

  private List<Place> parts(Element section) {
    List<Place> parts = new ArrayList<>();
    for (Node kid = section.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element) {
        parts.add(place(boxes.get(kid)));
      }
    }
    return parts;
  }

  private Place place(@Nullable Box box) {
    int top = box == null ? 0 : box.getAbsY();
    return new Place(top, box == null ? 0 : box.getHeight(), pages.get(page(top)).getTop());
  }

  private int page(int y) {
    int page = 0;
    while (page + 1 < pages.size() && pages.get(page).getBottom() <= y) {
      page++;
    }
    return page;
  }

  /** For each section, its children in order. */
  List<List<Place>> sections() {
    return sections;
  }

  /** The height of the text of a page. */
  int page() {
    return pages.get(0).getBottom() - pages.get(0).getTop();
  }
}
