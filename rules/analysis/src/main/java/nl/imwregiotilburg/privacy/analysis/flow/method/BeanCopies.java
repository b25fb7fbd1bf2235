package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Properties;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/** Copies the properties of beans, to other beans, to maps and to trees of a document. */
final class BeanCopies {

  private static final String MAP = "java/util/Map";

  /** Beans in beans become objects in objects this deep. */
  private static final int DEEPEST = 3;

  private final Evaluator evaluator;
  private final JsonTrees trees;
  private int depth;

  BeanCopies(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.trees = evaluator.trees;
  }

  /**
   * Copies properties of the same name, as bean utilities do.
   *
   * @param except the names of those that are left out; where one is not known all are copied
   */
  void copy(Val from, Val to, Val except) {
    Set<String> left = names(except);
    for (int f = 0; f < from.count(); f++) {
      TypeRef source = evaluator.declaredTypes.of(from, f);
      for (int t = 0; t < to.count(); t++) {
        TypeRef target = evaluator.declaredTypes.of(to, t);
        copy(Val.of(from.atom(f), from.way(f)), source, Val.of(to.atom(t)), target, left);
      }
    }
  }

  private static Set<String> names(Val except) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < except.count(); i++) {
      if (!(except.atom(i).data instanceof String name)
          || except.atom(i).kind != Atom.Kind.CONSTANT) {
        return Set.of();
      }
      names.add(name);
    }
    return names;
  }

  private void copy(Val from, TypeRef source, Val to, TypeRef target, Set<String> left) {
    ClassInfo bean = evaluator.program.index.loaded(source.name());
    boolean tree = trees.isTree(target);
    if (bean != null && tree && trees.isOfFields(target)) {
      fieldsToTree(from, source, to);
      return;
    }
    if (bean != null && (tree || evaluator.program.index.isSubtype(target.name(), MAP))) {
      copyToMap(from, bean, to, tree);
      return;
    }
    if (tree) {
      evaluator.write(to, Selector.CONTENT, evaluator.written.json(from), false);
      return;
    }
    boolean fromMap = evaluator.program.index.isSubtype(source.name(), MAP);
    for (String declaring : evaluator.program.index.supertypes(target.name())) {
      ClassInfo info = evaluator.program.index.loaded(declaring);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (fromMap && info != null && !field.isStatic()) {
          Val value = evaluator.read(from, new Selector.Value(field.name()));
          if (!value.isEmpty()) {
            Val before = evaluator.fields.read(to, info.name(), field.name());
            evaluator.fields.write(to, info.name(), field.name(), value.or(before.sized(1)));
          }
          continue;
        }
        ClassInfo owner = evaluator.program.index.declaringField(source.name(), field.name());
        if (info != null && !field.isStatic() && owner != null && !left.contains(field.name())) {
          Val value = evaluator.fields.read(from, owner.name(), field.name());
          evaluator.fields.write(to, info.name(), field.name(), value);
        }
      }
    }
  }

  /** The properties of a bean become the values of a map, under the names they are written with. */
  private void copyToMap(Val from, ClassInfo bean, Val to, boolean tree) {
    Properties.Shape shape = evaluator.program.properties.serialised(bean);
    if (shape.alone() != null) {
      evaluator.write(
          to, tree ? Selector.CONTENT : Selector.ANY_VALUE, evaluator.written.json(from), false);
      return;
    }
    for (Selector part : shape.parts()) {
      if (part instanceof Selector.Field field) {
        Val value = evaluator.read(from, field);
        Val own = evaluator.written.byItsOwn(shape, field, value);
        put(to, field, own == null ? value : own, tree);
      }
    }
    for (MethodRef getter : shape.getters()) {
      Val value =
          evaluator.calls.virtual(
              getter.owner(), getter.name(), getter.descriptor(), List.of(from), false);
      Val text = evaluator.written.json(value.sized(1));
      evaluator.write(to, Selector.ANY_VALUE, tree ? trees.leaf(getter.name(), text) : text, false);
    }
  }

  private void put(Val to, Selector.Field field, Val value, boolean tree) {
    String name = evaluator.program.properties.nameOf(field);
    evaluator.write(to, new Selector.Value(name), tree ? node(name, value) : value, true);
  }

  /** A node for the value of a property: of a bean an object with its properties, else a text. */
  private Val node(String name, Val value) {
    Atom only = value.only();
    ClassInfo bean =
        only == null
            ? null
            : evaluator.program.index.loaded(evaluator.declaredTypes.of(value, 0).name());
    if (bean == null
        || bean.isEnum()
        || depth >= DEEPEST
        || evaluator.program.properties.serialised(bean).alone() != null) {
      return trees.leaf(name, evaluator.written.json(value));
    }
    Val inside = trees.object(name + " " + depth);
    depth++;
    copyToMap(value, bean, inside, true);
    depth--;
    return inside;
  }

  /** All fields become values of a tree, whether or not there are getters. */
  private void fieldsToTree(Val from, TypeRef source, Val to) {
    for (String declaring : evaluator.program.index.supertypes(source.name())) {
      ClassInfo info = evaluator.program.index.loaded(declaring);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (Properties.isWritable(field)) {
          Selector.Field part = new Selector.Field(declaring, field.name());
          String name = evaluator.program.properties.nameOf(part);
          Val text = evaluator.written.fields(evaluator.read(from, part));
          evaluator.write(to, new Selector.Value(name), trees.leaf(name, text), true);
        }
      }
    }
  }
}
