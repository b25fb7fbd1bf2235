package nl.imwregiotilburg.privacy.plugin.article30;

import java.io.Serial;
import java.util.List;

/** A spreadsheet has mistakes; the message names all of them, a line each. */
public final class SpreadsheetException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SpreadsheetException(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
