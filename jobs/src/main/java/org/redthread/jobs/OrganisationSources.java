package org.redthread.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redthread.organisations.NameMatcher;
import org.redthread.organisations.Organisation;
import org.redthread.organisations.Register;
import org.redthread.organisations.ReviewFile;
import org.redthread.organisations.Succession;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.PlaceNames;

/** Builds the directory of organisations from what a configuration names. */
final class OrganisationSources {
  private OrganisationSources() {}

  static OrganisationDirectory directory(NightlySettings configuration) {
    NightlyConfiguration.OrganisationSettings settings = configuration.values().organisations();
    String register = settings.register();
    if (register == null) {
      return new OrganisationDirectory(
          null, unchanged(null), OrganisationDirectory.Denominators.none(), PlaceNames.NONE);
    }
    Path place = configuration.path(register);
    List<OrganisationDirectory.Activity> activity =
        settings.activity() == null
            ? List.of()
            : OrganisationDirectory.readActivity(configuration.path(settings.activity()));
    if (settings.columns() == null) {
      Register known = Register.load(place);
      Succession succession =
          Files.isDirectory(place) ? Succession.load(place, known) : unchanged(known);
      return directory(
          settings,
          known,
          succession,
          new OrganisationDirectory.Denominators(
              counted(configuration, activity, succession), Map.of()));
    }
    Table table = Tables.read(place);
    Register known = Register.of(place, named(table, settings.columns()));
    return directory(
        settings,
        known,
        unchanged(known),
        new OrganisationDirectory.Denominators(activity, sizes(table, settings.columns())));
  }

  private static OrganisationDirectory directory(
      NightlyConfiguration.OrganisationSettings settings,
      Register known,
      Succession succession,
      OrganisationDirectory.Denominators denominators) {
    Map<String, Map<String, String>> names = settings.sectors();
    return new OrganisationDirectory(
        known, succession, denominators, names == null ? PlaceNames.NONE : new PlaceNames(names));
  }

  /**
   * Where complaints count under the bodies responsible now, so does what they are held against.
   */
  private static List<OrganisationDirectory.Activity> counted(
      NightlySettings configuration,
      List<OrganisationDirectory.Activity> activity,
      Succession succession) {
    return configuration.asItIsNow() ? CountedAs.activity(activity, succession) : activity;
  }

  static NameResolver resolver(NightlySettings configuration, OrganisationDirectory directory) {
    Register register = directory.register();
    if (register == null) {
      return new NameResolver(null, null, null);
    }
    String reviews = configuration.values().organisations().reviews();
    ReviewFile decided =
        reviews == null ? null : ReviewFile.load(configuration.path(reviews), register);
    return new NameResolver(register, NameMatcher.of(register), decided);
  }

  private static Succession unchanged(@Nullable Register register) {
    Register known = register == null ? Register.of(Path.of("none"), List.of()) : register;
    return Succession.none(known);
  }

  /** Of all that decides which organisation a printed name is. */
  static String fingerprint(NightlySettings configuration) {
    NightlyConfiguration.OrganisationSettings settings = configuration.values().organisations();
    String register = settings.register();
    String reviews = settings.reviews();
    return Fingerprint.ofTexts(
        List.of(
            String.valueOf(settings.columns()),
            register == null ? "none" : ofRegister(configuration.path(register)),
            reviews == null ? "none" : Fingerprint.ofTree(configuration.path(reviews))));
  }

  /** Of a folder, only the files that a register is read from: feeds may lie beside them. */
  private static String ofRegister(Path place) {
    Path own = place.resolve("register.csv");
    if (!Files.exists(own)) {
      return Fingerprint.ofTree(place);
    }
    return Fingerprint.ofTexts(
        List.of(Fingerprint.of(own), Fingerprint.ofTree(place.resolve("succession.csv"))));
  }

  /** Organisations of a file that names its columns in its own way. */
  private static List<Organisation> named(Table table, Map<String, String> columns) {
    int id = table.column(columns.getOrDefault("id", "id"));
    int name = table.column(columns.getOrDefault("name", "name"));
    int sector = optional(table, columns.get("sector"));
    int region = optional(table, columns.get("region"));
    List<Organisation> organisations = new ArrayList<>();
    for (String[] row : table.rows()) {
      organisations.add(
          new Organisation(
              row[id].strip(),
              row[name].strip(),
              List.of(),
              "",
              sector < 0 ? "" : row[sector].strip(),
              region < 0 ? "" : row[region].strip(),
              null,
              null,
              ""));
    }
    return organisations;
  }

  /** Sizes that hold for every month, such as beds. */
  private static Map<String, Double> sizes(Table table, Map<String, String> columns) {
    String column = columns.get("size");
    Map<String, Double> sizes = new java.util.TreeMap<>();
    if (column != null) {
      int id = table.column(columns.getOrDefault("id", "id"));
      int size = table.column(column);
      for (int row = 0; row < table.size(); row++) {
        sizes.put(table.rows().get(row)[id].strip(), size(table, row, column, size));
      }
    }
    return sizes;
  }

  private static double size(Table table, int row, String name, int column) {
    String text = table.rows().get(row)[column].strip();
    try {
      return text.isEmpty() ? 0 : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw table.slip(row, name, "a number");
    }
  }

  private static int optional(Table table, @Nullable String column) {
    return column == null ? -1 : table.column(column);
  }
}
