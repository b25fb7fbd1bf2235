package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.MappedTables;
import nl.imwregiotilburg.privacy.analysis.flow.sql.Sql;
import nl.imwregiotilburg.privacy.analysis.flow.sql.SqlReader;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.objectweb.asm.Type;

/**
 * The tables of databases, as far as constant SQL statements tell what they put into which column
 * and take out of it. What one method writes another may read. Where only callers know the
 * statement, what it selects and what it is given stay parts of it until they do.
 */
public final class Tables {

  /** What all tables are to outlines, which do not tell them apart. */
  public static final Selector.Named KEPT = new Selector.Named("keptInTables");

  /** What a statement selects. */
  private static final Selector ROW = KEPT.each("(row)");

  /** What a statement is given to put into columns. */
  private static final Selector GIVEN = KEPT.each("(given)");

  /** The names of the columns of a row. */
  private static final Selector LABELS = new Selector.Named("labels");

  private static final Sql UNKNOWN = new Sql.Other();

  private final Evaluator evaluator;
  private final CriteriaQueries criteria;
  private final Map<String, Sql> known = new HashMap<>();

  Tables(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.criteria = new CriteriaQueries(evaluator);
  }

  /** Whether any personal data gets into a table and out of it again. */
  private boolean areRead() {
    return evaluator.memory.reach.fields().contains(KEPT.field());
  }

  private Sql read(Atom statement) {
    Object text = evaluator.facts.constant(Val.of(statement));
    return text instanceof String sql ? known.computeIfAbsent(sql, this::read) : UNKNOWN;
  }

  /** What a statement does, which may be called by the name that it was given. */
  private Sql read(String text) {
    return SqlReader.read(evaluator.program.mapped.query(text).orElse(text));
  }

  private Val table(String name) {
    return evaluator.read(Val.of(Atoms.STATICS), KEPT.each(name));
  }

  // --- of statements -------------------------------------------------------------------------

  /** Whether a part is one that a constant statement has, unlike other texts. */
  static boolean isOfStatement(Selector part) {
    return part == ROW || part == GIVEN;
  }

  private Val part(Atom statement, Selector part) {
    return Val.of(evaluator.atoms().cell(statement, part, TypeRef.OBJECT));
  }

  /** Such a part of a text. */
  Val of(Atom constant, Selector part) {
    Sql sql = read(constant);
    boolean has = part == ROW ? sql instanceof Sql.Read : sql instanceof Sql.Write;
    return has ? part(constant, part) : Val.of(Atoms.ANY);
  }

  /** What statements select, of which columns are taken by their labels and places. */
  Val row(Val statements) {
    Val result = Val.NOTHING;
    for (int i = 0; areRead() && i < statements.count(); i++) {
      Atom statement = statements.atom(i);
      if (evaluator.facts.constant(Val.of(statement)) instanceof String text) {
        result = result.or(of(evaluator.atoms().text(text), ROW));
      } else if (statement.symbolic()) {
        result = result.or(part(statement, ROW));
      } else {
        Optional<String> built = criteria.text(statement);
        result =
            built.map(text -> of(evaluator.atoms().text(text), ROW)).orElse(Val.NOTHING).or(result);
      }
    }
    return result.isEmpty() ? Val.of(Atoms.ANY) : result;
  }

  // --- reading -------------------------------------------------------------------------------

  /** Whether an object is a row of a statement that is known. */
  static boolean isRow(Atom object) {
    return object.kind == Atom.Kind.CELL
        && object.part() == ROW
        && object.origin().kind == Atom.Kind.CONSTANT;
  }

