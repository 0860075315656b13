package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redthread.site.SampleSite.FIRST;
import static org.redthread.site.SampleSite.SECOND;
import static org.redthread.site.SampleSite.run;
import static org.redthread.site.SampleSite.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** A site takes the place of the last one, and of nothing else. */
class SiteFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void readersSeeTheOldSiteUntilTheNewOneIsWhole() {
    SiteRun run = run(folder);
    Path site = folder.resolve("site");
    run.site(FIRST).write(site);
    Site second = run.site(SECOND);

    Site.Draft draft = second.draft(second.read(), site);

    assertThat(text(site.resolve("en/about.html"))).contains(FIRST).doesNotContain(SECOND);
    draft.publish();
    assertThat(text(site.resolve("en/about.html"))).contains(SECOND);
    assertThat(folder.resolve(".site.partial")).doesNotExist();
    assertThat(folder.resolve(".site.old")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoSiteIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(other.resolve("cat.txt"), "cat");
    Site site = run(folder).site(SECOND);

    assertThatThrownBy(() -> site.write(other))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("no site of Redthread");
    assertThat(other.resolve("cat.txt")).exists();
  }

  @Test
  void aRunOfAnEarlierVersionIsSaidToBeOne() throws IOException {
    SiteRun run = run(folder);
    Files.delete(run.folder(SECOND).resolve("counts.csv.gz"));

    assertThatThrownBy(() -> run.site(SECOND).write(folder.resolve("site")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("counts.csv.gz")
        .hasMessageContaining("nightly");
  }
}
