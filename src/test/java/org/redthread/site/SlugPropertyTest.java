package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Laws of addresses. */
class SlugPropertyTest {
  @Property
  void anyIdIsAShortNameThatEveryFileSystemTakes(@ForAll @StringLength(max = 400) String id) {
    assertThat(Slug.type(id)).matches("[a-z0-9][a-z0-9.-]{0,79}").doesNotEndWith(".");
    assertThat(Slug.organisation(id)).matches("[a-z0-9][a-z0-9-]{0,79}");
  }

  @Property
  void differentIdsAreDifferentPages(
      @ForAll @StringLength(max = 4) @Chars({'a', 'A', 'b', '/', '-', '.', ' ', 'ø', 'Ø', 'o'})
          String one,
      @ForAll @StringLength(max = 4) @Chars({'a', 'A', 'b', '/', '-', '.', ' ', 'ø', 'Ø', 'o'})
          String two) {
    Assume.that(!one.equals(two));

    assertThat(Slug.type(one)).isNotEqualTo(Slug.type(two));
    assertThat(Slug.organisation(one)).isNotEqualTo(Slug.organisation(two));
  }

  @Property
  void anIdThatLooksLikeAnAddressIsNotTakenForIt(
      @ForAll @StringLength(min = 1, max = 8) @CharRange(from = 'A', to = 'z') String id) {
    String slug = Slug.type(id);

    Assume.that(!slug.equals(id));
    assertThat(Slug.type(slug)).isNotEqualTo(slug);
  }
}
