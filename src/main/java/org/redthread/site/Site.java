package org.redthread.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.redthread.report.findings.Language;
import org.redthread.report.html.Markup;
import org.redthread.site.data.Run;
import org.redthread.site.data.Runs;
import org.redthread.site.digest.DigestText;
import org.redthread.site.digest.DigestWriter;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Notices;
import org.redthread.site.pages.DataFiles;
import org.redthread.site.pages.Pages;
import org.redthread.site.pages.Pages.Choices;
import org.redthread.site.pages.Pages.Found;
import org.redthread.site.pages.Pages.News;
import org.redthread.site.pages.Words;

/**
 * Writes the site of a run: pages that open from a file or any web server, with nothing from
 * elsewhere. The same run, history and wording give the same bytes.
 *
 * @param run folder of the run's files
 * @param history {@code out/runs}, where earlier runs lie
 * @param templates wording and stylesheet
 * @param choices languages, and which pages
 */
public record Site(Path run, Path history, SiteTemplates templates, Choices choices) {

  /**
   * What was written.
   *
   * @param largest bytes of the largest page
   */
  public record Written(long pages, long bytes, long largest) {}

  /**
   * Writes beside the folder and then takes its place.
   *
   * @throws org.redthread.run.OperatorException if the run has not the files, the wording lacks a
   *     sentence, or the folder cannot be written
   */
  public Written write(Path target) {
    Draft draft = draft(read(), target);
    draft.publish();
    return draft.written();
  }

  /** The run and what is new in it. */
  public record Read(Run run, News news) {}

  /** Reads the files, once for the pages and the digest. */
  public Read read() {
    Run found = Run.read(run);
    return new Read(found, news(found));
  }

  /** Writes beside the folder; readers see nothing of it before {@link Draft#publish}. */
  public Draft draft(Read read, Path target) {
    SiteFolder folder = new SiteFolder(target);
    folder.open();
    News news = read.news();
    Found found = Found.of(read.run());
    DataFiles data = new DataFiles(run, folder.draft().resolve("data"));
    List<String> files = data.copy(read.run(), news);
    data.tables(found);
    folder.write("assets/site.css", templates.css());
    folder.write("assets/site.js", templates.script());
    folder.write("index.html", front());
    AtomicLong pages = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    AtomicLong largest = new AtomicLong();
    for (Language language : choices.languages()) {
      Pages made = new Pages(found, templates.words(language), news, choices);
      Stream<Pages.Page> all = made.all(files).toList().parallelStream();
      all.forEach(
          page -> {
            byte[] text = page.bytes().get();
            folder.write(language.code() + "/" + page.path(), text);
            pages.incrementAndGet();
            bytes.addAndGet(text.length);
            largest.accumulateAndGet(text.length, Math::max);
          });
    }
    return new Draft(folder, new Written(pages.get(), bytes.get(), largest.get()));
  }

  /** A site that no reader sees yet. */
  public static final class Draft {
    private final SiteFolder folder;
    private final Written written;

    private Draft(SiteFolder folder, Written written) {
      this.folder = folder;
      this.written = written;
    }

    public Written written() {
      return written;
    }

    /** Puts it in the place of the last one. */
    public void publish() {
      folder.publish();
    }
  }

  /**
   * What changed, as a message.
   *
   * @param address where readers find the site, empty where not known
   */
  public DigestText digest(Read read, Language language, String address) {
    Words words = templates.words(language);
    return new DigestText(DigestWriter.of(read.run(), read.news(), words, address), words);
  }

  private News news(Run read) {
    Runs runs = new Runs(history);
    var last = Changes.sinceLast(read, runs);
    return new News(
        last, Changes.sinceMonth(read, runs), Notices.of(read, last.map(Changes::since)));
  }

  /** Where a reader of the folder itself comes in: on to the first language. */
  private byte[] front() {
    Markup out = new Markup();
    Language first = choices.languages().get(0);
    String to = first.code() + "/index.html";
    out.raw("<!DOCTYPE html>\n<html lang=\"" + first.tag() + "\">\n<head>\n");
    out.raw("<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\" content=\"0; url=");
    out.raw(to + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<link rel=\"icon\" href=\"data:,\">\n");
    out.raw("<link rel=\"stylesheet\" href=\"assets/site.css\">\n");
    out.element("title", "Redthread").raw("</head>\n<body>\n<main>\n<h1>Redthread</h1>\n<ul>\n");
    for (Language language : choices.languages()) {
      out.raw("<li><a lang=\"%1$s\" hreflang=\"%1$s\" href=\"".formatted(language.tag()));
      out.raw(language.code() + "/index.html\">");
      out.text(language == Language.EN ? "English" : "Norsk").raw("</a></li>\n");
    }
    out.raw("</ul>\n</main>\n</body>\n</html>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