  /** What a column of a row holds, or several of them. */
  Val column(Atom row, Selector selector) {
    if (!selector.isContent()) {
      return part(row, selector);
    }
    if (!(read(row.origin()) instanceof Sql.Read read)) {
      return Val.of(Atoms.ANY);
    }
    Val result = Val.NOTHING;
    for (int i = 0; i < read.items().size(); i++) {
      Sql.Item item = read.items().get(i);
      // Behind a whole table nobody knows the places.
      boolean meant =
          selector instanceof Selector.Value value
              ? !selector.exact() || item.label().equalsIgnoreCase(value.key())
              : !selector.exact()
                  || !read.whole().isEmpty()
                  || selector.equals(new Selector.Element(i));
      result = meant ? result.or(value(row, item)) : result;
    }
    for (String table : selector instanceof Selector.Value ? read.whole() : List.<String>of()) {
      String name = selector.exact() ? ((Selector.Value) lower(selector)).key() : "";
      result =
          result
              .or(evaluator.read(table(table), lower(selector)))
              .or(mapped(new Sql.Column(List.of(table), List.of(), name)));
    }
    // What else it may be asked for is not known.
    return result.isEmpty() || !selector.exact() ? result.or(Val.of(Atoms.ANY)) : result;
  }

  private Val value(Atom row, Sql.Item item) {
    ClassInfo type = item.made().isEmpty() ? null : evaluator.program.mapped.named(item.made());
    if (type != null) {
      return made(row, type, item);
    }
    Val value = Val.NOTHING;
    for (Sql.Column column : item.columns()) {
      List<ClassInfo> objects = evaluator.program.mapped.objects(column);
      for (ClassInfo each : objects) {
        TypeRef of = TypeRef.of(each.name());
        value = value.or(Val.of(evaluator.atoms().opaque(List.of(row, column, of), of)));
      }
      value = objects.isEmpty() ? value.or(value(column)) : value;
    }
    return value;
  }

  private Val value(Sql.Column column) {
    Val value = mapped(column);
    for (String table : column.tables()) {
      value = value.or(evaluator.read(table(table), column(column.name())));
    }
    return value;
  }

