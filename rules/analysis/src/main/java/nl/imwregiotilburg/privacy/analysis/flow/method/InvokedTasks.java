package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Tasks that an executor is given all at once: it answers them in their order. */
final class InvokedTasks {

  private static final String EXECUTOR = "java/util/concurrent/ExecutorService";
  private static final String SUBMITTED =
      "(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;";

  private final Evaluator evaluator;
  private final EachElement each;

  InvokedTasks(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.each = new EachElement(evaluator);
  }

  /** The futures of the tasks, one for each; null when it is not known which tasks there are. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    if (!name.equals("invokeAll")
        || !descriptor.endsWith(")Ljava/util/List;")
        || !evaluator.program.index.isSubtype(owner, EXECUTOR)) {
      return null;
    }
    List<Val> tasks = evaluator.sequences.elements(arguments.get(1));
    if (tasks == null || tasks.size() > ListFunctions.MOST) {
      return null;
    }
    List<Val> futures = new ArrayList<>();
    each.begin();
    for (Val task : tasks) {
      futures.add(each.call(owner, "submit", SUBMITTED, arguments.get(0), task));
    }
    Atom list = evaluator.sequences.made("java/util/List");
    evaluator.sequences.queue(list, futures);
    return Val.of(list);
  }
}
