package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds what a call runs, and puts the caller's values into its summary. */
final class Calls {

  private static final int ROUNDS = 10;

  /** Of so many objects that a call may be one of each is looked at by itself. */
  private static final int MOST_APART = 4;

  /** Things a callee hands to sinks, and objects it changes, when it does little. */
  private static final int FEW = 6;

  private static final int MOST_EVENTS_OF_A_CALL = 16;

  private final Evaluator evaluator;
  private final Map<Object, Integer> lifted = new HashMap<>();
  private final Library library;
  private final RemoteInterfaces remote;
  private final Receivers receivers;
  private final CallerKnowledge knowledge;
  private final UnfollowedCalls unfollowed;

  Calls(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.remote = new RemoteInterfaces(evaluator);
    this.receivers = evaluator.receivers;
    this.knowledge = new CallerKnowledge(evaluator, receivers);
    this.library = new Library(evaluator);
    this.unfollowed = new UnfollowedCalls(evaluator);
  }

  /** Calls a static method, constructor, private method or super method. */
  Val exact(String owner, String name, String descriptor, List<Val> arguments) {
    remote.announce(owner, name, descriptor, arguments);
    ClassInfo declaring = evaluator.program.index.implementation(owner, name, descriptor);
    return perform(owner, declaring, name, descriptor, arguments);
  }

  /**
   * Calls a method of whatever the receiver turns out to be.
   *
   * @param asText whether the call only asks for the receiver's text, which callers may know better
   */
  Val virtual(String owner, String name, String descriptor, List<Val> arguments, boolean asText) {
    Val result = dispatch(owner, name, descriptor, arguments, asText);
    return !asText && name.equals("toString") && descriptor.startsWith("()")
        ? result.or(evaluator.libraryTexts.printed(arguments.get(0)))
        : result;
  }

