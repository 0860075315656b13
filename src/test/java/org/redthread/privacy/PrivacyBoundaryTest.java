package org.redthread.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redthread.intake.Complaint;

/** Raw letters end where redaction begins. */
final class PrivacyBoundaryTest {
  /** The adapters that hold a raw letter while its row is read, and the command that redacts. */
  private static final Set<String> READ_RAW =
      Set.of("org.redthread.jobs.FeedIntake", "org.redthread.jobs.KeptLetter");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.redthread");

  private static Set<String> callersOf(Class<?> owner, String method) {
    return CLASSES.stream()
        .filter(
            type ->
                type.getMethodCallsFromSelf().stream()
                    .anyMatch(
                        call ->
                            call.getTargetOwner().isEquivalentTo(owner)
                                && call.getName().equals(method)))
        .map(JavaClass::getName)
        .map(name -> name.replaceAll("\\$.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void onlyIntakeAndItsAdaptersSeeARawNarrative() {
    assertThat(callersOf(Complaint.class, "narrative"))
        .allMatch(name -> name.startsWith("org.redthread.intake.") || READ_RAW.contains(name));
  }

  @Test
  void textIsDeclaredRedactedOnlyWhereTheStoreIsRead() {
    assertThat(callersOf(RedactedText.class, "stored"))
        .allMatch(name -> name.startsWith("org.redthread.jobs."));
  }

  @Test
  void stagesAfterRedactionDoNotKnowComplaints() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.redthread.text..", "org.redthread.signals..", "org.redthread.report..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Complaint.class)
        .because("a complaint carries the raw letter")
        .check(CLASSES);
  }

  @Test
  void onlyRedactionMakesRedactedText() {
    assertThat(callersOf(RedactedText.class, "made")).containsExactly(Redactor.class.getName());
    assertThat(RedactedText.class.getConstructors()).isEmpty();
  }

  @Test
  void excerptsComeFromRedactedTextOnly() {
    assertThat(Excerpt.class.getConstructors()).isEmpty();
    assertThat(
            Arrays.stream(Excerpt.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Excerpt.class))
        .isNotEmpty()
        .allMatch(method -> method.getParameterTypes()[0] == RedactedText.class);
  }

  @Test
  void printedFormsHoldNoWords() {
    Redaction redaction = Redactor.keyed("x").redaction("Dr Oldershawe saw the waiting room", "en");

    assertThat(redaction.toString()).doesNotContain("waiting").doesNotContain("Oldershawe");
    assertThat(Excerpt.of(redaction.text()).toString()).doesNotContain("waiting");
  }
}
