package nl.imwregiotilburg.privacy.plugin.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the lines of a rendered template as Markdown wants them: one blank line between blocks, none
 * between the items of a list or the rows of a table.
 */
final class Layout {

  private enum Block {
    HEADING,
    ITEM,
    ROW,
    TEXT
  }

  private Layout() {}

  static String of(String rendered) {
    List<String> lines = new ArrayList<>();
    boolean blank = false;
    Block before = Block.HEADING;
    for (String line : rendered.lines().map(String::stripTrailing).toList()) {
      if (line.isEmpty()) {
        blank = true;
        continue;
      }
      Block block = block(line);
      boolean list = block == before && (block == Block.ITEM || block == Block.ROW);
      boolean apart = block != before || block == Block.HEADING || blank;
      if (!lines.isEmpty() && apart && !list) {
        lines.add("");
      }
      lines.add(line);
      before = block;
      blank = false;
    }
    return String.join("\n", lines) + "\n";
  }

  private static Block block(String line) {
    if (line.startsWith("#")) {
      return Block.HEADING;
    }
    if (line.startsWith("- ")) {
      return Block.ITEM;
    }
    return line.startsWith("|") ? Block.ROW : Block.TEXT;
  }
}