  private Val dispatch(
      String owner, String name, String descriptor, List<Val> arguments, boolean asText) {
    if (!asText) {
      remote.announce(owner, name, descriptor, arguments);
    }
    MethodModel model = evaluator.program.lookup.model(owner, name, descriptor);
    if (model != null
        && evaluator.program.lookup.speaksForAll(model, owner, name, descriptor)
        && !receivers.isOverridden(model, owner, arguments.get(0), name, descriptor)) {
      // What a model says of an interface holds for whatever implements it.
      return library.call(owner, name, descriptor, arguments, asText);
    }
    Val receiver = arguments.get(0);
    Map<Runs, Target> found = new LinkedHashMap<>();
    Alternatives alternatives = new Alternatives(evaluator);
    int objects = objects(receiver);
    boolean apart = objects > 1 && objects <= MOST_APART;
    Val result = Val.NOTHING;
    Val unseen = Val.NOTHING;
    boolean guessed = false;
    for (int i = 0; i < receiver.count(); i++) {
      Atom atom = receiver.atom(i);
      String cast = receiver.cast();
      Val one = Val.of(atom, receiver.way(i));
      Val alone = cast == null ? one : one.cast(cast);
      boolean only = receiver.count() == 1;
      if (atom.kind == Atom.Kind.CONSTANT && atom.data == Atom.NULL) {
        continue;
      }
      if (Receivers.isModelled(atom)
          && evaluator.program.lookup.model(atom.type.name(), name, descriptor) != null) {
        CallShape shape = shape(owner, name, descriptor, arguments, alone);
        String type = atom.type.name();
        result = result.or(alternatives.run(only, () -> modelled(type, shape, model, asText)));
        library.exposeNearer(atom, Receivers.declaredType(atom, cast), shape, model);
        continue;
      }
      Val handled = library.handled(atom, owner, name, descriptor, arguments);
      if (handled != null) {
        result = result.or(handled);
        continue;
      }
      List<Val> given = evaluator.byClass.given(atom, arguments.subList(1, arguments.size()));
      if (given == null) {
        continue;
      }
      List<Object> known = receivers.fitting(receivers.concrete(atom), cast);
      boolean functions = false;
      if (known != null) {
        boolean single = only && known.size() == 1;
        for (Object what : known) {
          if (what instanceof Atom.Function function && function.method().equals(name)) {
            functions = true;
            result = result.or(alternatives.run(single, () -> function(function, alone, given)));
          } else if (what instanceof String type
              && type.startsWith(Atom.MODEL)
              && evaluator.program.lookup.model(type, name, descriptor) != null) {
            functions = true;
            CallShape shape = shape(owner, name, descriptor, arguments, alone);
            result =
                result.or(alternatives.run(single, () -> modelled(type, shape, model, asText)));
            library.exposeNearer(atom, Receivers.declaredType(atom, cast), shape, model);
          }
        }
      }
      if (functions && known != null) {
        // It may be an object of a class as well.
        known = known.stream().filter(Receivers::isClass).toList();
        if (known.isEmpty()) {
          continue;
        }
      }
      for (Atom.Function function : evaluator.context.perhaps(atom)) {
        if (function.method().equals(name)) {
          result = result.or(alternatives.run(false, () -> function(function, alone, given)));
        }
      }
      Receivers.Targets targets = receivers.targets(receiver, i, owner, name, descriptor, known);
      if (targets.implementations().isEmpty()) {
        String nearer =
            atom.symbolic() && (asText || receiver.count() == 1)
                ? knownLibrary(known, model, name, descriptor)
                : null;
        if (nearer != null) {
          List<Val> passed = new ArrayList<>(arguments);
          passed.set(0, alone);
          result =
              result.or(
                  alternatives.run(
                      only, () -> library.call(nearer, name, descriptor, passed, asText)));
          continue;
        }
        if (targets == Receivers.TOO_MANY) {
          tooMany(owner, name, arguments);
          unfollowed.calledOneOfMany(arguments);
          evaluator.sequences.lose(arguments);
          evaluator.maps.run(arguments);
        }
        unseen = merge(unseen, alone);
        continue;
      }
      if (targets.modelled()) {
        unseen = merge(unseen, alone);
      }
      guessed |= known == null;
      for (ClassInfo implementation : targets.implementations()) {
        Val seen = targets.certain() ? alone : alone.along(way -> way.lowered(Confidence.PROBABLE));
        boolean object =
            apart
                && atom.kind == Atom.Kind.OBJECT
                && doesLittle(new MethodRef(implementation.name(), name, descriptor));
        found.merge(
            new Runs(implementation.name(), object ? atom : null),
            new Target(implementation, seen, given, targets.certain()),
            Target::or);
      }
    }
    boolean unknown = !unseen.isEmpty() || receiver.isEmpty();
    boolean single = alternatives.hasNone() && found.size() + (unknown ? 1 : 0) == 1;
    for (Target target : found.values()) {
      result =
          result.or(
              alternatives.run(
                  single,
                  () -> source(model, target, name, descriptor, run(target, name, descriptor))));
    }
    if (unknown) {
      List<Val> passed = new ArrayList<>(arguments);
      passed.set(0, unseen);
      result =
          result.or(
              alternatives.run(single, () -> unknown(owner, name, descriptor, passed, asText)));
    } else if (guessed
        && evaluator.failed
        && !evaluator.ended
        && isAbstract(owner, name, descriptor)) {
      // Where all there is only throws, it stands for what is not here.
      result =
          result.or(
              alternatives.run(false, () -> unknown(owner, name, descriptor, arguments, asText)));
    }
    alternatives.end();
    return result;
  }

  private boolean isAbstract(String owner, String name, String descriptor) {
    ClassInfo declaring = evaluator.program.index.implementation(owner, name, descriptor);
    MethodInfo method = declaring == null ? null : declaring.method(name, descriptor);
    return method == null || method.isAbstract();
  }

  /** Runs code that was seen. */
  private Val run(Target target, String name, String descriptor) {
    List<Val> passed = new ArrayList<>();
    passed.add(target.receiver);
    passed.addAll(target.arguments);
    ClassInfo declaring = target.implementation;
    Val answer =
        isTemplate(declaring, name, descriptor)
            ? template(declaring, name, descriptor, passed)
            : perform(declaring.name(), declaring, name, descriptor, passed);
    return target.certain ? answer : answer.along(way -> way.lowered(Confidence.PROBABLE));
  }

  /**
   * What a method of the codebase hands out that takes the place of one the user named: where it
   * only returns a field, what is in there is no less personal than he said.
   */
  private Val source(
      @Nullable MethodModel model, Target target, String name, String descriptor, Val answer) {
    MethodInfo method = target.implementation.method(name, descriptor);
    return model != null
            && evaluator.program.lookup.isNamedByUser(model, target.implementation, method)
        ? labelled(answer, evaluator.program.elements.ofModel(model))
        : answer;
  }

  /** What comes of a call on an object of which nobody knows what it is. */
  private Val unknown(
      String owner, String name, String descriptor, List<Val> arguments, boolean asText) {
    ClassInfo declaring = evaluator.program.index.implementation(owner, name, descriptor);
    Val answer =
        library.call(
            evaluator.program.inherited(owner, declaring, name, descriptor),
            name,
            descriptor,
            arguments,
            asText);
    MethodInfo method = declaring == null ? null : declaring.method(name, descriptor);
    return declaring == null || method == null ? answer : declared(declaring, method, answer);
  }

