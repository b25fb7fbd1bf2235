package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Calls of code that nobody modelled and that is not read. What goes into an object of a library
 * may come out of it, and what goes into a method may come out of that; functions are called with
 * what is there. What comes out fits the type that is declared.
 */
public final class UnseenCode {

  /** What is written into. */
  private static final Set<String> OUTPUTS =
      Set.of("java/io/Writer", "java/io/OutputStream", "java/lang/Appendable");

  private static final Selector MESSAGE = new Selector.Named("message");

  private final Evaluator evaluator;
  private final TypeFits fits;
  private final Holdings holdings;
  private final Lookups lookups;

  UnseenCode(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.fits = new TypeFits(evaluator.program);
    this.holdings = new Holdings(evaluator, fits);
    this.lookups = new Lookups(evaluator.program, fits);
  }

  /** What a call returns. */
  Val call(CallShape shape) {
    boolean own = !evaluator.program.index.isLibrary(shape.owner());
    boolean constructor = shape.name().equals("<init>");
    Selector place = own ? null : place(shape);
    Val inside = own || constructor ? Val.NOTHING : inside(shape, place);
    Val before = evaluator.thrownByCall;
    evaluator.thrownByCall = Val.NOTHING;
    Val given = Val.NOTHING;
    Val made = Val.NOTHING;
    for (int i = 0; i < shape.count(); i++) {
      made = made.or(called(shape.argument(i), shape, inside.or(made)));
      given = given.or(shape.argument(i)).or(elements(shape.argument(i)));
      evaluator.escape(shape.argument(i));
    }
    Val thrown = evaluator.thrownByCall;
    evaluator.thrownByCall = before.or(thrown);
    if (!own) {
      lend(shape, shape.receiver());
      if (!constructor && given.or(made).carries()) {
        // What was to be called when there is something is called with it.
        called(holdings.lent(shape.receiver(), Holdings.FUNCTIONS), shape, given.or(made));
      }
    }
    if (constructor) {
      holdings.keep(shape.receiver(), null, kept(shape, assigned(shape).or(made)), false);
      return Val.NOTHING;
    }
    tell(shape, given.or(made), own);
    return own
        ? ofOwn(shape, given.or(made))
        : ofLibrary(shape, place, inside, given, made, thrown);
  }

  /**
   * The objects in which a call may find something of its receiver: what code nobody sees made of
   * data has an id of its own, unless that was set.
   */
  private Val asked(CallShape shape, @Nullable Selector place) {
    return shape.count() == 0 && Holdings.isId(place)
        ? shape
            .receiver()
            .kept(
                atom ->
                    atom.kind != Atom.Kind.OPAQUE && !TypeFits.isText(atom)
                        || evaluator.heap.get(atom, Objects.requireNonNull(place)) != null)
        : shape.receiver();
  }

  private Val inside(CallShape shape, @Nullable Selector place) {
    Val asked = asked(shape, place);
    return Holdings.isProperty(place) && fits.isContainer(shape.result())
        ? holdings.ofItself(asked, place)
        : holdings.of(asked, place);
  }

  /** What is in arrays: a method that takes any number of arguments gets them in one. */
  private Val elements(Val argument) {
    Val arrays = argument.kept(atom -> atom.type.isArray());
    return arrays.isEmpty()
        ? Val.NOTHING
        : evaluator.read(arrays, Selector.ANY_ELEMENT).kept(TypeFits::isText);
  }

  /** What code that was not read may have left in a field of a library's class. */
  Val left(Atom object, Selector.Field field) {
    return Holdings.hasLeft(evaluator.heap.parts(object))
            && evaluator.program.index.isLibrary(field.owner())
        ? Holdings.lowered(
            holdings.inField(object, field, evaluator.declaredTypes.ofPart(object, field)))
        : Val.NOTHING;
  }

  /**
   * What an assignment to a field fills: objects that can be of the class that declares it, and not
   * whatever an object holds whose code was not read, when it is said of other objects, too.
   */
  Val toBeFilled(Val objects, Selector selector) {
    if (objects.count() < 2
        || !(selector instanceof Selector.Field field)
        || !evaluator.program.index.isLibrary(field.owner())) {
      return objects;
    }
    Val named = holdings.named(objects);
    Val fitting = named.kept(each -> fits.mayBe(each, field.owner()));
    return fitting.isEmpty() ? named : fitting;
  }

