package org.redthread.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Unit;

/** Whatever the count: it is grouped as Java's formats group it. */
class WordingPropertyTest {
  @Property
  void counts_are_grouped_by_thousands(
      @ForAll @LongRange(min = -9_000_000_000_000L, max = 9_000_000_000_000L) long count) {
    String english = String.format(Locale.ROOT, "%,d", count);

    assertThat(new Wording(Language.EN, Map.of()).number(count, Unit.COMPLAINTS))
        .isEqualTo(english);
    assertThat(new Wording(Language.NB, Map.of()).number(count, Unit.COMPLAINTS))
        .isEqualTo(english.replace(',', '\u00a0'));
  }
}
