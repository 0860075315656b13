package org.redthread.site.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.redthread.report.html.Markup;
import org.redthread.run.Yaml;
import org.redthread.site.pages.Words;

/** A digest as text, HTML and JSON. */
public record DigestText(Digest digest, Words words) {

  /** Plain text, for a mailbox or a chat channel. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(digest.headline()).append("\n\n").append(digest.lead()).append('\n');
    if (nothing()) {
      out.append('\n').append(words.say("digest-none")).append('\n');
    }
    for (Digest.Section section : digest.sections()) {
      out.append('\n').append(section.heading()).append('\n');
      section.items().forEach(item -> out.append("- ").append(line(item.text())).append('\n'));
    }
    out.append('\n');
    if (!digest.site().isEmpty()) {
      out.append(words.say("digest-site", "link", digest.site())).append('\n');
    }
    return out.append(words.say("digest-private")).append('\n').toString();
  }

  /** A name with a line break in it must not look like a heading. */
  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private boolean nothing() {
    return digest.sections().stream().allMatch(section -> section.id().equals("warnings"))
        && !digest.since().isEmpty();
  }

  /** One file with nothing from elsewhere; few styles, as mailboxes know few. */
  public String html() {
    Markup out = new Markup();
    out.raw("<!DOCTYPE html>\n<html lang=\"" + words.language().tag() + "\">\n<head>\n");
    out.raw("<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.element("title", digest.headline());
    out.raw(
        "</head>\n<body style=\"font:16px/1.5 Arial,sans-serif;color:#1d1d1d;max-width:40em\">\n");
    out.raw("<main>\n").element("h1 style=\"font-size:1.25em;color:#12436d\"", digest.headline());
    out.element("p", digest.lead());
    if (nothing()) {
      out.element("p", words.say("digest-none"));
    }
    for (Digest.Section section : digest.sections()) {
      out.element("h2 style=\"font-size:1.0625em;color:#12436d\"", section.heading());
      out.raw("<ul>\n");
      section.items().forEach(item -> out.element("li", item.text()));
      out.raw("</ul>\n");
    }
    link(out);
    out.element("p", words.say("digest-private"));
    return out.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void link(Markup out) {
    if (!digest.site().isEmpty()) {
      String address = Markup.escaped(digest.site());
      out.raw("<p>").text(words.say("digest-site", "link", ""));
      out.raw("<a href=\"" + address + "\">" + address + "</a></p>\n");
    }
  }

  /** For programs. */
  public String json() {
    try {
      return Yaml.json().writeValueAsString(digest) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a digest that cannot be written as JSON", e);
    }
  }
}
