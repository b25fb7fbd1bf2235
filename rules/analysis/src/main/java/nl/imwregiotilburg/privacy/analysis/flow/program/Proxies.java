package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Interfaces of the codebase behind which there may be a proxy. Safe for several threads. */
public final class Proxies {

  private static final String MAKES =
      "(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)"
          + "Ljava/lang/Object;";

  /** More methods than this, and nobody can say which are meant. */
  private static final int MOST = 100;

  private final ClassIndex index;
  private final Map<ClassInfo, Boolean> known = new ConcurrentHashMap<>();
  private @Nullable Set<ClassInfo> makers;
  private @Nullable List<Behind> behind;

  Proxies(ClassIndex index) {
    this.index = index;
  }

  /** A method of the codebase that a handler may call in place of a proxy's. */
  public record Behind(ClassInfo owner, MethodInfo method) {}

  /** The methods of classes that implement such interfaces; none when there are too many. */
  public synchronized List<Behind> behind() {
    List<Behind> found = behind;
    if (found == null) {
      found = new ArrayList<>();
      for (ClassInfo type : index.classes()) {
        if (areMadeOf(type)) {
          for (String implementing : index.subtypes(type.name())) {
            addBehind(type, index.loaded(implementing), found);
          }
        }
      }
      found = found.size() > MOST ? List.of() : List.copyOf(found);
      behind = found;
    }
    return found;
  }

  private static void addBehind(ClassInfo type, @Nullable ClassInfo info, List<Behind> found) {
    for (MethodInfo asked : info == null ? List.<MethodInfo>of() : type.methods()) {
      MethodInfo method = info == null ? null : info.method(asked.name(), asked.descriptor());
      if (info != null && method != null && !method.isAbstract()) {
        found.add(new Behind(info, method));
      }
    }
  }

  /** Whether some class that makes proxies names an interface. */
  public boolean areMadeOf(ClassInfo type) {
    if (!type.isInterface() || !type.container().followed()) {
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
