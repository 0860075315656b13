package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What another thread takes comes whole and in its order. */
class AheadTest {
  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static List<Integer> through(List<Integer> values, int most) {
    List<Integer> read = new ArrayList<>();
    new Ahead<>(values.iterator(), most).forEachRemaining(read::add);
    return read;
  }

  @Test
  void everyValueOnceInOrderHoweverManyAreTakenAtATime() {
    for (int size : List.of(0, 1, 2, 3, 10)) {
      for (int most : List.of(1, 2, 3, 100)) {
        assertThat(through(numbers(size), most)).isEqualTo(numbers(size));
      }
    }
  }

  @Test
  void afterTheLastThereIsNone() {
    Iterator<Integer> read = new Ahead<>(numbers(1).iterator(), 5);
    read.next();
    assertThat(read.hasNext()).isFalse();
    assertThat(read.hasNext()).isFalse();
    assertThatThrownBy(read::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatTheOtherThreadThrowsIsThrownHere() {
    Iterator<Integer> values = Stream.of(1, 0).map(divisor -> 1 / divisor).iterator();
    Iterator<Integer> read = new Ahead<>(values, 1);
    assertThat(read.next()).isEqualTo(1);
    assertThatThrownBy(read::hasNext).hasCauseInstanceOf(ArithmeticException.class);
  }
}
