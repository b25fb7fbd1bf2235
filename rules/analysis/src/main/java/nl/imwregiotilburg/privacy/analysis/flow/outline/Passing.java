package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.method.Tables;
import nl.imwregiotilburg.privacy.analysis.flow.method.UnseenCode;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Callee.Callback;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Callee.Exposed;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Callee.Form;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Callee.Kept;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Callee.Sent;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Callee.Transfer;
import nl.imwregiotilburg.privacy.analysis.flow.program.MappedTables;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.RemoteTypes;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeTraits;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/**
 * How data passes at a call where there is no code to read: by models, declarations, and a rule of
 * thumb.
 */
final class Passing {

  private static final Set<String> VIEWS =
      Set.of(
          "java/util/Iterator",
          "java/util/ListIterator",
          "java/util/Enumeration",
          "java/util/Spliterator",
          "java/util/stream/Stream");

  private static final Set<String> BEHIND = Set.of("backing", "parent", "out");

  private static final Set<String> SHOWN = Set.of("keysOf", "valuesOf", "entriesOf");

  private final Program program;
  private final TypeTraits traits;
  private final int positions;
  private final int shift;
  private final String descriptor;
  private final List<Transfer> transfers = new ArrayList<>();
  private final List<Callback> callbacks = new ArrayList<>();
  private final List<Transfer> copies = new ArrayList<>();
  private final Set<Exposed> sinks = new LinkedHashSet<>();
  private final Set<Integer> sources = new LinkedHashSet<>();
  private final Set<Integer> thrown = new LinkedHashSet<>();
  private final Set<Kept> kept = new LinkedHashSet<>();
  private final Set<Sent> sent = new LinkedHashSet<>();
  private boolean clean;
  private boolean runsFunction;

  /** How objects are written out where data passes on. */
  private Form form = Form.OBJECT;

  /**
   * @param positions how many arguments there are, the receiver included
   * @param shift 1 where there is a receiver, else 0
   */
  Passing(Program program, TypeTraits traits, int positions, int shift, String descriptor) {
    this.program = program;
    this.traits = traits;
    this.positions = positions;
    this.shift = shift;
    this.descriptor = descriptor;
  }

  /**
   * What was gathered of a call.
   *
   * @param targets the methods it can run
   * @param inside those that a method of the JDK runs on its receiver
   */
  Callee callee(Set<MethodRef> targets, List<MethodRef> inside, boolean modelled) {
    return new Callee(
        List.copyOf(targets),
        inside,
        transfers,
        callbacks,
        copies,
        List.copyOf(sinks),
        List.copyOf(sources),
        List.copyOf(thrown),
        List.copyOf(kept),
        List.copyOf(sent),
        clean,
        modelled,
        runsFunction);
  }

  /** Behind an interface there may be a handler that sees every argument. */
  void proxied() {
    for (int i = 1; i < positions; i++) {
      transfer(i, Outline.MUTATE, 0);
    }
    transfer(0, Outline.FLOW, Callee.RESULT);
  }

  private void transfer(int from, int kind, int to) {
    if (from != to && from < positions && to < positions) {
      transfers.add(new Transfer(from, kind, to, form));
    }
  }

  /** What the method returns is personal data, whatever its code says. */
  void source() {
    sources.add(Callee.RESULT);
  }

  /** What declarations say of the method. */
  void declared(ClassInfo declaring, MethodInfo method) {
    MethodModel.Sanitiser sanitiser = program.elements.sanitiser(declaring, method);
    if (sanitiser == MethodModel.Sanitiser.ANONYMISES) {
      clean = true;
    } else if (sanitiser != null) {
      for (int i = 0; i < positions; i++) {
        transfer(i, Outline.FLOW, Callee.RESULT);
      }
    }
    if (program.elements.ofReturn(declaring, method) != null
        || program.mapped.projected(declaring, method) != null) {
      sources.add(Callee.RESULT);
    }
    if (!method.annotations().isEmpty() && MappedTables.statement(method).isPresent()) {
      kept.add(new Kept(Callee.RESULT, false, Tables.KEPT.field()));
    }
    if (!declaring.container().followed() || method.isPrivate()) {
      return;
    }
    boolean remote = RemoteTypes.isRemote(program.index, declaring, method);
    for (int i = shift; i < positions; i++) {
      if (remote || program.elements.recipient(declaring, method, i - shift).isPresent()) {
        sinks.add(new Exposed(i, Form.PROPERTIES));
      }
    }
  }

