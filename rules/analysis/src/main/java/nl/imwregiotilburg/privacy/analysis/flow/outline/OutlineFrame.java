package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What the stack and the variables hold while an outline is drawn, as nodes, and what they hold
 * where ways meet. 0 is the node of what is nothing.
 */
final class OutlineFrame {

  private final OutlineNodes values;
  private int[] stack = new int[16];
  private int size;
  private int[] locals = new int[8];
  private final Map<Label, State> states = new IdentityHashMap<>();

  /** What the stack and the variables hold where ways meet. */
  private static final class State {
    int[] stack;
    int[] locals;
    boolean visited;

    /** Nodes from here on were made for this meeting. */
    boolean[] ownStack;

    boolean[] ownLocals;

    State(int[] stack, int[] locals) {
      this.stack = stack;
      this.locals = locals;
      this.ownStack = new boolean[stack.length];
      this.ownLocals = new boolean[locals.length];
    }
  }

  OutlineFrame(OutlineNodes values) {
    this.values = values;
  }

  // --- stack and variables -------------------------------------------------------------------

  void push(int node) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, size * 2);
    }
    stack[size++] = node;
  }

  /** Pushes a value that takes as many slots as its type says. */
  void push(int node, Type type) {
    push(node);
    if (type.getSize() == 2) {
      push(0);
    }
  }

  int pop() {
    return size == 0 ? 0 : stack[--size];
  }

  /** Pops a value that takes as many slots as its type says. */
  int pop(Type type) {
    if (type.getSize() == 2) {
      pop();
    }
    return pop();
  }

  /** Puts a node into a variable. */
  void local(int variable, int node) {
    if (variable >= locals.length) {
      locals = Arrays.copyOf(locals, Math.max(variable + 1, locals.length * 2));
    }
    locals[variable] = node;
  }

  /** What a variable holds. */
  int held(int variable) {
    return variable < locals.length ? locals[variable] : 0;
  }

  /** Does what one of the instructions from POP to SWAP does. */
  void shuffle(int opcode) {
    int a = pop();
    int b = opcode == Opcodes.POP || opcode == Opcodes.DUP ? 0 : pop();
    switch (opcode) {
      case Opcodes.DUP -> pushAll(a, a);
      case Opcodes.DUP_X1 -> pushAll(a, b, a);
      case Opcodes.DUP_X2 -> {
        int c = pop();
        pushAll(a, c, b, a);
      }
      case Opcodes.DUP2 -> pushAll(b, a, b, a);
      case Opcodes.DUP2_X1 -> {
        int c = pop();
        pushAll(b, a, c, b, a);
      }
      case Opcodes.DUP2_X2 -> {
        int c = pop();
        int d = pop();
        pushAll(b, a, d, c, b, a);
      }
      case Opcodes.SWAP -> pushAll(a, b);
      default -> {
        // Popped.
      }
    }
  }

  private void pushAll(int... nodes) {
    for (int node : nodes) {
      push(node);
    }
  }

  /** Pops so many slots, and pushes so many that hold nothing. */
  private void pushNothing(int popped, int pushed) {
    for (int i = 0; i < popped; i++) {
      pop();
    }
    for (int i = 0; i < pushed; i++) {
      push(0);
    }
  }

  /**
   * Does what one of the instructions from IADD to DCMPG does: arithmetic makes something new, a
   * conversion keeps what it converts.
   */
  void compute(int opcode) {
    switch (opcode) {
      case Opcodes.I2B, Opcodes.I2C, Opcodes.I2S, Opcodes.I2F, Opcodes.F2I -> {
        // One value for another.
      }
      case Opcodes.I2L, Opcodes.I2D, Opcodes.F2L, Opcodes.F2D -> push(0);
      case Opcodes.L2I, Opcodes.L2F, Opcodes.D2I, Opcodes.D2F -> pop();
      case Opcodes.L2D, Opcodes.D2L -> {
        // Two slots for two.
      }
      case Opcodes.IADD, Opcodes.ISUB, Opcodes.IREM, Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR ->
          sum();
      case Opcodes.INEG, Opcodes.FNEG -> pushNothing(1, 1);
      case Opcodes.LNEG, Opcodes.DNEG -> pushNothing(2, 2);
      case Opcodes.LSHL, Opcodes.LSHR, Opcodes.LUSHR -> pushNothing(3, 2);
      case Opcodes.LCMP, Opcodes.DCMPL, Opcodes.DCMPG -> pushNothing(4, 1);
      case Opcodes.FCMPL, Opcodes.FCMPG -> pushNothing(2, 1);
      default -> {
        boolean wide = opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR && wide(opcode);
        pushNothing(wide ? 4 : 2, wide ? 2 : 1);
      }
    }
  }

  /** A number worked out from a character may become one again. */
  private void sum() {
    int right = pop();
    int left = pop();
    if (left == 0 || right == 0) {
      push(left == 0 ? right : left);
      return;
    }
    int both = values.fresh("");
    values.copy(left, both);
    values.copy(right, both);
    push(both);
  }

  private static boolean wide(int opcode) {
    if (opcode >= Opcodes.IAND) {
      return (opcode - Opcodes.IAND) % 2 == 1;
    }
    if (opcode >= Opcodes.ISHL) {
      return (opcode - Opcodes.ISHL) % 2 == 1;
    }
    return (opcode - Opcodes.IADD) % 2 == 1;
  }

  // --- where ways meet -----------------------------------------------------------------------

  /** A way leads to a label with one node on the stack: an exception that is caught there. */
  void flow(Label target, int caught) {
    int kept = size;
    int[] before = stack;
    stack = new int[] {caught};
    size = 1;
    flow(target);
    stack = before;
    size = kept;
  }

  /** A way leads to a label. */
  void flow(Label target) {
    State state = states.get(target);
    if (state == null) {
      states.put(
          target, new State(Arrays.copyOf(stack, size), Arrays.copyOf(locals, locals.length)));
      return;
    }
    for (int i = 0; i < size && i < state.stack.length; i++) {
      state.stack[i] = meet(state, state.ownStack, i, state.stack[i], stack[i]);
    }
    if (!state.visited && state.locals.length < locals.length) {
      state.locals = Arrays.copyOf(state.locals, locals.length);
      state.ownLocals = Arrays.copyOf(state.ownLocals, locals.length);
    }
    for (int i = 0; i < locals.length && i < state.locals.length; i++) {
      state.locals[i] = meet(state, state.ownLocals, i, state.locals[i], locals[i]);
    }
  }

  private int meet(State state, boolean[] own, int at, int there, int here) {
    if (there == here || here == 0) {
      return there;
    }
    if (state.visited || own[at]) {
      values.copy(here, there);
      return there;
    }
    if (there == 0) {
      return here;
    }
    int both =
        values.fresh(
            values.type(there).equals(values.type(here))
                ? values.type(there)
                : values.common(there, here));
    values.sign(
        both, values.signature(there) == null ? values.signature(here) : values.signature(there));
    own[at] = true;
    values.copy(there, both);
    values.copy(here, both);
    return both;
  }

  /**
   * A label is come to: what all ways that lead there bring is what is held from here on.
   *
   * @param reachable whether the instruction before it leads there
   */
  void come(Label label, boolean reachable) {
    State state = states.get(label);
    if (reachable && state != null) {
      flow(label);
    } else if (state == null) {
      // Where only a later jump leads here the variables are those from before.
      state =
          new State(
              reachable ? Arrays.copyOf(stack, size) : new int[0],
              Arrays.copyOf(locals, locals.length));
      states.put(label, state);
    }
    size = state.stack.length;
    stack = Arrays.copyOf(state.stack, Math.max(16, size));
    locals = Arrays.copyOf(state.locals, Math.max(state.locals.length, locals.length));
    state.visited = true;
  }
}
