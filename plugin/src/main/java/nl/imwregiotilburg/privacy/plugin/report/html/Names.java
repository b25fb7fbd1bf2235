package nl.imwregiotilburg.privacy.plugin.report.html;

import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Titles;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;

/** What the report calls things: by the titles of the register, places below the build's root. */
record Names(Result result, Titles titles) {

  Names(Result result) {
    this(result, new Titles(result.register()));
  }

  String category(String id) {
    return titles.category(id);
  }

  String purpose(String id) {
    return titles.purpose(id);
  }

  String subject(String id) {
    return titles.subject(id);
  }

  /** A declaration with what it holds: {@code Client.bsn (Burgerservicenummer)}. */
  String element(Element element) {
    return element.shortName() + " (" + category(element.category()) + ")";
  }

  /** A place as file and line, below the root of the build. */
  String place(Location location) {
    String file = result.relative(location);
    return location.line() == 0 ? file : file + ", regel " + location.line();
  }
}
