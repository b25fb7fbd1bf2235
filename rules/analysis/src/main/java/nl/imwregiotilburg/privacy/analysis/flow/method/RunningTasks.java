package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that a method started and that go on beside it. What it puts into an object afterwards that
 * such a task holds, the task may still take out: it is looked at again before the method asks for
 * anything the task may have left.
 */
final class RunningTasks {

  private static final String CONCURRENT = "java/util/concurrent/";

  /** Methods that start something and do not wait for it, by the class that declares them. */
  private static final Map<String, Set<String>> STARTING =
      Map.of(
          "java/lang/Thread",
          Set.of("start", "startVirtualThread"),
          CONCURRENT + "Executor",
          Set.of("execute", "submit", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay"),
          CONCURRENT + "CompletableFuture",
          Set.of("runAsync", "supplyAsync"),
          "java/util/Timer",
          Set.of("schedule", "scheduleAtFixedRate"));

  /** How deep it is looked for what a task holds. */
  private static final int DEEPEST = 3;

  /** A task that holds more objects than this is not looked at again. */
  private static final int MOST_OBJECTS = 30;

  private final Evaluator evaluator;
  private final Map<Object, Task> tasks = new LinkedHashMap<>();
  private boolean running;

  /** A task, what it holds, and what that held when the task was last looked at. */
  private static final class Task {
    final ModelCall call;
    final List<Operation> operations;
    final Set<Atom> waitedFor;
    final Map<Atom, Parts> seen = new HashMap<>();

    Task(ModelCall call, List<Operation> operations, Set<Atom> waitedFor) {
      this.call = call;
      this.operations = operations;
      this.waitedFor = waitedFor;
    }
  }

  RunningTasks(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Notes that a call was made, if it is one that starts a task. */
  void called(MethodModel model, ModelCall call) {
    if (running || !starts(call.shape.owner(), call.shape.name())) {
      return;
    }
    List<Operation> operations =
        model.operations().orElse(List.of()).stream().filter(RunningTasks::runs).toList();
    Set<Atom> waitedFor = new LinkedHashSet<>();
    objects(call.shape.receiver(), waitedFor);
    objects(call.result, waitedFor);
    Task task = new Task(call, operations, waitedFor);
    tasks.put(evaluator.site(), task);
    look(task);
  }

  private boolean starts(String owner, String name) {
    for (Map.Entry<String, Set<String>> entry : STARTING.entrySet()) {
      if (entry.getValue().contains(name)
          && evaluator.program.index.isSubtype(owner, entry.getKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean runs(Operation operation) {
    return operation instanceof Operation.Perform
        || operation instanceof Operation.Assign assign
            && assign.value() instanceof Expression.Call
            && !assign.target().selectors().isEmpty();
  }

  /** Looks again at tasks that may have left something in an object that is asked now. */
  void before(Val receiver) {
    if (running || tasks.isEmpty()) {
      return;
    }
    for (Task task : tasks.values()) {
      if (concerns(task, receiver) && hasChanged(task)) {
        run(task);
        look(task);
      }
    }
  }

  private static boolean concerns(Task task, Val receiver) {
    for (int i = 0; i < receiver.count(); i++) {
      Atom atom = receiver.atom(i);
      if (task.seen.containsKey(atom) || task.waitedFor.contains(atom)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something was put there since, other than constants, which are nobody's data. */
  private boolean hasChanged(Task task) {
    for (Map.Entry<Atom, Parts> entry : task.seen.entrySet()) {
      Parts now = evaluator.heap.parts(entry.getKey());
      for (int i = 0; now != entry.getValue() && i < now.size(); i++) {
        Val before = entry.getValue().getOrDefault(now.key(i), Val.NOTHING);
        if (hasMore(now.value(i), before)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasMore(Val now, Val before) {
    for (int i = 0; i < now.count(); i++) {
      switch (now.atom(i).kind) {
        case CONSTANT, ANY, CLEAN -> {
          // Tells nothing of anybody.
        }
        default -> {
          if (!before.contains(now.atom(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Notes what the task holds, and what that holds. */
  private void look(Task task) {
    Set<Atom> held = new LinkedHashSet<>();
    for (Val argument : task.call.shape.arguments()) {
      objects(argument, held);
    }
    List<Atom> open = new ArrayList<>(held);
    for (int depth = 0; depth < DEEPEST; depth++) {
      List<Atom> next = new ArrayList<>();
      for (Atom atom : open) {
        for (Val part : evaluator.heap.parts(atom).values()) {
          Set<Atom> inside = new LinkedHashSet<>();
          objects(part, inside);
          inside.stream().filter(held::add).forEach(next::add);
        }
      }
      open = next;
    }
    task.seen.clear();
    if (held.size() <= MOST_OBJECTS) {
      held.forEach(atom -> task.seen.put(atom, evaluator.heap.parts(atom)));
    }
  }

  private static void objects(Val value, Set<Atom> into) {
    for (int i = 0; i < value.count(); i++) {
      if (value.atom(i).kind == Atom.Kind.OBJECT) {
        into.add(value.atom(i));
      }
    }
  }

  private void run(Task task) {
    Val thrown = evaluator.thrownByCall;
    @Nullable Heap failing = evaluator.failing;
    boolean ended = evaluator.ended;
    boolean failed = evaluator.failed;
    Heap before = evaluator.heap.copy();
    running = true;
    evaluator.threadLocals.run(
        task.call.shape, () -> task.operations.forEach(one -> perform(one, task.call)));
    running = false;
    // It may as well have been through before.
    evaluator.heap.join(before, evaluator::unwritten);
    evaluator.thrownByCall = thrown;
    evaluator.failing = failing;
    evaluator.ended = ended;
    evaluator.failed = failed;
  }

  private void perform(Operation operation, ModelCall call) {
    if (operation instanceof Operation.Perform perform) {
      call.value(perform.call());
    } else if (operation instanceof Operation.Assign assign) {
      Path target = assign.target();
      Val holder = call.path(target, target.selectors().size() - 1);
      Selector part = call.selector(ModelCall.last(target));
      evaluator.write(holder, part, call.value(assign.value()), false);
    }
  }
}
