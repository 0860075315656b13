package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.AxePage;
import org.redthread.run.Tables;

/** Every kind of page, in a browser with its style and its script, has nothing axe-core minds. */
class SiteAxeTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @BeforeAll
  static void make() {
    SampleSite.run(folder).site(SampleSite.SECOND).write(folder.resolve("site"));
  }

  @ParameterizedTest
  @CsvSource({
    "en/index.html, 1280",
    "nb/verdicts.html, 360",
    "en/organisations.html, 768",
    "nb/types/all.type-1.html, 360",
    "en/organisations/xa001.html, 1280",
    "nb/pairs/all.type-1/xa001.html, 768",
    "en/themes.html, 360",
    "nb/themes/imaging.html, 768",
    "nb/quality.html, 1280",
    "en/about.html, 360"
  })
  void noPageHasAViolation(String page, int width) throws IOException {
    AxePage judged = AxePage.of(whole(page), width);

    assertThat(judged.violations()).as(page).isEmpty();
    assertThat(judged.rules()).as(page).isGreaterThan(15);
  }

  private static final String TRIED =
      """
      var says = {};
      var shown = function () {
        return Array.from(document.querySelectorAll('#verdicts tbody tr')).filter(function (row) {
          return !row.hidden; }).map(function (row) { return row.cells[0].textContent; });
      };
      var search = document.querySelector('#search'), part = document.querySelector('#by-part');
      says.all = shown();
      search.value = 'SUNDRY all'; search.dispatchEvent(new Event('input')); says.searched = shown();
      search.value = 'zzz'; search.dispatchEvent(new Event('input')); says.none = shown();
      says.said = document.querySelector('.shown').textContent;
      search.value = ''; search.dispatchEvent(new Event('input'));
      part.value = 'theme'; part.dispatchEvent(new Event('change')); says.filtered = shown();
      part.value = ''; part.dispatchEvent(new Event('change'));
      var heading = document.querySelectorAll('#verdicts thead th')[2];
      var button = heading.querySelector('button');
      button.focus(); says.focused = document.activeElement === button;
      button.click(); says.up = [heading.getAttribute('aria-sort')].concat(shown());
      button.click(); says.down = [heading.getAttribute('aria-sort')].concat(shown());
      var reached = Array.from(document.querySelectorAll('a[href],button,input,select,summary,[tabindex]'));
      says.first = reached[0].className;
      says.mouseOnly = document.querySelectorAll('[onclick],[tabindex]:not([tabindex="0"])').length;
      var out = document.createElement('pre');
      out.id = 'axe-says'; out.textContent = JSON.stringify(says); document.body.appendChild(out);
      """;

  @Test
  void verdictsAreSearchedFilteredAndSortedByKeyboardToo() throws IOException {
    JsonNode says = AxePage.said(whole("en/verdicts.html"), TRIED, 1280);

    assertThat(texts(says, "all")).hasSize(6);
    assertThat(texts(says, "searched")).containsExactly("All & sundry");
    assertThat(texts(says, "none")).isEmpty();
    assertThat(says.path("said").asText()).startsWith("No row fits");
    assertThat(texts(says, "filtered")).containsExactly("Imaging");
    assertThat(says.path("focused").asBoolean()).as("a heading takes the focus").isTrue();
    Comparator<String[]> complaints = Comparator.comparingLong(row -> Long.parseLong(row[4]));
    assertThat(texts(says, "up").get(0)).isEqualTo("ascending");
    assertThat(texts(says, "up").subList(1, 7)).isEqualTo(sorted(complaints));
    assertThat(texts(says, "down").get(0)).isEqualTo("descending");
    assertThat(texts(says, "down").subList(1, 7)).isEqualTo(sorted(complaints.reversed()));
    assertThat(says.path("first").asText())
        .as("the first stop leads to the content")
        .isEqualTo("skip");
    assertThat(says.path("mouseOnly").asInt()).isZero();
  }

  private static final String TYPED =
      """
      var search = document.querySelector('input[type=search]');
      var says = {};
      ['ærlig øyes åpne', 'Aerlig oyes APNE', 'arlig'].forEach(function (typed) {
        search.value = typed; search.dispatchEvent(new Event('input'));
        says[typed] = Array.from(document.querySelectorAll('#organisations tbody tr')).filter(function (row) {
          return !row.hidden; }).map(function (row) { return row.cells[0].textContent; });
      });
      var out = document.createElement('pre');
      out.id = 'axe-says'; out.textContent = JSON.stringify(says); document.body.appendChild(out);
      """;

  @Test
  void norwegianLettersAreFoundFromAnyKeyboard() throws IOException {
    JsonNode says = AxePage.said(whole("nb/organisations.html"), TYPED, 1280);

    assertThat(texts(says, "ærlig øyes åpne")).containsExactly("Ærlig Øyes Åpne Sykehus HF");
    assertThat(texts(says, "Aerlig oyes APNE")).containsExactly("Ærlig Øyes Åpne Sykehus HF");
    assertThat(texts(says, "arlig")).isEmpty();
  }

  /** Failure types as the file of verdicts has them, sorted; equal ones stay as they are. */
  private static List<String> sorted(Comparator<String[]> by) {
    return Tables.read(folder.resolve("site/data/verdicts.csv")).rows().stream()
        .sorted(by)
        .map(row -> row[1])
        .toList();
  }

  private static List<String> texts(JsonNode says, String name) {
    List<String> texts = new ArrayList<>();
    says.path(name).forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** The page with its style and script in it, as axe reads a copy elsewhere. */
  private static String whole(String page) throws IOException {
    Path assets = folder.resolve("site/assets");
    String css = Files.readString(assets.resolve("site.css"));
    String script = Files.readString(assets.resolve("site.js"));
    return Files.readString(folder.resolve("site").resolve(page))
        .replaceFirst("<link rel=\"stylesheet\"[^>]*>", "<style></style>")
        .replace("<style></style>", "<style>" + css + "</style>")
        .replaceFirst("<script src=[^>]*></script>\n", "")
        .replace("</body>", "<script>" + script + "</script></body>");
  }
}
