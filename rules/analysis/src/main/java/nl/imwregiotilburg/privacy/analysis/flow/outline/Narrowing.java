package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.method.Reach;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Site;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeRoles;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.objectweb.asm.Type;

/**
 * Decides what is followed exactly: everything on a way of personal data to a sink, or, where that
 * is too much, everything on the shorter ways.
 */
public final class Narrowing {

  /** More methods than about this on ways to sinks, and only the shorter ways are followed. */
  private static final int MOST_METHODS = 850;

  /** Ways of so many calls, returns and fields are always followed. */
  private static final int ALWAYS = 8;

  private static final int LONGEST = 2000;

  /** More callers than this, and it is not looked at what each of them decides. */
  private static final int MOST_DECIDING = 8;

  private final Spread spread;
  private final Program program;
  private final Leading leading;
  private final Map<MethodRef, Set<String>> families = new HashMap<>();
  private final Map<MethodRef, BitSet> methods = new TreeMap<>();
  private final Set<String> owners = new HashSet<>();

  /** Narrows down what was found. */
  public Narrowing(Spread spread) {
    this.spread = spread;
    this.program = spread.program();
    this.leading = new Leading(spread);
  }

  /** What is worth following. */
  public Reach reach() {
    int length = length();
    List<Site> capturing = new ArrayList<>();
    for (Body body : spread.bodies()) {
      BitSet leads = leading.within(body, length);
      if (!leads.isEmpty()) {
        methods.put(body.outline.method, parameters(body.outline, leads));
        owners.addAll(family(body.outline.method));
        addCapturing(body, leads, capturing);
      }
    }
    addDeciding();
    Set<String> fields = leading.fieldsWithin(length);
    fields.addAll(addHolders(capturing));
    owners.removeIf(program.index::isLibrary);
    Set<String> carriers = carriersOf(fields);
    TypeRoles types = new TypeRoles(program, carriers, owners);
    return new Reach(
        new LinkedHashMap<>(methods),
        fields,
        carriers,
        printing(),
        owners,
        types::isPlain,
        program.index::isLibrary,
        types::isFunction,
        types::isHolder,
        program.budget.isSmall(),
        Math.min(length < LONGEST ? length : Integer.MAX_VALUE, spread.length()));
  }

  /**
   * How long a way may be: as long as it takes, unless there are too many methods on them; then the
   * length whose number of methods is nearest to the most there should be.
   */
  private int length() {
    int[] withShortest = new int[LONGEST + 1];
    for (Body body : spread.bodies()) {
      int shortest = leading.shortest(body);
      if (shortest <= LONGEST) {
        withShortest[shortest]++;
      }
    }
    int most = program.budget.isSmall() ? Integer.MAX_VALUE : MOST_METHODS;
    int sum = 0;
    for (int length = 0; length <= LONGEST; length++) {
      int shorter = sum;
      sum += withShortest[length];
      if (sum > most && length > ALWAYS) {
        return sum - most < most - shorter ? length : length - 1;
      }
    }
    return LONGEST;
  }

  /** Which arguments of a method, the receiver first, may be or hold personal data. */
  private static BitSet parameters(Outline outline, BitSet leads) {
    BitSet parameters = new BitSet();
    for (int i = 0; i < outline.parameters.length; i++) {
      parameters.set(i, leads(leads, outline.parameters[i]));
    }
    return parameters;
  }

  private static boolean leads(BitSet leads, int node) {
    return leads.get(Body.fact(node, Body.HELD)) || leads.get(Body.fact(node, Body.CHANGED));
  }

  // --- what decides --------------------------------------------------------------------------

  /**
   * Adds who calls what exposes personal data of its own: what they pass may decide whether it
   * does, and where to.
   */
  private void addDeciding() {
    Set<MethodRef> deciding = new TreeSet<>();
    KeptFunctions functions = new KeptFunctions(spread);
    for (MethodRef method : methods.keySet()) {
      Body body = spread.known(method);
      if (body == null || !body.isTouchedItself() || !isDecided(method)) {
        continue;
      }
      spread.outlines().wantCallers(method);
      spread.outlines().readWanted();
      List<Site> callers = List.copyOf(spread.sites(method));
      if (callers.size() <= MOST_DECIDING) {
        for (Site site : callers) {
          if (site.made().free() >= 0) {
            Set<MethodRef> readers = functions.readers(site);
            if (readers.size() <= MOST_DECIDING) {
              deciding.addAll(readers);
            }
          }
          if (site.made().ordinal() >= 0) {
            deciding.add(site.body().outline.method);
          }
        }
      }
    }
    deciding.forEach(this::add);
  }