  /** Whether it is a method of the JDK that is read because it runs own code. */
  private boolean isTemplate(ClassInfo declaring, String name, String descriptor) {
    return !declaring.container().followed()
        && evaluator.program.lookup.isModelled(declaring, name, descriptor);
  }

  private Val template(ClassInfo declaring, String name, String descriptor, List<Val> arguments) {
    MethodModel model = evaluator.program.lookup.model(declaring.name(), name, descriptor);
    if (model != null) {
      library.expose(model, declaring.name(), name, descriptor, arguments);
    }
    return apply(new MethodRef(declaring.name(), name, descriptor), arguments);
  }

  /**
   * What a call runs.
   *
   * @param owner the class that declares it
   * @param object of several objects of one class the one it is run on: each has fields of its own
   */
  private record Runs(String owner, @Nullable Atom object) {}

  private record Target(
      ClassInfo implementation, Val receiver, List<Val> arguments, boolean certain) {

    Target or(Target other) {
      return new Target(
          implementation,
          merge(receiver, other.receiver),
          ByClass.both(arguments, other.arguments),
          certain || other.certain);
    }
  }

  /** Whether it costs little to put a callee's summary in once more. */
  private boolean doesLittle(MethodRef target) {
    Depth depth = evaluator.program.index.isLibrary(target.owner()) ? null : depth(target);
    Summary summary =
        depth == null ? null : evaluator.memory.summaries.of(target, Context.NONE, depth);
    return summary != null && summary.events().size() <= FEW && summary.effects().size() <= FEW;
  }

  private static int objects(Val receiver) {
    int objects = 0;
    for (int i = 0; i < receiver.count(); i++) {
      objects += receiver.atom(i).kind == Atom.Kind.OBJECT ? 1 : 0;
    }
    return objects;
  }

  /**
   * The class of a library that a caller knows an object to be of, when a model tells more of that
   * than of the declared type.
   */
  private @Nullable String knownLibrary(
      @Nullable List<Object> known,
      @Nullable MethodModel declared,
      String name,
      String descriptor) {
    if (known == null
        || known.size() != 1
        || !(known.get(0) instanceof String type)
        || !evaluator.program.index.isLibrary(type)) {
      return null;
    }
    MethodModel nearer = evaluator.program.lookup.model(type, name, descriptor);
    return nearer == null || nearer == declared ? null : type;
  }

  /** Says so when personal data is handed to more implementations than are followed. */
  private void tooMany(String owner, String name, List<Val> arguments) {
    for (Val argument : arguments.subList(1, arguments.size())) {
      if (evaluator.memory.reach.mayBePersonal(argument, evaluator.method)) {
        evaluator.program.dispatch.handedToTooMany(owner.replace('/', '.') + "." + name);
        return;
      }
    }
  }

  private static CallShape shape(
      String owner, String name, String descriptor, List<Val> arguments, Val receiver) {
    List<Val> passed = new ArrayList<>(arguments);
    passed.set(0, receiver);
    return new CallShape(owner, name, descriptor, passed, false, TypeRef.OBJECT);
  }

  /**
   * Calls a method of an object that exists in models only.
   *
   * @param declared the model of the type the object is declared as
   */
  private Val modelled(
      String type, CallShape call, @Nullable MethodModel declared, boolean asText) {
    if (declared != null && !asText) {
      // What somebody says of the declared type holds whatever the object turns out to be.
      library.expose(declared, call.owner(), call.name(), call.descriptor(), call.arguments());
    }
    return library.call(type, call.name(), call.descriptor(), call.arguments(), asText);
  }

  /** A member found among others, where it turned out to have a name. */
  Val named(Reflection.IsNamed found) {
    return library.named(found);
  }

  /** Calls a method of an object that exists in models only. */
  Val ofModel(String type, String method, Val receiver, List<Val> arguments) {
    List<Val> all = new ArrayList<>();
    all.add(receiver);
    all.addAll(arguments);
    String descriptor = "(" + "Ljava/lang/Object;".repeat(arguments.size()) + ")Ljava/lang/Object;";
    return library.call(type, method, descriptor, all, false);
  }

  private static Val merge(Val a, Val b) {
    Val both = a.or(b);
    String cast = b.cast();
    return a.isEmpty() && cast != null ? both.cast(cast) : both;
  }

  // --- functions -----------------------------------------------------------------------------

