package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;

/**
 * How values travel inside one method: a graph that knows neither order nor conditions. It is made
 * in one pass over the bytecode and says where personal data can get to, so that only there it is
 * worth following exactly.
 *
 * <p>A node is a value somewhere in the method; 0 is every value that holds nothing. Values are
 * told apart from objects that are changed: what flows on keeps to the direction of the code, a
 * change of an object is seen by everyone who has it.
 */
public final class Outline {

  /** The value goes on to another node. */
  static final int FLOW = 0;

  /** The same object goes on to another node: who changes it there, changes it here. */
  static final int COPY = 1;

  /** The value becomes part of another node's object. */
  static final int MUTATE = 2;

  /** The value is an argument of an own call. */
  static final int ARGUMENT = 3;

  /** The value is put into a field. */
  static final int STORE = 4;

  /** Backwards: the node is the same object as another. */
  static final int SAME = 5;

  /** Backwards: the node is the result of an own call. */
  static final int RESULT = 6;

  /** Backwards: the node was read from a field. */
  static final int LOAD = 7;

  /** Backwards: the node is a function, or an object a library calls back. */
  static final int FUNCTION = 8;

  private static final int KINDS = 4;

  /** Containers of functions in one method that are looked into. */
  private static final int MOST_TAKERS = 64;

  private static final int MOST_ARGUMENTS = 8;

  /**
   * A call of methods of the codebase.
   *
   * @param targets what it can run
   * @param arguments nodes, the receiver first unless the targets are static
   * @param result node of the result, 0 when it holds nothing
   * @param thrown node of what the targets throw
   * @param free for a function that is made here: the first argument the one who calls it gives; -1
   *     for a call
   * @param ordinal which of the method's invoke instructions it is, from 0
   */
  public record Call(
      List<MethodRef> targets, int[] arguments, int result, int thrown, int free, int ordinal) {}

  /** A type that may turn out to hold personal data, where a library gets hold of an object. */
  record Handed(String type, int node) {}

  final MethodRef method;
  final int nodes;
  final int[] parameters;
  final int returned;
  final int thrown;
  public final List<Call> calls;
  final List<String> fields;
  final List<Handed> handed;
  final int[] sources;
  final int[] sinks;
  private final int[] takers;
  final boolean[] changeable;

  /** Nodes that can be no data and hold none. */
  final boolean[] empty;

  private final int[] start;
  private final int[] edges;

