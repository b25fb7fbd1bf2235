package nl.imwregiotilburg.privacy.analysis.flow.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the SQL statements that say by themselves which columns they write or select. It takes no
 * side between dialects: what it does not know it passes over, or it says that it does not
 * understand.
 */
public final class SqlReader {

  private static final Set<String> AFTER_TABLES =
      Set.of("where", "group", "order", "having", "limit", "offset", "fetch", "for", "window", ";");

  private static final Set<String> DUPLICATES = Set.of("distinct", "all");

  private static final Set<String> COMBINED = Set.of("union", "intersect", "except", "minus");

  private static final Set<String> BETWEEN_TABLES = Set.of(",", "join");

  private static final Set<String> AFTER_ASSIGNMENTS = Set.of("where", "from", "returning", ";");

  /** Follows a table that has no other name. */
  private static final Set<String> NO_ALIAS =
      Set.of("on", "using", "join", "inner", "left", "right", "full", "cross", "natural", "set");

  /** Words in a value that are no columns. */
  private static final Set<String> WORDS =
      Set.of(
          "distinct",
          "all",
          "case",
          "when",
          "then",
          "else",
          "end",
          "and",
          "or",
          "not",
          "is",
          "null",
          "in",
          "like",
          "between",
          "as",
          "true",
          "false",
          "over",
          "partition",
          "by",
          "order",
          "asc",
          "desc",
          "escape",
          "interval",
          "current_date",
          "current_time",
          "current_timestamp");

  /** What these tell of a column is a number that tells nothing of what is in it. */
  private static final Set<String> COUNTING = Set.of("count", "length", "char_length", "exists");

  private final List<SqlTokens.Token> tokens;
  private int at;
  private int placed;

  private SqlReader(List<SqlTokens.Token> tokens) {
    this.tokens = tokens;
  }

  /** What a statement does with columns. */
  public static Sql read(String text) {
    SqlReader reader = new SqlReader(SqlTokens.of(text));
    return switch (reader.next()) {
      case "insert", "replace", "upsert" -> reader.insert();
      case "update" -> reader.update();
      case "select" -> reader.select();
      default -> new Sql.Other();
    };
  }

  private Sql insert() {
    if (!skipTo(Set.of("into"))) {
      return new Sql.Other();
    }
    String table = name();
    List<String> columns = new ArrayList<>();
    if (peek().equals("(")) {
      for (List<SqlTokens.Token> column : parenthesised()) {
        columns.add(column.isEmpty() ? "" : column.get(column.size() - 1).name());
      }
    }
    if (!next().equals("values")) {
      return new Sql.Other();
    }
    List<Sql.Written> written = new ArrayList<>();
    do {
      List<List<SqlTokens.Token>> values = parenthesised();
      for (int i = 0; i < values.size(); i++) {
        String column = i < columns.size() ? columns.get(i) : "";
        written.add(new Sql.Written(column, parameters(values.get(i))));
      }
    } while (accept(","));
    if (accept("on") && skipTo(Set.of("update"))) {
      accept("set");
      assignments(written);
    }
    return new Sql.Write(table, List.copyOf(written));
  }

  private Sql update() {
    accept("only");
    String table = name();
    accept("as");
    if (!peek().equals("set")) {
      next();
    }
    if (!accept("set")) {
      return new Sql.Other();
    }
    List<Sql.Written> written = new ArrayList<>();
    assignments(written);
    return new Sql.Write(table, List.copyOf(written));
  }

  private void assignments(List<Sql.Written> into) {
    for (List<SqlTokens.Token> one : list(AFTER_ASSIGNMENTS)) {
      int equals = indexOf(one, "=");
      String column = equals < 1 ? "" : one.get(equals - 1).name();
      into.add(new Sql.Written(column, parameters(one)));
    }
  }