  /** What is put into an object whose code was not read, with a step that says so. */
  private Val kept(CallShape shape, Val data) {
    if (!data.carries()) {
      return data;
    }
    String type = shape.owner().substring(shape.owner().lastIndexOf('/') + 1).replace('$', '.');
    String call = shape.name().equals("<init>") ? "its constructor" : shape.name() + "()";
    Way.Mark kept = evaluator.mark(Step.Kind.STORED, type + " by " + call + ", which has no model");
    return data.along(way -> way.then(kept));
  }

  /**
   * Puts what a constructor is given into the fields it assigns it to.
   *
   * @return what may be anywhere in the object
   */
  private Val assigned(CallShape shape) {
    Val rest = Val.NOTHING;
    MethodRef constructor = new MethodRef(shape.owner(), shape.name(), shape.descriptor());
    for (int i = 0; i < shape.count(); i++) {
      List<Selector.Field> fields = evaluator.program.libraryCode.assigned(constructor, i);
      if (fields == null) {
        rest = rest.or(shape.argument(i));
        continue;
      }
      for (Selector.Field field : fields) {
        evaluator.write(shape.receiver(), field, shape.argument(i), false);
      }
    }
    return rest;
  }

  private void tell(CallShape shape, Val data, boolean own) {
    if (data.carries()) {
      evaluator.program.missing(shape.owner(), evaluator.method);
      if (!own) {
        evaluator.program.countUnmodelled(shape.owner().replace('/', '.') + "#" + shape.name());
      }
    }
  }

  /** An interface of the codebase that something else implements: a repository, a client. */
  private Val ofOwn(CallShape shape, Val data) {
    if (!carries(shape)) {
      return nothing(shape);
    }
    Val opaque = fresh(shape);
    return fits.isOwn(shape.result())
        ? evaluator
            .tables
            .answered(shape, opaque)
            .or(Holdings.lowered(fits.fitting(data.or(shape.receiver()), shape.result(), true)))
        : evaluator.tables.answered(shape, opaque);
  }

  private Val ofLibrary(
      CallShape shape, @Nullable Selector place, Val inside, Val given, Val made, Val thrown) {
    Type returned = Type.getReturnType(shape.descriptor());
    Val receiver = shape.receiver();
    boolean itself = returnsItself(shape, returned);
    if (itself || changes(shape, returned)) {
      Val kept = returned.getSort() == Type.VOID ? given.or(made) : given;
      holdings.keep(receiver, place, kept(shape, kept), Holdings.isProperty(place));
    }
    Val written = written(shape, given.or(inside));
    writeInto(shape, given.or(inside).or(written));
    writeOut(shape, given.or(made), inside.or(written));
    if (itself) {
      return receiver;
    }
    if (!carries(shape)) {
      return nothing(shape);
    }
    boolean told = isReceipt(shape);
    boolean creates = creates(shape);
    boolean byFunctions = FunctionResults.only(evaluator.program, fits, shape);
    Val held = creates || byFunctions ? Val.NOTHING : held(shape, place, inside);
    Selector property = told || made.carries() ? null : lookups.property(shape);
    Val handed = told ? made : property == null ? given.or(made) : Val.NOTHING;
    Val all = handed.or(held).flat();
    if (returned.getSort() == Type.OBJECT
        && returned.getInternalName().equals("java/lang/String")) {
      all = all.or(written);
    }
    Val failures = thrown.or(holdings.failures(receiver));
    if (fits.isThrowable(shape.result())) {
      all = all.or(failures);
    }
    Val result = part(shape);
    if (fits.isThrowable(shape.result())) {
      // An exception that is made of a text has it in its message.
      Val texts = holdings.of(given.or(made)).kept(TypeFits::isText);
      evaluator.write(result, MESSAGE, Holdings.lowered(texts), false);
    }
    if (fits.isContainer(shape.result())) {
      if (creates) {
        holdings.join(receiver, result);
      } else if (!byFunctions) {
        holdings.pass(receiver, result, !Holdings.isProperty(place));
      }
      holdings.lend(receiver, result);
      lend(shape, result);
      holdings.keep(
          result,
          null,
          holdings.of(handed).or(held).kept(each -> fits.mayHold(shape.result(), each)),
          false);
      if (property != null) {
        holdings.keep(result, property, kept(shape, given), false);
      }
      if (!failures.isEmpty()) {
        evaluator.write(result, Holdings.THROWN, failures, false);
      }
    }
    return result.or(Holdings.lowered(fits.fitting(all, shape.result(), false)));
  }

