package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Properties that bean utilities are asked for by a path of names with dots between them ({@code
 * adres.straat}): Spring's accessors and commons-beanutils.
 */
final class PropertyPaths {

  private static final String SPRING = "org/springframework/beans/";
  private static final String COMMONS = "org/apache/commons/beanutils/";

  private static final Selector BEAN = new Selector.Named("bean");

  private static final Set<String> ASKING =
      Set.of("getPropertyValue", "getProperty", "getNestedProperty");

  private final Evaluator evaluator;

  PropertyPaths(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a call gets by a constant path; null for all others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (arguments.size() != 2
        || !ASKING.contains(name)
        || !owner.startsWith(SPRING) && !owner.startsWith(COMMONS)
        || !(evaluator.facts.askConstant(arguments.get(1)) instanceof String path)
        || path.indexOf('.') < 0
        || path.indexOf('[') >= 0) {
      return null;
    }
    Val found = arguments.get(0);
    if (owner.startsWith(SPRING)) {
      found = evaluator.read(found, BEAN);
    }
    for (String property : path.split("\\.")) {
      found = property(found, property);
    }
    return found.isEmpty() ? null : found;
  }

  private Val property(Val bean, String name) {
    Val all = Val.NOTHING;
    for (int i = 0; i < bean.count(); i++) {
      String type = evaluator.declaredTypes.of(bean, i).name();
      Val alone = Val.of(bean.atom(i), bean.way(i));
      ClassInfo info = evaluator.program.index.loaded(type);
      String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      MethodInfo method = info == null ? null : getter(info, getter);
      if (info != null && method != null) {
        Val value =
            evaluator.calls.virtual(
                type, method.name(), method.descriptor(), List.of(alone.cast(type)), false);
        all = all.or(value.sized(1));
      } else if (info == null) {
        all = all.or(evaluator.read(alone, new Selector.Value(name)));
      }
    }
    return all;
  }

  private @Nullable MethodInfo getter(ClassInfo info, String name) {
    for (String above : evaluator.program.index.supertypes(info.name())) {
      ClassInfo declaring = evaluator.program.index.loaded(above);
      for (MethodInfo method : declaring == null ? List.<MethodInfo>of() : declaring.methods()) {
        if (method.name().equals(name) && method.descriptor().startsWith("()")) {
          return method;
        }
      }
    }
    return null;
  }
}
