package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Calls into code that is not read: by its model, or as code nobody can see. */
final class Library {

  private final Evaluator evaluator;
  private final ModelRunner runner;
  private final ModelledEnds ends;
  private final StringConstants constants;
  private final Reflection reflection;
  private final TextOperations operations;
  private final KnownCalls calls;
  private final Formats formats;
  private final Serialisation serialisation;

  Library(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.ends = new ModelledEnds(evaluator);
    this.runner = new ModelRunner(evaluator, ends);
    this.constants = new StringConstants(evaluator);
    this.reflection = new Reflection(evaluator);
    this.operations = new TextOperations(evaluator);
    this.formats = new Formats(evaluator);
    this.calls = new KnownCalls(evaluator, constants, operations, reflection);
    this.serialisation = new Serialisation(evaluator);
  }

  /**
   * A call of a method that has no code to read.
   *
   * @param asText whether only the receiver's text is asked for
   */
  Val call(String owner, String name, String descriptor, List<Val> arguments, boolean asText) {
    evaluator.libraries++;
    try {
      return called(owner, name, descriptor, arguments, asText);
    } finally {
      evaluator.libraries--;
    }
  }

  private Val called(
      String owner, String name, String descriptor, List<Val> arguments, boolean asText) {
    evaluator.ended = true;
    ClassInfo declaring = evaluator.program.index.loaded(owner);
    evaluator.unfollowed |= declaring != null && declaring.container().followed();
    for (Val argument : arguments) {
      hand(argument);
    }
    if (!arguments.isEmpty() && !asText) {
      evaluator.tasks.before(arguments.get(0));
      evaluator.views.before(arguments.get(0));
    }
    Val known = calls.call(owner, name, descriptor, arguments);
    if (known != null) {
      return known;
    }
    MethodModel model = model(owner, name, descriptor, arguments);
    if (model != null && name.equals("clone") && model.owner().equals("java.lang.Object")) {
      return evaluator.copies.of(arguments.get(0));
    }
    boolean isStatic = Type.getArgumentCount(descriptor) == arguments.size();
    CallShape shape =
        new CallShape(
            owner,
            name,
            descriptor,
            arguments,
            isStatic,
            result(owner, name, descriptor, arguments, isStatic));
    if (!isStatic && !asText && !name.equals("<init>")) {
      Val receiver = arguments.get(0);
      for (int i = 0; i < receiver.count(); i++) {
        exposeNearer(receiver.atom(i), evaluator.typeOf(receiver, i).name(), shape, model);
      }
    }
    if (model == null) {
      return asText && shape.receiver().count() > 0 ? unmodelledText(shape) : unseen(shape);
    }
    Val text = formats.text(model, shape);
    shape = formats.printed(model, shape);
    Val result;
    if (model.operations().isPresent()) {
      result = operations.returned(name, runner.run(model, shape));
      result = constants.changed(owner, name, arguments, result);
      result = text == null ? result : text;
      if (Serialisation.reads(owner, name)) {
        result = serialisation.read(result);
      }
    } else {
      ends.sinks(model, shape);
      result =
          model.sinks().isEmpty() && model.source().isEmpty() && model.sanitiser().isEmpty()
              ? unseen(shape)
              : model.sanitiser().isPresent() ? Val.union(arguments) : fresh(shape);
    }
    if (model.sanitiser().isPresent()) {
      result = sanitised(model.sanitiser().get(), result);
    }
    return promised(ends.source(model, shape, result), descriptor);
  }

  /**
   * What a library keeps in an object is of the type that its method declares, and so is what
   * exists in models only.
   */
  private static Val promised(Val result, String descriptor) {
    if (result.cast() != null || !descriptor.endsWith(";") || descriptor.contains(")[")) {
      return result;
    }
    for (int i = 0; i < result.count(); i++) {
      Atom atom = result.atom(i);
      if (atom.kind == Atom.Kind.CELL
          && atom.part() instanceof Selector.Named
          && atom.type.equals(TypeRef.OBJECT)) {
        return result.cast(
            descriptor.substring(descriptor.indexOf(')') + 2, descriptor.length() - 1));
      }
    }
    return result;
  }

  /** A member found among others, where it turned out to have a name. */
  Val named(Reflection.IsNamed found) {
    return reflection.named(found);
  }

  /** What the handler of a proxy makes of a call; null for all other objects. */
  @Nullable Val handled(
      Atom receiver, String owner, String name, String descriptor, List<Val> arguments) {
    return reflection.handled(receiver, owner, name, descriptor, arguments);
  }

