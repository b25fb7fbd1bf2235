package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.MemoryException;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import nl.imwregiotilburg.privacy.analysis.flow.method.Memory;
import nl.imwregiotilburg.privacy.analysis.flow.program.Extent;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/** Links and traces: from class files and declarations to flows. */
public final class FlowAnalysis {

  /** The method that sends a browser somewhere else, if only within the application. */
  private static final String REDIRECTING = "sendRedirect";

  /** Deep call chains are followed by recursion; the default stack is too small for some. */
  private static final long STACK_SIZE = 512L << 20;

  private final Memory memory;
  private final Program program;
  private final DeclaredElements elements;
  private final Positions positions;
  private final Configuration configuration;
  private final Addresses addresses;
  private final Tracer tracer;

  /**
   * @param index the classes
   * @param models what is known of libraries
   * @param elements what holds personal data
   * @param positions where things are in the sources
   * @param configuration what the application starts with
   */
  public FlowAnalysis(
      ClassIndex index,
      Models models,
      DeclaredElements elements,
      Positions positions,
      Configuration configuration) {
    this(
        new Program(index, models, elements, configuration, Extent.NEAREST),
        elements,
        positions,
        configuration);
  }

  private FlowAnalysis(
      Program program,
      DeclaredElements elements,
      Positions positions,
      Configuration configuration) {
    this.memory = new Memory(program);
    this.program = program;
    this.elements = elements;
    this.positions = positions;
    this.configuration = configuration;
    this.tracer = new Tracer(memory, elements);
    this.addresses = new Addresses(program, tracer.pools(), configuration);
  }

  /**
   * What the analysis found.
   *
   * @param flows sorted by place and element
   * @param gaps what could not be followed
   * @param methods number of methods read
   * @param unmodelled library methods nobody knows, with the number of calls
   */
  public record Result(
      List<Flow> flows, List<Gap> gaps, int methods, SortedMap<String, Integer> unmodelled) {}

  /** Runs the analysis. */
  public Result run() {
    Result nearest = trace();
    if (!program.budget.isWorthMore()) {
      return nearest;
    }
    Program whole =
        new Program(
            program.index,
            program.models,
            elements,
            configuration,
            Extent.whole(program.budget.spent()));
    Result all = new FlowAnalysis(whole, elements, positions, configuration).trace();
    return whole.budget.isExhausted() ? nearest : all;
  }

