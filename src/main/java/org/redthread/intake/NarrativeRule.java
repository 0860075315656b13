package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * Where the text comes from.
 *
 * @param columns put together in this order, an empty line between
 * @param language of every row; empty where unknown or in a column
 * @param languageField the language by row; {@link Field#NONE} for none
 */
public record NarrativeRule(List<String> columns, String language, Field languageField)
    implements Serializable {
  public static final NarrativeRule NONE = new NarrativeRule(List.of(), "", Field.NONE);
}
