package nl.imwregiotilburg.privacy.plugin.explanation;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Step;

/**
 * A way as a tree: a branch for every method it visits, below the call that took it there.
 *
 * <p>A way that comes back to a method goes on in its branch; one that leaves a method without a
 * call (a result, a field, an exception) goes on beside it.
 */
final class WayTree {

  /** A method or a step in it. */
  sealed interface Node permits Branch, Leaf {}

  /**
   * A visit to a method.
   *
   * @param member {@code nl.imw.ClientService#meld}
   */
  record Branch(String member, List<Node> nodes) implements Node {}

  /**
   * A step.
   *
   * @param index its number on the way, zero-based
   * @param below where it went
   */
  record Leaf(Step step, int index, List<Node> below) implements Node {}

  private record Open(Branch branch, List<Node> parent) {}

  private final List<Node> roots = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private WayTree() {}

  /** The tree of a way. */
  static List<Node> of(List<Step> way) {
    WayTree tree = new WayTree();
    for (int i = 0; i < way.size(); i++) {
      tree.add(way.get(i), i, i > 0 && enters(way.get(i - 1), way.get(i)));
    }
    return tree.roots;
  }

  /** Whether a step hands the data to the very method the next one is in. */
  static boolean enters(Step call, Step next) {
    int hash = next.member().indexOf('#');
    if (call.kind() != Step.Kind.PASSED || hash < 0) {
      return false;
    }
    String method = next.member().substring(hash + 1);
    return target(call)
        .equals(method.equals("<init>") ? last(next.member().substring(0, hash)) : method);
  }

  /** The simple name of what is called: {@code meld}, or {@code Melding} for a constructor. */
  static String target(Step call) {
    return last(call.text().substring(call.text().lastIndexOf(' ') + 1));
  }

  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  private void add(Step step, int index, boolean called) {
    returnTo(step.member());
    if (open.isEmpty() || !top().branch().member().equals(step.member())) {
      enter(step.member(), called);
    }
    top().branch().nodes().add(new Leaf(step, index, new ArrayList<>()));
  }

  private void returnTo(String member) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).branch().member().equals(member)) {
        open.subList(i + 1, open.size()).clear();
        return;
      }
    }
  }

  private void enter(String member, boolean called) {
    List<Node> parent;
    if (open.isEmpty()) {
      parent = roots;
    } else if (called) {
      List<Node> nodes = top().branch().nodes();
      parent = ((Leaf) nodes.get(nodes.size() - 1)).below();
    } else {
      parent = top().parent();
      open.remove(open.size() - 1);
    }
    Branch branch = new Branch(member, new ArrayList<>());
    parent.add(branch);
    open.add(new Open(branch, parent));
  }

  private Open top() {
    return open.get(open.size() - 1);
  }
}
