package org.redthread.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical complaint: what every feed is mapped to. Empty text means that the feed does not
 * say.
 *
 * @param source id of the source
 * @param id unique within the source for one version of the record
 * @param caseId shared by the records of one event: the findings of one case, the addressees of one
 *     report
 * @param received the day the body received it; null where the feed has no dates
 * @param incident the day it is about
 * @param closed the day the body closed it
 * @param organisation the organisation as printed
 * @param organisationCode the organisation's code in the feed
 * @param codes the feed's own failure codes, distinct, in the order of the feed
 * @param narrative the text, paragraphs apart by an empty line
 * @param language {@code en}, {@code nb}, {@code nn}, or empty where unknown
 * @param byWhom {@code self}, {@code on-behalf} or empty
 * @param count complaints that the record stands for; 0 is an aggregated feed's "none in this
 *     period", kept so that a later vintage can take an earlier figure back
 * @param version orders the versions of one record as text; empty where the feed has none
 */
public record Complaint(
    String source,
    String id,
    String caseId,
    Kind kind,
    @Nullable LocalDate received,
    @Nullable LocalDate incident,
    @Nullable LocalDate closed,
    String organisation,
    String organisationCode,
    String serviceArea,
    List<String> codes,
    String narrative,
    String language,
    String outcome,
    String severity,
    String harm,
    String remedy,
    @Nullable LocalDate remedyDue,
    String channel,
    String byWhom,
    boolean anonymous,
    int count,
    String version)
    implements Serializable {

  public Complaint {
    if (source.isEmpty() || id.isEmpty() || caseId.isEmpty()) {
      throw new IllegalArgumentException("a complaint needs a source, an id and a case");
    }
    if (count < 0) {
      throw new IllegalArgumentException("a count of complaints is not negative");
    }
    if (!byWhom.isEmpty() && !byWhom.equals("self") && !byWhom.equals("on-behalf")) {
      throw new IllegalArgumentException("by whom is self, on-behalf or empty");
    }
    codes = List.copyOf(codes);
  }

  /** Starts a complaint with everything else empty, of kind complaint, counting one. */
  public static ComplaintBuilder builder(String source, String id) {
    return new ComplaintBuilder(source, id);
  }
}
