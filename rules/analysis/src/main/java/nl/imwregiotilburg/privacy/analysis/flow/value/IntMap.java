package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from numbers that shares what it has in common with the maps it was made from:
 * putting something in costs a few nodes, and joining two maps costs as much as they differ.
 *
 * <p>A big-endian Patricia tree: Okasaki and Gill, <cite>Fast Mergeable Integer Maps</cite>, ML
 * Workshop 1998.
 *
 * @param <V> what is kept under a number
 */
final class IntMap<V> {

  /** How two maps become one. What is returned unchanged makes no new nodes. */
  interface Join<V> {
    /** What both have. */
    V both(V mine, V theirs);

    /** What only the map itself has. */
    V mine(V value);

    /** What only the other map has. */
    V theirs(V value);
  }

  private abstract static sealed class Node<V> permits Leaf, Branch {}

  private static final class Leaf<V> extends Node<V> {
    final int key;
    final V value;

    Leaf(int key, V value) {
      this.key = key;
      this.value = value;
    }
  }

  private static final class Branch<V> extends Node<V> {
    /** The bits all keys below have in common. */
    final int prefix;

    /** The highest bit in which they differ. */
    final int bit;

    final Node<V> zero;
    final Node<V> one;

    /** What was last joined to it and added nothing; the same one will not the next time either. */
    @Nullable Node<V> joined;

    Branch(int prefix, int bit, Node<V> zero, Node<V> one) {
      this.prefix = prefix;
      this.bit = bit;
      this.zero = zero;
      this.one = one;
    }

    boolean leadsTo(int key) {
      return prefix(key, bit) == prefix;
    }

    Branch<V> with(Node<V> newZero, Node<V> newOne) {
      return newZero == zero && newOne == one ? this : new Branch<>(prefix, bit, newZero, newOne);
    }
  }

  private final @Nullable Node<V> root;

  private IntMap(@Nullable Node<V> root) {
    this.root = root;
  }

  /** A map with nothing in it. */
  static <V> IntMap<V> empty() {
    return new IntMap<>(null);
  }

  /** What is kept under a number, 0 or more. */
  @Nullable V get(int key) {
    Node<V> node = root;
    while (node instanceof Branch<V> branch) {
      node = (key & branch.bit) == 0 ? branch.zero : branch.one;
    }
    return node instanceof Leaf<V> leaf && leaf.key == key ? leaf.value : null;
  }

  /** A map that also has this, in place of what it had under the number. */
  IntMap<V> with(int key, V value) {
    return changed(root == null ? new Leaf<>(key, value) : put(root, key, value));
  }

  /** Both maps together; the map itself when the other adds nothing. */
  IntMap<V> joined(IntMap<V> other, Join<V> join) {
    if (other.root == null) {
      return root == null ? this : changed(mine(root, join));
    }
    return changed(root == null ? theirs(other.root, join) : join(root, other.root, join));
  }

  /** Whether both are the same map, which is seen at once. */
  boolean is(IntMap<V> other) {
    return root == other.root;
  }

  /** Hands out the values, the lowest numbers first. */
  void forEach(Consumer<V> action) {
    if (root != null) {
      forEach(root, action);
    }
  }

  private IntMap<V> changed(Node<V> node) {
    return node == root ? this : new IntMap<>(node);
  }

  private static int prefix(int key, int bit) {
    return key & -(bit << 1);
  }

  private static <V> Node<V> put(Node<V> node, int key, V value) {
    if (node instanceof Branch<V> branch && branch.leadsTo(key)) {
      return (key & branch.bit) == 0
          ? branch.with(put(branch.zero, key, value), branch.one)
          : branch.with(branch.zero, put(branch.one, key, value));
    }
    if (node instanceof Leaf<V> leaf && leaf.key == key) {
      return leaf.value == value ? leaf : new Leaf<>(key, value);
    }
    return fork(node, new Leaf<>(key, value));
  }

  private static <V> int keyOf(Node<V> node) {
    return node instanceof Branch<V> branch ? branch.prefix : ((Leaf<V>) node).key;
  }

  /** Two trees of which neither leads to the other. */
  private static <V> Node<V> fork(Node<V> a, Node<V> b) {
    int key = keyOf(a);
    int bit = Integer.highestOneBit(key ^ keyOf(b));
    return (key & bit) == 0
        ? new Branch<>(prefix(key, bit), bit, a, b)
        : new Branch<>(prefix(key, bit), bit, b, a);
  }

  private static <V> Node<V> join(Node<V> a, Node<V> b, Join<V> join) {
    if (a == b || a instanceof Branch<V> known && known.joined == b) {
      return a;
    }
    Node<V> both = joinDifferent(a, b, join);
    if (both instanceof Branch<V> made) {
      made.joined = b;
    }
    return both;
  }

  private static <V> Node<V> joinDifferent(Node<V> a, Node<V> b, Join<V> join) {
    int keyOfA = keyOf(a);
    int keyOfB = keyOf(b);
    if (a instanceof Branch<V> mine
        && b instanceof Branch<V> theirs
        && mine.bit == theirs.bit
        && keyOfA == keyOfB) {
      return mine.with(join(mine.zero, theirs.zero, join), join(mine.one, theirs.one, join));
    }
    if (a instanceof Branch<V> mine && isAbove(mine, b) && mine.leadsTo(keyOfB)) {
      return (keyOfB & mine.bit) == 0
          ? mine.with(join(mine.zero, b, join), mine(mine.one, join))
          : mine.with(mine(mine.zero, join), join(mine.one, b, join));
    }
    if (b instanceof Branch<V> theirs && isAbove(theirs, a) && theirs.leadsTo(keyOfA)) {
      return (keyOfA & theirs.bit) == 0
          ? theirs.with(join(a, theirs.zero, join), theirs(theirs.one, join))
          : theirs.with(theirs(theirs.zero, join), join(a, theirs.one, join));
    }
    if (a instanceof Leaf<V> mine && b instanceof Leaf<V> theirs && keyOfA == keyOfB) {
      V both = join.both(mine.value, theirs.value);
      return both == mine.value ? mine : both == theirs.value ? theirs : new Leaf<>(keyOfA, both);
    }
    return fork(mine(a, join), theirs(b, join));
  }

  private static <V> boolean isAbove(Branch<V> branch, Node<V> node) {
    return !(node instanceof Branch<V> other) || branch.bit > other.bit;
  }

  private static <V> Node<V> mine(Node<V> node, Join<V> join) {
    if (node instanceof Branch<V> branch) {
      return branch.with(mine(branch.zero, join), mine(branch.one, join));
    }
    Leaf<V> leaf = (Leaf<V>) node;
    V value = join.mine(leaf.value);
    return value == leaf.value ? leaf : new Leaf<>(leaf.key, value);
  }

  private static <V> Node<V> theirs(Node<V> node, Join<V> join) {
    if (node instanceof Branch<V> branch) {
      return branch.with(theirs(branch.zero, join), theirs(branch.one, join));
    }
    Leaf<V> leaf = (Leaf<V>) node;
    V value = join.theirs(leaf.value);
    return value == leaf.value ? leaf : new Leaf<>(leaf.key, value);
  }

  private static <V> void forEach(Node<V> node, Consumer<V> action) {
    if (node instanceof Branch<V> branch) {
      forEach(branch.zero, action);
      forEach(branch.one, action);
    } else {
      action.accept(((Leaf<V>) node).value);
    }
  }
}
