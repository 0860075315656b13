package org.redthread.signals;

/** What a sector or region is called in each language; empty where a claim is confined to none. */
record PlaceName(String en, String nb) {
  static final PlaceName NONE = PlaceName.of("");

  /** The same in both. */
  static PlaceName of(String name) {
    return new PlaceName(name, name);
  }
}
