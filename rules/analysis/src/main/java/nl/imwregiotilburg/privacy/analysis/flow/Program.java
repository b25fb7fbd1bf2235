package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** What all parts of the flow analysis share: the classes, the models, the elements, the atoms. */
final class Program {

  /** Fields of the JDK's streams that its models name too. */
  private static final Set<String> MODELLED_FIELDS = Set.of("out", "in", "sval");

  /** Methods longer than this are not followed when they lie on no way of personal data. */
  private static final int LONGEST_CLEAN_METHOD = 200;

  /** The same, where there is much to follow. */
  private static final int LONGEST_CLEAN_METHOD_OF_MANY = 20;

  private static final int LONGEST_CLEAN_CONSTRUCTOR_OF_MANY = 60;

  private static final int MOST_CLEAN_CALLS = 3;
  private static final int MOST_CLEAN_CALLS_OF_LITTLE = 8;
  private static final int MOST_CLEAN_CALLS_OF_MANY = 1;

  /** More methods than this on the nearest ways to sinks, and there is much to follow. */
  private static final int MANY = 400;

  /** More handed on from callees to callers than this, and there is much to follow as well. */
  private static final int MUCH_HANDED_ON = 25_000;

  /** How many calls deep a library's code is followed. */
  private static final int DEEPEST_LIBRARY_CALL = 10;

  final ClassIndex index;
  final Models models;
  final AllowedLoggers allowedLoggers;
  final Elements elements;
  private final NamedLoggers namedLoggers;
  final Atoms atoms = new Atoms();
  final Summaries summaries;
  final Dispatch dispatch;
  final Factories factories = new Factories(this);
  final LibraryCode libraryCode = new LibraryCode(this);
  final FieldWrites writes = new FieldWrites(this);
  final Statics statics = new Statics(this);
  final Conditions conditions = new Conditions(this);
  final ListKinds lists;
  final Templates templates = new Templates(this);
  final ByName byName;
  final Proxies proxies;
  final FixedFields fixed;
  final MappedTables mapped;
  final Advice advice;
  final Listeners listeners;
  final Injected injected;
  final Properties properties;
  final SetUpProperties setUpProperties;
  final TypeNames.Cache typeNames = new TypeNames.Cache();

  /** What methods of the codebase send away by themselves; most send nothing. */
  final Map<MethodRef, Optional<RemoteInterfaces.Sending>> sendings = new HashMap<>();

  /** What is worth following; nothing, until that is known. */
  Reach reach = Reach.NONE;

  private final Map<MethodRef, Optional<MethodModel>> modelCache = new ConcurrentHashMap<>();
  private final Map<String, List<String>> modelledAbove = new ConcurrentHashMap<>();

  /** What hands something to a sink, by the name of the method; and the types that do. */
  private final Map<String, List<MethodModel>> sinks = new HashMap<>();

  private final Set<String> exposingTypes = new HashSet<>();
  private final Map<String, Boolean> exposing = new HashMap<>();
  private final Map<MethodRef, Optional<MethodNode>> nodes = new HashMap<>();
  private final Map<MethodRef, Layout> layouts = new HashMap<>();
  private final TreeMap<String, Integer> unmodelled = new TreeMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final int methods;
  private final Extent extent;
  private boolean narrowed;
  private long spent;
  private int handedOn;
  private boolean exhausted;
  private final Set<String> missingClasses = new HashSet<>();
  private final Set<MethodRef> skipped = new HashSet<>();
  private final Set<MethodRef> run = new HashSet<>();
  private final Set<MethodRef> handedOut = new HashSet<>();

