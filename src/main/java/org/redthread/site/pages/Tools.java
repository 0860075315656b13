package org.redthread.site.pages;

import org.redthread.report.html.Markup;

/**
 * The form above a table that the script can search; hidden until the script is there.
 *
 * @param table the id of the table
 */
record Tools(String table, Words words) {

  void open(Markup out) {
    out.raw("<form class=\"tools\" role=\"search\" hidden data-for=\"" + table + "\"");
    out.raw(" data-sort=\"").text(words.say("sort-by")).raw("\" aria-label=\"");
    out.text(words.say("search")).raw("\">\n");
  }

  void search(Markup out) {
    out.raw("<p><label for=\"search\">").text(words.say("search")).raw("</label>\n");
    out.raw("<input id=\"search\" type=\"search\" autocomplete=\"off\"></p>\n");
  }

  void close(Markup out) {
    out.raw("<p class=\"shown\" role=\"status\" data-none=\"").text(words.say("shown-none"));
    out.raw("\" data-some=\"").text(words.say("shown")).raw("\"></p>\n</form>\n");
  }
}
