package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What a call can run, and how data passes where there is no code to read. */
final class Callees {

  /** More implementations than this, and nobody can say what a call runs. */
  private static final int MOST_TARGETS = 40;

  private static final int MOST_TARGETS_OF_A_LIBRARY = 12;

  private static final String TEXT = "()Ljava/lang/String;";

  private static final Set<String> VIEWS =
      Set.of(
          "java/util/Iterator",
          "java/util/ListIterator",
          "java/util/Enumeration",
          "java/util/Spliterator",
          "java/util/stream/Stream");

  private static final Set<String> BEHIND = Set.of("backing", "parent", "out");

  /** Position of the result, beside those of the arguments. */
  static final int RESULT = -1;

  /**
   * Data passes from one position to another.
   *
   * @param kind an edge of an {@link Outline}
   * @param form how objects are written out on the way
   */
  record Transfer(int from, int kind, int to, Form form) {}

  /** What becomes of an object of the codebase that code nobody can see gets hold of. */
  enum Form {
    /** Nothing is written: it stays an object. */
    OBJECT,
    /** It prints itself. */
    TEXT,
    /** It is written property by property. */
    PROPERTIES,
    /** It is written field by field, with or without getters. */
    FIELDS
  }

  /**
   * A value is put into, or taken out of, something that outlives the call.
   *
   * @param field what outlines call it
   */
  record Kept(int position, boolean stores, String field) {}

  /** A value that is exposed, and how. */
  record Exposed(int position, Form form) {}

  /**
   * A method of an argument that is called back.
   *
   * @param given positions of what it is called with
   * @param result position of what becomes of its result; -2 for nothing
   */
  record Callback(int receiver, String method, List<Integer> given, int result) {}

  /**
   * What is known of a call.
   *
   * @param targets own methods it can run
   * @param transfers how data passes outside the codebase
   * @param copies from where to where same-named properties are copied
   * @param sinks positions that are exposed
   * @param sources positions that hold personal data afterwards
   * @param thrown positions that an exception may quote
   * @param kept what is put into, or taken out of, what outlives the call
   * @param clean whether nothing personal is left of the result
   * @param modelled whether a model says so, not a rule of thumb
   * @param runsFunction whether the receiver is a function that may throw what it was made with
   */
  record Callee(
      List<MethodRef> targets,
      List<Transfer> transfers,
      List<Callback> callbacks,
      List<Transfer> copies,
      List<Exposed> sinks,
      List<Integer> sources,
      List<Integer> thrown,
      List<Kept> kept,
      boolean clean,
      boolean modelled,
      boolean runsFunction) {}

  private final Program program;
  private final Map<Question, Callee> known = new ConcurrentHashMap<>();
  private final Map<MethodRef, Optional<String>> generics = new ConcurrentHashMap<>();

