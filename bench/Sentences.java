import java.util.List;
import org.redthread.signals.Assessment;
import org.redthread.signals.Explanation;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.signals.VerdictKind;
import org.redthread.signals.simulate.Simulator;
import org.redthread.signals.simulate.World;
import org.redthread.signals.simulate.Worlds;

/**
 * Prints the sentences of one simulated panel of each world named, in both languages, with their
 * figures: what docs/methods/sentences.md reads.
 *
 * <p>java -cp "target/classes:target/lib/*" bench/Sentences.java systemic-100-1.6 sector emerging
 */
class Sentences {
  public static void main(String[] args) {
    for (String name : args) {
      World world = Worlds.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
      Assessment said = Systemic.assess(Simulator.draw(world, 20241231, 0).panel(), Settings.standard(20241231));
      for (Verdict verdict : said.verdicts()) {
        boolean plain = List.of(VerdictKind.NONE, VerdictKind.INSUFFICIENT_EVIDENCE).contains(verdict.verdict());
        if (!plain) {
          Explanation why = said.explain(verdict.failureType()).orElseThrow();
          System.out.printf("%s: %s%n  %s%n  %s%n", name, verdict, why.sentence(), why.sentenceNb());
        }
      }
    }
  }
}