  /** Hands the arguments of a call to the sinks of a model. */
  void expose(
      MethodModel model, String owner, String name, String descriptor, List<Val> arguments) {
    if (!model.sinks().isEmpty()) {
      CallShape shape = new CallShape(owner, name, descriptor, arguments, false, TypeRef.OBJECT);
      ends.sinks(model, formats.printed(model, shape));
    }
  }

  /**
   * Hands the arguments of a call to the sinks of what may be run in its place: the receiver is
   * declared as a type below the one that is called, or somebody who called this method knows that
   * it may be of one.
   *
   * @param declared the type the receiver is declared as; null when nobody says
   * @param told whose sinks were told of already
   */
  void exposeNearer(
      Atom receiver, @Nullable String declared, CallShape shape, @Nullable MethodModel told) {
    Set<String> types = new LinkedHashSet<>(evaluator.context.atLeast(receiver));
    if (declared != null) {
      types.add(declared);
    }
    for (String type : types) {
      if (type.equals(shape.owner()) || !evaluator.program.index.isSubtype(type, shape.owner())) {
        continue;
      }
      MethodModel nearer = evaluator.program.model(type, shape.name(), shape.descriptor());
      if (nearer != null && nearer != told && !nearer.sinks().isEmpty()) {
        ends.sinks(nearer, formats.printed(nearer, shape));
      }
    }
  }

  /** A library that gets hold of an object of the codebase can pass it on to other parts of it. */
  private void hand(Val argument) {
    for (int i = 0; i < argument.count(); i++) {
      Atom atom = argument.atom(i);
      if (atom.kind == Atom.Kind.OBJECT
          && atom.function() == null
          && evaluator.program.index.loaded(atom.type.name()) != null) {
        evaluator.unfollowed = true;
        evaluator.escaped = evaluator.escaped.or(Val.of(atom));
      }
    }
  }

  private @Nullable MethodModel model(
      String owner, String name, String descriptor, List<Val> arguments) {
    MethodModel model = evaluator.program.model(owner, name, descriptor);
    if (!arguments.isEmpty() && !name.equals("<init>")) {
      Val receiver = arguments.get(0);
      for (int i = 0; i < receiver.count(); i++) {
        Atom atom = receiver.atom(i);
        String type = evaluator.typeOf(receiver, i).name();
        if ((atom.kind == Atom.Kind.OBJECT || model == null)
            && !type.equals(owner)
            && evaluator.program.index.isSubtype(type, owner)) {
          MethodModel nearer = evaluator.program.model(type, name, descriptor);
          if (nearer != null) {
            return nearer;
          }
        }
      }
    }
    return model;
  }