  private Result trace() {
    List<Flow> flows = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    Throwable[] failure = new Throwable[1];
    Thread worker =
        new Thread(
            null,
            () -> {
              for (Tracer.Found found : tracer.trace()) {
                flow(found, flows, gaps);
              }
            },
            "privacy-trace",
            STACK_SIZE);
    worker.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the analysis was interrupted", interrupted);
    }
    if (failure[0] instanceof OutOfMemoryError) {
      throw new MemoryException(Runtime.getRuntime().maxMemory());
    }
    if (failure[0] != null) {
      throw new IllegalStateException("the flow analysis failed: " + failure[0], failure[0]);
    }
    gaps.addAll(program.gaps());
    Collections.sort(flows);
    return new Result(
        List.copyOf(flows),
        gaps.stream().distinct().sorted().toList(),
        memory.summaries.size(),
        program.unmodelled());
  }

  private void flow(Tracer.Found found, List<Flow> flows, List<Gap> gaps) {
    Event event = found.event();
    ClassInfo owner = program.index.loaded(event.method().owner());
    if (owner == null || !owner.container().own() || allowed(found)) {
      return;
    }
    MethodInfo method = owner.method(event.method().name(), event.method().descriptor());
    String called =
        event
            .within()
            .map(within -> named(within.owner(), within.name()))
            .orElseGet(() -> named(event.model().owner(), event.calledName()));
    Location location = positions.ofCall(owner, event.line(), called, event.argument());
    if (location.line() != event.line()) {
      // The call begins there; an argument on a later line has no place of its own.
      location = Location.ofLine(location.file(), event.line());
    }
    List<Endpoint.Destination> destinations =
        event.sink().kind().leaves() ? addresses.of(found.address(), event) : List.of();
    Optional<String> recipient = event.recipient();
    if (event.sink().kind().leaves()
        && event.sink().kind() != Endpoint.Kind.STORE
        && destinations.isEmpty()
        && recipient.isEmpty()
        && !(event.calledName().equals(REDIRECTING) && addresses.areRelative(found.address()))) {
      gaps.add(unknownHost(event, owner, location));
    }
    Endpoint endpoint =
        new Endpoint(
            event.sink().kind(),
            event.model().library(),
            event.model().owner() + "#" + event.calledName(),
            caller(event.method()),
            event.argument(),
            location,
            destinations,
            recipient,
            elements.scopes().purposes(owner, method == null ? List.of() : method.annotations()));
    flows.add(
        new Flow(
            found.element(),
            steps(found, endpoint),
            endpoint,
            found.way().confidence(),
            found.pseudonymised(),
            owner.container().module()));
  }

  /** Whether it is written by a logger that is made for personal data. */
  private boolean allowed(Tracer.Found found) {
    return found.event().sink().kind() == Endpoint.Kind.LOG
        && !program.allowedLoggers.isEmpty()
        && program.allowedLoggers.permit(
            found.event().guard(), tracer.pools()::get, addresses.names(found.event().address()));
  }

  /** How a call of a method is written. */
  private static String named(String owner, String method) {
    return method.equals("<init>") ? simple(owner.replace('/', '.')) : method;
  }

  private static String simple(String owner) {
    return owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
  }

  /** The method a lambda is written in, for people. */
  private static String caller(MethodRef method) {
    String name = method.name();
    if (name.startsWith("lambda$")) {
      int end = name.lastIndexOf('$');
      name = end > 7 ? name.substring(7, end) : name;
      if (name.equals("new")) {
        name = "<init>";
      } else if (name.equals("static")) {
        name = "<clinit>";
      } else if (name.equals("null")) {
        // Of a lambda in a lambda older compilers do not say where it is written.
        name = "lambda";
      }
    }
    return method.owner().replace('/', '.') + "#" + name;
  }

  private Gap unknownHost(Event event, ClassInfo owner, Location location) {
    return new Gap(
        Gap.Kind.UNKNOWN_HOST,
        caller(event.method()),
        "personal data is handed to "
            + event.model().library()
            + ", but the address could not be worked out",
        "name the recipient with @SendsTo, or let the address come from a constant or from"
            + " application.yml",
        Optional.of(location),
        owner.container().module());
  }

  // --- steps ---------------------------------------------------------------------------------

  private List<Step> steps(Tracer.Found found, Endpoint endpoint) {
    List<Step> steps = new ArrayList<>();
    List<Way.Mark> marks = found.way().marks();
    int start = 0;
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).kind() == Step.Kind.READ) {
        start = i;
      }
    }
    Step read = null;
    for (int i = start; i < marks.size(); i++) {
      Way.Mark mark = marks.get(i);
      ClassInfo owner = program.index.find(mark.owner()).orElse(null);
      if (owner == null || !owner.container().followed()) {
        continue;
      }
      Step step =
          new Step(
              mark.kind(),
              caller(new MethodRef(mark.owner(), mark.method(), "")),
              words(mark),
              place(mark, owner, found.element()));
      if (!steps.isEmpty() && steps.get(steps.size() - 1).equals(step)) {
        continue;
      }
      if (mark.kind() == Step.Kind.READ) {
        read = step;
      }
      steps.add(step);
    }
    if (read == null) {
      steps.add(
          0,
          new Step(
              Step.Kind.READ,
              found.element().owner(),
              found.element().shortName(),
              found.element().location()));
    }
    steps.add(
        new Step(
            Step.Kind.SINK,
            endpoint.caller(),
            sunk(endpoint) + within(found),
            endpoint.location()));
    return steps;
  }

  private static String sunk(Endpoint endpoint) {
    String method = endpoint.method();
    if (!method.endsWith("#<init>")) {
      return endpoint.library() + " " + simple(method.replace('#', '.'));
    }
    return endpoint.kind() == Endpoint.Kind.EXCEPTION
        ? "message of an exception"
        : endpoint.library() + " new " + simple(method.substring(0, method.indexOf('#')));
  }

  /** Names the method of a dependency in which the data is really handed over. */
  private static String within(Tracer.Found found) {
    return found
        .event()
        .within()
        .map(method -> " in " + named(method.owner(), "<init>") + "." + method.name())
        .orElse("");
  }

  /** Code that something made in a class file has no lines of its own. */
  private Location place(Way.Mark mark, ClassInfo owner, Element element) {
    if (mark.line() > 0) {
      return positions.ofLine(owner, mark.line());
    }
    if (mark.kind() == Step.Kind.READ && element.owner().equals(owner.dotted())) {
      return element.location();
    }
    return owner.methods().stream()
        .filter(method -> method.name().equals(mark.method()))
        .findFirst()
        .map(method -> positions.ofMethod(owner, method))
        .orElseGet(() -> positions.ofType(owner));
  }

  private static String words(Way.Mark mark) {
    return switch (mark.kind()) {
      case READ -> mark.text() + " is read";
      case PASSED -> "passed to " + mark.text();
      case STORED -> "kept in " + mark.text();
      case PRINTED -> "printed by " + mark.text();
      case RETURNED -> "returned by " + mark.text();
      case LOADED -> "taken from " + mark.text();
      case CONVERTED, THROWN, SINK -> mark.text();
    };
  }
}
