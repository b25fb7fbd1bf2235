package nl.imwregiotilburg.privacy.plugin.article30;

import java.util.List;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * A sheet of the spreadsheet: the entries of one section of the register.
 *
 * @param title name of the sheet
 * @param section the section of the register; empty for the sheet with one row on the organisation
 * @param list whether the section is a list of entries with a key {@code id}, not a map by id
 * @param entries the entries of a register
 * @param columns its columns; the first is the id, except on the sheet of the organisation
 */
record Sheet<E>(
    String title,
    String section,
    boolean list,
    Function<Register, List<E>> entries,
    List<Column<E>> columns) {

  static final String ID = "Id";

  Sheet {
    columns = List.copyOf(columns);
  }

  /** The rows of a register, as cells. */
  List<List<String>> rows(Register register) {
    Cells cells = new Cells(register);
    return entries.apply(register).stream()
        .map(entry -> columns.stream().map(column -> cells.cell(column, entry)).toList())
        .toList();
  }

  List<String> titles() {
    return columns.stream().map(Column::title).toList();
  }
}
