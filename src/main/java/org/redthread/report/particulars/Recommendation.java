package org.redthread.report.particulars;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is asked to do.
 *
 * @param edition the report that made it; a later report says what became of it
 * @param addressee who is asked
 * @param action what is asked
 * @param measure how one sees that it was done
 * @param by the date for it
 * @param restsOn ids of the parts of the report that it rests on
 * @param status how far it has come, known from the second report on
 * @param progress in a sentence, what became of it
 */
public record Recommendation(
    String id,
    int edition,
    Text addressee,
    Text action,
    Text measure,
    Optional<LocalDate> by,
    List<String> restsOn,
    Optional<Status> status,
    Text progress) {
  public Recommendation {
    id = Given.id(id);
    addressee = Text.of(addressee);
    action = Text.of(action);
    measure = Text.of(measure);
    restsOn = Given.list(restsOn);
    progress = Text.of(progress);
  }

  /** How far a recommendation has come. */
  public enum Status {
    OPEN,
    ACCEPTED,
    @JsonProperty("partly-met")
    PARTLY_MET,
    MET,
    REJECTED
  }
}
