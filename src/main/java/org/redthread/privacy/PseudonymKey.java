package org.redthread.privacy;

/**
 * Where the key of pseudonyms comes from: the one place of the engine that asks the environment.
 */
public final class PseudonymKey {
  /** The environment variable that holds the key. */
  public static final String VARIABLE = "REDTHREAD_PSEUDONYM_KEY";

  private static final String SET = value();
  private static final Pseudonyms OF_PROCESS =
      SET.isEmpty() ? Pseudonyms.unknown() : Pseudonyms.keyed(SET);

  private PseudonymKey() {}

  private static String value() {
    String set = System.getenv(VARIABLE);
    return set == null ? "" : set.strip();
  }

  static Pseudonyms ofProcess() {
    return OF_PROCESS;
  }

  /** Whether the operator set a key. */
  public static boolean isSet() {
    return !SET.isEmpty();
  }

  /** What to tell an operator who has set none and keeps pseudonyms. */
  public static String warning() {
    return VARIABLE
        + " is not set: pseudonyms are made with a key that ends with this process, so the same"
        + " person has another pseudonym in the next.";
  }
}
