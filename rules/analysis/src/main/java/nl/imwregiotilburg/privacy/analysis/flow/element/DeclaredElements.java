package nl.imwregiotilburg.privacy.analysis.flow.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.Elements;
import nl.imwregiotilburg.privacy.analysis.flow.program.ModelLookup;
import nl.imwregiotilburg.privacy.analysis.flow.program.ReturnedFields;
import nl.imwregiotilburg.privacy.analysis.flow.program.TakenBack;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The declarations that annotations in class files, and models, say hold personal data. */
public final class DeclaredElements implements Elements {

  private final ClassIndex index;
  private final Scopes scopes;
  private final DeclaringAnnotations annotations;
  private final Declarations declarations;
  private final Map<String, Element> fields = new HashMap<>();
  private final Map<String, Element> returns = new HashMap<>();
  private final Map<String, Element> parameters = new HashMap<>();
  private final Map<String, Element> types = new HashMap<>();
  private final Map<String, Element> models = new HashMap<>();

  /** The types of which the user says that a method of a name hands out personal data. */
  private final Map<String, Set<String>> sourcesOfUser = new HashMap<>();

  private final Set<String> returnNames = new HashSet<>();
  private final Map<String, MethodModel.Sanitiser> sanitisers = new HashMap<>();
  private final Set<String> sanitiserNames = new HashSet<>();
  private final Map<String, Optional<Element>> inheritedReturns = new ConcurrentHashMap<>();

  private final ReturnedFields returnedFields;

  /** The fields of which only a getter was declared. */
  private final Set<String> ofGetters = new HashSet<>();

  private Predicate<Element> numbers = element -> true;

  /** Reads the declarations of all classes. */
  public DeclaredElements(ClassIndex index, Models models, Positions positions) {
    this.index = index;
    Map<String, Models.ForeignAnnotation> foreign = new HashMap<>();
    for (Models.ForeignAnnotation annotation : models.annotations()) {
      foreign.put(annotation.annotation(), annotation);
    }
    this.scopes = new Scopes(index, foreign);
    this.annotations = new DeclaringAnnotations(index, foreign);
    this.returnedFields = new ReturnedFields(index);
    this.declarations = new Declarations(index, scopes, positions);
    Map<String, List<Models.DeclaredSource>> declared = new HashMap<>();
    for (Models.DeclaredSource source : models.declaredSources()) {
      declared
          .computeIfAbsent(source.owner().replace('.', '/'), key -> new ArrayList<>())
          .add(source);
    }
    index.classes().forEach(this::read);
    declared.forEach(
        (owner, some) -> {
          ClassInfo info = index.loaded(owner);
          if (info != null) {
            some.forEach(source -> declare(info, source));
          }
        });
    declareBelow();
    types.forEach(this::declareTexts);
    index.classes().forEach(this::readConverters);
    for (MethodModel model : models.ofUser()) {
      if (model.source().isPresent()) {
        sourcesOfUser.computeIfAbsent(model.name(), key -> new HashSet<>()).add(model.owner());
      }
    }
    models.sources().stream().filter(MethodModel::isOfArgument).forEach(this::declareParameter);
    new TreeMap<>(returns)
        .forEach(
            (key, element) -> {
              int end = key.indexOf('#');
              String method = key.substring(end + 1);
              declareReturned(
                  key.substring(0, end),
                  type -> true,
                  each -> each.key().equals(method),
                  () -> element);
            });
    TakenBack takenBack = new TakenBack(index, models);
    models.ofUser().forEach(model -> declareReturned(model, takenBack));
  }

  private void declareReturned(MethodModel model, TakenBack takenBack) {
    Path handedOut = model.source().map(MethodModel.Source::at).orElse(null);
    if (handedOut == null
        || handedOut.root() != Path.Root.RETURN
        || !handedOut.selectors().isEmpty()) {
      return;
    }
    declareReturned(
        model.owner().replace('.', '/'),
        type -> !takenBack.isFor(model, type),
        method ->
            method.name().equals(model.name())
                && method.descriptor().startsWith("()")
                && model.parameters().map(List::isEmpty).orElse(true),
        () -> ofModel(model));
  }

