package nl.imwregiotilburg.privacy.analysis.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;

/**
 * A range on one line, packed into a {@code long} because a table holds very many: 24 bits line, 20
 * bits first column, 20 bits end column (exclusive). Zero means nothing is known.
 */
final class Span {

  /** No position. */
  static final long NONE = 0;

  /**
   * End of a range that goes on after its first line; the text of that line tells where it ends.
   */
  static final int TO_END_OF_LINE = (1 << 20) - 1;

  private static final int MAX_LINE = (1 << 24) - 1;

  private Span() {}

  static long of(int line, int column, int endColumn) {
    if (line <= 0 || line > MAX_LINE) {
      return NONE;
    }
    if (column >= TO_END_OF_LINE || endColumn > TO_END_OF_LINE) {
      return (long) line << 40;
    }
    return (long) line << 40 | (long) column << 20 | endColumn;
  }

  static long of(Range range) {
    Position begin = range.begin;
    return of(
        begin.line,
        begin.column,
        range.end.line == begin.line ? range.end.column + 1 : TO_END_OF_LINE);
  }

  static int line(long span) {
    return (int) (span >>> 40);
  }

  static int column(long span) {
    return (int) (span >>> 20) & TO_END_OF_LINE;
  }

  static int endColumn(long span) {
    return (int) span & TO_END_OF_LINE;
  }
}
