package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void productsFourAtATimeAreThoseOneByOneToTheLastBit() {
    Random random = new Random(3);
    int size = 7;
    double[] vectors = random.doubles(6 * size, -1, 1).toArray();
    double[] one = random.doubles(3 * size, -1, 1).toArray();
    double[] sums = new double[6];

    Vectors.dots(one, size, vectors, sums);

    for (int v = 0; v < sums.length; v++) {
      assertThat(sums[v]).isEqualTo(Vectors.dot(one, size, vectors, v * size, size));
    }
  }
}
