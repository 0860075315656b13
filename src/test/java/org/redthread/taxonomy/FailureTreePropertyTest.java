package org.redthread.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FailureTreePropertyTest {

  /** A random forest whose nodes stand in random order. */
  private static FailureTree forest(int size, Random random) {
    List<String> ids = new ArrayList<>();
    List<String> parents = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int node : order) {
      ids.add("n" + node);
      parents.add(node == 0 || random.nextInt(5) == 0 ? "" : "n" + (node * 7919 % 31 % node));
    }
    return new FailureTree(ids, parents);
  }

  @Property
  void closureIsIdempotentSortedDistinctAndHoldsEveryParent(
      @ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
    FailureTree tree = forest(size, random);
    int[] some = random.ints(random.nextInt(8), 0, size).toArray();
    int[] closure = tree.closure(some);
    assertThat(closure).isSorted().doesNotHaveDuplicates().contains(some);
    assertThat(tree.closure(closure)).isEqualTo(closure);
    for (int node : closure) {
      if (tree.parent(node) >= 0) {
        assertThat(closure).contains(tree.parent(node));
        assertThat(tree.level(node)).isEqualTo(tree.level(tree.parent(node)) + 1);
      } else {
        assertThat(tree.level(node)).isZero();
      }
    }
  }

  @Property
  void closureOfAUnionIsTheUnionOfClosures(
      @ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
    FailureTree tree = forest(size, random);
    int[] a = random.ints(4, 0, size).toArray();
    int[] b = random.ints(4, 0, size).toArray();
    int[] both = Arrays.copyOf(a, 8);
    System.arraycopy(b, 0, both, 4, 4);
    int[] joined = Arrays.copyOf(tree.closure(a), tree.closure(a).length + tree.closure(b).length);
    System.arraycopy(tree.closure(b), 0, joined, tree.closure(a).length, tree.closure(b).length);
    assertThat(tree.closure(both)).isEqualTo(Arrays.stream(joined).sorted().distinct().toArray());
  }

  @Property
  void ownCodesAlwaysLeadToANodeOfTheirTaxonomy(@ForAll List<String> codes) {
    OwnCodes own = new OwnCodes("root", new java.util.TreeMap<>(), " > ");
    Taxonomy taxonomy = own.taxonomy(codes);
    List<String> reversed = new ArrayList<>(codes);
    Collections.reverse(reversed);
    assertThat(codes).allSatisfy(code -> assertThat(taxonomy.contains(own.node(code))).isTrue());
    assertThat(own.taxonomy(reversed).nodes()).isEqualTo(taxonomy.nodes());
  }

  @Example
  void aCycleARepeatedIdAndAnUnknownParentAreRefused() {
    assertThatThrownBy(() -> new FailureTree(List.of("a", "b"), List.of("b", "a")))
        .hasMessageContaining("cycle");
    assertThatThrownBy(() -> new FailureTree(List.of("a", "a"), List.of("", "")))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> new FailureTree(List.of("a"), List.of("z")))
        .hasMessageContaining("'z'");
  }
}
