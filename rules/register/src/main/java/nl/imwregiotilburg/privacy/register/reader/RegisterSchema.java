package nl.imwregiotilburg.privacy.register.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schema (draft 2020-12) of {@code privacy/register.yml}, for editors. */
public final class RegisterSchema {

  /** The name under which the schema is published and written out. */
  public static final String FILE_NAME = "register.schema.json";

  private RegisterSchema() {}

  /** The schema as it is published in {@code docs/schema}. */
  public static String text() {
    try (InputStream in = RegisterSchema.class.getResourceAsStream(FILE_NAME)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE_NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable resource " + FILE_NAME, e);
    }
  }
}
