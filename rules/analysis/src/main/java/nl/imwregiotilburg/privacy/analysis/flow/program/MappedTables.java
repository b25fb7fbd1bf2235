package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.sql.Sql;
import nl.imwregiotilburg.privacy.analysis.flow.sql.SqlReader;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which table and column a field of a mapped class is kept in: by the annotations of its mapper, by
 * its own name, as queries on objects call it (Jakarta Persistence 3.1, 4.4.4), and by that name
 * with underscores, as mappers name columns when they are told nothing.
 */
public final class MappedTables {

  /** Parts of parts of a row are looked into this deep. */
  private static final int DEEPEST = 3;

  private static final String REPOSITORY = "org/springframework/data/repository/Repository";

  /** How a query begins that makes objects of what it selects. */
  private static final Pattern MAKES =
      Pattern.compile("^\\s*select\\s+(distinct\\s+)?new\\s", Pattern.CASE_INSENSITIVE);

  /** How the name of a table ends that is that of a class, in one of two languages. */
  private static final List<String> ENDINGS = List.of("", "s", "en");

  private static final List<String> NAMES = List.of("name", "value");
  private static final List<String> STATEMENTS = List.of("value", "query", "nativeQuery");

  private final ClassIndex index;
  private final Elements elements;

  /** The mapped classes, by the names of their tables and by their own. */
  private final Map<String, List<ClassInfo>> types = new HashMap<>();

  /**
   * Classes with personal data that no mapper knows, by their names: code that works with SQL alone
   * calls a table as it calls the class of its rows.
   */
  private final Map<String, List<ClassInfo>> plain = new HashMap<>();

  /** What fields of mapped classes refer to, by the names of the fields. */
  private final Map<String, Set<ClassInfo>> related = new HashMap<>();

  private final Map<Sql.Column, Set<Element>> known = new HashMap<>();
  private final Map<String, ClassInfo> byName = new HashMap<>();

  private final Map<String, String> queries = new HashMap<>();
  private final List<Asking> asking = new ArrayList<>();
  private final Map<String, Set<ClassInfo>> makers = new HashMap<>();
  private final Map<MethodRef, Element> projected = new LinkedHashMap<>();
  private boolean personal;

  /** A method that an annotation gives the statement it asks a database with. */
  public record Asking(ClassInfo owner, MethodInfo method) {}

  MappedTables(ClassIndex index, Elements elements) {
    this.index = index;
    this.elements = elements;
    for (ClassInfo info : index.classes()) {
      if (info.container().followed()) {
        byName.put(info.dotted().toLowerCase(Locale.ROOT), info);
        remember(info);
      }
    }
    for (ClassInfo info : index.classes()) {
      if (info.container().followed() && info.isInterface()) {
        rememberProjections(info);
      }
    }
    for (Asking each : asking) {
      List<ClassInfo> made = statement(each.method).map(this::made).orElse(List.of());
      if (!made.isEmpty()) {
        makers.computeIfAbsent(each.method.key(), none -> new LinkedHashSet<>()).addAll(made);
      }
    }
  }

  /** Whether a column holds personal data because the field does that is kept in it. */
  public boolean holdPersonalData() {
    return personal;
  }

  /** The methods that are given their statements by annotations. */
  public List<Asking> asking() {
    return asking;
  }

