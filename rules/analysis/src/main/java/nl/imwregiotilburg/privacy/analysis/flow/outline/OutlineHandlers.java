package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** The handlers of exceptions of a method whose outline is drawn, and what gets to them. */
final class OutlineHandlers {

  private static final String THROWABLE = "java/lang/Throwable";

  private final OutlineNodes values;
  private final OutlineFrame frame;
  private final Outline.Builder out;
  private final List<Handler> handlers = new ArrayList<>();

  /** Those around the instruction that is read. */
  private final List<Handler> active = new ArrayList<>();

  private record Handler(Label start, Label end, Label target, @Nullable String type, int node) {}

  OutlineHandlers(OutlineNodes values, OutlineFrame frame, Outline.Builder out) {
    this.values = values;
    this.frame = frame;
    this.out = out;
  }

  /**
   * Adds the handler of the instructions between two labels.
   *
   * @param type what it catches; null when that is everything
   */
  void add(Label start, Label end, Label target, @Nullable String type) {
    handlers.add(
        new Handler(start, end, target, type, values.fresh(type == null ? THROWABLE : type)));
  }

  /** A label is come to, at which handlers may begin or end. */
  void come(Label label) {
    active.removeIf(handler -> handler.end == label);
    for (Handler handler : handlers) {
      if (handler.start == label) {
        active.add(handler);
        reach(handler);
      }
    }
  }

  /** What the variables hold from here on they may hold in the handlers around. */
  void reach() {
    for (Handler handler : active) {
      reach(handler);
    }
  }

  private void reach(Handler handler) {
    frame.flow(handler.target, handler.node);
  }

  /** An exception goes to the handlers around, and on when none of them takes every one. */
  void thrown(int node) {
    for (Handler handler : handlers) {
      if (active.contains(handler)) {
        values.copy(node, handler.node);
        if (handler.type == null
            || handler.type.equals(THROWABLE)
            || handler.type.equals("java/lang/Exception")) {
          return;
        }
      }
    }
    values.copy(node, out.thrown);
  }

  /** What a call throws may be caught by any of the handlers around. */
  void caughtHere(int node) {
    for (Handler handler : handlers) {
      if (active.contains(handler)) {
        out.edge(node, Outline.FLOW, handler.node);
      }
    }
  }

  /** The node of what is thrown by the instruction that is read. */
  int thrownHere() {
    if (active.isEmpty()) {
      return out.thrown;
    }
    int node = values.fresh(THROWABLE);
    thrown(node);
    return node;
  }
}
