package org.redthread.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All that the feeds share.
 *
 * @param asAt nothing is known of later days
 */
record Scene(
    long seed,
    World world,
    Names names,
    List<Failure> book,
    List<Failure> norwegianBook,
    List<Planted> planted,
    LocalDate asAt) {

  static Scene of(long seed, LocalDate asAt) {
    World world = WorldMaking.of(seed);
    List<Failure> book = Failure.book("failures-en.csv");
    return new Scene(
        seed,
        world,
        new Names(world, seed),
        book,
        Failure.book("failures-no.csv"),
        Planting.in(world, book, seed),
        asAt);
  }

  Intensities english(int firstMonth, int months) {
    return new Intensities(
        new Intensities.Setting(world.units(), book, planted, seed), firstMonth, months);
  }

  Intensities norwegian(int firstMonth, int months) {
    return new Intensities(
        new Intensities.Setting(world.norwegian(), norwegianBook, List.of(), seed),
        firstMonth,
        months);
  }

  Planted effect(String id) {
    Map<String, Planted> byId =
        planted.stream().collect(Collectors.toMap(Planted::id, effect -> effect));
    return Objects.requireNonNull(byId.get(id), id);
  }
}