  private static int indexOf(List<SqlTokens.Token> tokens, String wanted) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private List<Sql.Parameter> parameters(List<SqlTokens.Token> value) {
    List<Sql.Parameter> found = new ArrayList<>();
    for (SqlTokens.Token token : value) {
      if (token.is("?")) {
        found.add(new Sql.Parameter.Placed(placed++));
      } else if (token.isParameter()) {
        found.add(new Sql.Parameter.Named(token.text()));
      }
    }
    return List.copyOf(found);
  }

  // --- select ----------------------------------------------------------------------------------

  private Sql select() {
    if (DUPLICATES.contains(peek())) {
      at++;
    }
    List<List<SqlTokens.Token>> selected = list(Set.of("from"));
    Map<String, String> tables = accept("from") ? tables() : Map.of();
    while (at < tokens.size()) {
      if (COMBINED.contains(next())) {
        return new Sql.Other();
      }
    }
    List<String> all = tables.values().stream().distinct().toList();
    List<Sql.Item> items = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    for (List<SqlTokens.Token> item : selected) {
      int last = item.size() - 1;
      if (last >= 0 && item.get(last).is("*") && (last == 0 || item.get(last - 1).is("."))) {
        whole.addAll(last < 2 ? all : of(item.get(last - 2).name(), tables, all));
      } else if (last >= 0) {
        items.add(item(item, tables, all));
      }
    }
    return new Sql.Read(List.copyOf(items), List.copyOf(whole));
  }

