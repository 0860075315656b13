package org.redthread.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Proves, from the shape of a query, that whatever it finds holds one of some terms. */
final class Implied extends QueryVisitor {
  private final Predicate<String> term;
  private final boolean all;
  private final List<Supplier<Boolean>> parts = new ArrayList<>();

  private Implied(Predicate<String> term, boolean all) {
    this.term = term;
    this.all = all;
  }

  /** True only if it is certain; a query it cannot see into is not. */
  static boolean by(Query query, Predicate<String> term) {
    Implied root = new Implied(term, false);
    query.visit(root);
    return root.holds();
  }

  /** Of parts that must all be there one suffices; of alternatives every one is needed. */
  private boolean holds() {
    return all
        ? !parts.isEmpty() && parts.stream().allMatch(Supplier::get)
        : parts.stream().anyMatch(Supplier::get);
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term t : terms) {
      parts.add(() -> term.test(t.text()));
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    parts.add(() -> false);
  }

  @Override
  public void visitLeaf(Query query) {
    parts.add(() -> false);
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    if (occur == Occur.MUST_NOT || (occur == Occur.SHOULD && isOptional(parent))) {
      return QueryVisitor.EMPTY_VISITOR;
    }
    Implied part = new Implied(term, occur == Occur.SHOULD);
    parts.add(part::holds);
    return part;
  }

  private static boolean isOptional(Query parent) {
    return parent instanceof BooleanQuery bool
        && bool.clauses().stream().anyMatch(org.apache.lucene.search.BooleanClause::isRequired);
  }
}
