package nl.imwregiotilburg.privacy.projects;

/**
 * One result that is expected or reported, in words that can be compared.
 *
 * @param rule id of the rule
 * @param place file below the project and line: {@code src/main/java/Client.java:12}
 * @param category category of the data; {@link #ANY} when the marker names none
 * @param accepted whether somebody accepted the risk
 */
record Expected(String rule, String place, String category, boolean accepted)
    implements Comparable<Expected> {

  /** Stands for a category that is not compared. */
  static final String ANY = "*";

  /** The same without its category. */
  Expected ofAnyCategory() {
    return new Expected(rule, place, ANY, accepted);
  }

  @Override
  public int compareTo(Expected other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return place + " " + rule + "(" + category + ")" + (accepted ? " accepted" : "");
  }
}
