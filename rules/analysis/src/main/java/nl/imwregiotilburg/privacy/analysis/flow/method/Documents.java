package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.JsonSetup;
import nl.imwregiotilburg.privacy.analysis.flow.program.Properties;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.DocumentNames;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a serialiser made, of which it is known what stands under which name: whoever reads
 * such a text again, in whatever method, finds each property under its own name. Names are compared
 * without regard to case, underscores and hyphens, which is how strategies for names differ.
 */
final class Documents {

  /** What may stand under any name. */
  static final Set<String> ANY_NAME = Set.of("*");

  /** The names themselves, where they are no constants. */
  private static final Set<String> NAMES = Set.of("\0names");

  private static final Selector CAUSE = new Selector.Named("cause");

  private static final String UNWRAPPED = "com.fasterxml.jackson.annotation.JsonUnwrapped";

  /** Documents of more properties are not told apart. */
  private static final int MOST = 40;

  private final Evaluator evaluator;

  Documents(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether an atom is a text that a serialiser made, or will make. */
  static boolean isDocument(Atom atom) {
    return atom.kind == Atom.Kind.JSON || atom.data instanceof DocumentNames;
  }

  /** Whether a value is nothing but such texts. */
  static boolean areDocuments(Val value) {
    for (int i = 0; i < value.count(); i++) {
      if (!isDocument(value.atom(i))) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  // --- writing -------------------------------------------------------------------------------

  /** A document that is being put together. */
  static final class Draft {
    private final List<Set<String>> names = new ArrayList<>();
    private final List<Val> parts = new ArrayList<>();

    void add(Set<String> under, Val part) {
      if (!part.isEmpty()) {
        names.add(under);
        parts.add(part);
      }
    }

    /** All that is in it. */
    Val all() {
      return Val.union(parts);
    }
  }

  /** The text of a document: its parts by their names where somebody may come to ask for one. */
  Val of(Draft draft) {
    boolean carries = false;
    for (Val part : draft.parts) {
      carries |= part.carries();
    }
    if (!carries || draft.parts.size() > MOST || !evaluator.program.budget.isSmall()) {
      return draft.all();
    }
    return evaluator.atoms().document(new DocumentNames(List.copyOf(draft.names)), draft.parts);
  }

  /** The names under which a serialiser writes what is in a field. */
  Set<String> namesOf(Selector.Field field) {
    boolean unwrapped =
        evaluator.program.properties.annotations(field).stream()
            .anyMatch(annotation -> annotation.type().equals(UNWRAPPED));
    return unwrapped ? ANY_NAME : names(evaluator.program.properties.namesOf(field));
  }

  /** The names under which a serialiser writes what a method returns. */
  Set<String> namesOf(MethodRef getter) {
    Set<String> found = evaluator.program.properties.namesOf(getter);
    return found.isEmpty() ? ANY_NAME : names(found);
  }

  private static Set<String> names(Set<String> written) {
    Set<String> names = new HashSet<>();
    for (String name : written) {
      names.add(plain(name));
    }
    return Set.copyOf(names);
  }

  private static String plain(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter != '_' && letter != '-') {
        letters.append(letter);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether something lies in an object under a constant key. */
  static boolean isKeyed(Parts parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.key(i) instanceof Selector.Value value && value.exact()) {
        return true;
      }
    }
    return false;
  }

  /** Adds what a map, or a tree of a library, holds under constant keys, and what else it holds. */
  Draft ofKeys(Atom holder, Parts parts, UnaryOperator<Val> written) {
    Draft draft = new Draft();
    SortedSet<String> keys = new TreeSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.key(i) instanceof Selector.Value value && value.exact()) {
        keys.add(value.key());
        draft.add(Set.of(plain(value.key())), written.apply(evaluator.read(holder, value)));
      }
    }
    Selector others = keys.isEmpty() ? Selector.ANY_VALUE : new Selector.Others(keys);
    Val rest = written.apply(evaluator.read(holder, others));
    rest = rest.or(written.apply(evaluator.read(holder, Selector.ANY_ELEMENT)));
    rest = rest.or(written.apply(evaluator.read(holder, Selector.CONTENT)));
    draft.add(ANY_NAME, rest);
    draft.add(NAMES, written.apply(evaluator.read(holder, Selector.KEYS)));
    return draft;
  }

  // --- reading -------------------------------------------------------------------------------