  private record Question(MethodRef method, boolean exact, boolean isStatic) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question question
          && exact == question.exact
          && isStatic == question.isStatic
          && method.equals(question.method);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 4 + (exact ? 2 : 0) + (isStatic ? 1 : 0);
    }
  }

  /** What objects that exist in models only hand to sinks, by the name of their method. */
  private final Map<String, List<MethodModel>> standIns = new HashMap<>();

  Callees(Program program) {
    this.program = program;
    for (MethodModel model : program.models.sinksOf(Calls.MODEL.replace('/', '.'))) {
      standIns.computeIfAbsent(model.name(), key -> new ArrayList<>()).add(model);
    }
  }

  /**
   * What a call runs.
   *
   * @param owner the most that is known of the receiver's class, or the declaring class
   * @param exact whether the receiver is of this very class, or none is asked
   */
  Callee of(String owner, String name, String descriptor, boolean exact, boolean isStatic) {
    Question key = new Question(new MethodRef(owner, name, descriptor), exact, isStatic);
    Callee callee = known.get(key);
    if (callee == null) {
      callee = resolve(owner, name, descriptor, exact, isStatic);
      known.put(key, callee);
    }
    return callee;
  }

  /** The generic type of what a method returns; null when it is not generic. */
  @Nullable String genericResult(String owner, String name, String descriptor) {
    return generics
        .computeIfAbsent(new MethodRef(owner, name, descriptor), this::findGenericResult)
        .orElse(null);
  }

  private Optional<String> findGenericResult(MethodRef called) {
    ClassInfo declaring =
        program.index.implementation(called.owner(), called.name(), called.descriptor());
    MethodInfo method =
        declaring == null ? null : declaring.method(called.name(), called.descriptor());
    return method == null
        ? Optional.empty()
        : Optional.ofNullable(method.signature()).map(TypeNames::result);
  }

  private Callee resolve(
      String owner, String name, String descriptor, boolean exact, boolean isStatic) {
    MethodModel model = program.model(owner, name, descriptor);
    ClassInfo declaring = program.index.implementation(owner, name, descriptor);
    MethodInfo method = declaring == null ? null : declaring.method(name, descriptor);
    Set<MethodRef> targets = new LinkedHashSet<>();
    boolean speaksForAll = model != null && program.speaksForAll(model, owner, name, descriptor);
    boolean seen = false;
    if (!speaksForAll || exact) {
      seen = exact ? exact(declaring, method, targets) : virtual(owner, name, descriptor, targets);
    }
    int shift = isStatic ? 0 : 1;
    Shape shape = new Shape(Type.getArgumentCount(descriptor) + shift, shift, descriptor);
    if (declaring != null && method != null) {
      declared(declaring, method, shape);
    }
    if (!seen || targets.isEmpty()) {
      if (model == null) {
        unseen(owner, name, shape);
      } else {
        modelled(model, shape);
      }
      if (!isStatic && !name.equals("<init>") && program.isLibrary(owner)) {
        standIns.getOrDefault(name, List.of()).forEach(other -> sinks(other, shape));
        standIns.getOrDefault("*", List.of()).forEach(other -> sinks(other, shape));
        if (!owner.equals("java/lang/Object")) {
          program.exposedBelow(owner, name, descriptor).forEach(other -> sinks(other, shape));
        }
      }
    } else if (model != null) {
      // The class itself may have a model that stands for its code.
      sinks(model, shape);
    }
    ClassInfo type = program.index.loaded(owner);
    if (!isStatic && type != null && program.proxies.areMadeOf(type)) {
      // Behind an interface there may be a handler that sees every argument.
      for (int i = 1; i < shape.positions; i++) {
        shape.transfer(i, Outline.MUTATE, 0);
      }
      shape.transfer(0, Outline.FLOW, RESULT);
    }
    return new Callee(
        List.copyOf(targets),
        shape.transfers,
        shape.callbacks,
        shape.copies,
        List.copyOf(shape.sinks),
        List.copyOf(shape.sources),
        List.copyOf(shape.thrown),
        List.copyOf(shape.kept),
        shape.clean,
        model != null && targets.isEmpty(),
        shape.runsFunction);
  }

  /** What is gathered of a call. */
  private static final class Shape {
    final int positions;
    final int shift;
    final String descriptor;
    final List<Transfer> transfers = new ArrayList<>();
    final List<Callback> callbacks = new ArrayList<>();
    final List<Transfer> copies = new ArrayList<>();
    final Set<Exposed> sinks = new LinkedHashSet<>();
    final Set<Integer> sources = new LinkedHashSet<>();
    final Set<Integer> thrown = new LinkedHashSet<>();
    final Set<Kept> kept = new LinkedHashSet<>();
    boolean clean;
    boolean runsFunction;

    Shape(int positions, int shift, String descriptor) {
      this.positions = positions;
      this.shift = shift;
      this.descriptor = descriptor;
    }

    Form form = Form.OBJECT;

    void transfer(int from, int kind, int to) {
      if (from != to && from < positions && to < positions) {
        transfers.add(new Transfer(from, kind, to, form));
      }
    }
  }

  // --- targets -------------------------------------------------------------------------------

  private boolean exact(
      @Nullable ClassInfo declaring, @Nullable MethodInfo method, Set<MethodRef> targets) {
    if (declaring == null
        || method == null
        || !runs(declaring, method)
        || program.isModelled(declaring, method.name(), method.descriptor())) {
      return false;
    }
    targets.add(new MethodRef(declaring.name(), method.name(), method.descriptor()));
    return true;
  }

  private boolean virtual(String owner, String name, String descriptor, Set<MethodRef> targets) {
    ClassInfo declared = program.index.loaded(owner);
    boolean own = declared != null && declared.container().followed();
    boolean modelled = !own && program.model(owner, name, descriptor) != null;
    if (!own
        && (owner.equals("java/lang/Object")
            || owner.startsWith("java/util/function/")
            || owner.startsWith("[")
            || modelled && owner.startsWith("java/"))) {
      return false;
    }
    int most = own ? MOST_TARGETS : MOST_TARGETS_OF_A_LIBRARY;
    for (String subtype : program.index.subtypes(owner)) {
      ClassInfo info = program.index.loaded(subtype);
      if (info == null || info.isAbstract()) {
        continue;
      }
      add(subtype, name, descriptor, targets);
      if (targets.size() > most) {
        targets.clear();
        return false;
      }
    }
    if (targets.isEmpty()) {
      add(owner, name, descriptor, targets);
    }
    return own && !targets.isEmpty() && !isOfFunction(declared, name, descriptor);
  }

  /** Whether it may be a lambda that a call runs, whatever classes there are besides. */
  private boolean isOfFunction(@Nullable ClassInfo declared, String name, String descriptor) {
    MethodInfo method = declared == null ? null : declared.method(name, descriptor);
    return method != null && method.isAbstract() && isFunction(declared);
  }

  /**
   * The own methods that make the text of an object of a type; null when there are too many to
   * tell.
   */
  @Nullable List<MethodRef> texts(String type) {
    return texts.computeIfAbsent(type, this::findTexts).orElse(null);
  }

  private Optional<List<MethodRef>> findTexts(String type) {
    Set<MethodRef> found = new LinkedHashSet<>();
    boolean throwable = program.index.isSubtype(type, "java/lang/Throwable");
    for (String subtype : program.index.subtypes(type)) {
      ClassInfo info = program.index.loaded(subtype);
      if (info == null || info.isAbstract()) {
        continue;
      }
      add(subtype, "toString", TEXT, found);
      if (throwable) {
        add(subtype, "getMessage", TEXT, found);
      }
      if (found.size() > MOST_TARGETS) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(found));
  }

  private final Map<String, Optional<List<MethodRef>>> texts = new ConcurrentHashMap<>();

  private void add(String type, String name, String descriptor, Set<MethodRef> targets) {
    ClassInfo found = program.index.implementation(type, name, descriptor);
    MethodInfo method = found == null ? null : found.method(name, descriptor);
    if (found != null && method != null && runs(found, method)) {
      targets.add(new MethodRef(found.name(), name, descriptor));
    }
  }

  private static boolean runs(ClassInfo owner, MethodInfo method) {
    return owner.container().followed() && !method.isAbstract();
  }

  /** The own methods of this name that a model calls on an object. */
  List<MethodRef> called(String type, String name, int arguments) {
    Set<MethodRef> found = new LinkedHashSet<>();
    for (String subtype : program.index.subtypes(type)) {
      for (String above : program.index.supertypes(subtype)) {
        ClassInfo info = program.index.loaded(above);
        if (info == null || !info.container().followed()) {
          continue;
        }
        for (MethodInfo method : info.methods()) {
          if (method.name().equals(name)
              && !method.isStatic()
              && !method.isAbstract()
              && Type.getArgumentCount(method.descriptor()) == arguments) {
            found.add(new MethodRef(info.name(), name, method.descriptor()));
          }
        }
      }
      if (found.size() > MOST_TARGETS) {
        return List.of();
      }
    }
    return List.copyOf(found);
  }

  /**
   * Whether a parameter is a container of whatever a caller has: {@code List<T>}, {@code
   * List<Object>}, {@code List}.
   */
  boolean takesAny(MethodRef target, int parameter) {
    ClassInfo owner = program.index.loaded(target.owner());
    MethodInfo method = owner == null ? null : owner.method(target.name(), target.descriptor());
    if (method == null) {
      return false;
    }
    String signature = method.signature() != null ? method.signature() : method.descriptor();
    List<String> parameters = TypeNames.parameters(signature);
    if (parameter >= parameters.size()) {
      return false;
    }
    String declared = parameters.get(parameter);
    return TypeNames.isOpen(declared)
        || CONTAINERS.stream().anyMatch(declared::startsWith) && !namesOwn(declared);
  }

  private static final List<String> CONTAINERS =
      List.of(
          "Ljava/lang/Iterable",
          "Ljava/util/Collection",
          "Ljava/util/Deque",
          "Ljava/util/Iterator",
          "Ljava/util/List",
          "Ljava/util/Map",
          "Ljava/util/Optional",
          "Ljava/util/Queue",
          "Ljava/util/Set",
          "Ljava/util/stream/");

  private boolean namesOwn(String signature) {
    for (String name : TypeNames.in(signature)) {
      ClassInfo named = program.index.loaded(name);
      if (named != null && named.container().followed()) {
        return true;
      }
    }
    return false;
  }

  // --- declarations --------------------------------------------------------------------------

  private void declared(ClassInfo declaring, MethodInfo method, Shape shape) {
    MethodModel.Sanitiser sanitiser = program.elements.sanitiser(declaring, method);
    if (sanitiser == MethodModel.Sanitiser.ANONYMISES) {
      shape.clean = true;
    } else if (sanitiser != null) {
      for (int i = 0; i < shape.positions; i++) {
        shape.transfer(i, Outline.FLOW, RESULT);
      }
    }
    if (program.elements.ofReturn(declaring, method) != null) {
      shape.sources.add(RESULT);
    }
    if (!declaring.container().followed() || method.isPrivate()) {
      return;
    }
    boolean remote = RemoteInterfaces.isRemote(program, declaring, method);
    for (int i = shape.shift; i < shape.positions; i++) {
      if (remote || program.elements.recipient(declaring, method, i - shape.shift).isPresent()) {
        shape.sinks.add(new Exposed(i, Form.PROPERTIES));
      }
    }
  }

  // --- libraries -----------------------------------------------------------------------------

  private void unseen(String owner, String name, Shape shape) {
    Type returned = Type.getReturnType(shape.descriptor);
    ClassInfo declared = program.index.loaded(owner);
    boolean ownDeclaration = declared != null && declared.container().followed();
    boolean constructor = name.equals("<init>");
    boolean carries =
        returned.getSort() == Type.OBJECT
            || returned.getSort() == Type.ARRAY
            || returned.getSort() == Type.CHAR;
    Type[] types = Type.getArgumentTypes(shape.descriptor);
    ClassInfo library = ownDeclaration ? null : program.index.find(owner).orElse(null);
    boolean runs = shape.shift > 0 && isFunction(ownDeclaration ? declared : library);
    for (int i = shape.shift; i < shape.positions; i++) {
      if (constructor
          || runs
          || shape.shift > 0
              && !ownDeclaration
              && (returned.getSort() == Type.VOID || declared != null)) {
        shape.transfer(i, Outline.MUTATE, 0);
      }
      if (carries && !ownDeclaration) {
        shape.transfer(i, Outline.FLOW, RESULT);
      }
      if (mayBeFunction(types[i - shape.shift])) {
        for (int j = 0; j < shape.positions; j++) {
          shape.transfer(j, Outline.MUTATE, i);
        }
      }
    }
    shape.runsFunction = runs;
    if (shape.shift > 0 && returned.getSort() == Type.VOID && isFunction(library)) {
      // What a function is handed may hold afterwards what the function puts into it.
      for (int i = 1; i < shape.positions; i++) {
        shape.transfer(0, Outline.MUTATE, i);
      }
    }
    if (shape.shift > 0) {
      if (carries && (!ownDeclaration || runs)) {
        shape.transfer(0, Outline.COPY, RESULT);
      }
    }
  }

  private boolean mayBeFunction(Type type) {
    if (type.getSort() != Type.OBJECT) {
      return false;
    }
    ClassInfo info = program.index.find(type.getInternalName()).orElse(null);
    return info != null && info.isInterface() && isFunction(info);
  }

  /** Library types whose objects hold nothing anybody could read. */
  private static final Set<String> EMPTY =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Class",
          "java/lang/ClassLoader",
          "java/util/Comparator",
          "java/util/Locale",
          "java/util/TimeZone",
          "java/nio/charset/Charset",
          "java/util/regex/Pattern");

  /**
   * What is known of the values of a type.
   *
   * @param holds whether one can be personal data, or an object that a library fills with it. An
   *     object of the codebase's own classes is neither: what it holds is in its fields.
   * @param function whether one can be a lambda
   */
  record Values(boolean holds, boolean function) {}

  private final Map<String, Values> values = new ConcurrentHashMap<>();

  /** What is known of the values of a type. */
  Values values(String type) {
    Values known = values.get(type);
    if (known == null) {
      known = new Values(canHold(type), isFunction(program.index.find(type).orElse(null)));
      values.put(type, known);
    }
    return known;
  }

  private boolean canHold(String type) {
    if (EMPTY.contains(type)) {
      return false;
    }
    String element = type.substring(type.lastIndexOf('[') + 1);
    if (type.startsWith("[") && element.startsWith("L")) {
      element = element.substring(1, element.length() - 1);
    }
    ClassInfo info = program.index.loaded(element);
    if (info == null || !info.container().followed()) {
      return true;
    }
    if (info.isEnum()) {
      return false;
    }
    if (type.startsWith("[") || isFunction(info) || program.proxies.areMadeOf(info)) {
      return true;
    }
    for (String above : program.index.supertypes(element)) {
      ClassInfo library = program.index.loaded(above);
      if (library != null && library.container().followed() || above.equals("java/lang/Object")) {
        continue;
      }
      ClassInfo known = program.index.find(above).orElse(null);
      if (known == null || !known.isInterface() && !above.equals("java/lang/Record")) {
        return true;
      }
      if (known.isInterface() && isCalledBack(known)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a library gets values from objects of an interface, or gives them some. */
  boolean isCalledBack(ClassInfo type) {
    if (!type.isInterface()) {
      return false;
    }
    return type.name().equals("java/util/Iterator")
        || type.name().equals("java/lang/Iterable")
        || type.name().equals("java/util/Map")
        || type.name().equals("java/util/Collection")
        || type.name().equals("java/lang/CharSequence")
        || isFunction(type)
            && type.methods().stream()
                .anyMatch(
                    each ->
                        each.isAbstract()
                            && !each.descriptor().startsWith("()V")
                            && !type.name().equals("java/lang/Comparable")
                            && !type.name().equals("java/lang/AutoCloseable")
                            && !type.name().equals("java/util/Comparator"));
  }

  /** Whether an interface has one method to implement, its own or one it inherits. */
  static boolean isFunction(@Nullable ClassInfo info, ClassIndex index) {
    if (info == null || !info.isInterface()) {
      return false;
    }
    int left = 1;
    for (MethodInfo method : info.methods()) {
      if (method.isAbstract() && !method.isStatic() && --left < 0) {
        return false;
      }
    }
    return left == 0
        || info.interfaces().size() == 1
            && isFunction(index.find(info.interfaces().get(0)).orElse(null), index);
  }

  private boolean isFunction(@Nullable ClassInfo info) {
    return isFunction(info, program.index);
  }

  private void modelled(MethodModel model, Shape shape) {
    for (Operation operation : model.operations().orElse(List.of())) {
      if (operation instanceof Operation.Assign assign) {
        assign(assign, shape);
      } else if (operation instanceof Operation.Perform perform) {
        call(perform.call(), -2, shape);
        if (returnsFuture(shape)) {
          // What a function throws is what the future fails with.
          for (int function : positions(perform.call().receiver(), shape)) {
            shape.transfer(function, Outline.FLOW, RESULT);
          }
        }
      } else if (operation instanceof Operation.Throw thrown) {
        shape.thrown.addAll(positions(thrown.quoted(), shape));
      } else if (operation instanceof Operation.Raise raised) {
        shape.thrown.addAll(positions(raised.exception(), shape));
        if (raised.exception() instanceof Expression.Call call) {
          call(call, -2, shape);
        }
      } else if (operation instanceof Operation.Store store) {
        for (int from : positions(store.parameters(), shape)) {
          shape.kept.add(new Kept(from, true, Tables.KEPT.field()));
        }
      } else if (operation instanceof Operation.Copy copy) {
        shape.form = Form.PROPERTIES;
        for (int from : positions(copy.from(), shape)) {
          for (int to : positions(copy.to(), shape)) {
            shape.transfer(from, Outline.MUTATE, to);
            shape.copies.add(new Transfer(from, Outline.FLOW, to, Form.PROPERTIES));
          }
        }
        shape.form = Form.OBJECT;
      }
    }
    if (model.operations().isEmpty()
        && model.sinks().isEmpty()
        && model.source().isEmpty()
        && model.sanitiser().isEmpty()) {
      unseen(model.owner().replace('.', '/'), model.name(), shape);
    }
    sinks(model, shape);
    model.source().ifPresent(source -> shape.sources.addAll(positions(source.at(), shape)));
    if (model.sanitiser().orElse(null) == MethodModel.Sanitiser.ANONYMISES) {
      shape.clean = true;
    } else if (model.sanitiser().isPresent()) {
      for (int i = 0; i < shape.positions; i++) {
        shape.transfer(i, Outline.FLOW, RESULT);
      }
    }
  }

  private boolean returnsFuture(Shape shape) {
    Type returned = Type.getReturnType(shape.descriptor);
    return returned.getSort() == Type.OBJECT
        && program.index.isSubtype(returned.getInternalName(), "java/util/concurrent/Future");
  }

  private static void sinks(MethodModel model, Shape shape) {
    for (MethodModel.Sink sink : model.sinks()) {
      for (Path path : sink.values()) {
        for (int position : positions(path, shape)) {
          if (position < shape.positions) {
            shape.sinks.add(new Exposed(position, form(sink.form())));
          }
        }
      }
    }
  }

  private static Form form(MethodModel.Form form) {
    return switch (form) {
      case TEXT -> Form.TEXT;
      case JSON, STORED -> Form.PROPERTIES;
      case RAW -> Form.OBJECT;
    };
  }

  private static void assign(Operation.Assign assign, Shape shape) {
    keptPart(assign.target())
        .ifPresent(
            part -> {
              for (int from : positions(assign.value(), shape)) {
                shape.kept.add(new Kept(from, true, part));
              }
            });
    for (int to : positions(assign.target(), shape)) {
      if (to == 0 && assign.target().selectors().isEmpty()) {
        // A constructor's object is what it is made of; a text cannot be changed any more.
        value(assign.value(), to, Outline.FLOW, shape);
        continue;
      }
      boolean part = !assign.target().selectors().isEmpty() || to != RESULT;
      boolean view =
          to == RESULT && isView(Type.getReturnType(shape.descriptor)) || isBehind(assign.target());
      value(assign.value(), to, part && !view ? Outline.MUTATE : Outline.COPY, shape);
    }
  }

  private static Optional<String> keptPart(Path path) {
    for (Path.Selector selector : path.selectors()) {
      if (selector instanceof Path.Selector.Named named && Selector.Named.isKept(named.name())) {
        return Optional.of(new Selector.Named(named.name()).field());
      }
    }
    return Optional.empty();
  }

  /** Whether a part says of what the object is a view, or what it writes to. */
  private static boolean isBehind(Path target) {
    return !target.selectors().isEmpty()
        && target.selectors().get(target.selectors().size() - 1) instanceof Path.Selector.Named part
        && BEHIND.contains(part.name());
  }

  /** Whether what is done to the elements of a type is done to those of what it came from. */
  private static boolean isView(Type type) {
    return type.getSort() == Type.OBJECT && VIEWS.contains(type.getInternalName());
  }

  private static void value(Expression expression, int to, int kind, Shape shape) {
    if (expression instanceof Expression.Of of) {
      keptPart(of.path()).ifPresent(part -> shape.kept.add(new Kept(to, false, part)));
      for (int from : positions(of.path(), shape)) {
        shape.transfer(from, kind, to);
      }
    } else if (expression instanceof Expression.Text text) {
      written(List.of(text.value()), Form.TEXT, to, kind, shape);
    } else if (expression instanceof Expression.Json json) {
      written(List.of(json.value()), Form.PROPERTIES, to, kind, shape);
    } else if (expression instanceof Expression.Fields fields) {
      written(List.of(fields.value()), Form.FIELDS, to, kind, shape);
    } else if (expression instanceof Expression.Row) {
      shape.kept.add(new Kept(to, false, Tables.KEPT.field()));
    } else if (expression instanceof Expression.Number number) {
      value(number.text(), to, kind, shape);
    } else if (expression instanceof Expression.Concat concat) {
      written(concat.parts(), shape.form, to, kind, shape);
    } else if (expression instanceof Expression.Union union) {
      union.values().forEach(one -> value(one, to, kind, shape));
    } else if (expression instanceof Expression.Call call) {
      call(call, to, shape);
    }
  }

  private static void written(List<Expression> parts, Form form, int to, int kind, Shape shape) {
    Form before = shape.form;
    shape.form = form;
    parts.forEach(part -> value(part, to, kind == Outline.MUTATE ? kind : Outline.FLOW, shape));
    shape.form = before;
  }

  private static void call(Expression.Call call, int to, Shape shape) {
    Set<Integer> given = new LinkedHashSet<>();
    for (Expression argument : call.arguments()) {
      given.addAll(roots(argument, shape));
    }
    for (int receiver : positions(call.receiver(), shape)) {
      for (int one : given) {
        shape.transfer(one, Outline.MUTATE, receiver);
        if (one == RESULT || to == -2) {
          // What the function is given here may hold afterwards what the function puts into it.
          shape.transfer(receiver, Outline.MUTATE, one);
        }
      }
      if (to != -2) {
        shape.transfer(receiver, to == RESULT ? Outline.FLOW : Outline.MUTATE, to);
      }
      if (call.receiver().selectors().isEmpty()) {
        shape.callbacks.add(new Callback(receiver, call.method(), List.copyOf(given), to));
      }
    }
  }

  private static Set<Integer> roots(Expression expression, Shape shape) {
    Set<Integer> found = new LinkedHashSet<>();
    Shape collected = new Shape(shape.positions, shape.shift, shape.descriptor);
    // Whatever would flow into a position of its own is what the expression is made of.
    value(expression, -3, Outline.FLOW, collected);
    collected.transfers.forEach(transfer -> found.add(transfer.from()));
    return found;
  }

  private static List<Integer> positions(Expression expression, Shape shape) {
    return List.copyOf(roots(expression, shape));
  }

  private static List<Integer> positions(Path path, Shape shape) {
    return switch (path.root()) {
      case THIS -> shape.shift > 0 ? List.of(0) : List.of();
      case ARGUMENT -> List.of(path.argument() + shape.shift);
      case ARGUMENTS -> {
        List<Integer> all = new ArrayList<>();
        for (int i = shape.shift; i < shape.positions; i++) {
          all.add(i);
        }
        yield all;
      }
      case RETURN -> List.of(RESULT);
      case PROGRAM -> List.of();
    };
  }
}