  private Outline(Builder builder) {
    this.method = builder.method;
    this.nodes = builder.nodes;
    this.parameters = builder.parameters;
    this.returned = builder.returned;
    this.thrown = builder.thrown;
    this.calls = List.copyOf(builder.calls);
    this.fields = List.copyOf(builder.fields);
    this.handed = List.copyOf(builder.handed);
    this.sources = builder.sources.toArray();
    this.sinks = builder.sinks.toArray();
    this.takers = builder.takers.toArray();
    this.changeable = Arrays.copyOf(builder.changeable, nodes);
    this.empty = Arrays.copyOf(builder.empty, nodes);
    this.start = new int[nodes + 1];
    int[] raw = builder.raw.toArray();
    for (int i = 0; i < raw.length; i += 2) {
      start[raw[i] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      start[i + 1] += start[i];
    }
    int[] at = Arrays.copyOf(start, nodes);
    this.edges = new int[raw.length / 2];
    for (int i = 0; i < raw.length; i += 2) {
      edges[at[raw[i]]++] = raw[i + 1];
    }
  }

  /** Whether the method puts a function into a container. */
  boolean takesFunctions(int container) {
    for (int taking : takers) {
      if (taking == container) {
        return true;
      }
    }
    return false;
  }

  int first(int node) {
    return start[node];
  }

  int end(int node) {
    return start[node + 1];
  }

  int kind(int edge) {
    return edges[edge] & (1 << KINDS) - 1;
  }

  /** The node, field or call an edge leads to. */
  int to(int edge) {
    return edges[edge] >>> KINDS;
  }

  static int callOf(int argument) {
    return argument >>> MOST_ARGUMENTS;
  }

  static int positionOf(int argument) {
    return argument & (1 << MOST_ARGUMENTS) - 1;
  }

  /** Numbers that are added one by one. */
  static final class Numbers {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }

  /** Makes an outline. */
  static final class Builder {
    private final MethodRef method;
    private int nodes = 1;
    private boolean[] changeable = new boolean[32];
    private boolean[] empty = new boolean[32];
    private boolean[] functions = new boolean[32];
    private final Numbers raw = new Numbers();
    private final List<Call> calls = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Handed> handed = new ArrayList<>();
    private final Numbers sources = new Numbers();
    private final Numbers sinks = new Numbers();
    private final Numbers takers = new Numbers();
    int[] parameters = {};
    int returned;
    int thrown;

    Builder(MethodRef method) {
      this.method = method;
    }

    /**
     * A new node.
     *
     * @param holds whether it can be, or hold, data
     * @param mutable whether its object can change
     * @param callable whether it can be a function
     */
    int node(boolean holds, boolean mutable, boolean callable) {
      if (nodes == functions.length) {
        functions = Arrays.copyOf(functions, nodes * 2);
      }
      functions[nodes] = callable;
      if (nodes == changeable.length) {
        changeable = Arrays.copyOf(changeable, nodes * 2);
        empty = Arrays.copyOf(empty, nodes * 2);
      }
      changeable[nodes] = mutable && holds;
      empty[nodes] = !holds;
      return nodes++;
    }

    boolean isChangeable(int node) {
      return changeable[node];
    }

    void edge(int from, int kind, int to) {
      if (from == 0 || empty[from] || kind <= MUTATE && (to == 0 || from == to || empty[to])) {
        return;
      }
      if (kind == MUTATE && !changeable[to]) {
        return;
      }
      raw.add(from);
      raw.add(to << KINDS | kind);
      boolean same = kind == COPY && changeable[to];
      // What a container's functions are called with, the functions that were put in are.
      boolean taken = kind == MUTATE && functions[from] && changeable[from];
      if (taken) {
        takers.add(to);
      }
      if (same || taken) {
        raw.add(to);
        raw.add(from << KINDS | SAME);
      }
    }

    void call(Call call) {
      int id = calls.size();
      calls.add(call);
      for (int i = 0; i < call.arguments.length && i < 1 << MOST_ARGUMENTS; i++) {
        edge(call.arguments[i], ARGUMENT, id << MOST_ARGUMENTS | i);
      }
      if (call.free >= 0) {
        edge(call.result, FUNCTION, id);
      } else if (changeable[call.result]) {
        edge(call.result, RESULT, id);
      }
    }

    void load(String field, int node) {
      edge(node, LOAD, field(field));
    }

    void store(int node, String field) {
      edge(node, STORE, field(field));
    }

    private int field(String field) {
      int known = fields.indexOf(field);
      if (known < 0) {
        fields.add(field);
      }
      return known < 0 ? fields.size() - 1 : known;
    }

    void hand(String type, int node) {
      handed.add(new Handed(type, node));
    }

    void source(int node) {
      if (node != 0) {
        sources.add(node);
      }
    }

    void sink(int node) {
      if (node != 0) {
        sinks.add(node);
      }
    }

    Outline build() {
      takeOn();
      return new Outline(this);
    }

    /**
     * A function put into a part of a container, as a list in a map, is in the container; so is one
     * in a container that is put into another.
     */
    private void takeOn() {
      int[] edges = takers.size == 0 ? new int[0] : raw.toArray();
      for (int t = 0; t < takers.size && t < MOST_TAKERS; t++) {
        int taker = takers.values[t];
        for (int i = 0; i < edges.length; i += 2) {
          int from = edges[i];
          int to = edges[i + 1] >>> KINDS;
          int kind = edges[i + 1] & (1 << KINDS) - 1;
          if (kind == COPY && to == taker && changeable[from]) {
            take(from, taker);
          } else if (kind == MUTATE && from == taker && changeable[to]) {
            take(to, taker);
          }
        }
      }
    }

    private void take(int container, int part) {
      edge(container, SAME, part);
      if (!takes(container)) {
        takers.add(container);
      }
    }

    private boolean takes(int node) {
      for (int t = 0; t < takers.size; t++) {
        if (takers.values[t] == node) {
          return true;
        }
      }
      return false;
    }
  }
}
