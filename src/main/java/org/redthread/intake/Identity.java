package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * What makes a record the same record.
 *
 * @param columns joined by {@code /}
 * @param hashed columns of which a digest is added to the id, where the feed's own id does not tell
 *     its rows apart
 * @param caseColumns columns of the case; empty for the id
 * @param casePattern regular expression whose groups, put together, are the case; empty for the
 *     whole text
 * @param version what orders versions
 */
public record Identity(
    List<String> columns,
    List<String> hashed,
    List<String> caseColumns,
    String casePattern,
    VersionRule version)
    implements Serializable {}
