package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.MethodNode;

/** What all parts of the flow analysis share: the classes, the models, the elements, the atoms. */
public final class Program {

  /** Fields of the JDK's streams that its models name too. */
  private static final Set<String> MODELLED_FIELDS = Set.of("out", "in", "sval");

  /** How many calls deep a library's code is followed. */
  private static final int DEEPEST_LIBRARY_CALL = 10;

  public final ClassIndex index;
  public final Models models;
  public final AllowedLoggers allowedLoggers;
  public final Elements elements;
  public final Budget budget;
  public final ModelLookup lookup;
  public final SeenCalls calls = new SeenCalls();
  public final Atoms atoms = new Atoms();
  public final Dispatch dispatch;
  public final Factories factories = new Factories(this);
  public final LibraryCode libraryCode = new LibraryCode(this);
  public final FieldWrites writes = new FieldWrites(this);
  public final Conditions conditions = new Conditions(this);
  public final ListKinds lists;
  public final Templates templates = new Templates(this);
  public final ByName byName;
  public final Proxies proxies;
  public final FixedFields fixed;
  public final MappedTables mapped;
  public final Advice advice;
  public final Listeners listeners;
  public final Injected injected;
  public final NamedBeans beans = new NamedBeans(this);
  public final Properties properties;
  public final LibraryGetters libraryGetters;
  public final SetUpProperties setUpProperties;
  public final TypeNames.Cache typeNames = new TypeNames.Cache();

  private final Map<MethodRef, Optional<MethodNode>> nodes = new HashMap<>();
  private final Map<MethodRef, Layout> layouts = new HashMap<>();
  private final TreeMap<String, Integer> unmodelled = new TreeMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Set<String> missingClasses = new HashSet<>();

  /** A program of which nothing was read yet. */
  public Program(
      ClassIndex index,
      Models models,
      Elements elements,
      Configuration configuration,
      Extent extent) {
    this.index = index;
    this.models = models;
    this.allowedLoggers = new AllowedLoggers(models.allowedLoggers());
    this.elements = elements;
    this.budget = new Budget(methods(index), extent, this::gap);
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
    this.libraryGetters = new LibraryGetters(index, models);
    this.properties = new Properties(index, elements, libraryGetters, budget::isSmall);
    this.setUpProperties = new SetUpProperties(index, properties);
    this.lookup = new ModelLookup(index, models, properties);
    if (budget.isSmall()) {
      atoms.tellDeepApart();
      lookup.findSinksBelow();
    }
  }

  private static int methods(ClassIndex index) {
    return index.classes().stream()
        .filter(info -> info.container().followed())
        .mapToInt(info -> info.methods().size())
        .sum();
  }

  /** Counts a call that nobody could look into. */
  public void countUnmodelled(String method) {
    unmodelled.merge(method, 1, Integer::sum);
  }

  /** The calls that nobody could look into, with how many there are of each. */
  public TreeMap<String, Integer> unmodelled() {
    return unmodelled;
  }

  /** Notes a class that personal data was handed to and that is nowhere to be found. */
  public void missing(String owner, MethodRef user) {
    if (owner.startsWith(Atom.MODEL)
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
  public void gap(Gap gap) {
    gaps.add(gap);
  }

  /** What could not be analysed. */
  public List<Gap> gaps() {
    return gaps;
  }

  /**
   * Whether a field is one of the JDK's that its models name too: what a stream hands on to, what
   * was read last.
   */
  public boolean isPartOfModel(String owner, String name) {
    if (!MODELLED_FIELDS.contains(name)) {
      return false;
    }
    ClassInfo declaring = index.declaringField(owner, name);
    return declaring != null && declaring.name().startsWith("java/io/");
  }

  /** Where the instructions of a method stand. */
  public Layout layout(MethodRef method, MethodNode node) {
    return layouts.computeIfAbsent(method, key -> new Layout(node));
  }

  /** The code of a method; null when it has none or nobody should look. */
  public @Nullable MethodNode code(MethodRef method) {
    return nodes.computeIfAbsent(method, this::decode).orElse(null);
  }

  private Optional<MethodNode> decode(MethodRef method) {
    return index
        .code(method.owner(), method.name(), method.descriptor())
        .filter(node -> node.instructions.size() > 0);
  }

  /**
   * Whether a method that lies on no way of personal data is looked into: it may still decide what
   * happens there.
   *
   * @param calls how many such calls lead to it, its own included
   */
  public boolean isLookedInto(MethodRef method, int calls) {
    int longest = budget.longestClean(method.name().equals("<init>"), calls);
    MethodNode node = longest == 0 ? null : code(method);
    return node != null && node.instructions.size() <= longest;
  }

  /** Whether a framework calls a method: it is annotated, or implements a library's. */
  public boolean calledByFramework(ClassInfo owner, MethodInfo method) {
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
  public String inherited(
      String owner, @Nullable ClassInfo declaring, String name, String descriptor) {
    if (index.isLibrary(owner)
        || declaring != null && !index.isLibrary(declaring.name())
        || lookup.model(owner, name, descriptor) != null) {
      return owner;
    }
    if (declaring != null) {
      return declaring.name();
    }
    for (String type : index.supertypes(owner)) {
      ClassInfo info = index.isLibrary(type) ? index.loaded(type) : null;
      if (info != null && !info.isInterface() && info.method(name, descriptor) != null) {
        return type;
      }
    }
    return owner;
  }

  /** Whether a class is one of a dependency that is followed. */
  public boolean follows(String internalName) {
    ClassInfo info = index.loaded(internalName);
    return info != null && info.container().role() == Container.Role.FOLLOWED;
  }

  /**
   * Whether a call to this method is answered by reading its code.
   *
   * @param libraryDepth how many calls of a library's methods lead there
   */
  public boolean followed(ClassInfo owner, MethodInfo method, int libraryDepth) {
    if (method.isAbstract()) {
      return false;
    }
    if (owner.container().followed()) {
      return true;
    }
    return libraryDepth < DEEPEST_LIBRARY_CALL && libraryCode.isRead(owner, method);
  }
}