  private void add(MethodRef method) {
    if (methods.putIfAbsent(method, new BitSet()) == null) {
      owners.addAll(family(method));
    }
  }

  /** Adds where functions are made that bring what they captured to a sink. */
  private static void addCapturing(Body body, BitSet leads, List<Site> capturing) {
    List<Outline.Call> calls = body.outline.calls;
    for (int call = 0; call < calls.size(); call++) {
      Outline.Call made = calls.get(call);
      boolean captures = false;
      for (int i = 0; i < made.free() && i < made.arguments().length; i++) {
        captures |= leads(leads, made.arguments()[i]);
      }
      if (captures) {
        capturing.add(new Site(body, Body.SELF, call));
      }
    }
  }

  /**
   * Adds the methods that get hold of functions with personal data in them: who calls such a
   * function need not be given any.
   *
   * @return the fields they are kept in
   */
  private Set<String> addHolders(List<Site> capturing) {
    KeptFunctions functions = new KeptFunctions(spread);
    Set<MethodRef> holders = new TreeSet<>();
    Set<String> fields = new HashSet<>();
    for (Site site : capturing) {
      KeptFunctions.Holders found = functions.holders(site);
      fields.addAll(found.fields());
      holders.addAll(found.methods());
    }
    holders.forEach(this::add);
    return fields;
  }

  /** Whether a parameter may be a condition, an address or something to call. */
  private boolean isDecided(MethodRef method) {
    for (Type type : Type.getArgumentTypes(method.descriptor())) {
      String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
      ClassInfo info = program.index.find(name).orElse(null);
      if (name.isEmpty() || name.equals("java/lang/String") || info != null && info.isAbstract()) {
        return true;
      }
    }
    return false;
  }

  // --- types ---------------------------------------------------------------------------------

  /** The types whose objects hold what is in some fields, and those that may be such objects. */
  private Set<String> carriersOf(Set<String> held) {
    Set<String> found = new HashSet<>(spread.declared());
    for (String key : held) {
      found.addAll(program.index.subtypes(key.substring(0, key.indexOf('#'))));
    }
    // A basket holds what its lines hold.
    List<String> open = new ArrayList<>(found);
    for (int i = 0; i < open.size(); i++) {
      for (String holder : spread.outlines().holdersOf(open.get(i))) {
        if (found.add(holder)) {
          open.add(holder);
        }
      }
    }
    for (String type : List.copyOf(found)) {
      found.addAll(program.index.supertypes(type));
    }
    found.removeIf(type -> !spread.carries(type));
    return found;
  }

  /** The types whose text is made by methods on such ways, and those that may be such objects. */
  private Set<String> printing() {
    Set<String> found = new HashSet<>();
    for (MethodRef method : methods.keySet()) {
      if (Spread.isText(method)) {
        found.addAll(program.index.subtypes(method.owner()));
        found.addAll(program.index.supertypes(method.owner()));
      }
    }
    found.removeIf(program.index::isLibrary);
    return found;
  }

  /** A method's class, and those whose code may be called in its place. */
  private Set<String> family(MethodRef method) {
    boolean alone = method.name().equals("<init>") || method.name().startsWith("lambda$");
    return families.computeIfAbsent(
        alone ? new MethodRef(method.owner(), "<init>", "") : method, this::findFamily);
  }

  private Set<String> findFamily(MethodRef method) {
    Set<String> found = new HashSet<>(Set.of(method.owner()));
    for (String above : program.index.supertypes(method.owner())) {
      ClassInfo info = program.index.loaded(above);
      if (info != null
          && info.container().followed()
          && info.method(method.name(), method.descriptor()) != null) {
        found.addAll(program.index.subtypes(above));
      }
    }
    return found;
  }
}
