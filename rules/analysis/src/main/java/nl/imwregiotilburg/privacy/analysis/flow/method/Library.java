package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Calls into code that is not read: by its model, or as code nobody can see. */
final class Library {

  private final Evaluator evaluator;
  private final ModelRunner runner;
  private final ModelledEnds ends;
  private static final String THROWABLE = "java/lang/Throwable";

  /** The constructor that is told a message. */
  private static final String QUOTING = "(Ljava/lang/String;)V";

  private final StringConstants constants;
  private final Reflection reflection;
  private final TextOperations operations;
  private final KnownCalls calls;
  private final Formats formats;
  private final Serialisation serialisation;
  private final UnseenCode unseen;

  Library(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.ends = new ModelledEnds(evaluator);
    this.runner = new ModelRunner(evaluator, ends);
    this.constants = new StringConstants(evaluator);
    this.reflection = new Reflection(evaluator);
    this.operations = new TextOperations(evaluator);
    this.formats = new Formats(evaluator);
    this.calls =
        new KnownCalls(
            evaluator, constants, operations, reflection, new ErrorAnswers(evaluator, this));
    this.serialisation = new Serialisation(evaluator);
    this.unseen = evaluator.unseen;
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
    CallShape shape = operations.written(shape(owner, name, descriptor, arguments));
    if (!shape.isStatic() && !asText && !name.equals("<init>")) {
      Val receiver = arguments.get(0);
      for (int i = 0; i < receiver.count(); i++) {
        exposeNearer(
            receiver.atom(i), evaluator.declaredTypes.of(receiver, i).name(), shape, model);
      }
    }
    if (asText
        && (model == null || model.owner().equals("java.lang.Object"))
        && shape.receiver().count() > 0
        && unseen.mayPrint(owner)) {
      return unseen.text(shape.receiver());
    }
    if (model == null) {
      return asText && shape.receiver().count() > 0
          ? unseen.text(shape.receiver())
          : unseen.call(shape);
    }
    Val text = formats.text(model, shape);
    shape = formats.printed(model, shape);
    Val result;
    if (model.operations().isPresent()) {
      result = evaluator.tables.answered(shape, runner.run(model, shape));
      result = operations.returned(name, result);
      result = constants.changed(owner, name, arguments, result);
      result = text == null ? result : text;
      if (Serialisation.reads(owner, name)) {
        result = serialisation.read(result);
      }
    } else {
      ends.sinks(model, shape);
      result =
          model.sinks().isEmpty() && model.source().isEmpty() && model.sanitiser().isEmpty()
              ? unseen.call(shape)
              : model.sanitiser().isPresent() ? Val.union(arguments) : unseen.fresh(shape);
    }
    if (model.sanitiser().isPresent()) {
      result = sanitised(model.sanitiser().get(), result);
    }
    if (descriptor.endsWith(")C")) {
      // What was worked out from characters is one again.
      result = Instructions.characters(result);
    }
    return promised(
        asked(shape, ends.source(model, shape, result)), descriptor, model.source().isPresent());
  }

  /** What is asked for by its class is of that class, also where nobody writes the class down. */
  private Val asked(CallShape shape, Val result) {
    if (result.cast() == null
        && shape.descriptor().endsWith(")Ljava/lang/Object;")
        && shape.descriptor().contains("Ljava/lang/Class;")
        && !evaluator.program.index.isLibrary(shape.result().name())) {
      for (int i = 0; i < shape.count(); i++) {
        if (evaluator.facts.constant(shape.argument(i)) instanceof Type type
            && type.getSort() == Type.OBJECT
            && type.getInternalName().equals(shape.result().name())) {
          return evaluator.types.cast(result, shape.result().name());
        }
      }
    }
    return result;
  }

