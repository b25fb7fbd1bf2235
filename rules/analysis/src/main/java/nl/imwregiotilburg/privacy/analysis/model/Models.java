package nl.imwregiotilburg.privacy.analysis.model;

import java.nio.file.Path;
import java.util.List;

/** All models: those shipped with this library and those of the user. */
public final class Models {

  private Models() {}

  /** A field or type that is personal data although nothing in it says so. */
  public record DeclaredSource(
      String owner,
      String member,
      String category,
      List<String> purposes,
      List<String> retentions,
      java.util.Optional<String> subject,
      String origin) {}

  /**
   * A foreign annotation with the meaning of one of ours.
   *
   * @param annotation binary name
   * @param means {@code personal-data}, {@code anonymises}, {@code pseudonymises}
   * @param category category id; empty when an attribute of the annotation holds it
   * @param categoryAttribute name of that attribute; empty when {@code category} is given
   */
  public record ForeignAnnotation(
      String annotation, String means, String category, String categoryAttribute, String origin) {}

  /**
   * Loads the shipped models and the user's.
   *
   * @param files the user's {@code models.yml}, later ones win over earlier and over the shipped
   * @throws ModelException if one of them has mistakes
   */
  public static Models load(List<Path> files) {
    throw new UnsupportedOperationException("being built");
  }

  /**
   * The models of one method as written for exactly this type, the most specific entries first; the
   * caller walks the type's supertypes. Entries with the name {@code *} come last.
   *
   * @param owner binary name with dots
   * @param name method name
   */
  public List<MethodModel> of(String owner, String name) {
    throw new UnsupportedOperationException("being built");
  }

  /** Whether any entry exists for this type. */
  public boolean knows(String owner) {
    throw new UnsupportedOperationException("being built");
  }

  /** Every entry with a source: where personal data may come from. */
  public List<MethodModel> sources() {
    throw new UnsupportedOperationException("being built");
  }

  /** Fields (member given) and types (member empty) declared personal by a model. */
  public List<DeclaredSource> declaredSources() {
    throw new UnsupportedOperationException("being built");
  }

  /** Foreign annotations. */
  public List<ForeignAnnotation> annotations() {
    throw new UnsupportedOperationException("being built");
  }
}