  /**
   * A part of a text that was, or will be, made by a serialiser; null when it is the whole of it.
   */
  @Nullable Val part(Atom text, Selector selector) {
    if (isDocument(text) && selector.equals(CAUSE)) {
      // It is no exception, which would show what caused it.
      return Val.NOTHING;
    }
    if (text.kind == Atom.Kind.JSON) {
      return partOfUnwritten(text, selector);
    }
    if (!(text.data instanceof DocumentNames names)) {
      return null;
    }
    if (selector instanceof Selector.Field field) {
      ClassInfo owner = evaluator.program.index.loaded(field.owner());
      return owner == null || !owner.container().followed()
          ? null
          : ofField(text, names, owner, field);
    }
    if (selector.equals(Selector.KEYS)) {
      return under(text, names, NAMES);
    }
    if (selector.equals(Selector.ANY_VALUE) || selector instanceof Selector.Others) {
      Val all = Val.NOTHING;
      for (int i = 0; i < text.parts.size(); i++) {
        all = names.parts().get(i).equals(NAMES) ? all : all.or(text.parts.get(i));
      }
      return all;
    }
    return selector instanceof Selector.Value value
        ? under(text, names, Set.of(plain(value.key())))
        : null;
  }

  private static Val under(Atom text, DocumentNames names, Set<String> wanted) {
    Val found = Val.NOTHING;
    for (int i = 0; i < text.parts.size(); i++) {
      Set<String> there = names.parts().get(i);
      if (there.equals(ANY_NAME) && !wanted.equals(NAMES) || meet(there, wanted)) {
        found = found.or(text.parts.get(i));
      }
    }
    return found;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    for (String name : a) {
      if (b.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a field is given that is read from a text: the property of its name. One that no property
   * is named like may be filled by a constructor, with any that no field is named like.
   */
  private Val ofField(Atom text, DocumentNames names, ClassInfo owner, Selector.Field field) {
    Set<String> own = names(evaluator.program.properties.namesOf(field));
    for (Set<String> there : names.parts()) {
      if (meet(there, own)) {
        return under(text, names, own);
      }
    }
    if (!isFilledByConstructor(owner)) {
      return Val.NOTHING;
    }
    Set<String> known = new LinkedHashSet<>();
    for (FieldInfo each : owner.fields()) {
      known.addAll(
          names(
              evaluator.program.properties.namesOf(new Selector.Field(owner.name(), each.name()))));
    }
    Val others = Val.NOTHING;
    for (int i = 0; i < text.parts.size(); i++) {
      Set<String> there = names.parts().get(i);
      if (!there.equals(NAMES) && !meet(there, known)) {
        others = others.or(text.parts.get(i));
      }
    }
    return others;
  }

  /** Whether a constructor or factory with parameters of its own may make objects of a class. */
  private static boolean isFilledByConstructor(ClassInfo owner) {
    return !owner.isRecord()
        && owner.methods().stream()
            .anyMatch(
                method ->
                    !method.descriptor().startsWith("()")
                        && (method.name().equals("<init>")
                            || method.isStatic()
                                && method.descriptor().endsWith(")L" + owner.name() + ";")));
  }

  /** A property of an object of the codebase of which only callers know what it holds. */
  private @Nullable Val partOfUnwritten(Atom text, Selector selector) {
    Atom object = text.origin();
    ClassInfo type = evaluator.program.index.loaded(object.type.name());
    if (type == null || !type.container().followed() || !evaluator.program.budget.isSmall()) {
      return null;
    }
    if (selector.equals(Selector.KEYS)) {
      return Val.NOTHING;
    }
    Set<String> wanted;
    if (selector instanceof Selector.Field field) {
      wanted = names(evaluator.program.properties.namesOf(field));
    } else if (selector instanceof Selector.Value value && value.exact()) {
      wanted = Set.of(plain(value.key()));
    } else {
      return null;
    }
    JsonSetup setup = text.data instanceof JsonSetup known ? known : JsonSetup.DEFAULT;
    Properties.Shape shape = evaluator.program.setUpProperties.of(type, setup);
    if (shape.alone() != null) {
      return null;
    }
    for (Selector part : shape.parts()) {
      if (part instanceof Selector.Field field && meet(namesOf(field), wanted)) {
        return ofUnwritten(text, shape, field);
      }
    }
    return null;
  }

  private Val ofUnwritten(Atom text, Properties.Shape shape, Selector.Field field) {
    boolean before = evaluator.translating;
    // Whoever reads the text does not read the field: it is told here that this is personal data.
    evaluator.translating = false;
    try {
      Val value = evaluator.read(text.origin(), field);
      Val own = evaluator.written.byItsOwn(shape, field, value);
      return own != null ? own : evaluator.written.again(value, text);
    } finally {
      evaluator.translating = before;
    }
  }
}