  /** What is in a column because a mapped class has a field that is kept there. */
  private Val mapped(Sql.Column column) {
    Val value = Val.NOTHING;
    for (Element element : evaluator.program.mapped.elements(column)) {
      Way way = Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()));
      value = value.or(Val.of(evaluator.atoms().label(element, false), way));
    }
    return value;
  }

  /** The object that a query makes of what it selects. */
  private Val made(Atom row, ClassInfo type, Sql.Item item) {
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(row, "made", type.name()),
                TypeRef.of(type.name()),
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    for (MethodInfo method : type.methods()) {
      if (method.name().equals("<init>")
          && Type.getArgumentCount(method.descriptor()) == item.given().size()) {
        List<Val> given = new ArrayList<>(List.of(Val.of(made)));
        for (List<Sql.Column> columns : item.given()) {
          given.add(value(row, new Sql.Item("", columns, "", List.of())));
        }
        evaluator.calls.exact(type.name(), method.name(), method.descriptor(), given);
      }
    }
    return evaluator.replaced.getOrDefault(made, Val.of(made));
  }

  // --- results of queries --------------------------------------------------------------------

  /** Each of the results of queries: the one thing that is selected, or a row of several. */
  Val selected(Val statements) {
    Val rows = row(statements);
    Val result = Val.NOTHING;
    for (int i = 0; i < rows.count(); i++) {
      Atom row = rows.atom(i);
      Val alone = Val.of(row, rows.way(i));
      boolean single =
          isRow(row)
              && read(row.origin()) instanceof Sql.Read read
              && read.items().size() == 1
              && read.whole().isEmpty();
      result = result.or(single ? evaluator.read(alone, new Selector.Element(0)) : alone);
    }
    return result;
  }

  /** What a method returns that an annotation gives the statement it asks a database with. */
  Val answered(CallShape shape, Val answer) {
    if (evaluator.program.mapped.asking().isEmpty() || !areRead()) {
      return answer;
    }
    ClassInfo owner =
        evaluator.program.index.implementation(shape.owner(), shape.name(), shape.descriptor());
    MethodInfo method = owner == null ? null : owner.method(shape.name(), shape.descriptor());
    Optional<String> statement = method == null ? Optional.empty() : MappedTables.statement(method);
    if (statement.isEmpty()) {
      return answer;
    }
    Val selected = selected(Val.of(evaluator.atoms().text(statement.get())));
    if (shape.result().isArray() || !shape.result().arguments().isEmpty()) {
      evaluator.write(answer, Selector.ANY_ELEMENT, selected, false);
      return answer;
    }
    return answer.or(selected);
  }

  private static Selector column(String name) {
    return name.isEmpty() ? Selector.ANY_VALUE : new Selector.Value(name);
  }

  private static Selector lower(Selector label) {
    return label instanceof Selector.Value value && label.exact()
        ? new Selector.Value(value.key().toLowerCase(Locale.ROOT))
        : label;
  }

  /**
   * The row whose columns are put somewhere under their own names, each of them in its turn;
   * nothing when it is not certain that it is so.
   */
  Val labelled(Val key, Val value) {
    Atom label = key.only();
    if (label == null || label.kind != Atom.Kind.CELL || !label.part().equals(LABELS)) {
      return Val.NOTHING;
    }
    Atom row = label.origin();
    boolean columns =
        isRow(row)
            ? evaluator.read(Val.of(row), Selector.ANY_ELEMENT).or(value).count()
                == evaluator.read(Val.of(row), Selector.ANY_ELEMENT).count()
            : row.equals(PlaceByPlace.holderOf(value, Val.NOTHING));
    return columns ? Val.of(row) : Val.NOTHING;
  }

  // --- writing -------------------------------------------------------------------------------

  /** Puts parameters into the columns that statements write. */
  void store(Val statements, Val parameters) {
    for (int i = 0; areRead() && i < statements.count(); i++) {
      Atom statement = statements.atom(i);
      if (read(statement) instanceof Sql.Write write) {
        write.columns().forEach(column -> store(write.table(), column, parameters));
      } else if (statement.symbolic()) {
        give(part(statement, GIVEN), parameters);
      }
    }
  }

  /** Leaves it to callers to say into which columns parameters are put. */
  private void give(Val statement, Val parameters) {
    for (int i = 0; i < parameters.count(); i++) {
      Atom holder = parameters.atom(i);
      if (holder.symbolic()) {
        Val alone = Val.of(holder, parameters.way(i));
        evaluator.write(statement, Selector.BACKING, alone, false);
      }
      Map<Selector, Val> parts = evaluator.heap.parts(holder);
      parts.forEach(
          (part, value) -> {
            if (part.isContent() || part.equals(Selector.BACKING)) {
              evaluator.write(statement, part, value, false);
            } else if (part.equals(Selector.COPIED)) {
              evaluator.write(statement, Selector.BACKING, value, false);
            }
          });
    }
  }

  /** Whether an object is what a known statement is given. */
  static boolean isGiven(Atom object) {
    return object.kind == Atom.Kind.CELL
        && object.part() == GIVEN
        && object.origin().kind == Atom.Kind.CONSTANT;
  }

  /** Puts one of its parameters into the columns that a known statement writes. */
  void give(Atom given, Selector selector, Val value) {
    if (!(read(given.origin()) instanceof Sql.Write write)) {
      return;
    }
    for (Sql.Written written : write.columns()) {
      if (selector.equals(Selector.BACKING)) {
        store(write.table(), written, value);
      } else if (written.parameters().stream().anyMatch(each -> isMeant(part(each), selector))) {
        store(write.table(), written.column(), value);
      }
    }
  }

  private static boolean isMeant(Selector parameter, Selector selector) {
    return parameter.equals(selector) || parameter.family().equals(selector);
  }

  private void store(String table, Sql.Written written, Val parameters) {
    Val value = Val.NOTHING;
    for (Sql.Parameter parameter : written.parameters()) {
      value = value.or(evaluator.read(parameters, part(parameter)));
    }
    store(table, written.column(), value);
  }

  private void store(String table, String column, Val value) {
    if (value.carries()) {
      evaluator.write(table(table), column(column), value.sized(1), false);
    }
  }

  private static Selector part(Sql.Parameter parameter) {
    if (parameter instanceof Sql.Parameter.Named named) {
      return new Selector.Value(named.name());
    }
    return new Selector.Element(((Sql.Parameter.Placed) parameter).place());
  }
}