  Program(
      ClassIndex index,
      Models models,
      Elements elements,
      Configuration configuration,
      Extent extent) {
    this.index = index;
    this.extent = extent;
    this.models = models;
    this.allowedLoggers = new AllowedLoggers(models.allowedLoggers());
    this.elements = elements;
    this.namedLoggers = new NamedLoggers(models);
    this.summaries = new Summaries(this);
    this.dispatch = new Dispatch(this);
    this.lists = new ListKinds(index);
    this.byName = new ByName(index);
    this.proxies = new Proxies(index);
    this.fixed = new FixedFields(this);
    this.mapped = new MappedTables(index, elements);
    this.advice = new Advice(index, elements);
    this.injected = new Injected(configuration);
    this.listeners =
        new Listeners(index, models.messages(), new Destinations(configuration), advice);
    this.advice.gaps().forEach(this::gap);
    this.properties = new Properties(index, elements, this::isSmall);
    this.setUpProperties = new SetUpProperties(index, properties);
    this.methods =
        index.classes().stream()
            .filter(info -> info.container().followed())
            .mapToInt(info -> info.methods().size())
            .sum();
    if (isSmall()) {
      atoms.tellDeepApart();
      for (MethodModel model : models.sinksOf("")) {
        sinks.computeIfAbsent(model.name(), key -> new ArrayList<>(1)).add(model);
        exposingTypes.add(model.owner().replace('.', '/'));
      }
    }
  }

  /** Whether a library's type is one whose methods hand what they are given to a sink. */
  boolean isExposing(String internalName) {
    return exposing.computeIfAbsent(
        internalName, type -> index.supertypes(type).stream().anyMatch(exposingTypes::contains));
  }

  /**
   * The methods that hand something to a sink and may be what is run where a method of a supertype
   * is called.
   */
  List<MethodModel> exposedBelow(String owner, String name, String descriptor) {
    List<MethodModel> found = new ArrayList<>();
    for (MethodModel model : sinks.getOrDefault(name, List.of())) {
      String type = model.owner().replace('.', '/');
      if (!type.equals(owner)
          && index.isSubtype(type, owner)
          && (model.parameters().isEmpty() || matches(model.parameters().get(), descriptor))) {
        found.add(model);
      }
    }
    return found;
  }

  /** Counts a call that nobody could look into. */
  void countUnmodelled(String method) {
    unmodelled.merge(method, 1, Integer::sum);
  }

  TreeMap<String, Integer> unmodelled() {
    return unmodelled;
  }

  /** Notes a class that personal data was handed to and that is nowhere to be found. */
  void missing(String owner, MethodRef user) {
    if (owner.startsWith(Receivers.MODEL)
        || owner.startsWith("[")
        || index.find(owner).isPresent()
        || !missingClasses.add(owner)) {
      return;
    }
    gap(
        new Gap(
            Gap.Kind.MISSING_CLASS,
            owner.replace('/', '.'),
            "personal data is handed to it in " + user.display() + ", but it is on no class path",
            "add the dependency that holds it, or describe it in privacy/models.yml",
            Optional.empty(),
            index.find(user.owner()).map(info -> info.container().module()).orElse("")));
  }

  /** Notes something that could not be analysed. */
  void gap(Gap gap) {
    gaps.add(gap);
  }

  List<Gap> gaps() {
    return gaps;
  }

  /**
   * The model of a method, from the type itself or its nearest supertype that has one.
   *
   * @param owner internal name of the type
   */
  @Nullable MethodModel model(String owner, String name, String descriptor) {
    MethodRef method = new MethodRef(owner, name, descriptor);
    Optional<MethodModel> known = modelCache.get(method);
    if (known == null) {
      known = find(owner, name, descriptor);
      modelCache.put(method, known);
    }
    return known.orElse(null);
  }

  private Optional<MethodModel> find(String owner, String name, String descriptor) {
    boolean constructor = name.equals("<init>");
    Optional<MethodModel> every = Optional.empty();
    for (String type : modelledAbove.computeIfAbsent(owner, this::findModelledAbove)) {
      if (constructor && !type.equals(owner) && !isThrowableAbove(owner, type)) {
        continue;
      }
      Optional<MethodModel> own = modelOf(type, name, descriptor);
      if (own.isPresent() && !own.get().name().equals("*")) {
        return Optional.of(declaredAbove(own.get(), owner, name, descriptor));
      }
      // What a type says of all its methods gives way to what a supertype says of this one.
      every = every.or(() -> own);
    }
    return every.isPresent() || !isLibrary(owner)
        ? every
        : Optional.ofNullable(namedLoggers.model(owner, name, descriptor));
  }

