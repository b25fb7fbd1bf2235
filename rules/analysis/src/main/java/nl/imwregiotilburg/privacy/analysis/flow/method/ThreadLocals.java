package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * What a thread keeps for itself: a new one does not find in a {@code ThreadLocal} what the one
 * that started it put there, nor the other way round. Threads of a pool are not told apart: a task
 * may find what the last one left.
 */
final class ThreadLocals {

  private static final String THREAD = "java/lang/Thread";
  private static final String LOCAL = "java/lang/ThreadLocal";
  private static final String INHERITED = "java/lang/InheritableThreadLocal";
  private static final Set<String> STARTING = Set.of("start", "startVirtualThread");

  /** What a new thread finds. */
  private static final Selector INITIAL = new Selector.Named("initial");

  private final Evaluator evaluator;

  ThreadLocals(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Does what a call does, in a thread of its own if the call starts one. */
  void run(CallShape call, Runnable work) {
    if (!startsThread(call)) {
      work.run();
      return;
    }
    Map<Atom, Parts> mine = new LinkedHashMap<>();
    evaluator.heap.forEach(
        (object, parts) -> {
          if (isLocal(object)) {
            mine.put(object, parts);
          }
        });
    for (Map.Entry<Atom, Parts> local : mine.entrySet()) {
      Val initial = local.getValue().get(INITIAL);
      Val found = initial == null ? Val.of(evaluator.atoms().nothing()) : initial;
      evaluator.heap.put(local.getKey(), Selector.ANY_ELEMENT, found);
    }
    work.run();
    mine.forEach(evaluator.heap::restore);
  }

  private boolean startsThread(CallShape call) {
    return STARTING.contains(call.name()) && index().isSubtype(call.owner(), THREAD);
  }

  private boolean isLocal(Atom object) {
    String type = object.type.name();
    return type.endsWith("ThreadLocal")
        && index().isSubtype(type, LOCAL)
        && !index().isSubtype(type, INHERITED);
  }

  private ClassIndex index() {
    return evaluator.program.index;
  }
}
