package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.List;

/**
 * What a SQL statement does with the columns of tables, as far as it is understood. Names are in
 * lower case, without quotes and schema.
 */
sealed interface Sql {

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

  /** A column that is read, of one of several tables. */
  record Column(List<String> tables, String name) {}

  /**
   * One thing that is selected.
   *
   * @param label under which it is found; empty when it has none
   * @param columns what its value is made of
   */
  record Item(String label, List<Column> columns) {}

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
