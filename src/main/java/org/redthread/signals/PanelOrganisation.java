package org.redthread.signals;

/**
 * An organisation of a panel.
 *
 * @param id its code, distinct in the panel
 * @param sector its kind of service, empty where not known
 * @param region where it is, empty where not known
 */
public record PanelOrganisation(String id, String sector, String region) {
  public PanelOrganisation {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an organisation needs an id");
    }
  }
}
