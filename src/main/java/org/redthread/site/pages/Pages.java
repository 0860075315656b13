package org.redthread.site.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redthread.report.findings.Language;
import org.redthread.site.data.Run;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Notice;

/** Every page of the site in one language, each made when it is asked for. */
public final class Pages {
  private final Desk desk;
  private final Shell shell;
  private final News news;
  private final Passages passages;

  /** A page: where it goes below its language's folder, and what makes its bytes. */
  public record Page(String path, Supplier<byte[]> bytes) {}

  /**
   * What is new, and what is to be known of the data.
   *
   * @param last since the run before; empty on the first run ever
   * @param month since the run of 30 days ago
   */
  public record News(Optional<Changes> last, Optional<Changes> month, List<Notice> notices) {
    public News {
      notices = List.copyOf(notices);
    }
  }

  /**
   * What is asked of the site.
   *
   * @param languages one folder each, the first that a reader comes to first
   * @param fewest complaints from which on a failure type at an organisation has a page of its own
   */
  public record Choices(List<Language> languages, int fewest) {
    public Choices {
      languages = List.copyOf(languages);
      if (languages.isEmpty() || fewest < 1) {
        throw new IllegalArgumentException("a site has a language, and pages for what there is");
      }
    }
  }

  public Pages(Found found, Words words, News news, Choices choices) {
    this.desk = new Desk(found.run(), words, found.lookup(), choices.fewest());
    this.shell = new Shell(words, found.run().facts(), choices.languages());
    this.news = news;
    this.passages = found.passages();
  }

  /** What every language shares. */
  public record Found(Run run, Optional<Lookup> lookup, Passages passages) {
    /** Works out once what all pages ask for. */
    public static Found of(Run run) {
      return new Found(
          run,
          run.panel().map(panel -> new Lookup(run, panel)),
          Passages.of(run.table("excerpts.csv")));
    }
  }

  /** In the order in which a reader meets them. */
  public Stream<Page> all(List<String> files) {
    Stream<Page> fixed =
        Stream.of(
            page(
                "index.html", new IndexPage(desk, news.last(), news.month(), news.notices())::body),
            page("verdicts.html", new VerdictsPage(desk)::body),
            page("organisations.html", new OrganisationsPage(desk)::body),
            page("themes.html", new ThemesPage(desk)::body),
            page("quality.html", new QualityPage(desk, news.notices(), passages.leftOut())::body),
            page("about.html", new AboutPage(desk, files)::body));
    return Stream.concat(fixed, desk.lookup().map(this::found).orElseGet(Stream::empty));
  }

  private Stream<Page> found(Lookup lookup) {
    Stream<Page> themes =
        desk.run().themes().stream()
            .map(
                theme ->
                    page(
                        Place.theme(theme.subject().id()).path(),
                        new ThemePage(desk, lookup, theme, news.last())::body));
    ClustersPart letters = new ClustersPart(desk, passages, news.last());
    Stream<Page> types =
        java.util.stream.IntStream.range(0, lookup.panel().types().size())
            .mapToObj(lookup.panel().types()::id)
            .map(id -> page(Place.type(id).path(), new TypePage(desk, lookup, id, letters)::body));
    Stream<Page> organisations =
        lookup.panel().organisations().stream()
            .map(
                each ->
                    page(
                        Place.organisation(each.id()).path(),
                        new OrganisationPage(desk, lookup, each.id())::body));
    return Stream.of(themes, types, organisations, pairs(lookup)).flatMap(each -> each);
  }

  private Stream<Page> pairs(Lookup lookup) {
    return lookup.panel().organisations().stream()
        .flatMap(each -> lookup.ofOrganisation(each.id()).stream())
        .filter(desk::paged)
        .map(cell -> page(Place.pair(cell).path(), new PairPage(desk, lookup, cell)::body));
  }

  private Page page(String path, Supplier<Body> body) {
    return new Page(path, () -> shell.page(body.get()));
  }
}