  /** The statement of a named query. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /** The statement that an annotation gives a method. */
  public static Optional<String> statement(MethodInfo method) {
    for (AnnotationInfo annotation : method.annotations()) {
      if (MappingAnnotations.is(Kind.QUERY, annotation)) {
        String text = String.join(" ", texts(annotation, STATEMENTS).toList());
        return text.isBlank() ? Optional.empty() : Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static Stream<String> texts(AnnotationInfo annotation, List<String> attributes) {
    return attributes.stream().flatMap(attribute -> annotation.texts(attribute).stream());
  }

  // --- what is mapped ------------------------------------------------------------------------

  private void remember(ClassInfo info) {
    for (MethodInfo method : info.methods()) {
      if (!method.annotations().isEmpty() && statement(method).isPresent()) {
        asking.add(new Asking(info, method));
      }
    }
    info.annotations().forEach(this::rememberQuery);
    boolean kept = MappingAnnotations.technology(Kind.TABLE, info.annotations()).isPresent();
    if (!kept && !MappingAnnotations.isMapped(info)) {
      rememberPlain(info);
      return;
    }
    for (String name : names(simple(info), Kind.TABLE, info.annotations())) {
      types.computeIfAbsent(name, none -> new ArrayList<>(1)).add(info);
    }
    for (FieldInfo field : info.fields()) {
      ClassInfo other = typeOf(field);
      if (other != null) {
        related
            .computeIfAbsent(field.name().toLowerCase(Locale.ROOT), none -> new LinkedHashSet<>())
            .add(other);
      }
      personal |= elements.ofField(info.name(), field.name()) != null;
    }
  }

  private void rememberPlain(ClassInfo info) {
    boolean holds =
        info.fields().stream()
            .anyMatch(field -> elements.ofField(info.name(), field.name()) != null);
    if (holds && !info.isInterface() && !info.isEnum()) {
      for (String name : names(simple(info), Kind.TABLE, List.of())) {
        plain.computeIfAbsent(name, none -> new ArrayList<>(1)).add(info);
      }
      personal = true;
    }
  }

  private void rememberQuery(AnnotationInfo annotation) {
    annotation.nested("value").forEach(this::rememberQuery);
    if (MappingAnnotations.is(Kind.NAMED_QUERY, annotation)) {
      queries.put(annotation.text("name"), annotation.text("query"));
    }
  }

  private static String simple(ClassInfo info) {
    String name = info.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
  }

  /** What something is called in statements, in lower case. */
  private static Set<String> names(String name, Kind kind, List<AnnotationInfo> annotations) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name.toLowerCase(Locale.ROOT));
    names.add(name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT));
    for (AnnotationInfo annotation : annotations) {
      if (MappingAnnotations.is(kind, annotation)) {
        texts(annotation, NAMES)
            .map(given -> given.replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT))
            .filter(given -> !given.isEmpty())
            .forEach(names::add);
      }
    }
    return names;
  }

  /** The class of the codebase that a field holds one or more objects of. */
  private @Nullable ClassInfo typeOf(FieldInfo field) {
    TypeRef type = field.type();
    while (index.loaded(type.name()) == null && !type.arguments().isEmpty()) {
      type = type.last();
    }
    ClassInfo found = index.loaded(type.name());
    return found != null && found.container().followed() && !found.isEnum() ? found : null;
  }

  // --- what columns hold ---------------------------------------------------------------------

  /** The personal data that a column holds; of a whole row, that of all its columns. */
  public Set<Element> elements(Sql.Column column) {
    return known.computeIfAbsent(column, this::find);
  }

  private Set<Element> find(Sql.Column column) {
    Set<Element> found = new LinkedHashSet<>();
    for (ClassInfo type : rows(column)) {
      collect(type, column.name(), 0, found);
    }
    return found;
  }

  /** The classes of the rows that a column is of. */
  private List<ClassInfo> rows(Sql.Column column) {
    List<ClassInfo> rows = new ArrayList<>();
    for (String table : column.tables()) {
      List<ClassInfo> named = types.get(table);
      rows.addAll(named != null ? named : related.getOrDefault(table, Set.of()));
      if (rows.isEmpty()) {
        rows.addAll(plain(table));
      }
    }
    for (String step : column.path()) {
      rows =
          rows.stream()
              .flatMap(row -> fields(row).stream())
              .filter(field -> isCalled(field, step))
              .flatMap(field -> Stream.ofNullable(typeOf(field.field)))
              .toList();
    }
    return rows;
  }

  /** The classes that a table is called after, or after several of them. */
  private List<ClassInfo> plain(String table) {
    for (String ending : ENDINGS) {
      List<ClassInfo> named =
          table.endsWith(ending)
              ? plain.get(table.substring(0, table.length() - ending.length()))
              : null;
      if (named != null) {
        return named;
      }
    }
    return List.of();
  }

  /** The classes whose objects stand in a column that is a whole row, or leads to one. */
  public List<ClassInfo> objects(Sql.Column column) {
    List<ClassInfo> rows = rows(column);
    if (column.name().isEmpty()) {
      return rows;
    }
    List<Owned> fields =
        rows.stream()
            .flatMap(row -> fields(row).stream())
            .filter(field -> isCalled(field, column.name()))
            .toList();
    // A row may be called as its table is.
    return fields.isEmpty() && column.tables().contains(column.name())
        ? rows
        : fields.stream().flatMap(field -> Stream.ofNullable(typeOf(field.field))).toList();
  }

  private record Owned(ClassInfo owner, FieldInfo field) {}

  private List<Owned> fields(ClassInfo row) {
    List<Owned> fields = new ArrayList<>();
    for (String name : index.supertypes(row.name())) {
      ClassInfo info = index.loaded(name);
      if (info != null && info.container().followed()) {
        info.fields().stream()
            .filter(field -> !field.isStatic())
            .forEach(field -> fields.add(new Owned(info, field)));
      }
    }
    return fields;
  }

  private static boolean isCalled(Owned field, String name) {
    List<AnnotationInfo> annotations = MappingAnnotations.of(field.owner, field.field);
    return names(field.field.name(), Kind.COLUMN, annotations).contains(name);
  }

  private void collect(ClassInfo row, String column, int depth, Set<Element> into) {
    for (Owned each : fields(row)) {
      Element element = elements.ofField(each.owner.name(), each.field.name());
      if (element != null) {
        if (column.isEmpty() || isCalled(each, column)) {
          into.add(element);
        }
        continue;
      }
      ClassInfo part = depth < DEEPEST ? typeOf(each.field) : null;
      if (part != null && MappingAnnotations.technology(Kind.ROOT, part.annotations()).isEmpty()) {
        collect(part, column, depth + 1, into);
      }
    }
  }

  // --- projections ---------------------------------------------------------------------------

  /**
   * Notes what the getters of interfaces hand out that a repository returns in the place of its
   * entity (Spring Data Commons reference, "Projections").
   */
  private void rememberProjections(ClassInfo repository) {
    if (!index.isSubtype(repository.name(), REPOSITORY)) {
      return;
    }
    TypeRef entity =
        index.generics().asSupertype(TypeRef.of(repository.name()), REPOSITORY).argument(0);
    for (MethodInfo method : repository.methods()) {
      String signature = method.signature() != null ? method.signature() : method.descriptor();
      TypeRef returned = index.generics().result(signature);
      while (index.loaded(returned.name()) == null && !returned.arguments().isEmpty()) {
        returned = returned.last();
      }
      ClassInfo type = index.loaded(returned.name());
      if (type != null
          && type.container().followed()
          && type.isInterface()
          && index.subtypes(type.name()).size() == 1) {
        project(type, entity.name());
      }
    }
  }

  private void project(ClassInfo projection, String entity) {
    for (MethodInfo getter : projection.methods()) {
      String name = getter.name();
      if (!getter.isAbstract() || !name.startsWith("get") || name.length() < 4) {
        continue;
      }
      String property = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
      ClassInfo owner = index.declaringField(entity, property);
      Element element = owner == null ? null : elements.ofField(owner.name(), property);
      if (element != null) {
        projected.put(new MethodRef(projection.name(), name, getter.descriptor()), element);
      }
    }
  }

  /** The personal data that a method of a projection hands out; null for all others. */
  public @Nullable Element projected(ClassInfo owner, MethodInfo method) {
    return projected.isEmpty()
        ? null
        : projected.get(new MethodRef(owner.name(), method.name(), method.descriptor()));
  }

  /** The methods of projections that hand out personal data. */
  public Set<MethodRef> projections() {
    return projected.keySet();
  }

  // --- what queries make ---------------------------------------------------------------------

  /** The class of the codebase with a name in which capitals do not count. */
  public @Nullable ClassInfo named(String lowercase) {
    return byName.get(lowercase);
  }

  /** The classes of which a text makes objects, if it is a query that does, or its name. */
  public List<ClassInfo> made(String text) {
    String query = queries.getOrDefault(text, text);
    if (types.isEmpty() || !MAKES.matcher(query).find()) {
      return List.of();
    }
    return SqlReader.read(query) instanceof Sql.Read read
        ? read.items().stream()
            .filter(item -> !item.made().isEmpty())
            .flatMap(item -> Stream.ofNullable(named(item.made())))
            .toList()
        : List.of();
  }

  /** A class that a query may make of what it selects: one that is no row itself. */
  public Optional<ClassInfo> results(String type) {
    return types.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(index.loaded(type))
            .filter(info -> info.container().followed() && !MappingAnnotations.isMapped(info));
  }

  /** The classes of which a method makes objects that is called by this name. */
  public Set<ClassInfo> madeBy(String name, String descriptor) {
    return makers.isEmpty() ? Set.of() : makers.getOrDefault(name + descriptor, Set.of());
  }
}
