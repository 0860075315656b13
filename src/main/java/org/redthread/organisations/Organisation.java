package org.redthread.organisations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organisation of the register.
 *
 * @param id its code, not blank, without spaces at either end
 * @param name its name as published, not blank
 * @param aliases other names it is known by, without blanks
 * @param type kind of body, such as an acute trust; empty if not known
 * @param sector sector it belongs to; empty if not known
 * @param region region it lies in; empty if not known
 * @param opened first day, null if not known
 * @param closed last day, null while it is open
 * @param parent id of the body it belongs to; empty if none
 */
public record Organisation(
    String id,
    String name,
    List<String> aliases,
    String type,
    String sector,
    String region,
    @Nullable LocalDate opened,
    @Nullable LocalDate closed,
    String parent)
    implements Serializable {

  public Organisation {
    if (id.isBlank() || !id.equals(id.strip())) {
      throw new IllegalArgumentException("an organisation's id is not blank and not padded");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of organisation %s is blank".formatted(id));
    }
    if (opened != null && closed != null && closed.isBefore(opened)) {
      throw new IllegalArgumentException("organisation %s closed before it opened".formatted(id));
    }
    aliases = List.copyOf(aliases);
  }

  /** An organisation of which only code and name are known. */
  public static Organisation named(String id, String name) {
    return new Organisation(id, name, List.of(), "", "", "", null, null, "");
  }

  /** Whether it was open on that day; an unknown opening day counts as open since ever. */
  public boolean openOn(LocalDate date) {
    return (opened == null || !date.isBefore(opened)) && !closedBefore(date);
  }

  /** Whether its last day is known and lies before that day. */
  public boolean closedBefore(LocalDate date) {
    return closed != null && closed.isBefore(date);
  }
}
