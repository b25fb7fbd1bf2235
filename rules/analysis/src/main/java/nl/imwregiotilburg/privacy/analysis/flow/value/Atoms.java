package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.jspecify.annotations.Nullable;

/** Makes atoms and sees to it that equal ones have one id. Not thread-safe. */
public final class Atoms {

  /** Something clean. */
  public static final Atom ANY = fixed(0, Atom.Kind.ANY, TypeRef.OBJECT);

  /** A sanitised value. */
  public static final Atom CLEAN = fixed(1, Atom.Kind.CLEAN, TypeRef.OBJECT);

  /** All static fields. */
  public static final Atom STATICS = fixed(2, Atom.Kind.STATICS, TypeRef.OBJECT);

  /** Deepest access path; what lies deeper is taken for the whole of its base. */
  private static final int DEEPEST = 6;

  /** As many functions that hold each other may be on an access path besides. */
  private static final int MOST_CAPTURES = 3;

  /** Longest chain of calls that tells apart objects made at one place. */
  private static final int CALLS = 3;

  private static final int MOST_PARTS = 12;

  private record Key(
      Atom.Kind kind, @Nullable Integer base, @Nullable Object detail, boolean flag) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && kind == key.kind
          && flag == key.flag
          && Objects.equals(base, key.base)
          && Objects.equals(detail, key.detail);
    }

    @Override
    public int hashCode() {
      return (Objects.hashCode(detail) * 31 + Objects.hashCode(base)) * 31 + kind.ordinal();
    }
  }

  /**
   * A place in a method.
   *
   * @param round the round of the loops around it, or of functions that a library runs there one
   *     after the other; 0 where rounds are not told apart
   */
  public record Place(MethodRef method, int instruction, long round) {

    /** A place outside all loops. */
    public Place(MethodRef method, int instruction) {
      this(method, instruction, 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && instruction == place.instruction
          && round == place.round
          && method.equals(place.method);
    }

    @Override
    public int hashCode() {
      return (method.hashCode() * 31 + instruction) * 31 + Long.hashCode(round);
    }
  }

  /**
   * Where a library's method made the object that it returns.
   *
   * @param site the call
   * @param method name of the method
   */
  public record Answer(Object site, String method, String type) {

    /** How methods begin that look for something, and return null when there is none. */
    private static final List<String> LOOKING =
        List.of(
            "get", "find", "load", "read", "fetch", "lookup", "list", "poll", "peek", "first",
            "last", "floor", "ceiling", "lower", "higher", "remove");

    boolean mayBeMissing() {
      return LOOKING.stream().anyMatch(method::startsWith);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Answer answer
          && site.equals(answer.site)
          && method.equals(answer.method)
          && type.equals(answer.type);
    }

    @Override
    public int hashCode() {
      return (site.hashCode() * 31 + method.hashCode()) * 31 + type.hashCode();
    }
  }

  /** Whether an object is what a library's method returned that may have found none. */
  public boolean mayBeMissing(Atom object) {
    Answer answer = answer(object);
    return answer != null && answer.mayBeMissing();
  }

  /** The name of the library's method that made an object; null for all others. */
  public @Nullable String madeBy(Atom object) {
    Answer answer = answer(object);
    return answer == null ? null : answer.method();
  }

  private @Nullable Answer answer(Atom object) {
    Site site = sites.get(object.id);
    return site != null && site.place instanceof Answer answer ? answer : null;
  }

  /**
   * An object that is a copy of another one, of whatever class that is.
   *
   * @param site where it is made
   * @param original what it is a copy of
   */
  public record CopyOf(Object site, Atom original) {}

  /** Where an object was made, and through which calls. */
  private record Site(Object place, List<Object> calls) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Site site && place.equals(site.place) && calls.equals(site.calls);
    }

    @Override
    public int hashCode() {
      return place.hashCode() * 31 + calls.hashCode();
    }
  }

  private record Through(int object, Object call, boolean repeated) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Through through
          && object == through.object
          && repeated == through.repeated
          && call.equals(through.call);
    }

    @Override
    public int hashCode() {
      return object * 31 + call.hashCode();
    }
  }

  private final Map<Through, Atom> clones = new HashMap<>();

  private final Map<String, Map<Object, Atom>> constants = new HashMap<>();
  private final Map<Key, Atom> known = new HashMap<>();
  private final Map<Integer, Map<Selector, Atom>> cellsOf = new HashMap<>();
  private final Map<Integer, MethodRef> methods = new HashMap<>();
  private int next = 3;
  private boolean toldApart;

  /** From now on what lies too deep in an object is told apart from the object. */
  public void tellDeepApart() {
    toldApart = true;
  }

  private static Atom fixed(int id, Atom.Kind kind, TypeRef type) {
    return new Atom(id, kind, type, null, null, null, null, false, List.of());
  }

  /** A constant of the program. */
  public Atom constant(Object value, TypeRef type) {
    Map<Object, Atom> sameType = constants.computeIfAbsent(type.name(), key -> new HashMap<>());
    Atom found = sameType.get(value);
    if (found == null) {
      found = new Atom(next++, Atom.Kind.CONSTANT, type, null, null, value, null, false, List.of());
      sameType.put(value, found);
    }
    return found;
  }

  /** A number in the code. */
  public Atom integer(int value) {
    return constant(value, TypeRef.INT);
  }

  /** A text in the code. */
  public Atom text(String value) {
    return constant(value, TypeRef.STRING);
  }

  /** A text or a number. */
  public Atom constant(Object value) {
    return value instanceof String text ? text(text) : integer((int) value);
  }

  /** Null. */
  public Atom nothing() {
    return constant(Atom.NULL, TypeRef.OBJECT);
  }

  /**
   * What a method is given.
   *
   * @param index of the parameter, the receiver first
   */
  public Atom parameter(MethodRef method, int index, TypeRef type) {
    Key key = new Key(Atom.Kind.PARAMETER, null, new Place(method, index), false);
    Atom found = known.get(key);
    if (found == null) {
      found =
          new Atom(next++, Atom.Kind.PARAMETER, type, null, null, index, null, false, List.of());
      known.put(key, found);
      methods.put(found.id, method);
    }
    return found;
  }

  /** The method a parameter belongs to. */
  public @Nullable MethodRef methodOf(Atom parameter) {
    return methods.get(parameter.id);
  }

  /** What part of a symbolic object held at the beginning. */
  public Atom cell(Atom base, Selector selector, TypeRef type) {
    if (base.kind == Atom.Kind.CELL && base.part().equals(Selector.DEEP)) {
      return base;
    }
    if ((Selector.isCaptured(selector) ? base.captures >= MOST_CAPTURES : base.depth >= DEEPEST)
        && !selector.equals(Selector.DEEP)) {
      return toldApart ? cell(base, Selector.DEEP, base.type) : base;
    }
    Map<Selector, Atom> cells = cellsOf.computeIfAbsent(base.id, key -> new HashMap<>(4));
    Atom found = cells.get(selector);
    if (found == null) {
      found = new Atom(next++, Atom.Kind.CELL, type, base, selector, null, null, false, List.of());
      cells.put(selector, found);
    }
    return found;
  }

  /** A cell that was asked for before; null when it was not, or lies too deep. */
  public @Nullable Atom knownCell(Atom base, Selector selector) {
    Map<Selector, Atom> cells = cellsOf.get(base.id);
    return cells == null ? null : cells.get(selector);
  }

  /** Something of which only the type is known. */
  public Atom opaque(Object site, TypeRef type) {
    Key key = new Key(Atom.Kind.OPAQUE, null, List.of(site, type), false);
    Atom found = known.get(key);
    return found != null
        ? found
        : add(
            key,
            new Atom(next++, Atom.Kind.OPAQUE, type, null, null, site, null, false, List.of()));
  }

  private record Made(Object site) {}

  /** The answer of code that was not followed, of exactly this class. */
  public Atom made(Object site, TypeRef type) {
    return opaque(new Made(site), type);
  }

  /** Whether the class of an answer is known exactly. */
  public static boolean isMade(Atom atom) {
    return atom.data instanceof Made;
  }

  /**
   * An object made in code.
   *
   * @param place where
   * @param repeated whether the place can be passed more than once
   */
  public Atom object(
      Object place, TypeRef type, Atom.@Nullable Function function, boolean repeated) {
    return object(new Site(place, List.of()), type, function, repeated);
  }

  private Atom object(Site site, TypeRef type, Atom.@Nullable Function function, boolean repeated) {
    Key key = new Key(Atom.Kind.OBJECT, null, List.of(site, type.name()), repeated);
    Atom found = known.get(key);
    if (found == null) {
      Object data = function != null ? function : site;
      found = new Atom(next++, Atom.Kind.OBJECT, type, null, null, data, null, repeated, List.of());
      known.put(key, found);
      sites.put(found.id, site);
    }
    return found;
  }

  private final Map<Integer, Site> sites = new HashMap<>();

  /** An object of a method's summary as seen by one of its callers. */
  public Atom objectThrough(Atom object, Object call, boolean repeated) {
    Through key = new Through(object.id, call, repeated);
    Atom known = clones.get(key);
    if (known == null) {
      known = cloned(object, call, repeated);
      clones.put(key, known);
    }
    return known;
  }

  private Atom cloned(Atom object, Object call, boolean repeated) {
    Site site = sites.get(object.id);
    if (site == null || isOfInitialiser(site)) {
      return object;
    }
    if (site.calls.contains(call)) {
      // Those that a recursion makes further down are one for many.
      return object(site, object.type, object.function(), true);
    }
    if (site.calls.size() >= CALLS) {
      return object;
    }
    List<Object> calls = new ArrayList<>(site.calls);
    calls.add(call);
    return object(
        new Site(site.place, List.copyOf(calls)),
        object.type,
        object.function(),
        object.flag || repeated);
  }

  /** What an object is a copy of that callers may know more of; null for all others. */
  public @Nullable CopyOf copied(Atom object) {
    Site site = sites.get(object.id);
    return site != null && site.place instanceof CopyOf copy && copy.original.symbolic()
        ? copy
        : null;
  }

  /** A copy that a method made, of what one of its callers knows the original to be. */
  public Atom copyThrough(Atom object, Object call, boolean repeated, Atom original, TypeRef type) {
    Atom through = objectThrough(object, call, repeated);
    Site site = sites.get(through.id);
    return site != null && site.place instanceof CopyOf copy
        ? object(new Site(new CopyOf(copy.site, original), site.calls), type, null, through.flag)
        : through;
  }

  /**
   * Whether the initialiser of a class made it, which runs once: it is the same for all callers.
   */
  public boolean isOfInitialiser(Atom object) {
    Site site = sites.get(object.id);
    return site != null && isOfInitialiser(site);
  }

  /** Whether an object was made by a method itself, and not by what it called. */
  public boolean isMadeIn(Atom object, MethodRef method) {
    Site site = sites.get(object.id);
    return site != null
        && site.calls.isEmpty()
        && site.place instanceof Place at
        && at.method.equals(method);
  }

  private static boolean isOfInitialiser(Site site) {
    for (Object call : site.calls) {
      if (isInInitialiser(call)) {
        return true;
      }
    }
    return isInInitialiser(site.place);
  }

  private static boolean isInInitialiser(Object place) {
    return place instanceof Place at && at.method.name().equals("<clinit>");
  }

  /** Personal data. */
  public Atom label(Element element, boolean pseudonymised) {
    Key key = new Key(Atom.Kind.LABEL, null, element.id(), pseudonymised);
    Atom found = known.get(key);
    return found != null
        ? found
        : add(
            key,
            new Atom(
                next++,
                Atom.Kind.LABEL,
                TypeRef.OBJECT,
                null,
                null,
                null,
                element,
                pseudonymised,
                List.of()));
  }

  /** Something that is personal data besides what it is by itself. */
  public Atom tag(Atom base, Element element) {
    Key key = new Key(Atom.Kind.TAG, base.id, element.id(), false);
    Atom found = known.get(key);
    return found != null
        ? found
        : add(
            key,
            new Atom(
                next++, Atom.Kind.TAG, base.type, base, null, null, element, false, List.of()));
  }

  /**
   * A text read as a number.
   *
   * @param numbers which elements can be
   */
  public Val number(Val text, Predicate<Element> numbers) {
    if (!text.carries()) {
      return text;
    }
    Val.Union all = new Val.Union(text.getSize());
    for (int i = 0; i < text.count(); i++) {
      all.add(Val.of(number(text.atom(i), numbers), text.way(i)));
    }
    return all.value();
  }

  private Atom number(Atom text, Predicate<Element> numbers) {
    return switch (text.kind) {
      case CONSTANT, ANY, CLEAN, STATICS, NUMBER -> text;
      case LABEL, TAG -> numbers.test(text.personalData()) ? text : CLEAN;
      default -> derived(Atom.Kind.NUMBER, text);
    };
  }

  /** TEXT, JSON, STORED, PSEUDONYM or NUMBER of an atom. */
  public Atom derived(Atom.Kind kind, Atom base) {
    return derived(kind, base, null);
  }

  /**
   * JSON of an atom, as a serialiser writes it.
   *
   * @param setup how that was set up; null when in no way of its own
   */
  public Atom derived(Atom.Kind kind, Atom base, @Nullable Object setup) {
    Key key = new Key(kind, base.id, setup, false);
    Atom found = known.get(key);
    return found != null
        ? found
        : add(
            key, new Atom(next++, kind, TypeRef.STRING, base, null, setup, null, false, List.of()));
  }

  private Atom add(Key key, Atom made) {
    known.put(key, made);
    return made;
  }

  /**
   * Texts one after the other, of which the order means nothing; constants next to each other
   * become one.
   */
  public Val concat(List<Val> texts) {
    return concat(texts, false);
  }

  /** Texts exactly one after the other, as far as the order in each of them is known. */
  public Val ordered(List<Val> texts) {
    return concat(texts, texts.stream().allMatch(Atoms::isOrdered));
  }

  /** The same texts, of which the order means nothing any more: something was done to them. */
  public Val unordered(Val value) {
    Val result = value.kept(atom -> !atom.isOrdered());
    if (result == value) {
      return value;
    }
    for (int i = 0; i < value.count(); i++) {
      if (value.atom(i).isOrdered()) {
        result = result.or(concat(List.of(Val.of(value.atom(i), value.way(i)))));
      }
    }
    return result.sized(value.getSize());
  }

  /** The same texts, of which something was changed: none is equal to a constant any more. */
  public Val rough(Val value) {
    if (value.kept(atom -> !spells(atom)) == value) {
      return unordered(value);
    }
    Val result = Val.NOTHING.sized(value.getSize());
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      Atom rough =
          !spells(atom)
              ? atom
              : atom.data instanceof String text
                  ? constant(new Atom.Rough(text), TypeRef.STRING)
                  : ANY;
      result = result.or(Val.of(rough, value.way(i)));
    }
    return unordered(result);
  }

  private static boolean spells(Atom atom) {
    return atom.kind == Atom.Kind.CONSTANT
        && atom.data != Atom.NULL
        && !(atom.data instanceof Atom.Rough);
  }

  /** Whether a value is no mixture of texts, and no text of which the order means nothing. */
  private static boolean isOrdered(Val text) {
    for (int i = 0; i < text.count(); i++) {
      boolean concat = text.atom(i).kind == Atom.Kind.CONCAT;
      if (concat && !(text.count() == 1 && text.atom(i).isOrdered())) {
        return false;
      }
    }
    return true;
  }

  /** A text that a serialiser made, with the names under which its parts stand. */
  public Val document(DocumentNames names, List<Val> parts) {
    List<List<Integer>> shape = new ArrayList<>();
    for (Val part : parts) {
      shape.add(part.ids());
    }
    return Val.of(concat(List.of(names, shape), names, false, parts));
  }

  private Val concat(List<Val> texts, boolean ordered) {
    List<Val> parts = new ArrayList<>();
    for (Val text : texts) {
      Atom only = text.only();
      if (text.isEmpty()) {
        continue;
      }
      if (only != null && only.kind == Atom.Kind.CONCAT) {
        Way way = text.way(0);
        for (Val part : only.parts) {
          add(parts, part.then(way));
        }
      } else {
        // Alternatives that are concatenations themselves lose their order: parts never nest.
        add(parts, text.flat());
      }
    }
    if (parts.isEmpty()) {
      return Val.of(text(""));
    }
    if (parts.size() == 1) {
      // In which order two constants came is not known.
      return ordered || texts.size() == 1 ? parts.get(0) : rough(parts.get(0));
    }
    if (parts.size() > MOST_PARTS) {
      Val all = Val.NOTHING;
      for (Val part : parts) {
        all = all.or(part.flat());
      }
      return all;
    }
    List<List<Integer>> shape = new ArrayList<>();
    for (Val part : parts) {
      shape.add(part.ids());
    }
    return Val.of(concat(shape, null, ordered, parts));
  }

  private Atom concat(
      Object shape, @Nullable DocumentNames names, boolean ordered, List<Val> parts) {
    Key key = new Key(Atom.Kind.CONCAT, null, shape, ordered);
    Atom first = known.get(key);
    int id = first != null ? first.id : next++;
    Atom made =
        new Atom(
            id,
            Atom.Kind.CONCAT,
            TypeRef.STRING,
            null,
            null,
            names,
            null,
            ordered,
            List.copyOf(parts));
    known.putIfAbsent(key, made);
    return made;
  }

  private void add(List<Val> parts, Val part) {
    if (!parts.isEmpty()
        && part.constant() instanceof String text
        && parts.get(parts.size() - 1).constant() instanceof String before
        && before.length() + text.length() < 2000) {
      parts.set(parts.size() - 1, Val.of(text(before + text)));
    } else {
      parts.add(part);
    }
  }
}
