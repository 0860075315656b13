package org.redthread.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.report.audit.Audit;
import org.redthread.run.GateException;
import org.redthread.run.Yaml;

/** Prints what an accessibility audit found: a line a fault with its file, or JSON. */
record AuditList(List<Audit> audits) {

  /**
   * Prints, and stops the command where there is a fault.
   *
   * @throws GateException if any document has a fault
   */
  void print(PrintWriter out, boolean json, boolean quiet) {
    if (json) {
      out.println(asJson());
    } else {
      audits.forEach(audit -> lines(audit, out, quiet));
    }
    out.flush();
    long faults = audits.stream().mapToLong(audit -> audit.faults().size()).sum();
    if (faults > 0) {
      throw new GateException(
          "The accessibility audit found %d %s; mend the template or the wording and render again."
              .formatted(faults, faults == 1 ? "fault" : "faults"));
    }
  }

  private static void lines(Audit audit, PrintWriter out, boolean quiet) {
    audit.faults().forEach(fault -> out.println(audit.file() + ": " + fault));
    if (audit.faults().isEmpty() && !quiet) {
      out.println(audit.file() + ": no fault found");
    }
  }

  private String asJson() {
    List<Map<String, Object>> files = audits.stream().map(AuditList::asMap).toList();
    try {
      return Yaml.json().writeValueAsString(Map.of("files", files));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an audit that cannot be written as JSON", e);
    }
  }

  private static Map<String, Object> asMap(Audit audit) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", audit.file().toString());
    map.put("faults", audit.faults());
    return map;
  }
}
