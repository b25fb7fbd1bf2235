package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Which model tells what a method does: that of its type, or of the nearest above it. */
public final class ModelLookup {

  private final ClassIndex index;
  private final Models models;
  private final NamedLoggers namedLoggers;
  private final Properties properties;
  private final Map<MethodRef, Optional<MethodModel>> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> modelledAbove = new ConcurrentHashMap<>();

  /** What hands something to a sink, by the name of the method; and the types that do. */
  private final Map<String, List<MethodModel>> sinks = new HashMap<>();

  private final Set<String> exposingTypes = new HashSet<>();
  private final Map<String, Boolean> exposing = new HashMap<>();

  ModelLookup(ClassIndex index, Models models, Properties properties) {
    this.index = index;
    this.models = models;
    this.namedLoggers = new NamedLoggers(models);
    this.properties = properties;
  }

  /** Looks for sinks below the type that a call names, too. */
  void findSinksBelow() {
    for (MethodModel model : models.sinksOf("")) {
      sinks.computeIfAbsent(model.name(), key -> new ArrayList<>(1)).add(model);
      exposingTypes.add(model.owner().replace('.', '/'));
    }
  }

  /** Whether a library's type is one whose methods hand what they are given to a sink. */
  public boolean isExposing(String internalName) {
    return exposing.computeIfAbsent(
        internalName, type -> index.supertypes(type).stream().anyMatch(exposingTypes::contains));
  }

  /**
   * The methods that hand something to a sink and may be what is run where a method of a supertype
   * is called.
   */
  public List<MethodModel> exposedBelow(String owner, String name, String descriptor) {
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

  /**
   * The model of a method, from the type itself or its nearest supertype that has one.
   *
   * @param owner internal name of the type
   */
  public @Nullable MethodModel model(String owner, String name, String descriptor) {
    MethodRef method = new MethodRef(owner, name, descriptor);
    Optional<MethodModel> found = known.get(method);
    if (found == null) {
      found = find(owner, name, descriptor);
      known.put(method, found);
    }
    return found.orElse(null);
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
    return every.isPresent() || !index.isLibrary(owner)
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
  public boolean isByName(MethodModel model) {
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

  /** Whether models tell of methods of a type that not every object has. */
  public boolean describes(String type) {
    return modelledAbove.computeIfAbsent(type, this::findModelledAbove).stream()
        .anyMatch(each -> !each.startsWith("java/lang/"));
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
  public boolean isModelled(ClassInfo owner, String name, String descriptor) {
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
  public boolean speaksForAll(MethodModel model, String owner, String name, String descriptor) {
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
  public boolean isNamedByUser(
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
   * Whether a method has the parameters that a model names.
   *
   * @param parameters names of types, with or without their package
   */
  public static boolean matches(List<String> parameters, String descriptor) {
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
}