  /** What is left of a value after a sanitiser. */
  Val sanitised(MethodModel.Sanitiser sanitiser, Val value) {
    if (sanitiser == MethodModel.Sanitiser.ANONYMISES) {
      return Val.of(Atoms.CLEAN).sized(value.getSize());
    }
    Val result = Val.NOTHING.sized(value.getSize());
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      Atom atom = flat.atom(i);
      if (atom.kind == Atom.Kind.OBJECT) {
        // The object stays what it is; what a hash or token object holds is a pseudonym.
        evaluator
            .heap
            .parts(atom)
            .forEach((part, held) -> evaluator.heap.put(atom, part, pseudonyms(held)));
        result = result.or(Val.of(atom, flat.way(i)));
      } else {
        result = result.or(pseudonyms(Val.of(atom, flat.way(i))));
      }
    }
    return result;
  }

  private Val pseudonyms(Val value) {
    Val result = Val.NOTHING.sized(value.getSize());
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      result =
          result.or(Val.of(Substitution.pseudonymOf(evaluator.atoms(), flat.atom(i)), flat.way(i)));
    }
    return result;
  }

  // --- unseen code ---------------------------------------------------------------------------

  /**
   * Code nobody modelled and nobody can read: what goes in may come out. Objects of the codebase
   * are only handed back where the result can be one of them, and functions are called with what is
   * there.
   */
  private Val unseen(CallShape shape) {
    List<Val> arguments = shape.arguments();
    boolean constructor = shape.name().equals("<init>");
    Type returned = Type.getReturnType(shape.descriptor());
    boolean carriesResult =
        returned.getSort() == Type.OBJECT
            || returned.getSort() == Type.ARRAY
            || returned.getSort() == Type.CHAR;
    Val data = Val.NOTHING;
    for (int i = shape.isStatic() ? 0 : 1; i < arguments.size(); i++) {
      data = data.or(called(arguments.get(i), shape)).or(arguments.get(i));
      evaluator.escape(arguments.get(i));
    }
    Val receiver = shape.receiver();
    if (constructor) {
      evaluator.write(receiver, Selector.CONTENT, lowered(data), false);
      return Val.NOTHING;
    }
    boolean ownDeclaration = evaluator.program.index.loaded(shape.owner()) != null;
    if (data.carries()) {
      evaluator.program.missing(shape.owner(), evaluator.method);
    }
    if (data.carries() && !ownDeclaration) {
      evaluator.program.countUnmodelled(shape.owner().replace('/', '.') + "#" + shape.name());
    }
    if (!ownDeclaration && !shape.isStatic() && returned.getSort() == Type.VOID) {
      evaluator.write(receiver, Selector.CONTENT, lowered(data), false);
    }
    if (!carriesResult) {
      return returned.getSort() == Type.VOID
          ? Val.NOTHING
          : Val.of(Atoms.ANY).sized(returned.getSize());
    }
    Val opaque = fresh(shape);
    if (returnsOwnType(shape.result())) {
      return opaque.or(compatible(data.or(receiver), shape.result()));
    }
    if (ownDeclaration) {
      // An interface of the codebase that something else implements: a repository, a client.
      return opaque;
    }
    // What unseen code does with a text is not known: only that its parts are somewhere in there.
    return opaque.or(lowered(passable(data.or(contents(receiver)).flat())));
  }

  /** The result of a method of the codebase that was not followed. */
  Val notFollowed(String owner, String name, String descriptor, List<Val> arguments) {
    boolean isStatic = Type.getArgumentCount(descriptor) == arguments.size();
    return fresh(
        new CallShape(
            owner,
            name,
            descriptor,
            arguments,
            isStatic,
            result(owner, name, descriptor, arguments, isStatic)));
  }

  private Val unmodelledText(CallShape shape) {
    Val receiver = shape.receiver();
    Val result = Val.NOTHING;
    for (int i = 0; i < receiver.count(); i++) {
      Val alone = Val.of(receiver.atom(i), receiver.way(i));
      result =
          result.or(
              receiver.atom(i).kind == Atom.Kind.OBJECT
                  ? lowered(passable(contents(alone)))
                  : alone);
    }
    return result;
  }

  private boolean returnsOwnType(TypeRef type) {
    if (evaluator.program.index.loaded(type.name()) != null) {
      return true;
    }
    return type.arguments().stream().anyMatch(this::returnsOwnType);
  }

  private Val compatible(Val value, TypeRef type) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      String name = atom.type.name();
      if (!atom.carries() && atom.kind != Atom.Kind.OBJECT
          || evaluator.program.index.loaded(name) == null) {
        continue;
      }
      if (evaluator.program.index.isSubtype(name, type.name())) {
        result = result.or(Val.of(atom, value.way(i).lowered(Confidence.PROBABLE)));
      }
    }
    return result;
  }

  /** The texts and personal data in a value; objects of the codebase do not turn into texts. */
  private Val passable(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      boolean passes =
          switch (atom.kind) {
            case LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT -> true;
            case PARAMETER, CELL -> evaluator.program.index.loaded(atom.type.name()) == null;
            default -> false;
          };
      if (passes) {
        result = result.or(Val.of(atom, value.way(i)));
      }
    }
    return result;
  }

  private static Val lowered(Val value) {
    return value.along(way -> way.lowered(Confidence.PROBABLE));
  }

  /** Everything an object of a library was given. */
  private Val contents(Val object) {
    Val all = Val.NOTHING;
    for (int i = 0; i < object.count(); i++) {
      Atom atom = object.atom(i);
      if (atom.kind != Atom.Kind.OBJECT) {
        all = all.or(Val.of(atom, object.way(i)));
      }
      for (Map.Entry<Selector, Val> part : evaluator.heap.parts(atom).entrySet()) {
        if (!part.getKey().equals(Selector.ESCAPED)) {
          all = all.or(part.getValue());
        }
      }
    }
    return all;
  }

  /** What a function handed to unseen code returns when it is called with what is there. */
  private Val called(Val argument, CallShape shape) {
    Val result = Val.NOTHING;
    for (int i = 0; i < argument.count(); i++) {
      Atom atom = argument.atom(i);
      Atom.Function function = atom.function();
      if (function == null) {
        continue;
      }
      evaluator.program.handOut(
          new MethodRef(function.owner(), function.name(), function.descriptor()));
      Type[] types = Type.getArgumentTypes(function.descriptor());
      int free = Math.max(0, types.length - function.captured());
      Val given = Val.NOTHING;
      if (!shape.isStatic()) {
        given = evaluator.read(shape.receiver(), Selector.ANY_ELEMENT);
      }
      for (Val other : shape.arguments()) {
        given = given.or(passable(other));
      }
      List<Val> values = new ArrayList<>();
      for (int p = 0; p < free; p++) {
        Type type = types[types.length - free + p];
        TypeRef parameter = TypeRef.parse(type.getDescriptor());
        Atom opaque =
            evaluator.atoms().opaque(List.of(evaluator.site(), "callback", i, p), parameter);
        values.add(Val.of(opaque).or(lowered(given)));
      }
      result = result.or(evaluator.calls.function(function, Val.of(atom, argument.way(i)), values));
    }
    return result;
  }

  /** Something of the result's type that nobody knows. */
  Val fresh(CallShape shape) {
    Type returned = Type.getReturnType(shape.descriptor());
    if (returned.getSort() == Type.VOID) {
      return Val.NOTHING;
    }
    if (returned.getSort() != Type.OBJECT && returned.getSort() != Type.ARRAY) {
      return Val.of(Atoms.ANY).sized(returned.getSize());
    }
    return Val.of(evaluator.atoms().opaque(evaluator.site(), shape.result()));
  }

  /** The result's type, with what the receiver's generic arguments tell. */
  private TypeRef result(
      String owner, String name, String descriptor, List<Val> arguments, boolean isStatic) {
    ClassInfo declaring = evaluator.program.index.implementation(owner, name, descriptor);
    MethodInfo method = declaring == null ? null : declaring.method(name, descriptor);
    if (declaring == null || method == null) {
      return evaluator.program.index.generics().result(descriptor);
    }
    String signature = method.signature() != null ? method.signature() : descriptor;
    TypeRef declared = evaluator.program.index.generics().result(signature);
    if (!isStatic && !arguments.isEmpty()) {
      Val receiver = arguments.get(0);
      TypeRef type = receiver.count() > 0 ? evaluator.typeOf(receiver, 0) : TypeRef.of(owner);
      if (!evaluator.program.index.isSubtype(type.name(), declaring.name())) {
        type = TypeRef.of(owner);
      }
      declared = declared.with(evaluator.program.index.generics().bindings(type, declaring.name()));
    }
    return bindOwn(declared, signature, arguments, isStatic);
  }

  /** Type parameters of the method itself, bound by the types of its arguments. */
  private TypeRef bindOwn(
      TypeRef declared, String signature, List<Val> arguments, boolean isStatic) {
    List<String> formals = evaluator.program.index.generics().formals(signature);
    if (formals.isEmpty()) {
      return declared.isVariable() ? TypeRef.OBJECT : declared;
    }
    List<TypeRef> parameters = evaluator.program.index.generics().parameters(signature);
    Map<String, TypeRef> bindings = new java.util.HashMap<>();
    for (int p = 0; p < parameters.size(); p++) {
      int position = p + (isStatic ? 0 : 1);
      if (position >= arguments.size()) {
        break;
      }
      bind(parameters.get(p), arguments.get(position), bindings);
    }
    TypeRef bound = declared.with(bindings);
    return bound.isVariable() ? TypeRef.OBJECT : bound;
  }

  private void bind(TypeRef parameter, Val argument, Map<String, TypeRef> bindings) {
    if (argument.count() == 0) {
      return;
    }
    if (parameter.isVariable()) {
      bindings.putIfAbsent(parameter.name(), evaluator.typeOf(argument, 0));
      return;
    }
    if (parameter.name().equals("java/lang/Class")
        && parameter.argument(0).isVariable()
        && evaluator.constant(argument) instanceof Type type
        && type.getSort() == Type.OBJECT) {
      bindings.put(parameter.argument(0).name(), TypeRef.of(type.getInternalName()));
      return;
    }
    TypeRef actual = evaluator.typeOf(argument, 0);
    for (int i = 0; i < parameter.arguments().size() && i < actual.arguments().size(); i++) {
      if (parameter.arguments().get(i).isVariable()) {
        bindings.putIfAbsent(parameter.arguments().get(i).name(), actual.arguments().get(i));
      }
    }
  }
}