  /**
   * A model, with the source that the user declared for the same method of a supertype: that the
   * type is known better than the one he named does not make its data anything else.
   */
  private MethodModel declaredAbove(
      MethodModel model, String owner, String name, String descriptor) {
    if (model.source().isPresent() || model.sanitiser().isPresent() || models.isOfUser(model)) {
      return model;
    }
    for (String type : modelledAbove.computeIfAbsent(owner, this::findModelledAbove)) {
      MethodModel above = modelOf(type, name, descriptor).orElse(null);
      if (above != null && above.source().isPresent() && models.isOfUser(above)) {
        return above.with(model.operations(), model.sinks());
      }
    }
    return model;
  }

  /** Whether a model speaks of a method only because of how it and its type are called. */
  boolean isByName(MethodModel model) {
    return NamedLoggers.isNamed(model, models);
  }

  /** The types of which there are models among a type and its supertypes, nearest first. */
  private List<String> findModelledAbove(String owner) {
    List<String> found = new ArrayList<>(2);
    for (String type : index.supertypes(owner)) {
      if (models.knows(type.replace('/', '.'))) {
        found.add(type);
      }
    }
    return List.copyOf(found);
  }

  private boolean isThrowableAbove(String owner, String type) {
    return index.isSubtype(type, "java/lang/Throwable")
        && index.isSubtype(owner, "java/lang/Throwable");
  }

