package nl.imwregiotilburg.privacy.register.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Mark;

/** The text of a file: regular, readable, UTF-8, and of a size a person can have written. */
final class YamlFile {

  /** In bytes; some twenty thousand lines. */
  static final int MAXIMUM_SIZE = 2 * 1024 * 1024;

  private static final Mark WHOLE_FILE = new Mark(0, 0);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private YamlFile() {}

  /** The text; empty when there is none, and then {@code reading} holds the problem. */
  static Optional<String> text(Path file, Reading reading) {
    return bytes(file, reading).flatMap(bytes -> decoded(bytes, reading));
  }

  private static Optional<byte[]> bytes(Path file, Reading reading) {
    if (Files.isDirectory(file)) {
      reading.problem(
          WHOLE_FILE,
          "this is a directory; a %s is a file, such as %1$s.yml".formatted(reading.noun()));
      return Optional.empty();
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      reading.problem(
          WHOLE_FILE, "this is not an ordinary file; a " + reading.noun() + " is a text file");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAXIMUM_SIZE + 1);
      if (bytes.length <= MAXIMUM_SIZE) {
        return Optional.of(bytes);
      }
      reading.problem(
          WHOLE_FILE,
          "the file is larger than "
              + MAXIMUM_SIZE / 1024
              + " KiB; is this a "
              + reading.noun()
              + "?");
    } catch (NoSuchFileException e) {
      reading.problem(WHOLE_FILE, "there is no such file");
    } catch (IOException e) {
      reading.problem(
          WHOLE_FILE,
          "the file cannot be read (" + e.getClass().getSimpleName() + "); check its rights");
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(byte[] bytes, Reading reading) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      reading.problem(
          markBehind(text.toString()), "the file is not UTF-8; save it with the encoding UTF-8");
      return Optional.empty();
    }
    String decoded = text.toString();
    return Optional.of(
        decoded.startsWith(BYTE_ORDER_MARK)
            ? decoded.substring(BYTE_ORDER_MARK.length())
            : decoded);
  }

  /** Where the first character behind a text stands. */
  static Mark markBehind(String text) {
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    int lineStart = text.lastIndexOf('\n') + 1;
    return new Mark(line, 1 + text.codePointCount(lineStart, text.length()));
  }
}