  /** What is taken for granted of a method nobody can see. */
  void unseen(String owner, String name) {
    Type returned = Type.getReturnType(descriptor);
    ClassInfo declared = program.index.loaded(owner);
    boolean ownDeclaration = declared != null && declared.container().followed();
    boolean constructor = name.equals("<init>");
    boolean carries =
        returned.getSort() == Type.OBJECT
            || returned.getSort() == Type.ARRAY
            || returned.getSort() == Type.CHAR;
    Type[] types = Type.getArgumentTypes(descriptor);
    ClassInfo library = ownDeclaration ? null : program.index.find(owner).orElse(null);
    boolean runs = shift > 0 && traits.isFunction(ownDeclaration ? declared : library);
    for (int i = shift; i < positions; i++) {
      if (constructor
          || runs
          || shift > 0
              && !ownDeclaration
              && (returned.getSort() == Type.VOID || declared != null)) {
        transfer(i, Outline.MUTATE, 0);
      }
      if (carries && !ownDeclaration) {
        transfer(i, Outline.FLOW, Callee.RESULT);
      }
      if (traits.mayBeFunction(types[i - shift])) {
        for (int j = 0; j < positions; j++) {
          transfer(j, Outline.MUTATE, i);
        }
      }
    }
    for (int i = shift; i < positions && !ownDeclaration; i++) {
      if (UnseenCode.isOutput(program, types[i - shift])) {
        for (int j = 0; j < positions; j++) {
          transfer(j, Outline.MUTATE, i);
        }
        // What is made with an output may write into it later.
        transfer(Callee.RESULT, Outline.MUTATE, i);
      }
    }
    runsFunction = runs;
    if (shift > 0 && returned.getSort() == Type.VOID && traits.isFunction(library)) {
      // What a function is handed may hold afterwards what the function puts into it.
      for (int i = 1; i < positions; i++) {
        transfer(0, Outline.MUTATE, i);
      }
    }
    if (shift > 0) {
      if (carries && (!ownDeclaration || runs)) {
        transfer(0, Outline.COPY, Callee.RESULT);
      }
    }
  }

  /** What a model says. */
  void modelled(MethodModel model) {
    for (Operation operation : model.operations().orElse(List.of())) {
      if (operation instanceof Operation.Assign assign) {
        assign(assign);
      } else if (operation instanceof Operation.Perform perform) {
        call(perform.call(), -2);
        if (returnsFuture()) {
          // What a function throws is what the future fails with.
          for (int function : positions(perform.call().receiver())) {
            transfer(function, Outline.FLOW, Callee.RESULT);
          }
        }
      } else if (operation instanceof Operation.Throw thrown) {
        this.thrown.addAll(positions(thrown.quoted()));
      } else if (operation instanceof Operation.Raise raised) {
        thrown.addAll(positions(raised.exception()));
        if (raised.exception() instanceof Expression.Call call) {
          call(call, -2);
        }
      } else if (operation instanceof Operation.Store store) {
        for (int from : positions(store.parameters())) {
          kept.add(new Kept(from, true, Tables.KEPT.field()));
        }
      } else if (operation instanceof Operation.Send send) {
        if (!program.listeners.in(send.space()).isEmpty()) {
          for (int from : positions(send.message())) {
            sent.add(new Sent(from, send.space()));
          }
        }
      } else if (operation instanceof Operation.Copy copy) {
        form = Form.PROPERTIES;
        for (int from : positions(copy.from())) {
          for (int to : positions(copy.to())) {
            transfer(from, Outline.MUTATE, to);
            copies.add(new Transfer(from, Outline.FLOW, to, Form.PROPERTIES));
          }
        }
        form = Form.OBJECT;
      }
    }
    if (model.operations().isEmpty()
        && model.sinks().isEmpty()
        && model.source().isEmpty()
        && model.sanitiser().isEmpty()) {
      unseen(model.owner().replace('.', '/'), model.name());
    }
    sinks(model);
    model.source().ifPresent(source -> sources.addAll(positions(source.at())));
    if (model.sanitiser().orElse(null) == MethodModel.Sanitiser.ANONYMISES) {
      clean = true;
    } else if (model.sanitiser().isPresent()) {
      for (int i = 0; i < positions; i++) {
        transfer(i, Outline.FLOW, Callee.RESULT);
      }
    }
  }

  private boolean returnsFuture() {
    Type returned = Type.getReturnType(descriptor);
    return returned.getSort() == Type.OBJECT
        && program.index.isSubtype(returned.getInternalName(), "java/util/concurrent/Future");
  }

  /** What a model says is handed to sinks. */
  void sinks(MethodModel model) {
    for (MethodModel.Sink sink : model.sinks()) {
      for (Path path : sink.values()) {
        for (int position : positions(path)) {
          if (position < positions) {
            sinks.add(new Exposed(position, form(sink.form())));
          }
        }
      }
    }
  }

  private static Form form(MethodModel.Form form) {
    return switch (form) {
      case TEXT -> Form.TEXT;
      case JSON, STORED -> Form.PROPERTIES;
      case RAW -> Form.OBJECT;
    };
  }

  private void assign(Operation.Assign assign) {
    if (isShown(assign.target())) {
      // What the view shows of the map another operation says.
      return;
    }
    keptPart(assign.target())
        .ifPresent(
            part -> {
              for (int from : positions(assign.value())) {
                kept.add(new Kept(from, true, part));
              }
            });
    for (int to : positions(assign.target())) {
      if (to == 0 && assign.target().selectors().isEmpty()) {
        // A constructor's object is what it is made of; a text cannot be changed any more.
        value(assign.value(), to, Outline.FLOW);
        continue;
      }
      boolean part = !assign.target().selectors().isEmpty() || to != Callee.RESULT;
      boolean view =
          to == Callee.RESULT && isView(Type.getReturnType(descriptor))
              || isBehind(assign.target());
      value(assign.value(), to, part && !view ? Outline.MUTATE : Outline.COPY);
    }
  }

