package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.StoredType;

/** What a stored type holds: its own, inherited, and of the types that are kept as part of it. */
final class StoredData {

  private final List<Element> elements;
  private final Map<String, StoredType> types = new HashMap<>();

  StoredData(Case codebase) {
    this.elements = Declarations.of(codebase);
    codebase.map().stored().forEach(type -> types.put(type.type(), type));
  }

  /** The personal data that is kept with a type, what it declares itself first. */
  List<Element> of(StoredType type) {
    Set<String> kept = new LinkedHashSet<>();
    Set<String> values = new LinkedHashSet<>();
    for (StoredType part : parts(type)) {
      for (StoredType.Field field : part.fields()) {
        kept.add(part.type() + "." + field.name());
        values.add(field.type());
      }
    }
    return elements.stream()
        .filter(
            element ->
                switch (element.kind()) {
                  case FIELD -> kept.contains(element.owner() + "." + element.name());
                  case TYPE -> values.contains(element.owner());
                  case METHOD, PARAMETER -> false;
                })
        .sorted(Comparator.comparing(element -> !element.owner().equals(type.type())))
        .toList();
  }

  /** Whether a field of this name is kept with a type. */
  boolean hasField(StoredType type, String name) {
    return parts(type).stream()
        .flatMap(part -> part.fields().stream())
        .anyMatch(field -> field.name().equals(name));
  }

  /** A type, those it extends, and those that are embedded in them. */
  private Set<StoredType> parts(StoredType type) {
    Set<StoredType> parts = new LinkedHashSet<>();
    collect(type, parts);
    return parts;
  }

  private void collect(StoredType type, Set<StoredType> parts) {
    if (!parts.add(type)) {
      return;
    }
    for (String parent : type.parents()) {
      StoredType known = types.get(parent);
      if (known != null) {
        collect(known, parts);
      }
    }
    for (StoredType.Field field : type.fields()) {
      StoredType embedded = types.get(field.type());
      if (embedded != null && !embedded.root()) {
        collect(embedded, parts);
      }
    }
  }
}
