package nl.imwregiotilburg.privacy.register.reader;

import java.util.Arrays;
import java.util.Optional;

/** The sections whose entries have ids that other entries refer to. */
enum Section {
  SUBJECTS("subjects", "subjects"),
  CATEGORIES("categories", "categories"),
  PURPOSES("purposes", "purposes"),
  RETENTION("retention", "retention rules"),
  RECIPIENTS("recipients", "recipients");

  private final String key;
  private final String entries;

  Section(String key, String entries) {
    this.key = key;
    this.entries = entries;
  }

  /** The key of the section in the file. */
  String key() {
    return key;
  }

  /** What its entries are called, for messages. */
  String entries() {
    return entries;
  }

  /** The section that stands at a path, if one does. */
  static Optional<Section> of(String path) {
    return Arrays.stream(values()).filter(section -> section.key.equals(path)).findFirst();
  }
}
