package org.redthread.signals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/**
 * Reads a panel from three files: counts, organisations, taxonomy.
 *
 * @param counts organisation,failure_type,period,count; no row is zero, rows of one cell are added
 * @param organisations organisation[,sector][,region][,exposure or a column a period]
 * @param taxonomy node,parent[,label]
 * @param explicit false: a branch is its own rows and those below it; true: the rows of every node
 *     are taken as they stand, and a row without a failure type counts all complaints
 */
public record PanelFiles(Path counts, Path organisations, Path taxonomy, boolean explicit) {

  /**
   * @throws OperatorException with file, line and column if anything cannot be read as meant
   */
  public Panel read() {
    FailureTypes types = types();
    Table listed = Tables.read(organisations);
    List<PanelOrganisation> bodies = bodies(listed);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      places.put(bodies.get(i).id(), i);
    }
    CountRows rows = new CountRows(this, types, places);
    Tables.stream(counts, rows::columns);
    Periods periods = rows.periods();
    PanelBuilder builder = Panel.of(bodies, types, periods);
    new ExposureColumns(listed, periods).fill(builder);
    try {
      rows.fill(builder, periods.first());
      return explicit ? builder.build() : builder.rollUp().build();
    } catch (ArithmeticException e) {
      throw new OperatorException(
          "%s counts more than 2,147,483,647 complaints of one organisation; look for a number that is too large."
              .formatted(counts),
          e);
    }
  }

  private FailureTypes types() {
    Table table = Tables.read(taxonomy);
    int node = table.column("node");
    int parent = table.column("parent");
    boolean labelled = table.has("label");
    List<FailureTypes.Node> nodes = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String[] cells = table.rows().get(row);
      if (cells[node].isBlank()) {
        throw table.slip(row, "node", "the id of a failure type");
      }
      String label = labelled ? cells[table.column("label")].strip() : "";
      nodes.add(new FailureTypes.Node(cells[node].strip(), cells[parent].strip(), label));
    }
    return new FailureTypes(nodes);
  }

  private static List<PanelOrganisation> bodies(Table table) {
    int id = table.column("organisation");
    List<PanelOrganisation> bodies = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String[] cells = table.rows().get(row);
      if (cells[id].isBlank()) {
        throw table.slip(row, "organisation", "the id of an organisation");
      }
      bodies.add(
          new PanelOrganisation(
              cells[id].strip(), cell(table, cells, "sector"), cell(table, cells, "region")));
    }
    return bodies;
  }

  private static String cell(Table table, String[] cells, String column) {
    return table.has(column) ? cells[table.column(column)].strip() : "";
  }
}
