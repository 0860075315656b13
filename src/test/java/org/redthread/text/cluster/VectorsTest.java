package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void productsSideBySideAreThoseOneByOneToTheLastBit() {
    Random random = new Random(3);
    int size = 7;
    double[] vectors = random.doubles(5 * size, -1, 1).toArray();
    double[] one = random.doubles(3 * size, -1, 1).toArray();
    double[] sums = new double[5];

    Vectors.dots(one, size, Vectors.turned(vectors, size), sums);

    for (int v = 0; v < sums.length; v++) {
      assertThat(sums[v]).isEqualTo(Vectors.dot(one, size, vectors, v * size, size));
    }
  }
}
