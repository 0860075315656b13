package org.redthread.samples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How people print the name of an organisation. */
final class NameVariants {
  private static final List<String[]> SHORTER =
      List.of(
          new String[] {"NHS Foundation Trust", "NHS FT"},
          new String[] {" NHS Foundation Trust", ""},
          new String[] {"NHS Foundation Trust", "Foundation Trust"},
          new String[] {" NHS Trust", ""},
          new String[] {"NHS Trust", "Trust"},
          new String[] {"University Hospitals", "Univ. Hosp."},
          new String[] {" and ", " & "},
          new String[] {"Teaching Hospitals", "Teaching Hosps"},
          new String[] {"Mental Health", "MH"},
          new String[] {"Medical Centre", "Med Centre"},
          new String[] {"Health Centre", "HC"},
          new String[] {" sykehus HF", " sykehus"},
          new String[] {" sykehus HF", " sjukehus"},
          new String[] {" sykehus HF", " HF"},
          new String[] {"Commissioning", "Comm."});

  private NameVariants() {}

  /**
   * The printed forms, the official name first; the rest shorter, in other cases or with one typing
   * error.
   */
  static List<String> of(SampleOrganisation organisation, Draw draw) {
    String name = organisation.name();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name);
    for (String[] shorter : SHORTER) {
      forms.add(name.replace(shorter[0], shorter[1]));
    }
    forms.add(name.toLowerCase(Locale.ROOT));
    forms.add(name.toUpperCase(Locale.ROOT));
    List<String> plain = new ArrayList<>(forms);
    forms.add(draw.pick(plain).toLowerCase(Locale.ROOT));
    forms.add(mistyped(draw.pick(plain), organisation.place(), draw));
    forms.add(mistyped(name, organisation.place(), draw));
    return List.copyOf(forms);
  }

  /** One slip inside the place: two letters swapped, one lost, or one doubled. */
  private static String mistyped(String form, String place, Draw draw) {
    int at = draw.between(1, Math.max(1, place.length() - 3));
    String wrong =
        switch (draw.below(3)) {
          case 0 ->
              place.substring(0, at)
                  + place.charAt(at + 1)
                  + place.charAt(at)
                  + place.substring(at + 2);
          case 1 -> place.substring(0, at) + place.substring(at + 1);
          default -> place.substring(0, at + 1) + place.substring(at);
        };
    return form.replace(place, wrong);
  }
}
