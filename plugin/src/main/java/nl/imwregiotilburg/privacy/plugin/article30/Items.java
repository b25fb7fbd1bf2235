package nl.imwregiotilburg.privacy.plugin.article30;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, with {@code ;} or a line end between them; what holds one of those
 * stands between double quotes, as in CSV (RFC 4180).
 */
final class Items {

  private Items() {}

  static String joined(List<String> items) {
    return items.stream().map(Items::quoted).collect(Collectors.joining("; "));
  }

  private static String quoted(String item) {
    return item.matches("(?s).*[;\"\n\r].*") ? '"' + item.replace("\"", "\"\"") + '"' : item;
  }

  static List<String> split(String cell) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    boolean inside = false;
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (inside) {
        if (c != '"') {
          item.append(c);
        } else if (cell.startsWith("\"\"", at)) {
          item.append('"');
          at++;
        } else {
          inside = false;
        }
      } else if (c == '"' && item.toString().isBlank()) {
        item.setLength(0);
        inside = true;
      } else if (c == ';' || c == '\n' || c == '\r') {
        add(items, item);
      } else {
        item.append(c);
      }
    }
    add(items, item);
    return List.copyOf(items);
  }

  private static void add(List<String> items, StringBuilder item) {
    if (!item.toString().isBlank()) {
      items.add(item.toString().strip());
    }
    item.setLength(0);
  }
}
