package org.redthread.jobs;

import java.time.LocalDate;
import java.util.Map;

/**
 * Up to which day complaints about a body can be seen.
 *
 * @param asAt the last day of all
 * @param until the last day of bodies that are gone by then
 */
record LastDays(LocalDate asAt, Map<String, LocalDate> until) {

  /**
   * The last day of a body, or that of the last complaint of a failing which still came under its
   * name, if later.
   *
   * @param last when that complaint came in
   */
  LocalDate of(String organisation, LocalDate last) {
    LocalDate own = until.getOrDefault(organisation, asAt);
    return own.isBefore(last) ? last : own;
  }
}
