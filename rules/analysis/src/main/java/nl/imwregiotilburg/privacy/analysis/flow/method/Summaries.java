package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.MethodNode;

/**
 * The summaries made so far. Methods that call each other are read again until nothing changes; a
 * summary that rests on an unfinished one is not kept.
 */
public final class Summaries {

  private static final int MOST_CONTEXTS = 8;

  /** In little code: a container or a chain of one's own is used with something else each time. */
  private static final int MOST_CONTEXTS_OF_LITTLE = 64;

  private static final int FEWEST_CONTEXTS = 2;

  /** Instructions of one method read for the sake of contexts. */
  private static final int INSTRUCTIONS_IN_CONTEXTS = 800;

  /** What goes through a chain of functions comes to a rest late. */
  private static final int MOST_ROUNDS = 12;

  /**
   * After so many rounds what was found before stays. Sets are kept small, and what is left of them
   * can go back and forth for ever.
   */
  private static final int SETTLING = 5;

  /** Circles of more methods than this are read twice, not until nothing changes. */
  private static final int LARGE_CIRCLE = 40;

  private static final int DEEPEST = 250;

  private static final int EXAMPLES = 3;

  private record Key(MethodRef method, Context context, Depth depth) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && method.equals(key.method)
          && depth.equals(key.depth)
          && context.equals(key.context);
    }

    @Override
    public int hashCode() {
      return (method.hashCode() * 31 + depth.hashCode()) * 31 + context.hashCode();
    }
  }

  /**
   * A summary that rests on an unfinished one.
   *
   * @param epoch when it was made; it is read again once an unfinished one has changed
   * @param low position on the stack of the lowest unfinished method it rests on
   */
  private record Draft(Summary summary, long epoch, int low) {}

  private final Memory memory;
  private final Program program;
  private final Map<Key, Summary> done = new HashMap<>();
  private final Map<Key, Integer> open = new HashMap<>();
  private final Map<Key, Draft> drafts = new HashMap<>();
  private final List<Key> drafted = new ArrayList<>();
  private final Map<MethodRef, Integer> contexts = new HashMap<>();
  private final Set<MethodRef> read = new HashSet<>();
  private final Set<MethodRef> tooComplex = new HashSet<>();
  private final Set<String> beyond = new TreeSet<>();
  private final Set<String> left = new TreeSet<>();
  private final Set<String> handing = new TreeSet<>();
  private final List<Key> stack = new ArrayList<>();
  private final List<Integer> lowest = new ArrayList<>();
  private long epoch;

  Summaries(Memory memory) {
    this.memory = memory;
    this.program = memory.program;
  }

  /** Number of methods read. */
  public int size() {
    return read.size();
  }

  /** Whether a method was read. */
  public boolean has(MethodRef method) {
    return read.contains(method);
  }

  /** What a method does, for callers that know this of its parameters. */
  public Summary of(MethodRef method, Context context) {
    return of(method, context, Depth.TOP);
  }

  /** As {@link #of(MethodRef, Context)}, called by a method that was come to in this way. */
  public Summary of(MethodRef method, Context context, Depth way) {
    for (int clean = Math.min(1, way.clean()); clean < way.clean(); clean++) {
      // Whoever came by a shorter way looked further.
      Summary better = done.get(new Key(method, context, new Depth(way.library(), clean)));
      if (better != null) {
        return better;
      }
    }
    Key key = new Key(method, context, way);
    Summary known = done.get(key);
    if (known != null) {
      return known;
    }
    if (!context.isEmpty()) {
      int made = contexts.getOrDefault(method, 0);
      int most = most(method);
      Context classes = made < most ? context : context.withoutConstants();
      if (classes != context) {
        // Many texts must not cost the few classes there are.
        return of(method, classes, way);
      }
      if (made >= 2 * most) {
        if (program.budget.isSmall() && context.knowsFunctions()) {
          beyond.add(method.display());
        }
        return of(method, Context.NONE, way);
      }
    }
    Draft draft = drafts.get(key);
    Integer at = open.get(key);
    if (at != null) {
      restOn(at);
      return draft == null ? Summary.bottom(method) : draft.summary;
    }
    if (draft != null && draft.epoch == epoch) {
      restOn(draft.low);
      return draft.summary;
    }
    if (stack.size() >= DEEPEST) {
      tooComplex(method, "calls nest more than " + DEEPEST + " deep");
      return Summary.bottom(method);
    }
    return make(key);
  }

  /** Notes that a method changes more of what it is given, or makes, than its callers are told. */
  void leavesTooMuch(MethodRef method) {
    left.add(method.display());
  }

  /** Notes that a method hands more to sinks than its callers are told of. */
  public void handsOverTooMuch(MethodRef method) {
    handing.add(method.display());
  }

  /** Says so when methods are handed, or leave behind, more than is told apart. */
  public void tellOfTooMany() {
    tell(
        beyond,
        "methods are handed more different functions than are told apart, and what some of these do"
            + " was not seen there: ");
    tell(
        left,
        "methods change more parts of objects than their callers are told of, and what some of"
            + " these hold was not followed: ");
    tell(
        handing,
        "methods hand more to logs and other ends than their callers are told of, and whether some"
            + " of that is personal data was not followed: ");
  }

  private void tell(Set<String> methods, String reason) {
    if (methods.isEmpty()) {
      return;
    }
    program.gap(
        new Gap(
            Gap.Kind.FLOW_LIMIT,
            "the codebase as a whole",
            reason
                + methods.stream().limit(EXAMPLES).collect(Collectors.joining(", "))
                + (methods.size() > EXAMPLES ? ", and others" : ""),
            "describe in privacy/models.yml what they do with what they are given",
            Optional.empty(),
            ""));
  }

  /** In how many contexts a method is read at most: of much, a long one in fewer. */
  private int most(MethodRef method) {
    if (!program.budget.hasMuch()) {
      return program.budget.isSmall() ? MOST_CONTEXTS_OF_LITTLE : MOST_CONTEXTS;
    }
    MethodNode node = program.code(method);
    int size = node == null ? 1 : Math.max(1, node.instructions.size());
    return Math.max(FEWEST_CONTEXTS, Math.min(MOST_CONTEXTS, INSTRUCTIONS_IN_CONTEXTS / size));
  }

  private void restOn(int position) {
    int top = lowest.size() - 1;
    if (top >= 0) {
      lowest.set(top, Math.min(lowest.get(top), position));
    }
  }

  private Summary make(Key key) {
    if (!key.context.isEmpty()) {
      contexts.merge(key.method, 1, Integer::sum);
    }
    int depth = stack.size();
    int firstDraft = drafted.size();
    stack.add(key);
    open.put(key, depth);
    lowest.add(Integer.MAX_VALUE);
    Draft before = drafts.get(key);
    Summary summary = before == null ? Summary.bottom(key.method) : before.summary;
    for (int round = 0; ; round++) {
      lowest.set(depth, Integer.MAX_VALUE);
      Summary next = round < SETTLING ? read(key) : read(key).or(summary);
      // A method that rests on an unfinished one further down is read again by that one's rounds;
      // rounds within rounds would multiply.
      boolean recursive = lowest.get(depth) == depth;
      boolean stable = next.sameAs(summary);
      summary = next;
      drafts.put(key, new Draft(next, epoch, depth));
      int circle = drafted.size() - firstDraft;
      int most = circle > LARGE_CIRCLE ? 1 : MOST_ROUNDS;
      if (!recursive || stable || round >= most) {
        break;
      }
      epoch++;
    }
    int low = lowest.remove(depth);
    stack.remove(depth);
    open.remove(key);
    if (low < depth) {
      drafts.put(key, new Draft(summary, epoch, low));
      drafted.add(key);
      restOn(low);
      return summary;
    }
    done.put(key, summary);
    drafts.remove(key);
    // What was read on the way rests on nothing unfinished any more.
    while (drafted.size() > firstDraft) {
      Key inner = drafted.remove(drafted.size() - 1);
      Draft finished = drafts.remove(inner);
      if (finished != null) {
        done.put(inner, finished.summary);
      }
    }
    return summary;
  }

  private Summary read(Key key) {
    MethodNode node = program.code(key.method);
    if (node == null) {
      return Summary.bottom(key.method);
    }
    read.add(key.method);
    try {
      return new MethodReader(memory, key.method, node, key.context, key.depth).read();
    } catch (MethodReader.TooComplex complex) {
      tooComplex(key.method, String.valueOf(complex.getMessage()));
      return Summary.bottom(key.method);
    } catch (StackOverflowError endless) {
      tooComplex(key.method, "what it calls leads too deep");
      return Summary.bottom(key.method);
    } catch (RuntimeException failure) {
      tooComplex(key.method, "its bytecode makes no sense, or the plugin failed on it: " + failure);
      return Summary.bottom(key.method);
    }
  }

  private void tooComplex(MethodRef method, String reason) {
    if (tooComplex.add(method)) {
      String module =
          program.index.find(method.owner()).map(info -> info.container().module()).orElse("");
      program.gap(
          new Gap(
              Gap.Kind.METHOD_TOO_COMPLEX,
              method.display() + method.descriptor(),
              reason,
              "split the method, or describe what it does in privacy/models.yml",
              Optional.empty(),
              module));
    }
  }
}
