package nl.imwregiotilburg.privacy.analysis.flow.sql;

import java.util.List;

/**
 * What a SQL statement does with the columns of tables, as far as it is understood. Names are in
 * lower case, without quotes and schema.
 */
public sealed interface Sql {

  /** A parameter: by its place from 0, or by its name. */
  sealed interface Parameter {
    /** {@code ?}. */
    record Placed(int place) implements Parameter {}

    /** {@code :name}. */
    record Named(String name) implements Parameter {}
  }

  /**
   * A column that is written.
   *
   * @param column its name; empty when the statement does not say which column it is
   * @param parameters what its value is made of
   */
  record Written(String column, List<Parameter> parameters) {}

  /** {@code INSERT} or {@code UPDATE}. */
  record Write(String table, List<Written> columns) implements Sql {}

  /**
   * A column that is read.
   *
   * @param tables one of these it is of
   * @param path what leads from a row of the table to that of another one or to a part of it, as
   *     {@code adres} in {@code c.adres.straat}
   * @param name its name; empty for all of the row
   */
  record Column(List<String> tables, List<String> path, String name) {}

  /**
   * One thing that is selected.
   *
   * @param label under which it is found; empty when it has none
   * @param columns what its value is made of
   * @param made the class of the object that is made of them; empty when none is
   * @param given what its constructor is given, one after the other
   */
  record Item(String label, List<Column> columns, String made, List<List<Column>> given) {}

  /**
   * {@code SELECT}.
   *
   * @param items what is selected by itself, from the left
   * @param whole tables of which every column is selected
   */
  record Read(List<Item> items, List<String> whole) implements Sql {}

  /** Something else, or something that is not understood. */
  record Other() implements Sql {}
}
