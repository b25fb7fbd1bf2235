package nl.imwregiotilburg.privacy.analysis.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads text as people left it: UTF-8, and ISO-8859-1 where it is not. Old files in a Western
 * single-byte encoding are common, and every byte means something in ISO-8859-1, so that reading
 * never fails on the encoding.
 */
public final class TextFile {

  /** Larger files are generated data; reading them as text would only cost memory. */
  private static final long MAX_BYTES = 32L * 1024 * 1024;

  private TextFile() {}

  /**
   * The text of a file without byte order mark.
   *
   * @throws IOException if it cannot be read or is larger than 32 MiB
   */
  public static String read(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("the file is larger than 32 MiB");
    }
    String text = decode(Files.readAllBytes(file));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The path as it is written in a {@code Location}: absolute, with {@code /} as separator. */
  public static String name(Path file) {
    return file.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