  /** The part of a path that outlives the call, by the name it has in outlines. */
  static Optional<String> keptPart(Path path) {
    for (Path.Selector selector : path.selectors()) {
      if (selector instanceof Path.Selector.Named named && Selector.Named.isKept(named.name())) {
        return Optional.of(new Selector.Named(named.name()).field());
      }
    }
    return Optional.empty();
  }

  /** Whether a part says of what the object is a view, or what it writes to. */
  private static boolean isBehind(Path target) {
    return endsWith(target, BEHIND);
  }

  /** Whether a part says of which map the object shows something. */
  private static boolean isShown(Path target) {
    return endsWith(target, SHOWN);
  }

  private static boolean endsWith(Path target, Set<String> parts) {
    return !target.selectors().isEmpty()
        && target.selectors().get(target.selectors().size() - 1) instanceof Path.Selector.Named part
        && parts.contains(part.name());
  }

  /** Whether what is done to the elements of a type is done to those of what it came from. */
  private static boolean isView(Type type) {
    return type.getSort() == Type.OBJECT && VIEWS.contains(type.getInternalName());
  }

  private void value(Expression expression, int to, int kind) {
    if (expression instanceof Expression.Of of) {
      keptPart(of.path()).ifPresent(part -> kept.add(new Kept(to, false, part)));
      for (int from : positions(of.path())) {
        transfer(from, kind, to);
      }
    } else if (expression instanceof Expression.Text text) {
      written(List.of(text.value()), Form.TEXT, to, kind);
    } else if (expression instanceof Expression.Json json) {
      written(List.of(json.value()), Form.PROPERTIES, to, kind);
    } else if (expression instanceof Expression.Fields fields) {
      written(List.of(fields.value()), Form.FIELDS, to, kind);
    } else if (expression instanceof Expression.Row || expression instanceof Expression.Selected) {
      kept.add(new Kept(to, false, Tables.KEPT.field()));
    } else if (expression instanceof Expression.Perhaps perhaps) {
      value(perhaps.value(), to, kind);
    } else if (expression instanceof Expression.Number number) {
      value(number.text(), to, kind);
    } else if (expression instanceof Expression.Concat concat) {
      written(concat.parts(), form, to, kind);
    } else if (expression instanceof Expression.Union union) {
      union.values().forEach(one -> value(one, to, kind));
    } else if (expression instanceof Expression.Call call) {
      call(call, to);
    }
  }

  private void written(List<Expression> parts, Form as, int to, int kind) {
    Form before = form;
    form = as;
    parts.forEach(part -> value(part, to, kind == Outline.MUTATE ? kind : Outline.FLOW));
    form = before;
  }

  private void call(Expression.Call call, int to) {
    Set<Transfer> written = new LinkedHashSet<>();
    call.arguments().forEach(argument -> written.addAll(read(argument)));
    Set<Integer> given = new LinkedHashSet<>();
    written.forEach(transfer -> given.add(transfer.from()));
    for (int receiver : positions(call.receiver())) {
      Form before = form;
      for (Transfer one : written) {
        form = one.form() == Form.OBJECT ? before : one.form();
        transfer(one.from(), Outline.MUTATE, receiver);
      }
      form = before;
      for (int one : given) {
        if (one == Callee.RESULT || to == -2) {
          // What the function is given here may hold afterwards what the function puts into it.
          transfer(receiver, Outline.MUTATE, one);
        }
      }
      if (to != -2) {
        transfer(receiver, to == Callee.RESULT ? Outline.FLOW : Outline.MUTATE, to);
      }
      if (call.receiver().selectors().isEmpty()) {
        callbacks.add(new Callback(receiver, call.method(), List.copyOf(given), to));
      }
    }
  }

  private Set<Integer> roots(Expression expression) {
    Set<Integer> found = new LinkedHashSet<>();
    read(expression).forEach(transfer -> found.add(transfer.from()));
    return found;
  }

  /** What an expression is made of: whatever would flow into a position of its own. */
  private List<Transfer> read(Expression expression) {
    Passing collected = new Passing(program, traits, positions, shift, descriptor);
    collected.value(expression, -3, Outline.FLOW);
    return collected.transfers;
  }

  private List<Integer> positions(Expression expression) {
    return List.copyOf(roots(expression));
  }

  private List<Integer> positions(Path path) {
    return switch (path.root()) {
      case THIS -> shift > 0 ? List.of(0) : List.of();
      case ARGUMENT -> List.of(path.argument() + shift);
      case ARGUMENTS -> {
        List<Integer> all = new ArrayList<>();
        for (int i = shift; i < positions; i++) {
          all.add(i);
        }
        yield all;
      }
      case RETURN -> List.of(Callee.RESULT);
      case PROGRAM -> List.of();
    };
  }
}
