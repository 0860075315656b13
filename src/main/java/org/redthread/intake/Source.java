package org.redthread.intake;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feed and how its columns become complaints, as an analyst wrote it down in YAML.
 *
 * @param id names the source everywhere
 * @param files patterns below the data folder
 * @param fields text fields by their YAML key ({@code kind}, {@code service-area}, {@code outcome},
 *     {@code severity}, {@code harm}, {@code remedy}, {@code channel}, {@code by-whom}, {@code
 *     anonymous})
 * @param missing cells that mean "no value", as {@code NA}
 * @param optional columns that a file may lack
 */
public record Source(
    String id,
    String description,
    List<String> files,
    Format format,
    Layout layout,
    Identity identity,
    List<DateRule> dates,
    OrganisationRule organisation,
    CodesRule codes,
    NarrativeRule narrative,
    Map<String, Field> fields,
    @Nullable CountRule count,
    List<Join> joins,
    Set<String> missing,
    Set<String> optional,
    GateRule gates)
    implements Serializable {

  /**
   * Reads and validates one source.
   *
   * @throws org.redthread.run.OperatorException that lists every problem with its line
   */
  public static Source read(Path yaml) {
    return SourceYaml.read(yaml);
  }

  /**
   * The files of this source in a folder, sorted.
   *
   * @throws org.redthread.run.OperatorException if a pattern finds none
   */
  public List<Path> files(Path dataFolder) {
    return FilePatterns.find(dataFolder, files, id);
  }

  /**
   * The second files that are joined, sorted.
   *
   * @throws org.redthread.run.OperatorException if a pattern finds none
   */
  public List<Path> joinedFiles(Path dataFolder) {
    return joins.stream()
        .flatMap(join -> FilePatterns.find(dataFolder, join.files(), id).stream())
        .distinct()
        .sorted()
        .toList();
  }

  public Field field(String key) {
    return fields.getOrDefault(key, Field.NONE);
  }

  /** Every column that the feed's own files must have, in the order of the declaration. */
  public Set<String> expectedColumns() {
    Set<String> columns = mappedColumns();
    joins.forEach(join -> join.columns().forEach(columns::remove));
    joins.forEach(join -> columns.add(join.on()));
    columns.removeAll(optional);
    columns.remove("");
    return columns;
  }

  private Set<String> mappedColumns() {
    Set<String> columns = new LinkedHashSet<>(identity.columns());
    columns.addAll(identity.hashed());
    columns.addAll(identity.caseColumns());
    columns.add(identity.version().column());
    dates.forEach(date -> columns.add(date.column()));
    columns.add(organisation.name());
    columns.add(organisation.code());
    columns.addAll(codes.columns());
    columns.addAll(narrative.columns());
    columns.addAll(narrative.languageField().columns());
    fields.values().forEach(field -> columns.addAll(field.columns()));
    if (count != null) {
      columns.addAll(count.columns().keySet());
    }
    return columns;
  }
}