  /** Calls a lambda or method reference. */
  Val function(Atom.Function function, Val object, List<Val> arguments) {
    List<Val> all = new ArrayList<>();
    for (int i = 0; i < function.captured(); i++) {
      all.add(captured(function, object, i));
    }
    evaluator.sequences.runFunction(all);
    all.addAll(arguments);
    String owner = function.owner();
    evaluator.program.calls.run(new MethodRef(owner, function.name(), function.descriptor()));
    switch (function.tag()) {
      case Opcodes.H_NEWINVOKESPECIAL:
        Atom made =
            evaluator
                .atoms()
                .object(
                    List.of(evaluator.site(), function),
                    TypeRef.of(owner),
                    null,
                    evaluator.repeated);
        evaluator.heap.create(made);
        all.add(0, Val.of(made));
        exact(owner, function.name(), function.descriptor(), fit(all, function, true));
        return evaluator.replaced.getOrDefault(made, Val.of(made));
      case Opcodes.H_INVOKESTATIC:
        return exact(owner, function.name(), function.descriptor(), fit(all, function, false));
      case Opcodes.H_INVOKESPECIAL:
        return exact(owner, function.name(), function.descriptor(), fit(all, function, true));
      default:
        List<Val> fitted = fit(all, function, true);
        fitted.set(0, fitted.get(0).cast(owner));
        return virtual(owner, function.name(), function.descriptor(), fitted, false);
    }
  }

  /** What a function holds, of the type it was captured as. */
  private Val captured(Atom.Function function, Val object, int index) {
    Val held = evaluator.read(object, Selector.captured(function, index));
    Atom only = held.only();
    if (only == null || only.kind != Atom.Kind.CELL || !only.type.equals(TypeRef.OBJECT)) {
      return held;
    }
    boolean receiver =
        function.tag() != Opcodes.H_INVOKESTATIC && function.tag() != Opcodes.H_NEWINVOKESPECIAL;
    Type[] types = Type.getArgumentTypes(function.descriptor());
    int at = receiver ? index - 1 : index;
    if (at < 0) {
      return held.cast(function.owner());
    }
    return at < types.length && types[at].getSort() == Type.OBJECT
        ? held.cast(types[at].getInternalName())
        : held;
  }

  private static List<Val> fit(List<Val> values, Atom.Function function, boolean receiver) {
    int wanted = Type.getArgumentCount(function.descriptor()) + (receiver ? 1 : 0);
    List<Val> fitted = new ArrayList<>(values);
    while (fitted.size() < wanted) {
      fitted.add(Val.of(Atoms.ANY));
    }
    return fitted.size() > wanted ? new ArrayList<>(fitted.subList(0, wanted)) : fitted;
  }

  // --- performing ----------------------------------------------------------------------------

  private Val perform(
      String owner,
      @Nullable ClassInfo declaring,
      String name,
      String descriptor,
      List<Val> arguments) {
    MethodInfo method = declaring == null ? null : declaring.method(name, descriptor);
    if (declaring != null
        && name.equals("clone")
        && descriptor.startsWith("()")
        && evaluator.program.index.isLibrary(declaring.name())) {
      // It says itself only what its superclass does: make another one that holds the same.
      evaluator.ended = true;
      return evaluator.copies.of(arguments.get(0));
    }
    if (declaring == null
        || method == null
        || evaluator.program.lookup.isModelled(declaring, name, descriptor)
        || !evaluator.program.followed(declaring, method, evaluator.depth.library())) {
      Val result =
          library.call(
              evaluator.program.inherited(owner, declaring, name, descriptor),
              name,
              descriptor,
              arguments,
              false);
      return declaring == null || method == null ? result : declared(declaring, method, result);
    }
    MethodModel.Sanitiser sanitiser = evaluator.program.elements.sanitiser(declaring, method);
    MethodRef target = new MethodRef(declaring.name(), name, descriptor);
    Val result = apply(target, arguments);
    if (sanitiser != null) {
      return library.sanitised(sanitiser, result.or(Val.union(arguments)));
    }
    return declared(declaring, method, result);
  }

  /** A result that a declaration says is personal data. */
  Val declared(ClassInfo declaring, MethodInfo method, Val result) {
    MethodModel.Sanitiser sanitiser = evaluator.program.elements.sanitiser(declaring, method);
    if (sanitiser != null) {
      return library.sanitised(sanitiser, result);
    }
    Element element = evaluator.program.elements.ofReturn(declaring, method);
    element = element == null ? evaluator.program.mapped.projected(declaring, method) : element;
    return element == null ? result : labelled(result, element);
  }

