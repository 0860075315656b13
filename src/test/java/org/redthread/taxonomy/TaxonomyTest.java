package org.redthread.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

class TaxonomyTest {
  private static final Path SHIPPED = Path.of("jobs/conf/taxonomies");
  private static final String HEAD =
      """
      id: t
      version: 1
      source: invented
      nodes:
      """;

  private final Path folder;

  TaxonomyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("t.yaml"), content);
  }

  @Test
  void theSpineHasThreeDomainsSevenCategoriesAndThirtySixSubProblems() {
    Taxonomy spine = Taxonomy.load(SHIPPED.resolve("healthcare.yaml"));
    List<String> domains = List.of("clinical", "management", "relationships");
    assertThat(spine.nodes().stream().filter(n -> domains.contains(n.parent())))
        .extracting(TaxonomyNode::id)
        .containsExactly(
            "quality",
            "safety",
            "environment",
            "institutional",
            "listening",
            "communication",
            "respect");
    assertThat(spine.nodes().stream().filter(n -> spine.level(n.id()) == 2)).hasSize(36);
    assertThat(spine.scale("severity"))
        .extracting(Degree::value)
        .containsExactly("0", "1", "2", "3");
    assertThat(spine.scale("stage")).hasSize(6);
    assertThat(spine.source()).contains("Gillespie", "Reader", "2016");
  }

  @Test
  void aComplaintCountsOnceAtEachNodeAboveItsCodes() {
    Taxonomy spine = Taxonomy.load(SHIPPED.resolve("healthcare.yaml"));
    assertThat(spine.closure(List.of("safety/teamwork", "safety/error-diagnosis")))
        .containsExactly("clinical", "safety", "safety/error-diagnosis", "safety/teamwork");
    assertThat(spine.ancestorsOrSelf("safety/teamwork"))
        .containsExactly("safety/teamwork", "safety", "clinical");
    assertThat(spine.parent("safety")).hasValue("clinical");
    assertThat(spine.parent("clinical")).isEmpty();
  }

  @Test
  void labelsAreInEveryLanguageAndNynorskFallsBackOnBokmal() {
    Taxonomy spine = Taxonomy.load(SHIPPED.resolve("healthcare.yaml"));
    assertThat(spine.label("safety", "en")).isEqualTo("Safety");
    assertThat(spine.label("safety", "nn")).isEqualTo("Sikkerhet");
    assertThat(spine.label("safety", "fr")).isEqualTo("Safety");
  }

  @Test
  void codesWithoutAPlaceHaveANodeThatIsNoFailing() {
    Taxonomy spine = Taxonomy.load(SHIPPED.resolve("healthcare.yaml"));
    assertThat(spine.node(Taxonomy.UNMAPPED).benign()).isTrue();
    assertThat(spine.node("no-failing").benign()).isTrue();
    assertThat(spine.node("safety").benign()).isFalse();
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLine() throws IOException {
    Path file =
        file(
            HEAD
                + """
                - {id: a, labels: {en: A, nb: A}}
                - {id: a, labels: {en: A, nb: A}}
                - {id: b, parent: nowhere, labels: {en: B, nb: B}}
                - {id: c, parent: d, labels: {en: C, nb: C}}
                - {id: d, parent: c, labels: {en: D}}
                - {id: "not good", labels: {en: E, nb: E}}
                - {id: unmapped, labels: {en: U, nb: U}}
                """);
    assertThat(Taxonomy.check(file))
        .hasSize(7)
        .allSatisfy(problem -> assertThat(problem).startsWith(file + " line "))
        .anySatisfy(p -> assertThat(p).contains("line 6: node 'a' is there twice"))
        .anySatisfy(p -> assertThat(p).contains("line 7", "'nowhere'"))
        .anySatisfy(p -> assertThat(p).contains("line 8: node 'c' is its own ancestor"))
        .anySatisfy(p -> assertThat(p).contains("line 9: node 'd' is its own ancestor"))
        .anySatisfy(p -> assertThat(p).contains("line 9: the label in 'nb' is missing"))
        .anySatisfy(p -> assertThat(p).contains("line 10: a node's id must be"))
        .anySatisfy(p -> assertThat(p).contains("line 11: the id 'unmapped' is taken"));
    assertThatThrownBy(() -> Taxonomy.load(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("line 6")
        .hasMessageContaining("line 11");
  }

  @Test
  void aTaxonomyWhereNothingIsARootIsRefused() throws IOException {
    Path file =
        file(
            HEAD
                + "- {id: a, parent: b, labels: {en: A, nb: A}}\n"
                + "- {id: b, parent: a, labels: {en: A, nb: A}}\n");
    assertThat(Taxonomy.check(file)).anySatisfy(p -> assertThat(p).contains("no node is a root"));
  }

  @Test
  void anUnknownKeyIsNamedWithItsLine() throws IOException {
    Path file = file(HEAD + "- {id: a, labels: {en: A, nb: A}}\ncolour: red\n");
    assertThatThrownBy(() -> Taxonomy.load(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("line 6")
        .hasMessageContaining("colour");
  }

  @Test
  void whatShipsIsWithoutProblems() {
    assertThat(Taxonomies.check(SHIPPED)).isEmpty();
    List<Taxonomy> all = Taxonomies.load(SHIPPED);
    assertThat(all).extracting(Taxonomy::id).contains("healthcare", "housing", "prevention");
    assertThat(Crosswalks.check(SHIPPED.resolve("crosswalks"), all)).isEmpty();
  }

  @Test
  void twoFilesMayNotShareANode() throws IOException {
    for (String name : List.of("a", "b")) {
      Files.writeString(
          folder.resolve(name + ".yaml"), HEAD + "- {id: same, labels: {en: A, nb: A}}\n");
    }
    assertThat(Taxonomies.check(folder)).singleElement().asString().contains("'same'", "a.yaml");
  }
}
