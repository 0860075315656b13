package org.redthread.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.redthread.text.cluster.Clustering;

/** Clusters for other programs. */
final class ClusterJson {
  private ClusterJson() {}

  static String of(Clustering clustering) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("letters", clustering.memberships().size());
    root.put("unassigned", clustering.unassigned());
    clustering
        .clusters()
        .forEach(
            c ->
                root.withArray("clusters")
                    .addObject()
                    .put("cluster", c.id())
                    .put("label", c.label())
                    .put("size", c.size())
                    .put("distinct", c.distinct())
                    .put("cohesion", c.cohesion()));
    return root.toPrettyString();
  }
}