  /**
   * What a library keeps in an object is of the type that its method declares, and so is what
   * exists in models only, a number in a box, and a text that is personal data.
   */
  private static Val promised(Val result, String descriptor, boolean source) {
    if (result.cast() != null || !descriptor.endsWith(";") || descriptor.contains(")[")) {
      return result;
    }
    String type = descriptor.substring(descriptor.indexOf(')') + 2, descriptor.length() - 1);
    if (source && type.equals(TypeRef.STRING.name()) || TypeTests.isBox(type)) {
      return result.cast(type);
    }
    for (int i = 0; i < result.count(); i++) {
      Atom atom = result.atom(i);
      if (atom.kind == Atom.Kind.CELL
          && atom.part() instanceof Selector.Named
          && atom.type.equals(TypeRef.OBJECT)) {
        return result.cast(type);
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

  /** Hands a text to the message of an exception. */
  void quoted(Val exception, Val text) {
    MethodModel model = evaluator.program.lookup.model(THROWABLE, "<init>", QUOTING);
    if (model != null && text.carries()) {
      expose(model, THROWABLE, "<init>", QUOTING, List.of(exception, text));
    }
  }

  /** Hands the arguments of a call to the sinks of a model. */
  void expose(
      MethodModel model, String owner, String name, String descriptor, List<Val> arguments) {
    if (!model.sinks().isEmpty()) {
      CallShape shape = new CallShape(owner, name, descriptor, arguments, false, TypeRef.OBJECT);
      ends.sinks(model, formats.printed(model, operations.written(shape)));
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
      MethodModel nearer = evaluator.program.lookup.model(type, shape.name(), shape.descriptor());
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
          && !evaluator.program.index.isLibrary(atom.type.name())) {
        evaluator.unfollowed = true;
        evaluator.escaped = evaluator.escaped.or(Val.of(atom));
      }
    }
  }

  private @Nullable MethodModel model(
      String owner, String name, String descriptor, List<Val> arguments) {
    MethodModel model = evaluator.program.lookup.model(owner, name, descriptor);
    if (!arguments.isEmpty() && !name.equals("<init>")) {
      Val receiver = arguments.get(0);
      for (int i = 0; i < receiver.count(); i++) {
        Atom atom = receiver.atom(i);
        String type = evaluator.declaredTypes.of(receiver, i).name();
        if ((atom.kind == Atom.Kind.OBJECT || model == null)
            && !type.equals(owner)
            && evaluator.program.index.isSubtype(type, owner)) {
          MethodModel nearer = evaluator.program.lookup.model(type, name, descriptor);
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

  /** The result of a method of the codebase that was not followed. */
  Val notFollowed(String owner, String name, String descriptor, List<Val> arguments) {
    return unseen.fresh(shape(owner, name, descriptor, arguments));
  }

  private CallShape shape(String owner, String name, String descriptor, List<Val> arguments) {
    boolean isStatic = Type.getArgumentCount(descriptor) == arguments.size();
    TypeRef result = result(owner, name, descriptor, arguments, isStatic);
    return new CallShape(owner, name, descriptor, arguments, isStatic, result);
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
    Map<String, TypeRef> ofReceiver = Map.of();
    if (!isStatic && !arguments.isEmpty()) {
      Val receiver = arguments.get(0);
      TypeRef type =
          receiver.count() > 0 ? evaluator.declaredTypes.of(receiver, 0) : TypeRef.of(owner);
      if (!evaluator.program.index.isSubtype(type.name(), declaring.name())) {
        type = TypeRef.of(owner);
      }
      ofReceiver = evaluator.program.index.generics().bindings(type, declaring.name());
      declared = declared.with(ofReceiver);
    }
    return bindOwn(declared, signature, arguments, isStatic, ofReceiver);
  }

  /** Type parameters of the method itself, bound by the types of its arguments. */
  private TypeRef bindOwn(
      TypeRef declared,
      String signature,
      List<Val> arguments,
      boolean isStatic,
      Map<String, TypeRef> ofReceiver) {
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
    // One that only the caller chooses is at least what it has to be for this receiver.
    evaluator
        .program
        .index
        .generics()
        .bounds(signature)
        .forEach(
            (formal, bound) -> {
              TypeRef known = bound.with(ofReceiver);
              if (bound.isVariable() && !known.isVariable()) {
                bindings.merge(
                    formal, known, (one, least) -> one.equals(TypeRef.OBJECT) ? least : one);
              }
            });
    TypeRef bound = declared.with(bindings);
    return bound.isVariable() ? TypeRef.OBJECT : bound;
  }

  private void bind(TypeRef parameter, Val argument, Map<String, TypeRef> bindings) {
    if (argument.count() == 0) {
      return;
    }
    if (parameter.isVariable()) {
      bindings.putIfAbsent(parameter.name(), evaluator.declaredTypes.of(argument, 0));
      return;
    }
    Atom.Function function = argument.atom(0).function();
    if (function != null) {
      bindResult(parameter, Type.getReturnType(function.descriptor()), bindings);
      return;
    }
    if (parameter.name().equals("java/lang/Class")
        && parameter.argument(0).isVariable()
        && evaluator.facts.constant(argument) instanceof Type type
        && type.getSort() >= Type.ARRAY) {
      bindings.put(parameter.argument(0).name(), TypeRef.parse(type.getDescriptor()));
      return;
    }
    TypeRef actual = evaluator.declaredTypes.of(argument, 0);
    if (evaluator.program.index.isSubtype(actual.name(), parameter.name())) {
      actual = evaluator.program.index.generics().asSupertype(actual, parameter.name());
    }
    for (int i = 0; i < parameter.arguments().size() && i < actual.arguments().size(); i++) {
      if (parameter.arguments().get(i).isVariable()) {
        bindings.putIfAbsent(parameter.arguments().get(i).name(), actual.arguments().get(i));
      }
    }
  }

  /** What a function returns is what the last argument of its type stands for. */
  private static void bindResult(TypeRef parameter, Type returned, Map<String, TypeRef> bindings) {
    if (parameter.arguments().isEmpty() || !parameter.last().isVariable()) {
      return;
    }
    if (returned.getSort() == Type.OBJECT || returned.getSort() == Type.ARRAY) {
      TypeRef type = TypeRef.parse(returned.getDescriptor());
      if (!type.equals(TypeRef.OBJECT)) {
        bindings.putIfAbsent(parameter.last().name(), type);
      }
    }
  }
}