  /** The tables a statement reads, by the name they have in it. */
  private Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    boolean expected = true;
    while (at < tokens.size()
        && (expected && peek().equals("fetch")
            || !AFTER_TABLES.contains(peek()) && !COMBINED.contains(peek()))) {
      if (expected && peek().equals("fetch")) {
        // What a query on objects loads along.
        at++;
      } else if (peek().equals("(")) {
        parenthesised();
        expected = false;
      } else if (expected && tokens.get(at).isName()) {
        String table = name();
        accept("as");
        boolean renamed =
            at < tokens.size()
                && tokens.get(at).isName()
                && !NO_ALIAS.contains(peek())
                && !AFTER_TABLES.contains(peek())
                && !COMBINED.contains(peek());
        tables.put(renamed ? next() : table, table);
        expected = false;
      } else {
        expected = BETWEEN_TABLES.contains(next());
      }
    }
    return tables;
  }

  private static List<String> of(String name, Map<String, String> tables, List<String> all) {
    String table = tables.get(name);
    return table == null ? all : List.of(table);
  }

  private static Sql.Item item(
      List<SqlTokens.Token> item, Map<String, String> tables, List<String> all) {
    int last = item.size() - 1;
    List<SqlTokens.Token> value = item;
    String label = "";
    if (last >= 1 && item.get(last).isName() && !item.get(last - 1).is(".")) {
      boolean as = item.get(last - 1).is("as");
      label = as || !isOperator(item.get(last - 1)) ? item.get(last).name() : "";
      value = label.isEmpty() ? item : item.subList(0, as ? last - 1 : last);
    } else if (item.stream().allMatch(token -> token.isName() || token.is("."))) {
      label = item.get(last).name();
    }
    List<Sql.Column> columns = columns(value, tables, all);
    int open = indexOf(value, "(");
    if (open < 2 || !value.get(0).is("new") || !value.get(value.size() - 1).is(")")) {
      return new Sql.Item(label, columns, "", List.of());
    }
    List<List<Sql.Column>> given =
        parted(value, open + 1, value.size() - 1).stream()
            .map(each -> columns(each, tables, all))
            .toList();
    return new Sql.Item(label, columns, String.join(".", names(value, open - 1)), given);
  }

  private static boolean isOperator(SqlTokens.Token token) {
    return !token.isName() && !token.is(")") && !token.isLiteral()
        || token.isWord() && WORDS.contains(token.text());
  }

  private static List<Sql.Column> columns(
      List<SqlTokens.Token> value, Map<String, String> tables, List<String> all) {
    List<Sql.Column> found = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      SqlTokens.Token token = value.get(i);
      boolean called = i + 1 < value.size() && value.get(i + 1).is("(");
      if (called && COUNTING.contains(token.text())) {
        i = SqlTokens.closing(value, i + 1);
      } else if (token.isName()
          && !called
          && !(i + 1 < value.size() && value.get(i + 1).is("."))
          && !(token.isWord() && WORDS.contains(token.text()))) {
        found.add(column(names(value, i), tables, all));
      }
    }
    return List.copyOf(found);
  }

  /** The names that end here, with dots between them. */
  private static List<String> names(List<SqlTokens.Token> value, int last) {
    int first = last;
    while (first >= 2 && value.get(first - 1).is(".") && value.get(first - 2).isName()) {
      first -= 2;
    }
    List<String> names = new ArrayList<>();
    for (int i = first; i <= last; i += 2) {
      names.add(value.get(i).name());
    }
    return names;
  }

  /** A column by its names; in front of that of the table there may be that of a schema. */
  private static Sql.Column column(
      List<String> names, Map<String, String> tables, List<String> all) {
    int last = names.size() - 1;
    for (int i = 0; i < last; i++) {
      String table = tables.get(names.get(i));
      if (table != null) {
        return new Sql.Column(
            List.of(table), List.copyOf(names.subList(i + 1, last)), names.get(last));
      }
    }
    String name = names.get(last);
    String renamed = last == 0 ? tables.get(name) : null;
    return renamed != null && !renamed.equals(name)
        ? new Sql.Column(List.of(renamed), List.of(), "")
        : new Sql.Column(all, List.of(), name);
  }

  // --- tokens ----------------------------------------------------------------------------------

  /** A name; of one with a schema the last part. */
  private String name() {
    String name = "";
    do {
      name = at < tokens.size() ? tokens.get(at).name() : "";
      at++;
    } while (accept("."));
    return name;
  }

  /** What stands between this parenthesis and the one that closes it, by its commas. */
  private List<List<SqlTokens.Token>> parenthesised() {
    if (!peek().equals("(")) {
      return List.of();
    }
    int close = SqlTokens.closing(tokens, at);
    List<List<SqlTokens.Token>> parts = parted(tokens, at + 1, Math.min(close, tokens.size()));
    at = close + 1;
    return parts;
  }

  /** What stands before one of these words, by its commas. */
  private List<List<SqlTokens.Token>> list(Set<String> ends) {
    int start = at;
    skip(ends);
    return parted(tokens, start, at);
  }

  private static List<List<SqlTokens.Token>> parted(
      List<SqlTokens.Token> tokens, int start, int end) {
    List<List<SqlTokens.Token>> parts = new ArrayList<>();
    int begin = start;
    for (int i = start; i < end; i++) {
      if (tokens.get(i).is("(")) {
        i = SqlTokens.closing(tokens, i);
      } else if (tokens.get(i).is(",")) {
        parts.add(tokens.subList(begin, i));
        begin = i + 1;
      }
    }
    if (begin < end) {
      parts.add(tokens.subList(begin, end));
    }
    return parts;
  }

  private void skip(Set<String> ends) {
    while (at < tokens.size() && !ends.contains(peek())) {
      at = peek().equals("(") ? SqlTokens.closing(tokens, at) + 1 : at + 1;
    }
    at = Math.min(at, tokens.size());
  }

  private boolean skipTo(Set<String> ends) {
    skip(ends);
    at++;
    return at <= tokens.size();
  }

  private boolean accept(String wanted) {
    if (!peek().equals(wanted)) {
      return false;
    }
    at++;
    return true;
  }

  /** The text of the token here; empty behind the last one. */
  private String peek() {
    return at < tokens.size() ? tokens.get(at).text() : "";
  }

  private String next() {
    String text = peek();
    at++;
    return text;
  }
}
