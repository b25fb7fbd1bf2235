package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.io.Serial;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Flags;
import nl.imwregiotilburg.privacy.analysis.flow.program.Layout;
import nl.imwregiotilburg.privacy.analysis.flow.program.Listeners;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.SamePlaces;
import nl.imwregiotilburg.privacy.analysis.flow.program.TextSwitches;
import nl.imwregiotilburg.privacy.analysis.flow.program.Throwing;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Reads one method into its summary: runs its code with sets of possible values until nothing
 * changes, keeping what every local variable and every part of every object can hold.
 */
final class MethodReader {

  private static final int MOST_STEPS = 400_000;
  private static final int MOST_VISITS = 30;

  /** A method is too large to be followed. */
  static final class TooComplex extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    TooComplex(String reason) {
      super(reason, null, false, false);
    }
  }

  private static final class State {
    final Frame<Val> frame;
    final Heap heap;
    int visits;

    State(Frame<Val> frame, Heap heap) {
      this.frame = frame;
      this.heap = heap;
    }
  }

  private final Program program;
  private final MethodRef method;
  private final MethodNode node;
  private final Evaluator evaluator;
  private final Instructions instructions;
  private final InsnList code;
  private final Branches branches;
  private final Equalities equalities;

  /**
   * What is known at the start of each block, by its first instruction; once more for what comes to
   * it from further on, the rounds of a loop that are left; and all of that for every round that is
   * told apart.
   */
  private @Nullable State[] states;

  /** How many states there are for one round. */
  private final int width;

  private final Rounds rounds;
  private final Choices choices;
  private final Renewals renewals;

  /** The round that is being run, and which objects variables hold there. */
  private int round;

  private int choice;

  private final BitSet open = new BitSet();
  private final Layout layout;
  private final Flags flags;

  private Val returned = Val.NOTHING;
  private Val thrown = Val.NOTHING;
  private @Nullable Heap exit;

  /** What objects hold where the method ends by throwing. */
  private @Nullable Heap failed;

  private int steps;

  MethodReader(Memory memory, MethodRef method, MethodNode node, Context context, Depth depth) {
    this.program = memory.program;
    this.method = method;
    this.node = node;
    this.evaluator = new Evaluator(memory, method, context, depth);
    this.instructions = new Instructions(evaluator);
    this.branches = new Branches(evaluator);
    this.code = node.instructions;
    this.layout = program.layout(method, node);
    this.equalities = new Equalities(evaluator, code, layout);
    this.flags = layout.flags();
    this.width = (flags.leading() == Flags.NONE ? 2 : 6) * code.size();
    this.states = new State[width];
    this.rounds = new Rounds(layout);
    this.choices = new Choices(evaluator, code);
    this.renewals = new Renewals(evaluator, code);
  }

  /**
   * Reads the method.
   *
   * @throws TooComplex if it takes too long
   */
  Summary read() {
    Heap start = new Heap();
    State first = new State(entry(start), start);
    states[0] = first;
    open.set(0);
    for (int next = 0; next >= 0; next = open.nextSetBit(0)) {
      open.clear(next);
      State state = states[next];
      if (state != null && state.visits++ < MOST_VISITS) {
        round = choices.roundOf(next / width);
        choice = choices.choiceOf(next / width);
        evaluator.round = rounds.name(round);
        run(next % width % code.size(), new Frame<>(state.frame), state.heap.copy());
      }
    }
    program.budget.spend(steps);
    if (exit != null) {
      evaluator.heap = exit;
      evaluator.messages.answer(returned);
    }
    return new Leaving(evaluator, returned, thrown).summary(exit, failed);
  }

  private Frame<Val> entry(Heap heap) {
    Frame<Val> frame = new Frame<>(node.maxLocals, node.maxStack);
    ClassInfo owner = program.index.find(method.owner()).orElse(null);
    MethodInfo info = owner == null ? null : owner.method(method.name(), method.descriptor());
    boolean isStatic = (node.access & Opcodes.ACC_STATIC) != 0;
    int local = 0;
    int position = 0;
    if (!isStatic) {
      Atom self = program.atoms.parameter(method, position++, selfType(owner));
      frame.setLocal(local++, Val.of(self));
    }
    Type[] types = Type.getArgumentTypes(method.descriptor());
    List<TypeRef> generic =
        info != null && info.signature() != null
            ? program.index.generics().parameters(info.signature())
            : List.of();
    evaluator.line = layout.firstLine();
    AdvisedCalls advised = new AdvisedCalls(evaluator);
    Val last = Val.NOTHING;
    for (int i = 0; i < types.length; i++) {
      TypeRef type =
          generic.size() == types.length ? generic.get(i) : TypeRef.parse(types[i].getDescriptor());
      if (type.isVariable()) {
        type = TypeRef.parse(types[i].getDescriptor());
      }
      Atom parameter = program.atoms.parameter(method, position++, type);
      Val value = Val.of(parameter);
      Element element =
          owner == null || info == null ? null : program.elements.ofParameter(owner, info, i);
      if (element != null) {
        value =
            value.or(
                Val.of(
                    program.atoms.tag(parameter, element),
                    Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()))));
      }
      value = advised.enter(heap, i, value);
      value = evaluator.messages.enter(heap, i, value);
      if (Listeners.areErrorsOfForm(types, i)) {
        FormErrors.enter(evaluator, heap, last, value);
      }
      last = value;
      frame.setLocal(local, value.sized(types[i].getSize()));
      local += types[i].getSize();
      if (types[i].getSize() == 2) {
        frame.setLocal(local - 1, Val.NOTHING);
      }
    }
    while (local < node.maxLocals) {
      frame.setLocal(local++, Val.NOTHING);
    }
    return frame;
  }

  private static TypeRef selfTypeOf(ClassInfo owner) {
    String signature = owner.signature();
    if (signature == null) {
      return TypeRef.of(owner.name());
    }
    return new TypeRef(
        owner.name(),
        TypeRef.parseFormals(signature).stream()
            .map(name -> new TypeRef("'" + name, List.of()))
            .toList());
  }

  private TypeRef selfType(@Nullable ClassInfo owner) {
    return owner == null ? TypeRef.of(method.owner()) : selfTypeOf(owner);
  }

  // --- running -------------------------------------------------------------------------------

  private void run(int start, Frame<Val> frame, Heap heap) {
    evaluator.heap = heap;
    evaluator.instruction = start;
    SamePlaces same =
        layout.takesBack() ? new SamePlaces(program, node.maxLocals, node.maxStack) : null;
    boolean entered = false;
    for (int i = start; i < code.size(); i++) {
      AbstractInsnNode instruction = code.get(i);
      if (i != start && layout.isLeader(i)) {
        merge(i, frame, evaluator.heap);
        return;
      }
      List<TryCatchBlockNode> covering = layout.handlers(i);
      entered |= i == start || isStart(covering, instruction);
      int opcode = instruction.getOpcode();
      if (opcode < 0) {
        continue;
      }
      if (entered && !covering.isEmpty()) {
        entered = !fail(covering, instruction, frame);
      }
      if (++steps > MOST_STEPS) {
        throw new TooComplex("it takes more than " + MOST_STEPS + " steps to follow");
      }
      evaluator.instruction = i;
      evaluator.line = layout.line(i);
      evaluator.repeated = rounds.isRepeated(round, i);
      if (same != null) {
        same.before(instruction, frame);
      }
      if (!step(i, instruction, opcode, frame)) {
        return;
      }
      if (same != null) {
        same.after(instruction, frame);
      }
    }
  }

  /**
   * Shows handlers what holds before the first instruction they cover that can throw.
   *
   * @return whether it was a call, after which nothing can throw that those do not show
   */
  private boolean fail(
      List<TryCatchBlockNode> covering, AbstractInsnNode instruction, Frame<Val> frame) {
    boolean calls = Throwing.calls(instruction);
    if (calls || Throwing.failsByItself(instruction)) {
      for (TryCatchBlockNode block : covering) {
        if (!isOwn(block) && (calls || Throwing.isCaughtBy(block.type))) {
          handle(block, frame, evaluator.heap, unknown(block));
        }
      }
    }
    return calls;
  }

  private static boolean isStart(List<TryCatchBlockNode> covering, AbstractInsnNode instruction) {
    for (TryCatchBlockNode block : covering) {
      if (block.start == instruction) {
        return true;
      }
    }
    return false;
  }

  /** Runs one instruction; false when the next one is not reached from here. */
  private boolean step(int i, AbstractInsnNode instruction, int opcode, Frame<Val> frame) {
    if (instruction instanceof JumpInsnNode jump) {
      return jump(i, jump, frame);
    }
    if (instruction instanceof TableSwitchInsnNode || instruction instanceof LookupSwitchInsnNode) {
      Val on = frame.pop();
      TextSwitches.Cases cases = TextSwitches.at(instruction);
      for (LabelNode target : branches.targets(instruction, on)) {
        merge(code.indexOf(target), inCase(cases, target, frame), evaluator.heap);
      }
      return false;
    }
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
      returned = returned.or(result(frame.pop()));
      leave();
      return false;
    }
    if (opcode == Opcodes.RETURN) {
      leave();
      return false;
    }
    if (opcode == Opcodes.ATHROW) {
      Val exceptions = frame.pop();
      evaluator.calls.thrown(exceptions);
      raise(i, frame, evaluator.heap, exceptions, true);
      return false;
    }
    evaluator.thrownByCall = Val.NOTHING;
    evaluator.ended = false;
    evaluator.failed = false;
    evaluator.failing = null;
    evaluator.unfollowed = false;
    evaluator.replaced.clear();
    evaluator.invoked = instruction instanceof MethodInsnNode invoked ? invoked : null;
    boolean call = instruction instanceof MethodInsnNode || opcode == Opcodes.INVOKEDYNAMIC;
    Frame<Val> before = call && !layout.handlers(i).isEmpty() ? new Frame<>(frame) : null;
    execute(instruction, frame);
    if (opcode == Opcodes.NEW && evaluator.repeated) {
      renewals.made(i, frame);
    }
    if (!evaluator.replaced.isEmpty()) {
      replace(frame);
    }
    if (!evaluator.thrownByCall.isEmpty()) {
      raise(i, before == null ? frame : before, failing(), evaluator.thrownByCall, false);
    }
    if (before != null) {
      for (TryCatchBlockNode block : layout.handlers(i)) {
        if (isOwn(block) ? evaluator.unfollowed : evaluator.thrownByCall.isEmpty()) {
          handle(block, before, evaluator.heap, Val.NOTHING);
        }
      }
    }
    // What is behind a call that always throws is never reached.
    return evaluator.ended || !evaluator.failed || evaluator.invoked == null;
  }

  /** What is known where a switch leads to: over texts, which one it is. */
  private Frame<Val> inCase(
      TextSwitches.@Nullable Cases cases, LabelNode target, Frame<Val> frame) {
    Set<Object> texts = cases == null ? null : cases.texts().get(target);
    if (cases == null || texts == null) {
      return frame;
    }
    Frame<Val> known = new Frame<>(frame);
    known.setLocal(cases.variable(), equalities.value(texts));
    return known;
  }

  /** Puts the values objects turned out to be in their places. */
  private void replace(Frame<Val> frame) {
    for (int i = 0; i < frame.getLocals(); i++) {
      frame.setLocal(i, replaced(frame.getLocal(i)));
    }
    for (int i = 0; i < frame.getStackSize(); i++) {
      frame.setStack(i, replaced(frame.getStack(i)));
    }
  }

  private Val replaced(Val value) {
    Val result = value;
    for (Map.Entry<Atom, Val> entry : evaluator.replaced.entrySet()) {
      if (result.contains(entry.getKey())) {
        Val others = Val.NOTHING.sized(value.getSize());
        for (int i = 0; i < result.count(); i++) {
          if (result.atom(i).id != entry.getKey().id) {
            others = others.or(Val.of(result.atom(i), result.way(i)));
          }
        }
        result = others.or(entry.getValue());
      }
    }
    return result;
  }

  private void execute(AbstractInsnNode instruction, Frame<Val> frame) {
    try {
      frame.execute(instruction, instructions);
    } catch (AnalyzerException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  private boolean jump(int i, JumpInsnNode jump, Frame<Val> frame) {
    int target = code.indexOf(jump.label);
    if (jump.getOpcode() == Opcodes.GOTO) {
      merge(target, frame, evaluator.heap);
      return false;
    }
    Val right = frame.pop();
    Val left = Branches.takesTwo(jump.getOpcode()) ? frame.pop() : right;
    Boolean taken = branches.taken(jump.getOpcode(), left, right);
    taken = taken == null ? equalities.ofCount(i, jump.getOpcode()) : taken;
    Atom only = left.only();
    if (only != null && only.data instanceof Reflection.IsNamed found) {
      boolean there = jump.getOpcode() == Opcodes.IFNE;
      Frame<Val> named = new Frame<>(frame);
      evaluator.replaced.clear();
      evaluator.replaced.put(found.member(), evaluator.calls.named(found));
      replace(named);
      merge(target, there ? named : frame, evaluator.heap);
      if (!there) {
        frame.init(named);
      }
      return true;
    }
    int flag = taken == null ? flags.tested(i, jump.getOpcode()) : Flags.NONE;
    if (flag != Flags.NONE) {
      int there = jump.getOpcode() == Opcodes.IFNE ? 1 : 0;
      Frame<Val> jumping = new Frame<>(frame);
      jumping.setLocal(flag, Val.of(program.atoms.integer(there)));
      merge(target, jumping, evaluator.heap);
      frame.setLocal(flag, Val.of(program.atoms.integer(1 - there)));
      return true;
    }
    Equalities.Equality equal =
        taken == null ? equalities.at(i, jump.getOpcode(), left, right, frame) : null;
    if (equal != null) {
      Frame<Val> known = new Frame<>(frame);
      known.setLocal(equal.variable(), equal.value());
      Val otherwise = equal.otherwise();
      if (otherwise != null) {
        frame.setLocal(equal.variable(), otherwise);
      }
      merge(target, equal.whenTaken() ? known : frame, evaluator.heap);
      if (!equal.whenTaken()) {
        frame.init(known);
      }
      return true;
    }
    int tested = taken == null ? equalities.comparedWithNull(i, jump.getOpcode()) : -1;
    if (tested >= 0) {
      Frame<Val> without = new Frame<>(frame);
      without.setLocal(tested, Val.of(program.atoms.nothing()));
      frame.setLocal(tested, present(frame.getLocal(tested)));
      boolean there = jump.getOpcode() == Opcodes.IFNULL;
      merge(target, there ? without : frame, evaluator.heap);
      if (!there) {
        frame.init(without);
      }
      return true;
    }
    Atom part = taken == null ? partTestedForNull(jump.getOpcode(), left) : null;
    if (part != null) {
      Heap without = evaluator.heap.copy();
      without.put(part.origin(), part.part(), Val.of(program.atoms.nothing()));
      boolean there = jump.getOpcode() == Opcodes.IFNULL;
      merge(target, frame, there ? without : evaluator.heap);
      if (!there) {
        evaluator.heap = without;
      }
      return true;
    }
    if (taken != null) {
      rounds.stays(round, i, target);
    }
    if (taken == null || taken) {
      merge(target, frame, evaluator.heap);
    }
    return taken == null || !taken;
  }

  /** What a value is where it is not null. */
  private static Val present(Val value) {
    if (value.isEmpty()) {
      return Val.of(Atoms.ANY);
    }
    Val present = value.kept(atom -> atom.data != Atom.NULL);
    String cast = value.cast();
    return present.isEmpty() ? value : cast == null ? present : present.cast(cast);
  }

  /**
   * The field of one object that a jump compares with null; null when it compares anything else.
   */
  private static @Nullable Atom partTestedForNull(int opcode, Val value) {
    Atom part = null;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      Atom cell = atom.kind == Atom.Kind.TAG ? atom.origin() : atom;
      if (part != null && part != cell || cell.kind != Atom.Kind.CELL) {
        return null;
      }
      part = cell;
    }
    boolean tests = opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL;
    return tests && part != null && part.part() instanceof Selector.Field && part.origin().single()
        ? part
        : null;
  }

  private Val result(Val value) {
    ClassInfo owner = program.index.find(method.owner()).orElse(null);
    MethodInfo info = owner == null ? null : owner.method(method.name(), method.descriptor());
    Element element = owner == null || info == null ? null : program.elements.ofReturn(owner, info);
    return element == null ? value : evaluator.calls.labelled(value, element);
  }

  private void leave() {
    if (exit == null) {
      exit = evaluator.heap.copy();
    } else {
      exit.join(evaluator.heap, evaluator::unwritten);
    }
  }

  // --- exceptions ----------------------------------------------------------------------------

  /** Whether only the codebase itself throws what is caught. */
  private boolean isOwn(TryCatchBlockNode block) {
    ClassInfo type = block.type == null ? null : program.index.loaded(block.type);
    return type != null && type.container().followed();
  }

  private Val unknown(TryCatchBlockNode block) {
    String type = block.type == null ? "java/lang/Throwable" : block.type;
    return Val.of(
        program.atoms.opaque(
            List.of(method, "caught", code.indexOf(block.handler)), TypeRef.of(type)));
  }

  private void raise(int i, Frame<Val> frame, Heap heap, Val exceptions, boolean certainly) {
    Val loose = exceptions;
    for (TryCatchBlockNode block : layout.handlers(i)) {
      Val caught = Val.NOTHING;
      Val missed = Val.NOTHING;
      for (int n = 0; n < loose.count(); n++) {
        Atom atom = loose.atom(n);
        Val alone = Val.of(atom, loose.way(n));
        String type = atom.type.name();
        boolean always = block.type == null || program.index.isSubtype(type, block.type);
        boolean sometimes =
            always
                || block.type != null
                    && atom.kind != Atom.Kind.OBJECT
                    && program.index.isSubtype(block.type, type);
        if (sometimes) {
          caught = caught.or(alone);
        }
        if (!always) {
          missed = missed.or(alone);
        }
      }
      if (!caught.isEmpty() || certainly) {
        handle(block, frame, heap, caught);
      }
      loose = missed;
      if (loose.isEmpty()) {
        break;
      }
    }
    if (!loose.isEmpty()) {
      thrown = thrown.or(loose);
      if (failed == null) {
        failed = heap.copy();
      } else {
        failed.join(heap, evaluator::unwritten);
      }
    }
  }

  private void handle(TryCatchBlockNode block, Frame<Val> frame, Heap heap, Val exception) {
    Frame<Val> caught = new Frame<>(frame);
    caught.clearStack();
    caught.push(exception.isEmpty() ? unknown(block) : exception);
    merge(code.indexOf(block.handler), caught, heap);
  }

  /** What objects hold where the current call throws. */
  private Heap failing() {
    Heap failing = evaluator.failing;
    if (failing == null) {
      return evaluator.heap;
    }
    Val exceptions = evaluator.thrownByCall;
    for (int i = 0; i < exceptions.count(); i++) {
      if (!failing.knows(exceptions.atom(i))) {
        // Something else throws, too.
        failing.join(evaluator.heap, evaluator::unwritten);
        break;
      }
    }
    return failing;
  }

  // --- merging -------------------------------------------------------------------------------

  /** Where what is known at a place is kept: ways that are told apart have each their own. */
  private int slot(int target, Frame<Val> frame) {
    int after = rounds.after(round, evaluator.instruction, target);
    int within = target + (rounds.isRest() ? code.size() : 0);
    if (flags.leading() != Flags.NONE
        && frame.getLocal(flags.leading()).constant() instanceof Integer known) {
      within += 2 * code.size() * (known == 0 ? 1 : 2);
    }
    int left = choices.left(choice, target);
    int plane = choices.plane(left, after);
    State there = state(plane * width + within);
    if (there != null && target > evaluator.instruction) {
      plane = choices.plane(choices.at(left, target, there.frame, frame), after);
    }
    return plane * width + within;
  }

  private @Nullable State state(int slot) {
    if (slot >= states.length) {
      states = Arrays.copyOf(states, (slot / width + 1) * width);
    }
    return states[slot];
  }

  private void merge(int target, Frame<Val> frame, Heap heap) {
    int slot = slot(target, frame);
    State known = state(slot);
    if (known == null) {
      states[slot] = new State(new Frame<>(frame), heap.copy());
      open.set(slot);
      return;
    }
    boolean changed = false;
    Frame<Val> mine = known.frame;
    for (int i = 0; i < mine.getLocals(); i++) {
      Val before = mine.getLocal(i);
      Val after = before.or(frame.getLocal(i));
      if (after != before) {
        changed |= !after.sameAtoms(before);
        mine.setLocal(i, after);
      }
    }
    int depth = Math.min(mine.getStackSize(), frame.getStackSize());
    for (int i = 0; i < depth; i++) {
      Val before = mine.getStack(i);
      Val after = before.or(frame.getStack(i));
      if (after != before) {
        changed |= !after.sameAtoms(before);
        mine.setStack(i, after);
      }
    }
    changed |= known.heap.join(heap, evaluator::unwritten);
    if (changed) {
      open.set(slot);
    }
  }
}
