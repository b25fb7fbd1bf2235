package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import org.jspecify.annotations.Nullable;

/** Interfaces of the codebase behind which there may be a proxy. Safe for several threads. */
final class Proxies {

  private static final String MAKES =
      "(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)"
          + "Ljava/lang/Object;";

  private final ClassIndex index;
  private final Map<ClassInfo, Boolean> known = new ConcurrentHashMap<>();
  private @Nullable Set<ClassInfo> makers;

  Proxies(ClassIndex index) {
    this.index = index;
  }

  /** Whether some class that makes proxies names an interface. */
  boolean areMadeOf(ClassInfo type) {
    if (!type.isInterface() || !type.container().own()) {
      return false;
    }
    Set<ClassInfo> all = makers;
    if (all == null) {
      all = Set.copyOf(index.referringTo("newProxyInstance", MAKES));
      makers = all;
    }
    if (all.isEmpty()) {
      return false;
    }
    Set<ClassInfo> making = all;
    return known.computeIfAbsent(
        type, key -> index.referringTo(key.name()).stream().anyMatch(making::contains));
  }
}
