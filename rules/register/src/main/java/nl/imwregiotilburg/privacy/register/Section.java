package nl.imwregiotilburg.privacy.register;

import java.util.Arrays;
import java.util.Optional;

/** The sections whose entries have ids that other entries refer to. */
enum Section {
  SUBJECTS("subjects"),
  CATEGORIES("categories"),
  PURPOSES("purposes"),
  RETENTION("retention"),
  RECIPIENTS("recipients");

  private final String key;

  Section(String key) {
    this.key = key;
  }

  /** The key of the section in the file. */
  String key() {
    return key;
  }

  static Optional<Section> of(String path) {
    return Arrays.stream(values()).filter(section -> section.key.equals(path)).findFirst();
  }
}
