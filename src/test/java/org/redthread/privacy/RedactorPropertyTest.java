package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RedactorPropertyTest {
  private static final Redactor REDACTOR = Redactor.keyed("laws");

  @Property(tries = 400)
  void everyTextHasARedactionAndASecondChangesNothing(@ForAll("letters") String letter) {
    RedactedText once = REDACTOR.redact(letter, "auto");

    assertThat(REDACTOR.redact(once.value(), "auto")).isEqualTo(once);
  }

  @Property(tries = 300)
  void anyCharactersAtAllHaveARedaction(@ForAll String letter) {
    RedactedText once = REDACTOR.redact(letter, "auto");

    assertThat(REDACTOR.redact(once.value(), "auto")).isEqualTo(once);
  }

  @Property(tries = 300)
  void sameKeySameText(@ForAll("letters") String letter) {
    assertThat(Redactor.keyed("laws").redaction(letter, "nb"))
        .isEqualTo(REDACTOR.redaction(letter, "nb"));
  }

  @Property(tries = 400)
  void entitiesLieInTheLetterInOrderAndApart(@ForAll("letters") String letter) {
    List<Entity> entities = REDACTOR.redaction(letter, "auto").entities();

    int last = 0;
    for (Entity entity : entities) {
      assertThat(entity.start()).isGreaterThanOrEqualTo(last);
      assertThat(entity.end()).isLessThanOrEqualTo(letter.length());
      last = entity.end();
    }
  }

  /** Words that rules look at, in any order, with anything between. */
  @Provide
  Arbitrary<String> letters() {
    Arbitrary<String> words =
        Arbitraries.of(
            ("Mr|dr|my son|Sarah|Oldershawe|oldershawe's|Hospital|ward|said|was|and|og|born|8 March"
                    + " 1968|07700 900123|943 476 5919|010170 12345|12 Acacia Avenue|QX1 4AB|Storgata"
                    + " 12|a@b.no|https://x.no/~a|[PERSON-3f2a]|[CASE-12ab]|<b>|</p>|&aring;|É|A\u030Ase"
                    + "|محمد|😀|Grace|Will|Lund|van der|B.|Yours sincerely|Mvh|aged 5|of|ref|NO93 8601"
                    + " 1117 947|\uFB01n|{\\rtf1|\\'e5|\u200B|The|Ward|i|PIERS")
                .split("\\|"));
    Arbitrary<String> gaps =
        Arbitraries.of(" ", " ", " ", ", ", ". ", "\n", "\n\n", "", "-", " (", ") ", ": ");
    return net.jqwik.api.Combinators.combine(words, gaps)
        .as((word, gap) -> word + gap)
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }
}
