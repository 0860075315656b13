package org.redthread;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.privacy.RedactedText;
import org.redthread.run.Progress;

/** The shape of the code, as docs/architecture.md promises it. */
class ArchitectureTest {
  /** In the order of the pipeline: a package imports only those before it. */
  private static final List<String> PIPELINE =
      List.of(
          "run",
          "intake",
          "organisations",
          "privacy",
          "taxonomy",
          "text",
          "signals",
          "themes",
          "report",
          "site");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.redthread");

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "org.redthread." + name + "..").toArray(String[]::new);
  }

  private static List<String> allBut(List<String> names) {
    List<String> others = new ArrayList<>(PIPELINE);
    others.addAll(List.of("samples", "jobs", "cli"));
    others.removeAll(names);
    return others;
  }

  @Test
  void thereIsNoPackageWithoutAPlace() {
    Set<String> known = new TreeSet<>(allBut(List.of()));

    assertThat(tops()).isSubsetOf(known).contains("run", "intake", "signals", "report", "jobs");
  }

  private static Set<String> tops() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith("org.redthread."))
        .map(name -> name.split("\\.")[2])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "intake",
        "organisations",
        "privacy",
        "taxonomy",
        "text",
        "signals",
        "themes",
        "report",
        "site"
      })
  void packagesImportOnlyBackwardsAlongThePipeline(String name) {
    List<String> before = PIPELINE.subList(0, PIPELINE.indexOf(name) + 1);

    noClasses()
        .that()
        .resideInAPackage("org.redthread." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(allBut(before)))
        .because("a stage of the pipeline knows only the stages before it, so each reads alone")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void samplesImportOnlyRun() {
    noClasses()
        .that()
        .resideInAPackage("org.redthread.samples..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(allBut(List.of("samples", "run"))))
        .because("a truth that shares code with what it tests would share its mistakes")
        .check(CLASSES);
  }

  @Test
  void jobsDoNotKnowTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("org.redthread.jobs..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(List.of("cli", "samples")))
        .because("a job also runs under a scheduler that brings its own command line")
        .check(CLASSES);
  }

  @Test
  void sparkStaysUnderJobs() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.redthread.jobs..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "scala..")
        .because("the engine is plain Java that starts at once and is tested without a cluster")
        .check(CLASSES);
  }

  @Test
  void onlyJobsTakeTextForRedacted() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.redthread.jobs..")
        .should()
        .callMethod(RedactedText.class, "stored", String.class)
        .because("what did not come from the redactor can only come from the store")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("org.redthread.(*)..")
        .should()
        .beFreeOfCycles()
        .because("what is in a cycle can only be understood, tested and changed together")
        .check(CLASSES);
  }

  @Test
  void nothingPrintsToStandardOutput() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .because("results go where the command line says, so that commands can be tested")
        .check(CLASSES);
  }

  @Test
  void onlyProgressSpeaksOnTheErrorStream() {
    noClasses()
        .that(describe("are not Progress and make none", ArchitectureTest::makesNoProgress))
        .should()
        .accessField(System.class, "err")
        .because("an operator wants one voice, which --quiet silences")
        .check(CLASSES);
  }

  private static boolean makesNoProgress(JavaClass type) {
    return !type.isEquivalentTo(Progress.class)
        && type.getConstructorCallsFromSelf().stream()
            .noneMatch(call -> call.getTargetOwner().isEquivalentTo(Progress.class));
  }

  @Test
  void onlyCommandsMakeAProgressOfTheirOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.redthread.cli..", "org.redthread.run..")
        .should()
        .callConstructor(Progress.class, java.io.PrintStream.class, boolean.class, boolean.class)
        .because("libraries report to the Progress they are given")
        .check(CLASSES);
  }

  @Test
  void tracesAreNotPrinted() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it prints a trace", call -> call.getName().equals("printStackTrace")))
        .because("the message of an exception may quote a cell of a feed")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();

    assertThat(unmarked).as("NullAway only looks at packages that are marked").isEmpty();
  }
}
