package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class NameMatcherPropertyTest {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "Eastmere",
            "Westmere",
            "Oldford",
            "Winterbourne",
            "St",
            "Aldo's",
            "NHS",
            "Trust",
            "Foundation",
            "Council",
            "Housing",
            "Hospital",
            "Ålfjord",
            "sykehus",
            "HF",
            "&",
            "of")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> String.join(" ", words));
  }

  private static Register register(List<String> names) {
    return Register.of(
        Path.of("register.csv"),
        names.stream().map(name -> Organisation.named(name, name)).toList());
  }

  @Property(tries = 200)
  void theOrderOfTheRegisterDoesNotMatter(
      @ForAll @Size(min = 1, max = 12) @UniqueElements
          List<@net.jqwik.api.From("names") String> names,
      @ForAll("names") String printed,
      @ForAll long seed) {
    Match match = NameMatcher.of(register(names)).match(printed);
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(NameMatcher.of(register(shuffled)).match(printed)).isEqualTo(match);
  }

  @Property(tries = 200)
  void aNameOfTheRegisterIsItsOwn(
      @ForAll @Size(min = 1, max = 12) @UniqueElements
          List<@net.jqwik.api.From("names") String> names) {
    NameMatcher matcher = NameMatcher.of(register(names));
    for (String name : names) {
      Match match = matcher.match(name);
      assertThat(match.decision()).isEqualTo(Decision.AUTOMATIC);
      assertThat(match.organisationId()).isEqualTo(name);
    }
  }

  @Property(tries = 500)
  void anyTextHasAnAnswer(@ForAll String printed) {
    NameMatcher matcher =
        NameMatcher.of(register(List.of("Eastmere Trust", "Winterbourne Council")));
    Match match = matcher.match(printed);
    assertThat(match.name()).isEqualTo(printed);
    assertThat(match.score()).isBetween(0.0, 1.0);
    assertThat(match.organisationId().isEmpty()).isEqualTo(match.decision() == Decision.NONE);
  }

  @Property(tries = 500)
  void slipsAreSymmetricAndAWordIsNoSlipOfItself(@ForAll String a, @ForAll String b) {
    assertThat(Slips.distance(a, b)).isEqualTo(Slips.distance(b, a));
    assertThat(Slips.distance(a, a)).isZero();
  }
}
