package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;

/** Which code a call can run, by the type it is made on. Asked often, so every answer is kept. */
public final class Dispatch {

  /** How the annotations are called by which frameworks know what to make objects for. */
  private static final Pattern GENERATING =
      Pattern.compile(
          "FeignClient|RegisterRestClient|HttpExchange|Client|Mapper|MessagingGateway|Gateway"
              + "|\\w*Mapping|\\w+Exchange|GET|POST|PUT|DELETE|PATCH|HEAD|Get|Post|Put|Delete|Patch"
              + "|Head|RequestLine|Select|SelectProvider|Insert|Update|Query|SqlQuery|SqlUpdate");

  /** More implementations than this, and a call is taken for one nobody can see. */
  private static final int MOST_TARGETS = 10;

  private static final int MOST_TARGETS_OF_SMALL = 40;

  private static final int EXAMPLES = 3;

  /** At most this many of a library's interface are taken for the ones that are meant. */
  private static final int MOST_OF_A_LIBRARY = 3;

  private record Question(MethodRef method, int libraryDepth) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question question
          && libraryDepth == question.libraryDepth
          && method.equals(question.method);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + libraryDepth;
    }
  }

  private final Program program;
  private final Map<MethodRef, Boolean> generated = new HashMap<>();
  private final Map<Question, List<ClassInfo>> implementations = new HashMap<>();
  private final Map<Question, Optional<ClassInfo>> runnable = new HashMap<>();
  private final Map<String, List<String>> classes = new HashMap<>();
  private final Set<MethodRef> skipped = new HashSet<>();
  private final Set<String> tooMany = new TreeSet<>();

  Dispatch(Program program) {
    this.program = program;
  }

  /**
   * The classes of the codebase that objects of one of its types can be; none of any other type.
   */
  public List<String> classesOf(String type) {
    return classes.computeIfAbsent(
        type,
        key -> {
          ClassInfo declared = program.index.loaded(key);
          if (declared == null || !declared.container().followed() || isFunction(declared)) {
            return List.of();
          }
          return program.index.subtypes(key).stream()
              .filter(name -> isMade(program.index.loaded(name)))
              .sorted()
              .toList();
        });
  }

  /**
   * Whether there can be objects of a class. A framework makes one of an annotated abstract class
   * that no other extends: a decorator (Jakarta Contexts and Dependency Injection 4.0, section 8),
   * or one with methods that it writes itself.
   */
  public boolean isMade(@Nullable ClassInfo info) {
    return info != null
        && (!info.isAbstract()
            || !info.isInterface()
                && !info.annotations().isEmpty()
                && program.index.subtypes(info.name()).size() == 1);
  }

  /** Behind an interface there may be a lambda or a proxy. */
  private boolean isFunction(ClassInfo type) {
    return type.isInterface()
        && (TypeTraits.isFunction(type, program.index) || program.proxies.areMadeOf(type));
  }

  /**
   * Whether a framework makes an object for an interface of the codebase, whatever implements it
   * there besides: a client of a service, a mapper of rows.
   */
  public boolean isGenerated(ClassInfo declared, String name, String descriptor) {
    return declared.isInterface()
        && declared.container().followed()
        && generated.computeIfAbsent(
            new MethodRef(declared.name(), name, descriptor), this::decideGenerated);
  }

  private boolean decideGenerated(MethodRef called) {
    for (String type : program.index.supertypes(called.owner())) {
      ClassInfo info = program.index.loaded(type);
      MethodInfo method = info == null ? null : info.method(called.name(), called.descriptor());
      if (info != null
          && method != null
          && method.isAbstract()
          && (isMark(info.annotations()) || isMark(method.annotations()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(List<AnnotationInfo> annotations) {
    return annotations.stream()
        .map(AnnotationInfo::type)
        .anyMatch(
            type ->
                program.index.isLibrary(type.replace('.', '/'))
                    // Its classes are generated before the codebase is compiled.
                    && !type.startsWith("org.mapstruct.")
                    && GENERATING.matcher(type.substring(type.lastIndexOf('.') + 1)).matches());
  }

  /** The most implementations of a call that are followed. */
  public int most() {
    return program.budget.isSmall() ? MOST_TARGETS_OF_SMALL : MOST_TARGETS;
  }

  /**
   * Notes that personal data was handed to a method with more implementations than are followed.
   */
  public void handedToTooMany(String method) {
    tooMany.add(method);
  }

  /**
   * Says so when personal data was handed to methods with more implementations than are followed.
   */
  public void tellOfTooMany() {
    if (!tooMany.isEmpty()) {
      program.gap(
          new Gap(
              Gap.Kind.FLOW_LIMIT,
              "the codebase as a whole",
              "personal data may be handed to methods with more than "
                  + most()
                  + " implementations, which were looked at by themselves: "
                  + tooMany.stream().limit(EXAMPLES).collect(Collectors.joining(", "))
                  + (tooMany.size() > EXAMPLES ? ", and others" : ""),
              "annotate the parameters they are handed to",
              Optional.empty(),
              ""));
    }
  }

  /** Notes that what a call can run was not followed: each is looked at by itself. */
  public void skip(MethodRef method) {
    if (!skipped.add(method)) {
      return;
    }
    for (String subtype : program.index.subtypes(method.owner())) {
      ClassInfo info = program.index.implementation(subtype, method.name(), method.descriptor());
      if (info != null && info.container().followed()) {
        program.calls.skip(new MethodRef(info.name(), method.name(), method.descriptor()));
      }
    }
  }

  /**
   * The classes whose code a call on a type can run; one more than {@link #most()} at most.
   *
   * @param libraryDepth how many calls of a library's methods lead there
   */
  public List<ClassInfo> implementations(MethodRef method, int libraryDepth) {
    Question question = new Question(method, libraryDepth);
    List<ClassInfo> known = implementations.get(question);
    if (known == null) {
      known = List.copyOf(find(question));
      implementations.put(question, known);
    }
    return known;
  }

  /** The own implementations of a library's interface, when the codebase has just a few. */
  public List<ClassInfo> ownFew(MethodRef method, int libraryDepth) {
    List<ClassInfo> own =
        implementations(method, libraryDepth).stream()
            .filter(info -> info.container().followed())
            .toList();
    return own.size() > MOST_OF_A_LIBRARY ? List.of() : own;
  }

  /** Whether a library's method runs code of the codebase on objects of some own class. */
  public boolean hasOwn(MethodRef method) {
    return implementations(method, 0).stream()
        .anyMatch(
            info ->
                info.container().followed()
                    || program.lookup.isModelled(info, method.name(), method.descriptor()));
  }

  /** Whether a call on objects of exactly this class runs code of the codebase. */
  public boolean runsOwn(MethodRef method) {
    ClassInfo found =
        program.index.implementation(method.owner(), method.name(), method.descriptor());
    MethodInfo declared = found == null ? null : found.method(method.name(), method.descriptor());
    return found != null
        && declared != null
        && (found.container().followed()
            || program.templates.runsOwn(method.owner(), found, declared));
  }

  /** Whether an exception of the codebase makes its message, or its text, itself. */
  public boolean makesText(String exception) {
    return runsOwn(new MethodRef(exception, "getMessage", "()Ljava/lang/String;"))
        || runsOwn(new MethodRef(exception, "toString", "()Ljava/lang/String;"));
  }

  private Set<ClassInfo> find(Question question) {
    MethodRef method = question.method;
    Set<ClassInfo> found = new LinkedHashSet<>();
    for (String subtype : program.index.subtypes(method.owner())) {
      ClassInfo info = program.index.loaded(subtype);
      if (info == null || !isMade(info)) {
        continue;
      }
      runnable(new MethodRef(subtype, method.name(), method.descriptor()), question.libraryDepth)
          .ifPresent(found::add);
      if (found.size() > most()) {
        break;
      }
    }
    if (found.isEmpty()) {
      runnable(method, question.libraryDepth).ifPresent(found::add);
    }
    return found;
  }

  /** The class whose code a call on objects of exactly this class runs, if it can be followed. */
  public Optional<ClassInfo> runnable(MethodRef method, int libraryDepth) {
    return runnable.computeIfAbsent(new Question(method, libraryDepth), this::decide);
  }

  private Optional<ClassInfo> decide(Question question) {
    MethodRef method = question.method;
    ClassInfo found =
        program.index.implementation(method.owner(), method.name(), method.descriptor());
    MethodInfo declared = found == null ? null : found.method(method.name(), method.descriptor());
    if (found == null || declared == null) {
      return Optional.empty();
    }
    boolean followed =
        program.followed(found, declared, question.libraryDepth)
            && (found.container().followed()
                || !program.lookup.isModelled(found, method.name(), method.descriptor()));
    return followed
            || program.templates.mayRead(question.libraryDepth)
                && program.templates.runsOwn(method.owner(), found, declared)
        ? Optional.of(found)
        : Optional.empty();
  }
}
