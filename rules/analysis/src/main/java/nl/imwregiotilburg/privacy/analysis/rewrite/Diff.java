package nl.imwregiotilburg.privacy.analysis.rewrite;

import java.util.ArrayList;
import java.util.List;

/** A unified diff between a text and the same text with lines added, or with more on a line. */
final class Diff {

  private static final int CONTEXT = 3;
  private static final int AHEAD = 50;

  /** A line of the diff: {@code ' '}, {@code '-'} or {@code '+'}, and the text. */
  private record Line(char sign, String text) {}

  private Diff() {}

  static String of(String name, String before, String after) {
    List<Line> lines = lines(before.lines().toList(), after.lines().toList());
    StringBuilder text = new StringBuilder("--- a/" + name + "\n+++ b/" + name + "\n");
    int at = 0;
    int old = 1;
    int now = 1;
    while (at < lines.size()) {
      int change = at;
      while (change < lines.size() && lines.get(change).sign == ' ') {
        change++;
      }
      if (change == lines.size()) {
        break;
      }
      int from = Math.max(at, change - CONTEXT);
      old += from - at;
      now += from - at;
      int to = end(lines, change);
      hunk(lines.subList(from, to), old, now, text);
      for (Line line : lines.subList(from, to)) {
        old += line.sign == '+' ? 0 : 1;
        now += line.sign == '-' ? 0 : 1;
      }
      at = to;
    }
    return text.toString();
  }

  /** After the last change that has no more than twice the context before the next. */
  private static int end(List<Line> lines, int change) {
    int last = change;
    for (int i = change; i < lines.size() && i - last <= 2 * CONTEXT; i++) {
      last = lines.get(i).sign == ' ' ? last : i;
    }
    return Math.min(lines.size(), last + 1 + CONTEXT);
  }

  private static void hunk(List<Line> lines, int old, int now, StringBuilder text) {
    long oldLines = lines.stream().filter(line -> line.sign != '+').count();
    long newLines = lines.stream().filter(line -> line.sign != '-').count();
    text.append("@@ -").append(old).append(',').append(oldLines);
    text.append(" +").append(now).append(',').append(newLines).append(" @@\n");
    lines.forEach(line -> text.append(line.sign).append(line.text).append('\n'));
  }

  private static List<Line> lines(List<String> before, List<String> after) {
    List<Line> lines = new ArrayList<>();
    int now = 0;
    for (String old : before) {
      int same = now;
      while (same < Math.min(after.size(), now + AHEAD) && !after.get(same).equals(old)) {
        same++;
      }
      boolean found = same < Math.min(after.size(), now + AHEAD);
      if (!found) {
        lines.add(new Line('-', old));
        lines.add(new Line('+', after.get(now++)));
        continue;
      }
      for (; now < same; now++) {
        lines.add(new Line('+', after.get(now)));
      }
      lines.add(new Line(' ', old));
      now++;
    }
    for (; now < after.size(); now++) {
      lines.add(new Line('+', after.get(now)));
    }
    return lines;
  }
}
