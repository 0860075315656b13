package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses of pages that last. */
class SlugTest {
  @Test
  void codesAreTheirOwnAddresses() {
    assertThat(Slug.type("safety/error-diagnosis")).isEqualTo("safety.error-diagnosis");
    assertThat(Slug.organisation("XT060")).isEqualTo("xt060");
  }

  @Test
  void norwegianLettersAreWrittenOut() {
    assertThat(Slug.organisation("Øyane Ærlige Åsheim"))
        .startsWith("x-oyane-aerlige-asheim-")
        .matches("[a-z0-9-]+");
  }

  @Test
  void namesThatWindowsKeepsAreNotUsed() {
    assertThat(Slug.type("con/fidence")).startsWith("x-");
    assertThat(Slug.organisation("NUL")).startsWith("x-");
    assertThat(Slug.organisation("COM1")).startsWith("x-");
  }

  @Test
  void codesThatDifferInCaseAloneAreTwoPages() {
    assertThat(Slug.organisation("ab1")).isNotEqualToIgnoringCase(Slug.organisation("AB1"));
    assertThat(Slug.type("a.b")).isNotEqualTo(Slug.type("a/b"));
  }
}
