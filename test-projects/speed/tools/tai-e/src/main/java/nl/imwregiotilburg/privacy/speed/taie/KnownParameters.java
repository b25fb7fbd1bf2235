package nl.imwregiotilburg.privacy.speed.taie;

import java.util.Set;
import java.util.stream.Collectors;
import pascal.taie.analysis.pta.core.heap.Obj;
import pascal.taie.analysis.pta.core.solver.ParamProvider;
import pascal.taie.language.classes.JField;
import pascal.taie.language.type.ArrayType;
import pascal.taie.language.type.ClassType;
import pascal.taie.language.type.Type;
import pascal.taie.util.collection.Maps;
import pascal.taie.util.collection.MultiMap;
import pascal.taie.util.collection.TwoKeyMultiMap;

/**
 * Parameters without the objects of classes that are not on the class path: Tai-e has no place for
 * them.
 */
record KnownParameters(ParamProvider all) implements ParamProvider {

  /** Whether the class of a type, or of an array's elements, was found. */
  static boolean isKnown(Type type) {
    Type base = type instanceof ArrayType array ? array.baseType() : type;
    return !(base instanceof ClassType named)
        || named.getJClass() != null && !named.getJClass().isPhantom();
  }

  private static Set<Obj> known(Set<Obj> objects) {
    return objects.stream()
        .filter(object -> isKnown(object.getType()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Obj> getThisObjs() {
    return known(all.getThisObjs());
  }

  @Override
  public Set<Obj> getParamObjs(int index) {
    return known(all.getParamObjs(index));
  }

  @Override
  public TwoKeyMultiMap<Obj, JField, Obj> getFieldObjs() {
    TwoKeyMultiMap<Obj, JField, Obj> known = Maps.newTwoKeyMultiMap();
    all.getFieldObjs()
        .forEach(
            (base, field, object) -> {
              if (isKnown(base.getType()) && isKnown(object.getType())) {
                known.put(base, field, object);
              }
            });
    return known;
  }

  @Override
  public MultiMap<Obj, Obj> getArrayObjs() {
    MultiMap<Obj, Obj> known = Maps.newMultiMap();
    all.getArrayObjs()
        .forEach(
            (array, element) -> {
              if (isKnown(array.getType()) && isKnown(element.getType())) {
                known.put(array, element);
              }
            });
    return known;
  }
}