  /**
   * A field that a method does nothing but return is what the method is said to hand out, also
   * where it is printed or written without it.
   *
   * @param owner internal name of the type of which something is said
   * @param holds for which of its subtypes that holds
   * @param said of which of its methods
   */
  private void declareReturned(
      String owner,
      Predicate<String> holds,
      Predicate<MethodInfo> said,
      Supplier<Element> element) {
    for (String type : index.subtypes(owner)) {
      ClassInfo info = index.loaded(type);
      if (info == null || !info.container().followed() || !holds.test(type)) {
        continue;
      }
      for (MethodInfo method : info.methods()) {
        String field = said.test(method) ? returnedFields.of(info, method) : null;
        if (field != null && info.field(field).isPresent()) {
          String key = info.name() + "#" + field;
          if (fields.putIfAbsent(key, element.get()) == null) {
            ofGetters.add(key);
          }
        }
      }
    }
  }

  /** What callers hand to a method of the codebase, by a model of it or of what it implements. */
  private void declareParameter(MethodModel model) {
    MethodModel.Source source = model.source().orElseThrow();
    String owner = model.owner().replace('.', '/');
    Map<String, Element> one = new HashMap<>();
    for (String type : index.subtypes(owner)) {
      ClassInfo info = index.loaded(type);
      if (info == null || !info.container().followed()) {
        continue;
      }
      for (MethodInfo method : info.methods()) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        int position = source.at().argument();
        if (!method.name().equals(model.name())
            || method.isSynthetic()
            || position >= types.length
            || model.parameters().isPresent()
                && !ModelLookup.matches(model.parameters().get(), method.descriptor())) {
          continue;
        }
        boolean own = index.loaded(owner) != null;
        // A library fills what it is handed: only of its own callbacks is that an argument's value.
        if (own || types[position].getDescriptor().equals("Ljava/lang/String;")) {
          // It is the same argument, whatever implements the method.
          String key = info.name() + "#" + method.key() + "#" + position;
          Element known = one.get(method.key());
          if (known != null) {
            parameters.put(key, known);
          } else {
            one.put(method.key(), readParameter(info, method, position, Declared.by(source)));
          }
        }
      }
    }
  }

  /** The annotations that tell what is personal data, and the package of this project's own. */
  public static Set<String> annotations(Models models) {
    Set<String> names = new TreeSet<>(Set.of(DeclaringAnnotations.PACKAGE));
    models.annotations().forEach(each -> names.add(each.annotation()));
    return names;
  }

  /** All elements. */
  public List<Element> all() {
    Map<String, Element> byId = new HashMap<>();
    for (Map<String, Element> some : List.of(fields, returns, parameters, types)) {
      some.values().forEach(element -> byId.putIfAbsent(element.id(), element));
    }
    models.values().forEach(element -> byId.putIfAbsent(element.id(), element));
    return byId.values().stream().sorted().toList();
  }

  /** Whether a field is personal data by its own declaration, its class's or its getter's. */
  public boolean declares(ClassInfo info, String field) {
    if (ofField(info.name(), field) != null) {
      return true;
    }
    return info.methods().stream()
        .filter(method -> returnNames.contains(method.name()))
        .filter(
            method -> method.name().equalsIgnoreCase("get" + field) || method.name().equals(field))
        .anyMatch(method -> returns.containsKey(info.name() + "#" + method.key()));
  }

  /**
   * Whether the user says of the getter of a field, or of one it takes the place of, that it hands
   * out personal data: nobody need say so of the field.
   */
  public boolean isHandedOut(String owner, String field) {
    ClassInfo info = index.find(owner.replace('.', '/')).orElse(null);
    return info != null
        && info.methods().stream()
            .filter(
                method ->
                    method.name().equalsIgnoreCase("get" + field) || method.name().equals(field))
            .anyMatch(method -> isSource(info, method));
  }

  /** Whether the user says of a method, or of one it takes the place of, that it hands out data. */
  private boolean isSource(ClassInfo info, MethodInfo method) {
    Set<String> owners = sourcesOfUser.getOrDefault(method.name(), Set.of());
    return !owners.isEmpty()
        && index.supertypes(info.name()).stream()
            .anyMatch(type -> owners.contains(type.replace('/', '.')));
  }

  /**
   * Says which elements can be read as numbers and be personal data still; without it all can.
   *
   * @param test whether one can
   */
  public void numbers(Predicate<Element> test) {
    numbers = test;
  }

  @Override
  public boolean mayBeNumber(Element element) {
    return numbers.test(element);
  }

  /** Follows a field that was recognised as personal data, as a suspicion. */
  public void suspect(Suggestion suggestion) {
    String key = suggestion.owner().replace('.', '/') + "#" + suggestion.name();
    if (suggestion.kind() == Element.Kind.FIELD && suggestion.flowing()) {
      fields.putIfAbsent(key, suggestion.toElement());
    }
  }

  /** Internal names of the classes with parameters that are personal data. */
  public Set<String> ownersOfParameters() {
    Set<String> owners = new HashSet<>();
    parameters.keySet().forEach(key -> owners.add(key.substring(0, key.indexOf('#'))));
    return owners;
  }

  /** The scopes of purposes, subjects and recipients. */
  public Scopes scopes() {
    return scopes;
  }

  // --- reading -------------------------------------------------------------------------------

  private void read(ClassInfo info) {
    annotations
        .personal(info.annotations())
        .ifPresent(data -> types.put(info.name(), declarations.ofType(info, data)));
    for (FieldInfo field : info.fields()) {
      annotations
          .personal(field.annotations())
          .ifPresent(
              data ->
                  fields.put(
                      info.name() + "#" + field.name(), declarations.ofField(info, field, data)));
    }
    for (MethodInfo method : info.methods()) {
      if (!method.isSynthetic()) {
        read(info, method);
      }
    }
  }

  /** What a converter of JPA is given of a field that is personal data. */
  private void readConverters(ClassInfo info) {
    for (FieldInfo field : info.fields()) {
      Element element = fields.get(info.name() + "#" + field.name());
      for (AnnotationInfo annotation :
          element == null ? List.<AnnotationInfo>of() : field.annotations()) {
        ClassInfo converter =
            annotation.type().endsWith(".persistence.Convert")
                ? index.loaded(annotation.text("converter").replace('.', '/'))
                : null;
        for (MethodInfo method : converter == null ? List.<MethodInfo>of() : converter.methods()) {
          if (converter != null
              && element != null
              && method.name().equals("convertToDatabaseColumn")
              && !method.isSynthetic()) {
            parameters.putIfAbsent(converter.name() + "#" + method.key() + "#0", element);
          }
        }
      }
    }
  }

  private void read(ClassInfo info, MethodInfo method) {
    annotations
        .personal(method.annotations())
        .ifPresent(
            data -> {
              Element component = fields.get(info.name() + "#" + method.name());
              boolean accessor =
                  info.isRecord() && component != null && method.descriptor().startsWith("()");
              returns.put(
                  info.name() + "#" + method.key(),
                  accessor ? component : declarations.ofMethod(info, method, data));
              returnNames.add(method.name());
            });
    for (int i = 0; i < method.parameterAnnotations().size(); i++) {
      int position = i;
      annotations
          .personal(method.parameterAnnotations().get(i))
          .ifPresent(data -> readParameter(info, method, position, data));
    }
    MethodModel.Sanitiser sanitiser = annotations.sanitiser(method.annotations());
    if (sanitiser != null) {
      sanitisers.put(info.name() + "#" + method.key(), sanitiser);
      sanitiserNames.add(method.name());
    }
  }

  private Element readParameter(ClassInfo info, MethodInfo method, int position, Declared data) {
    Element component =
        info.isRecord() && method.name().equals("<init>") ? component(info, position) : null;
    Element element =
        component != null ? component : declarations.ofParameter(info, method, position, data);
    parameters.put(info.name() + "#" + method.key() + "#" + position, element);
    return element;
  }

  private @Nullable Element component(ClassInfo info, int position) {
    int at = 0;
    for (FieldInfo field : info.fields()) {
      if (!field.isStatic() && at++ == position) {
        return fields.get(info.name() + "#" + field.name());
      }
    }
    return null;
  }

  /**
   * Types of dependencies that extend a declared one, as far as the codebase declares anything of
   * them: its objects are of those as well.
   */
  private void declareBelow() {
    Set<String> declared = new HashSet<>(types.keySet());
    declared.removeIf(
        type -> {
          ClassInfo info = index.loaded(type);
          return info == null || info.container().followed();
        });
    if (declared.isEmpty()) {
      return;
    }
    for (String type : TypeNames.declaredIn(index)) {
      Element element = types.containsKey(type) ? null : ofLibraryType(type);
      if (element != null) {
        types.put(type, element);
      }
    }
  }

  /**
   * What a type of a dependency tells of itself as text is what it holds; its code may be too deep
   * to read, or not be there.
   */
  private void declareTexts(String owner, Element element) {
    ClassInfo info = index.loaded(owner);
    if (info == null || info.container().followed()) {
      return;
    }
    for (MethodInfo method : info.methods()) {
      if (method.descriptor().endsWith(")Ljava/lang/String;")
          && !method.isStatic()
          && !method.isPrivate()) {
        returns.putIfAbsent(owner + "#" + method.key(), element);
        returnNames.add(method.name());
      }
    }
  }

  private void declare(ClassInfo info, Models.DeclaredSource source) {
    Declared data = Declared.by(source);
    if (source.member().isEmpty()) {
      types.put(info.name(), declarations.ofType(info, data));
      return;
    }
    info.field(source.member())
        .ifPresent(
            field ->
                fields.put(
                    info.name() + "#" + field.name(), declarations.ofField(info, field, data)));
  }

  // --- answers -------------------------------------------------------------------------------

  @Override
  public @Nullable Element ofField(String owner, String field) {
    return ofField(owner + "#" + field, owner, field);
  }

  @Override
  public @Nullable Element ofField(Selector.Field field) {
    return ofField(field.key(), field.owner(), field.name());
  }

  private @Nullable Element ofField(String key, String owner, String field) {
    Element own = fields.get(key);
    if (own != null || types.isEmpty()) {
      return own;
    }
    Element ofType = types.get(owner);
    if (ofType == null) {
      return null;
    }
    ClassInfo info = index.loaded(owner);
    boolean instance =
        info != null && info.field(field).map(found -> !found.isStatic()).orElse(false);
    return instance ? ofType : null;
  }

  @Override
  public @Nullable Element ofLibraryType(String internalName) {
    if (types.isEmpty()) {
      return null;
    }
    ClassInfo info = index.loaded(internalName);
    if (info == null || info.container().followed()) {
      return null;
    }
    for (String type : index.supertypes(internalName)) {
      Element declared = types.get(type);
      ClassInfo declaring = declared == null ? null : index.loaded(type);
      if (declaring != null && !declaring.container().followed()) {
        return declared;
      }
    }
    return null;
  }

  @Override
  public @Nullable Element ofReturn(ClassInfo owner, MethodInfo method) {
    if (!returnNames.contains(method.name())) {
      return null;
    }
    return inheritedReturns
        .computeIfAbsent(owner.name() + "#" + method.key(), key -> findReturn(owner, method))
        .orElse(null);
  }

  private Optional<Element> findReturn(ClassInfo owner, MethodInfo method) {
    for (String type : index.supertypes(owner.name())) {
      Element found = returns.get(type + "#" + method.key());
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  @Override
  public @Nullable Element ofParameter(ClassInfo owner, MethodInfo method, int parameter) {
    return parameters.get(owner.name() + "#" + method.key() + "#" + parameter);
  }

  @Override
  public Element ofModel(MethodModel model) {
    return models.computeIfAbsent(
        model.owner() + "#" + model.name() + model.source().map(MethodModel.Source::at),
        key -> declarations.ofModel(model));
  }

  @Override
  public Optional<String> recipient(ClassInfo owner, MethodInfo method, int parameter) {
    return scopes.recipient(owner, method, parameter);
  }

  @Override
  public MethodModel.@Nullable Sanitiser sanitiser(ClassInfo owner, MethodInfo method) {
    if (!sanitiserNames.contains(method.name())) {
      return null;
    }
    for (String type : index.supertypes(owner.name())) {
      MethodModel.Sanitiser found = sanitisers.get(type + "#" + method.key());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public boolean masked(List<AnnotationInfo> some) {
    return annotations.masked(some);
  }

  /** Classes that declare personal data themselves, by internal name. */
  public Set<String> owners() {
    Set<String> owners = new HashSet<>(types.keySet());
    for (Map<String, Element> some : List.of(fields, returns, parameters)) {
      some.keySet().stream()
          .filter(key -> !ofGetters.contains(key))
          .forEach(key -> owners.add(key.substring(0, key.indexOf('#'))));
    }
    return owners;
  }

  /** Members that hold personal data, as {@code owner#name}. */
  public Set<String> fieldKeys() {
    Set<String> keys = new HashSet<>(fields.keySet());
    for (String owner : types.keySet()) {
      ClassInfo info = index.loaded(owner);
      if (info != null) {
        info.fields().stream()
            .filter(field -> !field.isStatic())
            .forEach(field -> keys.add(owner + "#" + field.name()));
      }
    }
    return keys;
  }

  /** Methods whose result is personal data, as {@code owner#namedescriptor}. */
  public Set<String> returnKeys() {
    return returns.keySet();
  }
}
