package nl.imwregiotilburg.privacy.plugin.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;

/** Registers as they are written: the one with every fact, and the same with changes. */
public final class Written {

  private Written() {}

  /** The text of the register with every fact. */
  public static String complete() {
    try (InputStream in = Written.class.getResourceAsStream("register.yml")) {
      if (in == null) {
        throw new IllegalStateException("missing register.yml");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The complete register with a part replaced, which must be there. */
  public static Register with(String part, String instead) {
    String text = complete().replaceAll(part, instead);
    if (text.equals(complete())) {
      throw new IllegalArgumentException("the register has no " + part);
    }
    return read(text);
  }

  /** Reads a register. */
  public static Register read(String text) {
    try {
      Path file = Files.createTempFile("register", ".yml");
      try {
        return RegisterReader.read(Files.writeString(file, text));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