  /**
   * What of its object a call may give back: what is under a name or key in one object is under it
   * in another one made of it.
   */
  private Val held(CallShape shape, @Nullable Selector place, Val inside) {
    return place == null && fits.isContainer(shape.result())
        ? holdings.unplaced(shape.receiver())
        : inside;
  }

  /**
   * Whether a call makes a new part of its object: there is nothing in it yet of what the object
   * holds, and what is put into it is in the object.
   */
  private boolean creates(CallShape shape) {
    String made = shape.result().name();
    boolean alike =
        evaluator.program.index.isSubtype(made, shape.owner())
            || evaluator.program.index.isSubtype(shape.owner(), made);
    return !shape.isStatic()
        && Naming.CREATING.fits(shape.name())
        && fits.isContainer(shape.result())
        && !(alike && Naming.COPYING.fits(shape.name()));
  }

  /** Whether what a call gives back may have anything in it that it was given. */
  private boolean carries(CallShape shape) {
    Type returned = Type.getReturnType(shape.descriptor());
    return switch (returned.getSort()) {
      case Type.ARRAY, Type.CHAR -> true;
      case Type.OBJECT -> !isEnum(returned.getInternalName());
      default -> false;
    };
  }

  private boolean isEnum(String type) {
    return evaluator.program.index.find(type).map(ClassInfo::isEnum).orElse(false);
  }

  private static Val nothing(CallShape shape) {
    Type returned = Type.getReturnType(shape.descriptor());
    return returned.getSort() == Type.VOID
        ? Val.NOTHING
        : Val.of(Atoms.ANY).sized(returned.getSize());
  }

  /** Something of the result's type that nobody knows. */
  Val fresh(CallShape shape) {
    Type returned = Type.getReturnType(shape.descriptor());
    return returned.getSort() == Type.OBJECT || returned.getSort() == Type.ARRAY
        ? Val.of(evaluator.atoms().opaque(evaluator.site(), shape.result()))
        : nothing(shape);
  }

  // --- places --------------------------------------------------------------------------------

  /** Where in its object a call puts something, or what it asks for; null when it may be all. */
  private @Nullable Selector place(CallShape shape) {
    Object key = shape.count() < 1 ? null : evaluator.facts.constant(shape.argument(0));
    String name = shape.name();
    boolean asks = Naming.asks(name);
    if (shape.count() == 0) {
      String property = Naming.asked(name);
      Selector place = property == null ? null : Holdings.property(property);
      return place != null && (asks || isKnown(shape.receiver(), place)) ? place : null;
    }
    if (shape.count() == 1 && !shape.isStatic() && !asks) {
      String property = Naming.set(name);
      Type returned = Type.getReturnType(shape.descriptor());
      boolean sets =
          name.startsWith("set") || returnsItself(shape, returned) && !Naming.CHANGING.fits(name);
      if (property != null && sets) {
        return Holdings.property(property);
      }
    }
    boolean keyed = (shape.count() > 1 || asks || key instanceof String) && !counts(shape);
    return keyed && key != null && key != Atom.NULL ? new Selector.Value(key.toString()) : null;
  }

  /** Whether a call carries out what its first argument says, and tells how much that changed. */
  private static boolean counts(CallShape shape) {
    int returned = Type.getReturnType(shape.descriptor()).getSort();
    return (returned == Type.INT || returned == Type.LONG)
        && !Naming.PUTTING.fits(shape.name())
        && !Naming.asks(shape.name());
  }

