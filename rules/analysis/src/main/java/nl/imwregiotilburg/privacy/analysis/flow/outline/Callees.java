package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.GenericTypes;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.method.ErrorAnswers;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeTraits;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What a call can run, and how data passes where there is no code to read. */
final class Callees {

  /** More implementations than this, and nobody can say what a call runs. */
  private static final int MOST_TARGETS = 40;

  private static final int MOST_TARGETS_OF_A_LIBRARY = 12;

  private static final String TEXT = "()Ljava/lang/String;";

  private final Program program;
  private final TypeTraits traits;
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
    this.traits = new TypeTraits(program);
    for (MethodModel model : program.models.sinksOf(Atom.MODEL.replace('/', '.'))) {
      standIns.computeIfAbsent(model.name(), key -> new ArrayList<>()).add(model);
    }
  }

  /** What values of a type can be. */
  TypeTraits traits() {
    return traits;
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
    String signature = method == null ? null : method.signature();
    if (declaring == null || signature == null) {
      return Optional.empty();
    }
    return Optional.of(bound(TypeNames.result(signature), called.owner(), declaring, signature));
  }

  /** A generic type, with what its variables stand for in a subclass that says so. */
  private String bound(String type, String owner, ClassInfo declaring, String signature) {
    if (owner.equals(declaring.name()) || program.index.isLibrary(owner)) {
      return type;
    }
    GenericTypes generics = program.index.generics();
    Map<String, TypeRef> known =
        new HashMap<>(generics.bindings(TypeRef.of(owner), declaring.name()));
    generics
        .bounds(signature)
        .forEach((formal, bound) -> known.putIfAbsent(formal, bound.with(Map.copyOf(known))));
    String result = type;
    for (Map.Entry<String, TypeRef> each : known.entrySet()) {
      TypeRef to = each.getValue();
      if (!to.isVariable() && !to.isArray() && !to.isPrimitive()) {
        result =
            result.replaceAll(
                "(?<![\\w/$])T" + Pattern.quote(each.getKey().replace("'", "")) + ";",
                Matcher.quoteReplacement("L" + to.name() + ";"));
      }
    }
    return result;
  }

  private Callee resolve(
      String owner, String name, String descriptor, boolean exact, boolean isStatic) {
    ClassInfo declaring = program.index.implementation(owner, name, descriptor);
    String declared = program.inherited(owner, declaring, name, descriptor);
    MethodModel model = program.lookup.model(declared, name, descriptor);
    MethodInfo method = declaring == null ? null : declaring.method(name, descriptor);
    Set<MethodRef> targets = new LinkedHashSet<>();
    boolean speaksForAll =
        model != null && program.lookup.speaksForAll(model, owner, name, descriptor);
    boolean seen = false;
    if (!speaksForAll || exact) {
      seen = exact ? exact(declaring, method, targets) : virtual(owner, name, descriptor, targets);
    }
    int shift = isStatic ? 0 : 1;
    Passing passing =
        new Passing(program, traits, Type.getArgumentCount(descriptor) + shift, shift, descriptor);
    if (declaring != null && method != null) {
      passing.declared(declaring, method);
    }
    if (!seen || targets.isEmpty()) {
      if (model == null) {
        passing.unseen(declared, name);
      } else {
        passing.modelled(model);
      }
      if (ErrorAnswers.isMadeBy(owner, name)) {
        standIns.getOrDefault("body", List.of()).forEach(passing::sinks);
      }
      if (!isStatic && !name.equals("<init>") && program.index.isLibrary(owner)) {
        standIns.getOrDefault(name, List.of()).forEach(passing::sinks);
        standIns.getOrDefault("*", List.of()).forEach(passing::sinks);
        if (!owner.equals("java/lang/Object")) {
          program.lookup.exposedBelow(owner, name, descriptor).forEach(passing::sinks);
        }
      }
    } else if (model != null) {
      // The class itself may have a model that stands for its code.
      passing.sinks(model);
      if (program.lookup.isNamedByUser(model, declaring, method)) {
        passing.source();
      }
    }
    ClassInfo type = program.index.loaded(owner);
    if (!isStatic && type != null && program.proxies.areMadeOf(type)) {
      passing.proxied();
    }
    List<MethodRef> inside =
        targets.isEmpty() && !isStatic ? program.templates.mayRun(owner, name) : List.of();
    return passing.callee(
        targets,
        inside.size() > MOST_TARGETS_OF_A_LIBRARY ? List.of() : inside,
        model != null && targets.isEmpty());
  }

  // --- targets -------------------------------------------------------------------------------

  private boolean exact(
      @Nullable ClassInfo declaring, @Nullable MethodInfo method, Set<MethodRef> targets) {
    if (declaring == null
        || method == null
        || !runs(declaring, method)
        || program.lookup.isModelled(declaring, method.name(), method.descriptor())) {
      return false;
    }
    targets.add(new MethodRef(declaring.name(), method.name(), method.descriptor()));
    return true;
  }

  private boolean virtual(String owner, String name, String descriptor, Set<MethodRef> targets) {
    ClassInfo declared = program.index.loaded(owner);
    boolean own = declared != null && declared.container().followed();
    boolean modelled = !own && program.lookup.model(owner, name, descriptor) != null;
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
      if (info == null || !program.dispatch.isMade(info)) {
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
    return method != null && method.isAbstract() && traits.isFunction(declared);
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
      if (info == null || !program.dispatch.isMade(info)) {
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
}
