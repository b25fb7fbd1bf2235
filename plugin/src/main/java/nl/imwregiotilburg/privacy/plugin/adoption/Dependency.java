package nl.imwregiotilburg.privacy.plugin.adoption;

/** What a pom needs for the annotations. */
public final class Dependency {

  private Dependency() {}

  /**
   * The element to put in the pom.
   *
   * @param version of the annotations
   * @param indent blanks before each line
   */
  public static String xml(String version, String indent) {
    return """
        <dependency>
          <groupId>nl.imwregiotilburg.privacy</groupId>
          <artifactId>privacy-annotations</artifactId>
          <version>%s</version>
        </dependency>"""
        .formatted(version)
        .indent(indent.length())
        .stripTrailing();
  }
}
