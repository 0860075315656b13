package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.site.news.Notice;

/** What is to be known of the data before its figures are read. */
record NoticesPart(Desk desk) {

  void write(Markup out, List<Notice> notices, Place from) {
    Words words = desk.words();
    out.raw("<h2 id=\"warnings\">").text(words.say("warnings")).raw("</h2>\n");
    if (notices.isEmpty()) {
      out.element("p", words.say("warnings-none"));
    } else {
      out.raw("<ul class=\"warnings\">\n");
      notices.forEach(
          notice ->
              out.element("li", words.say("warning-" + notice.key(), notice.values().toArray())));
      out.raw("</ul>\n");
    }
    Place quality = new Place("quality.html");
    if (!from.equals(quality)) {
      out.raw("<p>" + Td.anchor(from.to(quality), words.say("warnings-more")) + "</p>\n");
    }
  }
}