  /** A value that is personal data unless it is a constant. */
  Val labelled(Val value, Element element) {
    Way way = Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()));
    if (value.isEmpty()) {
      return Val.of(evaluator.atoms().label(element, false), way);
    }
    Val result = Val.NOTHING.sized(value.getSize());
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      switch (atom.kind) {
        case CONSTANT, CLEAN -> result = result.or(Val.of(atom, value.way(i)));
        case LABEL, TAG ->
            result =
                result
                    .or(
                        atom.personalData().category().equals(element.category())
                            ? Val.NOTHING
                            : Val.of(atom, value.way(i)))
                    .or(
                        Val.of(
                            atom.kind == Atom.Kind.TAG
                                ? evaluator.atoms().tag(atom.origin(), element)
                                : evaluator.atoms().label(element, atom.flag),
                            way));
        case PARAMETER, CELL ->
            result =
                result
                    .or(Val.of(atom, value.way(i)))
                    .or(Val.of(evaluator.personal(atom, element), way));
        default ->
            result =
                result
                    .or(Val.of(atom, value.way(i)))
                    .or(Val.of(evaluator.atoms().label(element, false), way));
      }
    }
    return result.sized(value.getSize());
  }

  /**
   * Exceptions that are made and thrown here: their message may be one that their class makes
   * itself, which no constructor of the JDK was told.
   */
  void thrown(Val exceptions) {
    for (int i = 0; i < exceptions.count(); i++) {
      Atom exception = exceptions.atom(i);
      if (exception.kind == Atom.Kind.OBJECT
          && evaluator.atoms().isMadeIn(exception, evaluator.method)
          && evaluator.program.dispatch.makesText(exception.type.name())) {
        Val alone = Val.of(exception, exceptions.way(i));
        Val told = evaluator.read(exception, new Selector.Named("message")).flat();
        Val text = evaluator.texts.text(alone).flat().kept(atom -> !told.contains(atom));
        library.quoted(alone, text);
      }
    }
  }

  private Val apply(MethodRef target, List<Val> arguments) {
    evaluator.sequences.run(arguments);
    evaluator.maps.run(arguments);
    evaluator.records.run(arguments);
    Depth depth = depth(target);
    if (depth == null) {
      evaluator.ended = true;
      evaluator.unfollowed = true;
      evaluator.program.calls.skip(target);
      unfollowed.called(target, arguments);
      if (target.name().equals("<init>")) {
        evaluator.fillUntold(arguments.get(0));
      }
      evaluator.sequences.lose(arguments);
      evaluator.maps.run(arguments);
      String made = evaluator.program.factories.made(target);
      return made == null
          ? library.notFollowed(target.owner(), target.name(), target.descriptor(), arguments)
          : Val.of(evaluator.atoms().made(evaluator.site(), TypeRef.of(made)));
    }
    Summary general = evaluator.memory.summaries.of(target, Context.NONE, depth);
    Summary summary = general;
    Heap before = evaluator.heap.copy();
    Substitution substitution = new Substitution(evaluator, target, arguments, before);
    Context context = Context.NONE;
    Map<Atom, List<Object>> known = new HashMap<>();
    for (int round = 0; round < ROUNDS && summary.asks(); round++) {
      Context wanted = knowledge.of(summary, substitution, known).with(context);
      if (wanted.isEmpty() || wanted.equals(context)) {
        break;
      }
      context = wanted;
      summary = evaluator.memory.summaries.of(target, context, depth);
    }
    evaluator.ended |= summary.ends();
    evaluator.failed |= !summary.ends();
    return substitution.apply(summary, general);
  }

  /**
   * How a callee is come to; null when it is better not followed: it lies on no way of personal
   * data to a sink, and is too large or too far away to decide anything there.
   */
  private @Nullable Depth depth(MethodRef target) {
    if (evaluator.program.budget.isExhausted()) {
      return null;
    }
    if (evaluator.program.index.isLibrary(target.owner())) {
      return new Depth(evaluator.depth.library() + 1, 0);
    }
    if (evaluator.memory.reach.has(target)) {
      // Also where it is handed nothing personal: it may fill what it is given with what it finds.
      return Depth.TOP;
    }
    int clean = evaluator.depth.clean() + 1;
    return evaluator.program.isLookedInto(target, clean) ? new Depth(0, clean) : null;
  }

  /** Keeps what a callee hands to sinks, seen from here. */
  void lift(Event event) {
    int same = lifted.merge(new Atoms.Place(event.method(), event.instruction()), 1, Integer::sum);
    evaluator.event(
        same <= MOST_EVENTS_OF_A_CALL
            ? event
            : event.with(event.data(), event.address(), event.guard(), -2));
  }
}
