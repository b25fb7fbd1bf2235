package nl.imwregiotilburg.privacy.analysis.config;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;

/** Collects what cannot be read in configuration files. Safe for use by many threads. */
final class Problems {

  private final String module;
  private final NavigableSet<Gap> gaps = Collections.synchronizedNavigableSet(new TreeSet<>());

  Problems(String module) {
    this.module = module;
  }

  /**
   * Adds a problem.
   *
   * @param place where; line 0 for the whole file
   * @param reason why, in a sentence; the place is put before it
   */
  void add(Location place, String reason, String mend) {
    String where =
        place.line() == 0
            ? place.file()
            : place + (place.column() == 0 ? "" : ":" + place.column());
    gaps.add(
        new Gap(
            Gap.Kind.UNREADABLE_CONFIGURATION,
            place.file(),
            where + ": " + reason,
            mend,
            Optional.of(place),
            module));
  }

  List<Gap> gaps() {
    synchronized (gaps) {
      return List.copyOf(gaps);
    }
  }
}
