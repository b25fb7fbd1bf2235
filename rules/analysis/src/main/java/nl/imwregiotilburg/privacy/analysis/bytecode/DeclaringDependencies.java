package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the dependencies with a class that uses one of the annotations that declare personal data.
 * Of jars that are remembered no class file is looked at.
 */
final class DeclaringDependencies {

  private final ClassPath path;
  private final Markers markers;
  private final Set<Container> found = ConcurrentHashMap.newKeySet();

  /** Those of which a class file cannot be read, of which nothing is remembered therefore. */
  private final Set<Container> broken = ConcurrentHashMap.newKeySet();

  private DeclaringDependencies(ClassPath path, Markers markers) {
    this.path = path;
    this.markers = markers;
  }

  /**
   * Those of a class path.
   *
   * @param facts what is remembered of jars; nothing is when it is empty
   */
  static Set<Container> of(ClassPath path, Markers markers, Optional<JarFacts> facts) {
    DeclaringDependencies all = new DeclaringDependencies(path, markers);
    all.find(facts);
    return all.found;
  }

  private void find(Optional<JarFacts> facts) {
    Map<Container, ClassSource.Archive> unknown = new LinkedHashMap<>();
    Set<Container> known = new HashSet<>();
    path.sources()
        .forEach(
            (container, source) -> {
              if (facts.isPresent()
                  && !container.followed()
                  && source instanceof ClassSource.Archive archive) {
                Optional<Boolean> declares = facts.get().declares(archive, markers);
                if (declares.isEmpty()) {
                  unknown.put(container, archive);
                } else {
                  known.add(container);
                  if (declares.get()) {
                    found.add(container);
                  }
                }
              }
            });
    List<ClassFile> looked =
        path.files().values().stream()
            .filter(file -> !file.container().followed() && !known.contains(file.container()))
            .toList();
    Parallel.each(looked.size(), i -> look(looked.get(i)));
    unknown.keySet().removeAll(broken);
    unknown.forEach(
        (container, archive) ->
            facts.ifPresent(it -> it.remember(archive, markers, found.contains(container))));
    if (!unknown.isEmpty()) {
      facts.ifPresent(JarFacts::tidy);
    }
  }

  private void look(ClassFile file) {
    try {
      byte[] bytes = file.source().read(file.entry());
      if (!Markers.isClassFile(bytes)) {
        broken.add(file.container());
        path.unreadable(file, "it does not begin as a class file does");
      } else if (!found.contains(file.container()) && markers.in(bytes)) {
        found.add(file.container());
      }
    } catch (IOException | RuntimeException failure) {
      broken.add(file.container());
      path.unreadable(file, failure);
    }
  }
}
