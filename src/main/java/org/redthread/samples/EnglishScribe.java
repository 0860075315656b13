package org.redthread.samples;

import java.time.format.TextStyle;
import java.util.Locale;

/** Answers the English grammar's questions about one case. */
final class EnglishScribe implements Grammar.Scribe {
  private static final String[] ORDINALS = {"second", "third", "fourth"};
  private final Matter matter;
  private final People people;
  private final Draw draw;
  private final Letter letter;
  private final boolean female;
  private final String patientName;

  EnglishScribe(Matter matter, People people, Draw draw, Letter letter) {
    this.matter = matter;
    this.people = people;
    this.draw = draw;
    this.letter = letter;
    female =
        switch (matter.relation()) {
          case "" -> draw.chance(0.5);
          case "mother", "wife", "daughter", "grandmother", "sister" -> true;
          default -> false;
        };
    patientName = people.fullName(female, draw);
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
    if (!personal(name)) {
      letter.text.append(plain(name));
    }
  }

  private boolean personal(String name) {
    switch (name) {
      case "name-patient" -> letter.personal("name", patientName);
      case "sender" ->
          letter.personal(
              "name", matter.self() ? patientName : people.fullName(draw.chance(0.6), draw));
      case "name-staff" ->
          letter.personal("name", draw.any("Dr ", "Mr ", "Mrs ", "Sister ") + people.family(draw));
      case "name-relative" -> letter.personal("name", people.given(draw.chance(0.5), draw));
      case "dob" -> letter.personal("date-of-birth", birth());
      case "nhs" -> letter.personal("nhs-number", People.nhsNumber(draw));
      case "phone" -> letter.personal("phone", People.phone(draw));
      case "email" -> letter.personal("email", people.email(female, draw));
      case "postcode" -> letter.personal("postcode", People.postcode(draw));
      case "address" ->
          letter.personal("address", draw.between(1, 180) + " " + people.street(draw) + " Lane");
      default -> {
        return false;
      }
    }
    return true;
  }

  private String plain(String name) {
    return switch (name) {
      case "provider" -> matter.provider();
      case "service" -> "the " + matter.service();
      case "month" -> month() + " " + matter.about().getYear();
      case "season" -> draw.any("winter", "spring", "summer", "autumn");
      case "year" -> Integer.toString(matter.about().getYear() - 1);
      case "weekday" ->
          draw.any("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
      case "relation" -> draw.any("daughter", "son", "husband", "wife", "sister", "neighbour");
      case "n" -> draw.any("two", "three", "four", "five", "six");
      case "n-th" -> draw.any(ORDINALS);
      case "days" -> Integer.toString(draw.between(2, 14));
      case "hours" -> Integer.toString(draw.between(2, 19));
      case "weeks" -> Integer.toString(draw.between(2, 60));
      case "minutes" -> Integer.toString(draw.between(20, 90));
      case "age" -> Integer.toString(draw.between(61, 93));
      default -> pronoun(name);
    };
  }

  private String month() {
    return matter.about().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String pronoun(String name) {
    boolean self = matter.self();
    return switch (name) {
      case "patient" -> self ? "I" : "my " + matter.relation();
      case "patient-other" -> "my " + (self ? draw.any("mother", "husband") : matter.relation());
      case "subj" -> self ? "I" : female ? "she" : "he";
      case "obj" -> self ? "me" : female ? "her" : "him";
      case "poss" -> self ? "my" : female ? "her" : "his";
      case "refl" -> self ? "myself" : female ? "herself" : "himself";
      default -> throw new IllegalArgumentException("no fact or rule " + name);
    };
  }

  private String birth() {
    int year = draw.between(1930, 2004);
    int month = draw.between(1, 12);
    int day = draw.between(1, 28);
    StringBuilder text = new StringBuilder(16);
    if (draw.chance(0.6)) {
      People.two(text, day);
      People.two(text.append('/'), month);
      return text.append('/').append(year).toString();
    }
    String name = java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return text.append(day).append(' ').append(name).append(' ').append(year).toString();
  }
}
