package org.redthread.intake;

import java.io.Serializable;

/**
 * Where the organisation comes from.
 *
 * @param name column of the name as printed; empty for none
 * @param code column of the code; empty for none
 * @param separator regular expression between several names in one cell; empty for one name a cell
 * @param each whether a row gives one complaint an organisation; otherwise the first is taken
 */
public record OrganisationRule(String name, String code, String separator, boolean each)
    implements Serializable {
  public static final OrganisationRule NONE = new OrganisationRule("", "", "", false);
}
