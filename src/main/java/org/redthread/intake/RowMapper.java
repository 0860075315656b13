package org.redthread.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Maps a raw row to complaints, or to one rejection. Total: no row makes it throw. */
final class RowMapper {
  private final Source source;
  private final List<String> header;
  private final IdentityReader identity;
  private final DatesReader dates;
  private final OrganisationReader organisation;
  private final CodesReader codes;
  private final NarrativeReader narrative;
  private final FieldReader kind;
  private final FieldReader serviceArea;
  private final FieldReader outcome;
  private final FieldReader severity;
  private final FieldReader harm;
  private final FieldReader remedy;
  private final FieldReader channel;
  private final FieldReader byWhom;
  private final FieldReader anonymous;
  private final @Nullable CountReader counts;

  RowMapper(Source source, Path file, List<String> header) {
    Columns columns = new Columns(header);
    this.source = source;
    this.header = List.copyOf(header);
    this.identity = new IdentityReader(source.identity(), columns, FileVersion.of(source, file));
    this.dates = new DatesReader(source.dates(), columns);
    this.organisation = new OrganisationReader(source.organisation(), columns);
    this.codes = new CodesReader(source.codes(), columns);
    this.narrative = new NarrativeReader(source.narrative(), columns);
    this.kind = new FieldReader(source.field("kind"), columns);
    this.serviceArea = new FieldReader(source.field("service-area"), columns);
    this.outcome = new FieldReader(source.field("outcome"), columns);
    this.severity = new FieldReader(source.field("severity"), columns);
    this.harm = new FieldReader(source.field("harm"), columns);
    this.remedy = new FieldReader(source.field("remedy"), columns);
    this.channel = new FieldReader(source.field("channel"), columns);
    this.byWhom = new FieldReader(source.field("by-whom"), columns);
    this.anonymous = new FieldReader(source.field("anonymous"), columns);
    CountRule rule = source.count();
    this.counts = rule == null ? null : CountReader.of(rule, source, file, header);
  }

  /** The outcomes of a row: complaints, at least one, or one rejection. */
  List<RowOutcome> map(RawRow raw) {
    if (!raw.broken().isEmpty()) {
      return List.of(new Rejected(raw.line(), "", raw.broken()));
    }
    RowReading row = new RowReading(raw, header, source.missing());
    List<RowOutcome> outcomes = read(row);
    Rejected rejected = row.rejected();
    return rejected == null ? outcomes : List.of(rejected);
  }

  private List<RowOutcome> read(RowReading row) {
    String id = identity.id(row);
    if (row.rejected() != null) {
      return List.of();
    }
    ComplaintBuilder builder = Complaint.builder(source.id(), id).caseId(identity.caseId(row, id));
    describe(row, builder);
    if (row.rejected() != null) {
      return List.of();
    }
    return counts == null ? addressees(row, id, builder) : periods(row, id, builder);
  }

  private void describe(RowReading row, ComplaintBuilder builder) {
    builder
        .version(identity.version(row))
        .received(dates.read("received", row))
        .incident(dates.read("incident", row))
        .closed(dates.read("closed", row))
        .codes(codes.read(row))
        .narrative(narrative.text(row), narrative.language(row))
        .serviceArea(serviceArea.read(row))
        .outcome(outcome.read(row))
        .severity(severity.read(row))
        .harm(harm.read(row))
        .remedy(remedy.read(row), dates.read("remedy-due", row))
        .channel(channel.read(row))
        .byWhom(byWhom(row))
        .anonymous(anonymous(row));
    String kindName = kind.read(row);
    if (kindName.isEmpty()) {
      row.reject(String.join(", ", source.field("kind").columns()), "is empty: a kind is required");
    } else if (row.rejected() == null) {
      builder.kind(Kind.valueOf(kindName.toUpperCase(Locale.ROOT)));
    }
  }

  private String byWhom(RowReading row) {
    String text = byWhom.read(row);
    if (text.isEmpty() || text.equals("self") || text.equals("on-behalf")) {
      return text;
    }
    row.observe(source.field("by-whom").columns().get(0), "is neither self nor on-behalf");
    return "";
  }

  private boolean anonymous(RowReading row) {
    String text = anonymous.read(row).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "true", "yes", "y", "1", "ja" -> true;
      case "", "false", "no", "n", "0", "nei" -> false;
      default -> {
        row.observe(source.field("anonymous").columns().get(0), "is neither yes nor no");
        yield false;
      }
    };
  }

  private List<RowOutcome> addressees(RowReading row, String id, ComplaintBuilder builder) {
    List<String> names = organisation.names(row);
    String code = organisation.code(row);
    List<Complaint> complaints = new ArrayList<>(names.size());
    for (int at = 0; at < names.size(); at++) {
      builder.id(at == 0 ? id : id + "#" + (at + 1)).organisation(names.get(at), code);
      complaints.add(builder.build());
    }
    dates.observeOrder(row, complaints.get(0));
    String hash = ContentHash.ofRow(complaints);
    List<RowOutcome> outcomes = new ArrayList<>(complaints.size());
    for (Complaint complaint : complaints) {
      List<Observation> notes = outcomes.isEmpty() ? row.observations() : List.of();
      outcomes.add(new Accepted(row.line(), complaint, id, hash, "", notes));
    }
    return outcomes;
  }

  private List<RowOutcome> periods(RowReading row, String id, ComplaintBuilder builder) {
    List<RowOutcome> outcomes = new ArrayList<>();
    builder.organisation(organisation.names(row).get(0), organisation.code(row));
    String caseId = identity.caseId(row, id);
    for (CountReader.Count count : java.util.Objects.requireNonNull(counts).read(row)) {
      String record = id + "/" + count.period();
      // what a row states of one period is no part of what it states of another
      Complaint complaint =
          builder
              .id(record)
              .caseId(caseId + "/" + count.period())
              .received(count.start())
              .count(count.complaints())
              .build();
      String scope = source.identity().version().snapshot() ? count.period() : "";
      List<Observation> notes = outcomes.isEmpty() ? row.observations() : List.of();
      outcomes.add(
          new Accepted(row.line(), complaint, record, ContentHash.of(complaint), scope, notes));
    }
    return outcomes;
  }
}
