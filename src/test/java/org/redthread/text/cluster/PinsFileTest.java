package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

class PinsFileTest {
  @TempDir Path folder;

  private Pins read(String text) throws Exception {
    return PinsFile.read(Files.writeString(folder.resolve("pins.csv"), text));
  }

  @Test
  void readsThreeRules() throws Exception {
    Pins pins = read("rule,a,b\ntogether,1,2\napart,3,4\nin,5,parking\n");

    assertThat(pins.together()).containsExactly(new Pins.Pair("1", "2"));
    assertThat(pins.apart()).containsExactly(new Pins.Pair("3", "4"));
    assertThat(pins.named()).containsEntry("5", "parking");
    assertThat(pins.isEmpty()).isFalse();
  }

  @Test
  void namesTheLineOfASlip() {
    assertThatThrownBy(() -> read("rule,a,b\ntogether,1,2\nnear,3,4\n"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("together, apart or in");
    assertThatThrownBy(() -> read("rule,a,b\napart,1,\n")).hasMessageContaining("column 'b'");
    assertThatThrownBy(() -> read("rule,a,b\nin,1,x\nin,1,y\n")).hasMessageContaining("line 3");
  }
}
