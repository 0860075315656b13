package org.redthread.samples;

import java.util.Map;
import java.util.Objects;

/** Answers the questions of the bokmål and nynorsk grammars about one case. */
final class NorwegianScribe implements Grammar.Scribe {
  private static final String[] MONTHS = {
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember"
  };
  private static final Map<String, String[]> RELATIVES =
      Map.of(
          "mor", new String[] {"moren min", "mor mi"},
          "far", new String[] {"faren min", "far min"},
          "ektefelle", new String[] {"mannen min", "mannen min"},
          "barn", new String[] {"datteren min", "dottera mi"},
          "annen pårørende", new String[] {"tanten min", "tanta mi"});
  private final Matter matter;
  private final boolean nynorsk;
  private final People people;
  private final Draw draw;
  private final Letter letter;
  private final boolean female;
  private final String patientName;

  NorwegianScribe(Matter matter, boolean nynorsk, People people, Draw draw) {
    this.matter = matter;
    this.nynorsk = nynorsk;
    this.people = people;
    this.draw = draw;
    letter = new Letter();
    female =
        matter.self()
            ? draw.chance(0.5)
            : !matter.relation().equals("far") && !matter.relation().equals("ektefelle");
    patientName = people.fullName(female, draw);
  }

  Letter letter() {
    return letter;
  }

  @Override
  public Draw draw() {
    return draw;
  }

  @Override
  public StringBuilder text() {
    return letter.text;
  }

  @Override
  public void fact(String name) {
    switch (name) {
      case "name-patient" -> letter.personal("name", patientName);
      case "sender" ->
          letter.personal(
              "name", matter.self() ? patientName : people.fullName(draw.chance(0.6), draw));
      case "name-staff" ->
          letter.personal("name", people.given(draw.chance(0.5), draw) + " " + people.family(draw));
      case "name-relative" -> letter.personal("name", people.given(draw.chance(0.5), draw));
      case "dob" -> letter.personal("date-of-birth", birth());
      case "fnr" -> letter.personal("fodselsnummer", People.fodselsnummer(draw));
      case "phone" -> letter.personal("phone", People.norwegianPhone(draw));
      case "email" -> letter.personal("email", people.email(female, draw));
      case "address" -> letter.personal("address", people.street(draw) + " " + draw.between(1, 90));
      default -> letter.text.append(plain(name));
    }
  }

  private String birth() {
    StringBuilder date = new StringBuilder(10);
    People.two(date, draw.between(1, 28));
    People.two(date.append('.'), draw.between(1, 12));
    return date.append('.').append(draw.between(1930, 2004)).toString();
  }

  private String plain(String name) {
    return switch (name) {
      case "provider" -> matter.provider();
      case "service" -> matter.service();
      case "month" -> MONTHS[matter.about().getMonthValue() - 1] + " " + matter.about().getYear();
      case "n" -> draw.any("to", "tre", "fire", "fem", "seks");
      case "days" -> Integer.toString(draw.between(2, 14));
      case "hours" -> Integer.toString(draw.between(2, 19));
      case "weeks" -> Integer.toString(draw.between(2, 50));
      default -> pronoun(name);
    };
  }

  private String pronoun(String name) {
    boolean self = matter.self();
    return switch (name) {
      case "patient" -> Objects.requireNonNull(RELATIVES.get(matter.relation()))[nynorsk ? 1 : 0];
      case "subj" -> self ? (nynorsk ? "eg" : "jeg") : female ? (nynorsk ? "ho" : "hun") : "han";
      case "obj" -> self ? "meg" : female ? "henne" : nynorsk ? "han" : "ham";
      default -> throw new IllegalArgumentException("no fact or rule " + name);
    };
  }
}
