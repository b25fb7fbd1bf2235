package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;

/** What a serialiser that was set up in some way writes of the objects of a class. */
public final class SetUpProperties {

  private record Asked(ClassInfo type, JsonSetup setup) {}

  private final ClassIndex index;
  private final Properties properties;
  private final Map<Asked, Properties.Shape> known = new ConcurrentHashMap<>();

  SetUpProperties(ClassIndex index, Properties properties) {
    this.index = index;
    this.properties = properties;
  }

  /** What a serialiser writes of a type that was set up in a way of its own. */
  public Properties.Shape of(ClassInfo type, JsonSetup setup) {
    Properties.Shape all = properties.serialised(type);
    if (setup.isDefault() || all.alone() != null) {
      return all;
    }
    Asked key = new Asked(type, setup);
    Properties.Shape found = known.get(key);
    if (found == null) {
      found = written(type, setup, all);
      known.put(key, found);
    }
    return found;
  }

  private Properties.Shape written(ClassInfo type, JsonSetup setup, Properties.Shape all) {
    List<Selector> parts = new ArrayList<>(all.parts());
    parts.removeIf(
        part ->
            part instanceof Selector.Field field
                && !setup.writes(index, type, field.name(), properties.annotations(field)));
    List<MethodRef> getters = new ArrayList<>(all.getters());
    getters.removeIf(getter -> !writes(type, setup, getter));
    return all.with(parts, getters);
  }

  private boolean writes(ClassInfo type, JsonSetup setup, MethodRef getter) {
    ClassInfo owner = index.loaded(getter.owner());
    MethodInfo method = owner == null ? null : owner.method(getter.name(), getter.descriptor());
    if (owner == null || method == null) {
      return true;
    }
    List<AnnotationInfo> annotations = new ArrayList<>(method.annotations());
    String property = Properties.property(method);
    owner.field(property).ifPresent(field -> annotations.addAll(field.annotations()));
    return setup.writes(index, type, property, annotations);
  }
}
