package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class PortableClassifierTest {
  @Test
  void travelsAndIsReadOnceWhereItArrives() throws Exception {
    Classifier model = Trainer.train(Letters.single(30, 1), Settings.STANDARD);
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      PortableClassifier portable = new PortableClassifier(model.bytes(), "codes.model");
      portable.open();
      out.writeObject(portable);
    }
    assertThat(sent.size()).isLessThan(model.bytes().length + 1000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      PortableClassifier arrived = (PortableClassifier) in.readObject();
      assertThat(arrived.open()).isSameAs(arrived.open());
      assertThat(arrived.open().bytes()).isEqualTo(model.bytes());
    }
  }
}
