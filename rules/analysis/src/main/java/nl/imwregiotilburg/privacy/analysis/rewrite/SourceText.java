package nl.imwregiotilburg.privacy.analysis.rewrite;

import com.github.javaparser.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text of a source file, so that it can be written back byte for byte. */
final class SourceText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final Charset charset;
  private final List<Integer> lineStarts = new ArrayList<>();

  private SourceText(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
    lineStarts.add(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean windows = next == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((next == '\n' || next == '\r') && !windows) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** Reads UTF-8, and ISO-8859-1 where it is not: both give back the bytes they were read from. */
  static SourceText read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return new SourceText(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
          StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new SourceText(
          new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
  }

  String text() {
    return text;
  }

  Charset charset() {
    return charset;
  }

  /** The text as a parser wants it: without byte order mark. */
  String parsable() {
    return text.substring(start());
  }

  /** Where the text begins, after a byte order mark. */
  int start() {
    return lineStarts.get(0);
  }

  int offset(Position position) {
    return lineStarts.get(position.line - 1) + position.column - 1;
  }

  int startOfLine(int line) {
    return lineStarts.get(line - 1);
  }

  /** The start of the line after this one; the end of the text after the last. */
  int startOfNext(int line) {
    return line < lineStarts.size() ? lineStarts.get(line) : text.length();
  }

  /** What ends lines around here: that of this line, else that of the first. */
  String endOfLine(int line) {
    String own = ending(line);
    String first = ending(1);
    return !own.isEmpty() ? own : first.isEmpty() ? "\n" : first;
  }

  private String ending(int line) {
    if (line >= lineStarts.size()) {
      return "";
    }
    int end = lineStarts.get(line);
    boolean windows = end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r';
    return text.substring(windows ? end - 2 : end - 1, end);
  }

  /** The blanks before a position when nothing else stands before it on its line, else null. */
  @org.jspecify.annotations.Nullable
  String indentation(Position position) {
    String before = text.substring(startOfLine(position.line), offset(position));
    return before.isBlank() ? before : null;
  }
}
