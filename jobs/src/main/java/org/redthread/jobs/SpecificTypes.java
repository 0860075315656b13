package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.redthread.taxonomy.FailureTree;
import org.redthread.themes.FailureTypes;

/**
 * The failure types that a complaint names itself, without the branches above them: a failing that
 * comes again is the same failing, not another of the same branch.
 */
final class SpecificTypes implements Serializable {
  private static final long serialVersionUID = 1;

  private final FailureTypes types;
  private final Known<Nodes, String[]> known = new Known<>();

  /** Of one complaint. */
  private record Nodes(List<String> ids) implements Serializable {}

  SpecificTypes(FailureTypes types) {
    this.types = types;
  }

  /** Of a column of nodes, as {@link FailureCoding} gives them. */
  Column of(String nodes) {
    UDF1<scala.collection.Seq<String>, String[]> deepest =
        ids ->
            known.of(
                new Nodes(List.copyOf(scala.jdk.javaapi.CollectionConverters.asJava(ids))),
                each -> deepest(each.ids()));
    return udf(deepest, DataTypes.createArrayType(DataTypes.StringType, false)).apply(col(nodes));
  }

  /** Those of a complaint's nodes that are above none of the others; praise is left out. */
  String[] deepest(List<String> ids) {
    FailureTree tree = types.tree();
    int[] nodes =
        ids.stream().filter(id -> !id.equals(FailureCoding.ALL)).mapToInt(tree::index).toArray();
    Set<Integer> parents =
        Arrays.stream(nodes).map(tree::parent).boxed().collect(Collectors.toSet());
    return Arrays.stream(nodes)
        .filter(node -> !parents.contains(node) && types.isFailing(node))
        .mapToObj(tree::id)
        .toArray(String[]::new);
  }
}
