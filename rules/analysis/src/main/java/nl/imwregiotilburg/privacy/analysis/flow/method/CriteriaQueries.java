package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Queries that code builds of objects (Jakarta Persistence 3.1, chapter 6), as the text they stand
 * for. Models say of which parts a query is made: {@code selection} is what it selects; of that
 * {@code entity} is a row of a class, {@code from} and {@code attribute} an attribute of another
 * part (of the query itself where that is the row), {@code of} what a function is given, {@code
 * items} several things, {@code makes} the class that is made of them; {@code alias} is a name and
 * {@code result} the class of the query's results.
 */
public final class CriteriaQueries {

  private static final Selector SELECTION = new Selector.Named("selection");
  private static final Selector ENTITY = new Selector.Named("entity");
  private static final Selector FROM = new Selector.Named("from");
  private static final Selector ATTRIBUTE = new Selector.Named("attribute");
  private static final Selector OF = new Selector.Named("of");
  private static final Selector ITEMS = new Selector.Named("items");
  private static final Selector MAKES = new Selector.Named("makes");
  private static final Selector ALIAS = new Selector.Named("alias");
  private static final Selector RESULT = new Selector.Named("result");

  /** An attribute of an attribute of … is looked for this deep. */
  private static final int DEEPEST = 6;

  private static final String BUILDER = "CriteriaBuilder";
  private static final String COLLECTION = "java/util/Collection";

  private final Evaluator evaluator;

  CriteriaQueries(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether a call is given the class of what a query makes. */
  public static boolean saysWhatIsMade(String owner, String name) {
    return owner.endsWith(BUILDER) && (name.equals("construct") || name.equals("createQuery"));
  }

  /** The text of a query; nothing for an object that is none, or of which too little is known. */
  Optional<String> text(Atom query) {
    return query.kind == Atom.Kind.OBJECT
        ? part(query, SELECTION).flatMap(selection -> text(query, selection))
        : Optional.empty();
  }

  private Optional<String> text(Atom query, Atom selection) {
    List<String> roots = new ArrayList<>();
    List<Atom> items = items(selection);
    Optional<String> made =
        makes(selection, MAKES)
            .or(() -> isContainer(selection) ? makes(query, RESULT) : Optional.empty());
    StringJoiner selected = new StringJoiner(", ");
    for (Atom item : items) {
      List<String> columns = new ArrayList<>();
      collect(query, item, 0, columns, roots);
      String name = made.isPresent() ? "" : constant(item, ALIAS).map(a -> " as " + a).orElse("");
      // A value that is made of no column keeps its place.
      selected.add((columns.isEmpty() ? "0" : String.join(" || ", columns)) + name);
    }
    if (roots.isEmpty()) {
      return Optional.empty();
    }
    StringJoiner from = new StringJoiner(", ");
    roots.stream().distinct().forEach(root -> from.add(root + " " + root));
    return Optional.of(
        "select "
            + made.map(type -> "new " + type + "(" + selected + ")").orElse(selected.toString())
            + " from "
            + from);
  }

  /** The things that are selected one after the other. */
  private List<Atom> items(Atom selection) {
    Optional<Atom> several =
        isContainer(selection) ? Optional.of(selection) : part(selection, ITEMS);
    if (several.isEmpty()) {
      return List.of(selection);
    }
    Map<Selector, Val> held = evaluator.heap.parts(several.get());
    List<Atom> items = new ArrayList<>();
    Atom item = place(held, 0);
    while (item != null) {
      items.add(item);
      item = place(held, items.size());
    }
    return items;
  }

  private static @Nullable Atom place(Map<Selector, Val> held, int at) {
    return held.getOrDefault(new Selector.Element(at), Val.NOTHING).only();
  }

  private boolean isContainer(Atom object) {
    return object.type.isArray()
        || evaluator.program.index.isSubtype(object.type.name(), COLLECTION);
  }

  /** The columns that a value is made of, and the classes of the rows they are in. */
  private void collect(Atom query, Atom item, int depth, List<String> columns, List<String> roots) {
    if (depth > DEEPEST) {
      return;
    }
    Optional<String> path = path(query, item, depth, roots);
    if (path.isPresent()) {
      columns.add(path.get());
      return;
    }
    Val given = evaluator.heap.parts(item).getOrDefault(OF, Val.NOTHING);
    for (int i = 0; i < given.count(); i++) {
      Atom one = given.atom(i);
      if (isContainer(one)) {
        items(one).forEach(inner -> collect(query, inner, depth + 1, columns, roots));
      } else {
        collect(query, one, depth + 1, columns, roots);
      }
    }
  }

  private Optional<String> path(Atom query, Atom item, int depth, List<String> roots) {
    Optional<Type> entity = type(item, ENTITY);
    if (entity.isPresent()) {
      String name = entity.get().getInternalName();
      String root = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
      roots.add(root);
      return Optional.of(root);
    }
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<String> attribute = attribute(item);
    return attribute.isEmpty()
        ? Optional.empty()
        : path(query, part(item, FROM).orElse(query), depth + 1, roots)
            .map(from -> from + "." + attribute.get());
  }

  /** The name of an attribute: a text, or the field of a metamodel's class that stands for it. */
  private Optional<String> attribute(Atom item) {
    return part(item, ATTRIBUTE)
        .flatMap(
            named ->
                named.kind == Atom.Kind.CELL
                        && named.origin().kind == Atom.Kind.STATICS
                        && named.part() instanceof Selector.Field field
                    ? Optional.of(field.name())
                    : constant(item, ATTRIBUTE));
  }

  /** The class that is made of what is selected. */
  private Optional<String> makes(Atom holder, Selector part) {
    return type(holder, part)
        .flatMap(type -> evaluator.program.mapped.results(type.getInternalName()))
        .map(ClassInfo::dotted);
  }

  private Optional<Type> type(Atom holder, Selector part) {
    return constantOf(holder, part)
        .filter(Type.class::isInstance)
        .map(Type.class::cast)
        .filter(type -> type.getSort() == Type.OBJECT);
  }

  private Optional<String> constant(Atom holder, Selector part) {
    return constantOf(holder, part).filter(String.class::isInstance).map(String.class::cast);
  }

  private Optional<Object> constantOf(Atom holder, Selector part) {
    Val value = evaluator.heap.parts(holder).getOrDefault(part, Val.NOTHING);
    return Optional.ofNullable(evaluator.facts.askConstant(value));
  }

  private Optional<Atom> part(Atom holder, Selector part) {
    return Optional.ofNullable(evaluator.heap.parts(holder).getOrDefault(part, Val.NOTHING).only());
  }
}
