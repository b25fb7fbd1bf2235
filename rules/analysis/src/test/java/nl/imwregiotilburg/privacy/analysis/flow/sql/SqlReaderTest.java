package nl.imwregiotilburg.privacy.analysis.flow.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which columns a statement writes and selects. */
final class SqlReaderTest {

  private static List<String> written(String sql) {
    Sql.Write write = (Sql.Write) SqlReader.read(sql);
    return write.columns().stream()
        .map(
            each ->
                write.table()
                    + "."
                    + each.column()
                    + each.parameters().stream().map(SqlReaderTest::plain).toList())
        .toList();
  }

  private static List<String> selected(String sql) {
    Sql.Read read = (Sql.Read) SqlReader.read(sql);
    return read.items().stream()
        .map(item -> item.label() + item.columns().stream().map(SqlReaderTest::plain).toList())
        .toList();
  }

  private static String plain(Sql.Column column) {
    return String.join("|", column.tables()) + "." + column.name();
  }

  private static String plain(Sql.Parameter parameter) {
    return parameter instanceof Sql.Parameter.Named named
        ? named.name()
        : String.valueOf(((Sql.Parameter.Placed) parameter).place());
  }

  @Test
  void values_go_to_the_columns_at_the_same_places() {
    assertThat(written("INSERT INTO app.Client (id, \"Name\") VALUES (?, upper(?)), (:id, 'a?b')"))
        .containsExactly("client.id[0]", "client.name[1]", "client.id[id]", "client.name[]");
    assertThat(written("insert into t values (?, now())")).containsExactly("t.[0]", "t.[]");
    assertThat(written("insert into t (a) values (?) on conflict (a) do update set b = ?"))
        .containsExactly("t.a[0]", "t.b[1]");
  }

  @Test
  void an_update_writes_what_it_sets_and_not_what_it_looks_for() {
    assertThat(written("UPDATE client c SET c.name = ?, n = n + 1, mail = :m -- ?\n WHERE id = ?"))
        .containsExactly("client.name[0]", "client.n[]", "client.mail[m]");
  }

  @Test
  void what_is_selected_has_labels_and_columns_of_tables() {
    assertThat(
            selected(
                "select distinct c.name, n.text AS body, n.text || c.name both, count(c.name) n,"
                    + " 'x', max(total) from client c left join app.note n on n.id = c.id"
                    + " where c.mail = ? order by 1"))
        .containsExactly(
            "name[client.name]",
            "body[note.text]",
            "both[note.text, client.name]",
            "n[]",
            "[]",
            "[client|note.total]");
  }

  @Test
  void whole_tables_are_told_apart() {
    assertThat(((Sql.Read) SqlReader.read("select * from a, b")).whole()).containsExactly("a", "b");
    assertThat(((Sql.Read) SqlReader.read("select x.*, 1 from a x, b y")).whole())
        .containsExactly("a");
  }

  @Test
  void what_is_not_understood_says_nothing() {
    assertThat(
            List.of(
                "delete from t",
                "insert into t select a from u",
                "select a from t union select b from u",
                "with x as (select 1) select a from x",
                ""))
        .allSatisfy(sql -> assertThat(SqlReader.read(sql)).isInstanceOf(Sql.Other.class));
  }
}
