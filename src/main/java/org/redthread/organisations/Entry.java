package org.redthread.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One name by which one organisation of the register is known.
 *
 * @param organisation the organisation
 * @param form the name made comparable
 * @param words its words and their weights
 * @param mass sum of those weights
 * @param initials letters by which it may be known
 */
record Entry(
    Organisation organisation, NameForm form, WordList words, double mass, Set<String> initials) {

  /** In the order of id and name, so that the order of the register does not matter. */
  static List<Entry> of(Register register, Lexicon lexicon) {
    record Known(Organisation organisation, NameForm form) {}
    List<Known> all = new ArrayList<>();
    for (Organisation each : register.all()) {
      for (String name : names(each)) {
        NameForm form = NameForm.of(name, lexicon);
        if (!form.isEmpty()) {
          all.add(new Known(each, form));
        }
      }
    }
    all.sort(
        Comparator.comparing((Known known) -> known.organisation().id())
            .thenComparing(known -> known.form().exact()));
    Vocabulary vocabulary = new Vocabulary(lexicon, all.stream().map(Known::form).toList());
    List<Entry> entries = new ArrayList<>();
    for (Known known : all) {
      WordList words = vocabulary.list(known.form().stems());
      Set<String> initials = known.form().initials(lexicon);
      entries.add(new Entry(known.organisation(), known.form(), words, words.mass(), initials));
    }
    return entries;
  }

  private static Set<String> names(Organisation organisation) {
    Set<String> names = new LinkedHashSet<>(List.of(organisation.name()));
    names.addAll(organisation.aliases());
    for (String name : List.copyOf(names)) {
      names.add(NameForm.withoutBrackets(name));
    }
    return names;
  }
}