  /** The model written for exactly this type. */
  Optional<MethodModel> modelOf(String type, String name, String descriptor) {
    String dotted = type.replace('/', '.');
    if (!models.knows(dotted)) {
      return Optional.empty();
    }
    for (MethodModel candidate : models.of(dotted, name)) {
      if (candidate.parameters().isEmpty() || matches(candidate.parameters().get(), descriptor)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a model stands for a method's code: for the codebase's own classes one written for that
   * very class, for a library's also one of a supertype.
   */
  boolean isModelled(ClassInfo owner, String name, String descriptor) {
    return owner.container().followed()
        ? modelOf(owner.name(), name, descriptor).filter(this::standsForCode).isPresent()
        : Optional.ofNullable(model(owner.name(), name, descriptor))
            .filter(model -> !model.owner().equals("java.lang.Object"))
            .isPresent();
  }

  /** Whether a model tells more than which argument of a method of the codebase is data. */
  private boolean standsForCode(MethodModel model) {
    return !model.saysOnlyWhatIsGiven();
  }

  /**
   * Whether a model says what comes out of a method, whatever implements it. What a class of the
   * codebase puts in place of a library's method is what its code makes of it.
   */
  boolean speaksForAll(MethodModel model, String owner, String name, String descriptor) {
    ClassInfo declaring = index.loaded(model.owner().replace('.', '/'));
    if (declaring != null && declaring.container().followed()) {
      // What somebody says of a type of his own is meant instead of the code behind it.
      return !model.saysOnlyWhatIsGiven();
    }
    if (model.source().isEmpty() && model.sanitiser().isEmpty()) {
      return false;
    }
    if (model.sanitiser().isPresent()) {
      return true;
    }
    ClassInfo found = index.implementation(owner, name, descriptor);
    MethodInfo method = found == null ? null : found.method(name, descriptor);
    return found == null
        || method == null
        || !found.container().followed()
        || method.isAbstract()
        // What only returns a field says nothing of where that comes from.
        || properties.returnsField(found, method);
  }

  /**
   * Whether a method of the codebase that only returns a field takes the place of one that hands
   * out personal data, as the user says.
   */
  boolean isNamedByUser(
      MethodModel model, @Nullable ClassInfo declaring, @Nullable MethodInfo method) {
    MethodModel.Source source = model.source().orElse(null);
    return source != null
        && source.at().root() == Path.Root.RETURN
        && source.at().selectors().isEmpty()
        && declaring != null
        && method != null
        && declaring.container().followed()
        && properties.returnsField(declaring, method)
        && models.isOfUser(model);
  }

  /**
   * Whether a field is one of the JDK's that its models name too: what a stream hands on to, what
   * was read last.
   */
  boolean isPartOfModel(String owner, String name) {
    if (!MODELLED_FIELDS.contains(name)) {
      return false;
    }
    ClassInfo declaring = index.declaringField(owner, name);
    return declaring != null && declaring.name().startsWith("java/io/");
  }

  static boolean matches(List<String> parameters, String descriptor) {
    Type[] types = Type.getArgumentTypes(descriptor);
    if (types.length != parameters.size()) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      String actual = types[i].getClassName();
      String wanted = parameters.get(i).replace("...", "[]");
      if (!actual.equals(wanted) && !actual.endsWith("." + wanted)) {
        return false;
      }
    }
    return true;
  }

  /** Where the instructions of a method stand. */
  Layout layout(MethodRef method, MethodNode node) {
    return layouts.computeIfAbsent(method, key -> new Layout(node));
  }

  /** The code of a method; null when it has none or nobody should look. */
  @Nullable MethodNode code(MethodRef method) {
    return nodes.computeIfAbsent(method, this::decode).orElse(null);
  }

  private Optional<MethodNode> decode(MethodRef method) {
    return index
        .code(method.owner(), method.name(), method.descriptor())
        .filter(node -> node.instructions.size() > 0);
  }

  /**
   * Whether a method that lies on no way of personal data is looked into: it may still decide what
   * happens there, but the further away it is and the longer, the less likely.
   *
   * @param calls how many such calls lead to it, its own included
   */
  boolean isLookedInto(MethodRef method, int calls) {
    if (calls > mostCleanCalls()) {
      return false;
    }
    MethodNode node = code(method);
    return node != null && node.instructions.size() <= longest(method);
  }

  private int longest(MethodRef method) {
    if (!hasMuch()) {
      return LONGEST_CLEAN_METHOD;
    }
    // What an object is made of decides what it hands out.
    return method.name().equals("<init>")
        ? LONGEST_CLEAN_CONSTRUCTOR_OF_MANY
        : LONGEST_CLEAN_METHOD_OF_MANY;
  }

  private int mostCleanCalls() {
    if (hasMuch()) {
      return MOST_CLEAN_CALLS_OF_MANY;
    }
    return isSmall() ? MOST_CLEAN_CALLS_OF_LITTLE : MOST_CLEAN_CALLS;
  }

  /**
   * Whether there is so much to follow that side issues have to wait: many methods, or methods that
   * hand each other's data to many sinks.
   */
  boolean hasMuch() {
    return handedOn > MUCH_HANDED_ON || !isSmall() && reach.methods().size() > MANY;
  }

  /** Counts what callees hand to sinks, seen by one more caller. */
  void countHandedOn(int events) {
    boolean little = handedOn <= MUCH_HANDED_ON;
    handedOn += events;
    if (little && handedOn > MUCH_HANDED_ON) {
      limited("its methods hand each other's data to very many sinks");
    }
  }

  /** Says so when there is so much to follow that side issues have to wait. */
  void tellOfMuch() {
    if (hasMuch()) {
      limited("personal data may come to very many of its methods");
    }
  }

  private void limited(String reason) {
    gap(
        new Gap(
            Gap.Kind.FLOW_LIMIT,
            "the codebase as a whole",
            reason + "; calls that lie on no way of personal data were looked into less deeply",
            "check parts of it separately",
            Optional.empty(),
            ""));
  }

  /** Whether the codebase is small enough to follow all of it. */
  boolean isSmall() {
    return methods <= extent.methods();
  }

  /** Notes that only the nearest ways are followed. */
  void narrow() {
    narrowed = true;
  }

  /**
   * Whether not everything was followed because the codebase is large, and following the rest is
   * cheap.
   */
  boolean isWorthMore() {
    boolean limited = narrowed || !isSmall() && reach.methods().size() > MANY;
    return limited
        && !exhausted
        && handedOn <= MUCH_HANDED_ON
        && Extent.isCheap(spent, reach.methods().size());
  }

  /** Instructions read so far, over all methods and contexts. */
  long spent() {
    return spent;
  }

  /**
   * Counts work, in instructions read; when there is too much, calls are no longer followed and a
   * gap says so.
   */
  void spend(int instructions) {
    spent += instructions;
    if (spent > extent.work() && !exhausted) {
      exhausted = true;
      gap(
          new Gap(
              Gap.Kind.METHOD_TOO_COMPLEX,
              "the codebase as a whole",
              "following every call takes more than "
                  + extent.work()
                  + " steps; from there on each method was looked at by itself",
              "check parts of it separately, or describe what is called most in privacy/models.yml",
              Optional.empty(),
              ""));
    }
  }

  /** Whether calls are no longer followed, because there is too much to follow. */
  boolean isExhausted() {
    return exhausted;
  }

  /** Notes that a function was called by somebody who knew which one it was. */
  void run(MethodRef function) {
    run.add(function);
  }

  /** Notes that code nobody can see got hold of a function. */
  void handOut(MethodRef function) {
    handedOut.add(function);
  }

  /** Whether all calls of a function are known. */
  boolean isRun(MethodRef function) {
    return run.contains(function) && !handedOut.contains(function);
  }

  /** Notes that a call of a method was not followed. */
  void skip(MethodRef method) {
    skipped.add(method);
  }

  boolean isSkipped(MethodRef method) {
    return skipped.contains(method);
  }

  /** Whether a framework calls a method: it is annotated, or implements a library's. */
  boolean calledByFramework(ClassInfo owner, MethodInfo method) {
    if (method.annotations().stream()
        .anyMatch(annotation -> !annotation.type().startsWith("nl.imwregiotilburg.privacy."))) {
      return true;
    }
    if (listeners.listens(owner, method)) {
      return true;
    }
    if (method.isPrivate() || method.isStatic() || method.name().equals("<init>")) {
      return method.name().equals("main");
    }
    for (String type : index.supertypes(owner.name())) {
      ClassInfo above = index.find(type).orElse(null);
      if (above != null
          && above != owner
          && !above.container().followed()
          && !type.equals("java/lang/Object")
          && above.method(method.name(), method.descriptor()) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of a method that a class of the codebase has from a library's and nobody modelled, the
   * library's class; else the class itself.
   */
  String inherited(String owner, @Nullable ClassInfo declaring, String name, String descriptor) {
    if (isLibrary(owner)
        || declaring != null && !isLibrary(declaring.name())
        || model(owner, name, descriptor) != null) {
      return owner;
    }
    if (declaring != null) {
      return declaring.name();
    }
    for (String type : index.supertypes(owner)) {
      ClassInfo info = isLibrary(type) ? index.loaded(type) : null;
      if (info != null && !info.isInterface() && info.method(name, descriptor) != null) {
        return type;
      }
    }
    return owner;
  }

  /** Whether a class is one of a dependency that is followed. */
  boolean follows(String internalName) {
    ClassInfo info = index.loaded(internalName);
    return info != null && info.container().role() == Container.Role.FOLLOWED;
  }

  /** Whether a class is a library's. */
  boolean isLibrary(String internalName) {
    ClassInfo info = index.loaded(internalName);
    return info == null || !info.container().followed();
  }

  /**
   * Whether a call to this method is answered by reading its code.
   *
   * @param libraryDepth how many calls of a library's methods lead there
   */
  boolean followed(ClassInfo owner, MethodInfo method, int libraryDepth) {
    if (method.isAbstract()) {
      return false;
    }
    if (owner.container().followed()) {
      return true;
    }
    return libraryDepth < DEEPEST_LIBRARY_CALL && libraryCode.isRead(owner, method);
  }
}
