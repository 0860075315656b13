package org.redthread.samples;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.redthread.run.CsvFile;

/** Writes what is known of the organisations and of the codes. */
final class Registers {
  private final Scene scene;
  private final Path folder;

  Registers(Scene scene, Path folder) {
    this.scene = scene;
    this.folder = folder;
  }

  void write() {
    register();
    succession();
    activity();
    names();
    codes();
  }

  private void register() {
    try (CsvFile file =
        CsvFile.create(
            folder.resolve("register.csv"),
            "id",
            "name",
            "aliases",
            "type",
            "sector",
            "region",
            "opened",
            "closed",
            "parent")) {
      for (SampleOrganisation body : scene.world().register()) {
        file.row(
            body.id(),
            body.name(),
            aliases(body),
            body.type(),
            body.sector(),
            body.region(),
            body.opened(),
            body.closed(),
            body.parent());
      }
    }
  }

  /** The first shorter forms are known; the rest must be found out by matching. */
  private String aliases(SampleOrganisation body) {
    return scene.names().forms(body.id()).stream()
        .skip(1)
        .limit(2)
        .filter(form -> !form.equals(form.toUpperCase(java.util.Locale.ROOT)))
        .filter(form -> !form.equals(form.toLowerCase(java.util.Locale.ROOT)))
        .collect(Collectors.joining("|"));
  }

  private void succession() {
    try (CsvFile file =
        CsvFile.create(folder.resolve("succession.csv"), "old", "new", "date", "weight")) {
      for (World.Successor line : scene.world().succession()) {
        file.row(line.old(), line.successor(), line.date(), line.weight());
      }
    }
  }

  private void names() {
    try (CsvFile file = CsvFile.create(folder.resolve("names-truth.csv"), "name", "organisation")) {
      for (SampleOrganisation body : scene.world().register()) {
        scene.names().forms(body.id()).forEach(form -> file.row(form, body.id()));
      }
    }
  }

  private void codes() {
    try (CsvFile file =
        CsvFile.create(folder.resolve("codes.csv"), "feed", "code", "category", "label")) {
      scene.book().forEach(f -> file.row("complaints", f.code(), f.category(), f.label()));
      scene.norwegianBook().forEach(f -> file.row("ombud-no", f.code(), f.category(), f.label()));
    }
  }

  private void activity() {
    try (CsvFile file =
        CsvFile.create(folder.resolve("activity.csv"), "organisation", "period", "activity")) {
      List<SampleOrganisation> bodies = new ArrayList<>(scene.world().units());
      bodies.addAll(scene.world().norwegian());
      for (SampleOrganisation body : bodies) {
        for (int month = 0; month < Span.MONTHS; month++) {
          activity(file, body, Span.month(month));
        }
      }
    }
  }

  /** Contacts of the month, split over the bodies that answered then. */
  private void activity(CsvFile file, SampleOrganisation body, YearMonth month) {
    int index = Span.index(month);
    Draw draw = Draw.of(scene.seed(), Draw.Stream.SPREAD, body.id().hashCode() * 1000L + index);
    double trend = 1 + 0.015 * index / 12 - (index >= 14 && index <= 18 ? 0.35 : 0);
    double contacts = 9000 * body.size() * trend * (1 + 0.04 * draw.normal());
    for (Names.Share share : scene.names().shares(body, month.atDay(1))) {
      if (share.part() > 0) {
        file.row(share.body().id(), month, Math.round(contacts * share.part()));
      }
    }
  }
}