  private boolean isKnown(Val holders, Selector place) {
    for (int i = 0; i < holders.count(); i++) {
      if (evaluator.heap.get(holders.atom(i), place) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method may put what it is given into its object. */
  private boolean changes(CallShape shape, Type returned) {
    return !shape.isStatic()
        && (Naming.PUTTING.fits(shape.name())
            || (returned.getSort() <= Type.DOUBLE || isFluent(shape, returned))
                && Naming.CHANGING.fits(shape.name()));
  }

  private boolean isFluent(CallShape shape, Type returned) {
    return returned.getSort() == Type.OBJECT
        && !returned.getInternalName().equals("java/lang/Object")
        && evaluator.program.index.isSubtype(shape.owner(), returned.getInternalName());
  }

  /** Whether a method gives back its own object, as those of builders do. */
  private boolean returnsItself(CallShape shape, Type returned) {
    if (shape.isStatic() || !isFluent(shape, returned)) {
      return false;
    }
    Boolean told =
        evaluator.program.libraryCode.returnsItself(
            new MethodRef(shape.owner(), shape.name(), shape.descriptor()));
    return told != null ? told : shape.owner().endsWith("Builder");
  }

  /**
   * What a call gives back: of a getter the same part of its object every time, so that what is put
   * into it is found there again.
   */
  private Val part(CallShape shape) {
    Val fresh = fresh(shape);
    boolean getter =
        shape.count() == 0
            && !shape.isStatic()
            && (shape.name().startsWith("get") || isGetter(shape))
            && fits.isContainer(shape.result());
    if (!getter) {
      return fresh;
    }
    String called = shape.name();
    String property = Naming.asked(called);
    Selector part = Holdings.part(property == null ? called : property);
    Val result = Val.NOTHING;
    Val receiver = shape.receiver();
    for (int i = 0; i < receiver.count(); i++) {
      Atom atom = receiver.atom(i);
      Val known = evaluator.heap.get(atom, part);
      if (known != null) {
        result = result.or(known);
      } else if (atom.kind == Atom.Kind.OBJECT || atom.kind == Atom.Kind.OPAQUE) {
        evaluator.write(Val.of(atom), part, fresh, false);
        result = result.or(fresh);
      } else if (atom.symbolic()) {
        result = result.or(Val.of(evaluator.atoms().cell(atom, part, shape.result())));
      }
    }
    return result.isEmpty() ? fresh : result;
  }

  private boolean isGetter(CallShape shape) {
    return evaluator.program.libraryCode.isGetter(
        new MethodRef(shape.owner(), shape.name(), shape.descriptor()));
  }

  // --- texts ---------------------------------------------------------------------------------

  /** What a call writes of objects of the codebase: all that is in them. */
  private Val written(CallShape shape, Val data) {
    if (!Naming.WRITING.fits(shape.name())) {
      return Val.NOTHING;
    }
    Val objects = holdings.of(data).kept(fits::isOwn);
    return objects.isEmpty() ? Val.NOTHING : Holdings.lowered(evaluator.written.json(objects));
  }

  /** Notes what a call hands over to be used later: what to write into, and what to call. */
  private void lend(CallShape shape, Val to) {
    for (int i = 0; i < shape.count(); i++) {
      Val argument = shape.argument(i);
      Val outputs = argument.kept(this::isOutput);
      if (!outputs.isEmpty()) {
        evaluator.write(to, Holdings.OUTPUT, outputs, false);
      }
      Val functions = argument.kept(atom -> atom.function() != null);
      if (!functions.isEmpty()) {
        evaluator.write(to, Holdings.FUNCTIONS, functions, false);
      }
      holdings.lend(argument, to);
    }
  }

  private boolean isOutput(Atom atom) {
    return TypeFits.isObject(atom)
        && OUTPUTS.stream()
            .anyMatch(output -> evaluator.program.index.isSubtype(atom.type.name(), output));
  }

  /** What an object writes goes into what it was given to write into. */
  private void writeOut(CallShape shape, Val given, Val inside) {
    Val outputs = holdings.lent(shape.receiver(), Holdings.OUTPUT);
    if (outputs.isEmpty()) {
      return;
    }
    Val data = Naming.ENDING.fits(shape.name()) ? given.or(inside) : given;
    Val texts = holdings.of(data).kept(TypeFits::isText);
    if (!texts.isEmpty()) {
      evaluator.append(outputs, Selector.CONTENT, Holdings.lowered(texts), false);
    }
  }

  /** Whether a call sends something away, and gives back what became of it. */
  private static boolean isReceipt(CallShape shape) {
    TypeRef type = shape.result();
    while (!type.arguments().isEmpty()) {
      type = type.last();
    }
    return Naming.SENDING.fits(shape.name()) && Naming.RECEIPT.fits(type.name());
  }

  /** What a call is given may get into what it is given to write to. */
  private void writeInto(CallShape shape, Val data) {
    Type[] types = Type.getArgumentTypes(shape.descriptor());
    for (int i = 0; i < shape.count() && i < types.length; i++) {
      TypeRef type = TypeRef.parse(types[i].getDescriptor());
      if (Naming.POURING.fits(shape.name()) && fits.isContainer(type)) {
        holdings.keep(shape.argument(i), null, data, false);
      }
      if (isOutput(evaluator.program, types[i])) {
        Val texts = holdings.of(data).kept(TypeFits::isText);
        if (!texts.isEmpty()) {
          evaluator.append(shape.argument(i), Selector.CONTENT, Holdings.lowered(texts), false);
        }
      }
    }
  }

  /** Whether what is of a type is written into. */
  public static boolean isOutput(Program program, Type type) {
    return type.getSort() == Type.OBJECT
        && OUTPUTS.stream()
            .anyMatch(output -> program.index.isSubtype(type.getInternalName(), output));
  }

  /** What an object of a library prints of which nobody says what it prints. */
  Val text(Val receiver) {
    Val result = Val.NOTHING;
    for (int i = 0; i < receiver.count(); i++) {
      Atom atom = receiver.atom(i);
      Val alone = Val.of(atom, receiver.way(i));
      Val inside = holdings.of(alone).kept(each -> !each.equals(atom));
      result = result.or(Holdings.lowered(evaluator.texts.text(inside)));
      if (atom.kind != Atom.Kind.OBJECT) {
        result = result.or(alone);
      }
    }
    return result;
  }

  /** Whether objects of a type of a library print more than which object they are. */
  boolean mayPrint(String type) {
    ClassInfo info = evaluator.program.index.loaded(type);
    if (info == null || info.container().followed()) {
      return false;
    }
    ClassInfo printing =
        evaluator.program.index.implementation(type, "toString", "()Ljava/lang/String;");
    return info.isAbstract() || printing != null && !printing.name().equals("java/lang/Object");
  }

  /** Whether an object of a library was given something that it may print. */
  boolean wasGiven(Atom atom) {
    return atom.kind == Atom.Kind.OPAQUE
        && evaluator.program.index.isLibrary(atom.type.name())
        && !evaluator.heap.parts(atom).isEmpty();
  }

  // --- functions -----------------------------------------------------------------------------

  /** What a function handed to unseen code returns when it is called with what is there. */
  private Val called(Val argument, CallShape shape, Val inside) {
    Val result = Val.NOTHING;
    for (int i = 0; i < argument.count(); i++) {
      Val alone = Val.of(argument.atom(i), argument.way(i));
      for (Atom.Function function : functions(argument.atom(i))) {
        result = result.or(called(function, alone, i, shape, inside));
      }
    }
    return result;
  }

  /** The functions that an argument is, as far as it is known here or to the caller. */
  private List<Atom.Function> functions(Atom atom) {
    Atom.Function known = atom.function();
    if (known != null) {
      return List.of(known);
    }
    if (!atom.symbolic() || !fits.isFunction(atom.type)) {
      return List.of();
    }
    evaluator.facts.need(atom);
    return evaluator.context.functions(atom);
  }

  private Val called(Atom.Function function, Val object, int i, CallShape shape, Val inside) {
    evaluator.program.calls.handOut(
        new MethodRef(function.owner(), function.name(), function.descriptor()));
    Val given = inside;
    for (int other = 0; other < shape.count(); other++) {
      given = given.or(holdings.of(shape.argument(other)));
    }
    List<Val> values = new ArrayList<>();
    Val taking = Val.NOTHING;
    List<Type> free = function.free();
    for (int p = 0; p < free.size(); p++) {
      TypeRef type = TypeRef.parse(free.get(p).getDescriptor());
      Val opaque =
          Val.of(evaluator.atoms().opaque(List.of(evaluator.site(), "callback", i, p), type));
      if (fits.isContainer(type)) {
        holdings.keep(opaque, null, given, false);
        taking = taking.or(opaque);
      }
      Val thrown = fits.isThrowable(type) ? holdings.failures(shape.receiver()) : Val.NOTHING;
      values.add(opaque.or(Holdings.lowered(fits.fitting(given, type, false))).or(thrown));
    }
    return evaluator.calls.function(function, object, values).or(holdings.of(taking));
  }
}
