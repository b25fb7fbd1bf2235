package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.model.MessageAnnotation;
import nl.imwregiotilburg.privacy.analysis.model.MessageAnnotation.Role;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * The methods of the codebase that a framework calls with messages, by their annotations, and those
 * whose results it sends. What is sent reaches a listener by its parameter, which is looked at as a
 * box that everybody puts messages into who sends to it.
 */
public final class Listeners {

  /** Begins the names of what is in all boxes of one kind of broker or bus. */
  /** What Spring gives a method behind a form: the values of it that were rejected. */
  private static final Set<String> ERRORS_OF_FORM =
      Set.of(
          "org/springframework/validation/Errors", "org/springframework/validation/BindingResult");

  private static final String KEPT = "keptFor";

  /** Begins where a message is found that is written as JSON. */
  private static final String JSON = "json(";

  private static final Set<String> LISTS =
      Set.of("java/util/List", "java/util/Collection", "java/lang/Iterable", "java/util/Set");

  /** Supertypes of which nothing is kept in an object. */
  private static final Set<String> PLAIN =
      Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

  private final ClassIndex index;
  private final Destinations destinations;
  private final Map<String, MessageAnnotation> meanings = new HashMap<>();
  private final Set<String> qualifying = new HashSet<>();
  private final Set<String> byType = new HashSet<>();
  private final Map<MethodRef, List<Box>> boxes = new TreeMap<>();
  private final Map<String, List<Box>> bySpace = new HashMap<>();
  private final Map<MethodRef, List<Sent>> answers = new HashMap<>();
  private final Map<MethodRef, Map<Integer, List<String>>> checked = new HashMap<>();
  private final Map<MethodRef, Map<Integer, Set<String>>> told = new HashMap<>();

  /**
   * A parameter that is given messages.
   *
   * @param position of the parameter in the descriptor
   * @param destinations what it listens to; where the type of a message decides, how it has to be
   *     qualified
   * @param byType whether the type of a message decides
   * @param payload the type of the messages
   * @param json whether they are written as JSON where they were objects
   * @param part where in the parameter they are found; none for the parameter itself
   */
  public record Box(
      MethodRef method,
      int position,
      String space,
      Set<String> destinations,
      boolean byType,
      TypeRef payload,
      boolean json,
      List<Selector> part) {

    /** What is in it, as something that outlives the call. */
    public Selector.Named kept() {
      return all(space)
          .each(method.owner() + "#" + method.name() + method.descriptor() + position + part);
    }

    /** The method, for people. */
    public String name() {
      return method.shortName();
    }
  }

  /** What advice is told of the calls around which it is run. */
  public static final String ADVICE = "advice";

  /** Where a result goes. */
  public record Sent(String space, Set<String> destinations, Map<String, String> payloads) {}

  Listeners(
      ClassIndex index,
      List<MessageAnnotation> meanings,
      Destinations destinations,
      Advice advice) {
    this.index = index;
    this.destinations = destinations;
    meanings.forEach(meaning -> this.meanings.put(meaning.annotation(), meaning));
    for (MessageAnnotation meaning : meanings) {
      qualifying.addAll(meaning.qualifiers());
      if (meaning.role() == Role.LISTENS && meaning.destinations().isEmpty()) {
        byType.addAll(meaning.spaces());
      }
    }
    for (ClassInfo info : index.classes()) {
      if (info.container().followed() && !info.isInterface()) {
        remember(info);
      }
    }
    if (!checked.isEmpty()) {
      meanings.stream()
          .filter(meaning -> meaning.role() == Role.CHECKED)
          .forEach(this::rememberHandlers);
    }
    advice.tell(this);
    for (List<Box> all : boxes.values()) {
      for (Box box : all) {
        bySpace.computeIfAbsent(box.space, none -> new ArrayList<>()).add(box);
      }
    }
  }

  /** The part of the program that everything in the boxes of one kind is in. */
  public static Selector.Named all(String space) {
    return new Selector.Named(KEPT + space);
  }

  /** The kind of broker or bus that such a part belongs to, or one of its boxes. */
  public static String spaceOf(Selector.Named part) {
    String name = part.name().substring(KEPT.length());
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  /** What outlines call everything that is sent by one kind of broker or bus. */
  public static String field(String space) {
    return all(space).field();
  }

  private static boolean isTextual(TypeRef type) {
    return type.equals(TypeRef.STRING)
        || type.name().equals("java/lang/CharSequence")
        || type.isArray() && type.argument(0).name().equals("B");
  }

  /** Whether the types of messages of one kind decide who gets them. */
  public boolean isByType(String space) {
    return byType.contains(space);
  }

  /** The boxes of one kind, in the order of their methods. */
  public List<Box> in(String space) {
    return bySpace.getOrDefault(space, List.of());
  }

  /** The boxes that are parameters of a method. */
  List<Box> of(MethodRef method) {
    return boxes.getOrDefault(method, List.of());
  }

  /** Where what a method returns is sent. */
  public List<Sent> answers(MethodRef method) {
    return answers.isEmpty() ? List.of() : answers.getOrDefault(method, List.of());
  }

  /** To whom it is told when what a parameter is given is not accepted. */
  public List<String> checked(MethodRef method, int position) {
    return checked.isEmpty()
        ? List.of()
        : checked.getOrDefault(method, Map.of()).getOrDefault(position, List.of());
  }

  /** To which advice it is told what a parameter is given: the names of where it listens. */
  public Set<String> told(MethodRef method, int position) {
    return told.isEmpty()
        ? Set.of()
        : told.getOrDefault(method, Map.of()).getOrDefault(position, Set.of());
  }

  /**
   * Notes that advice is told of a call.
   *
   * @param position of the parameter it is told of; negative for the result
   * @param name where it listens
   * @param box where it finds it
   */
  void tell(MethodRef method, int position, String name, Box box) {
    if (position < 0) {
      answers
          .computeIfAbsent(method, none -> new ArrayList<>(1))
          .add(new Sent(ADVICE, Set.of(name), Map.of()));
    } else {
      told.computeIfAbsent(method, none -> new HashMap<>())
          .computeIfAbsent(position, none -> new TreeSet<>())
          .add(name);
    }
    if (!of(box.method).contains(box)) {
      add(box);
    }
  }

  /** Whether messages are given to a method. */
  boolean listens(ClassInfo owner, MethodInfo method) {
    return !boxes.isEmpty()
        && boxes.containsKey(new MethodRef(owner.name(), method.name(), method.descriptor()));
  }

  /** The classes that listen to what outlines call by this name. */
  public Set<ClassInfo> listening(String field) {
    Set<ClassInfo> found = new LinkedHashSet<>();
    bySpace.forEach(
        (space, all) -> {
          if (field(space).equals(field)) {
            all.forEach(box -> index.find(box.method.owner()).ifPresent(found::add));
          }
        });
    return found;
  }

  /** The names of the destination that an annotated field or parameter stands for. */
  public Set<String> destination(List<AnnotationInfo> annotations) {
    Set<String> found = new TreeSet<>();
    for (AnnotationInfo annotation : annotations) {
      MessageAnnotation meaning = meanings.get(annotation.type());
      if (meaning != null && meaning.role() == Role.DESTINATION) {
        found.addAll(destinations.of(meaning, annotation));
      }
    }
    found.addAll(qualifiers(annotations, qualifying));
    return found;
  }

  /** The annotations of the codebase that are qualifiers. */
  private Set<String> qualifiers(List<AnnotationInfo> annotations, Set<String> marks) {
    Set<String> found = new TreeSet<>();
    for (AnnotationInfo annotation : marks.isEmpty() ? List.<AnnotationInfo>of() : annotations) {
      ClassInfo own = index.loaded(annotation.type().replace('.', '/'));
      if (own != null
          && own.container().followed()
          && own.annotations().stream().anyMatch(mark -> marks.contains(mark.type()))) {
        found.add("@" + annotation.type() + annotation.values());
      }
    }
    return found;
  }

  // --- finding them --------------------------------------------------------------------------

  /** An annotation and what it means. */
  private record Meant(MessageAnnotation meaning, AnnotationInfo annotation) {}

  private void remember(ClassInfo info) {
    List<Meant> ofClass = meant(info.annotations());
    for (MethodInfo method : info.methods()) {
      if (method.isAbstract() || method.isSynthetic()) {
        continue;
      }
      List<Meant> found = method.annotations().isEmpty() ? List.of() : meant(method.annotations());
      for (Meant each : found) {
        if (each.meaning.role() == Role.LISTENS) {
          listens(info, method, each, -1);
        } else if (each.meaning.role() == Role.SENDS) {
          sends(info, method, each);
        }
      }
      for (Meant each : ofClass) {
        String handlers = each.meaning.handlers();
        if (!handlers.isEmpty()
            && AnnotationInfo.find(method.annotations(), handlers).isPresent()) {
          listens(info, method, each, -1);
        }
      }
      for (int i = 0; i < method.parameterAnnotations().size(); i++) {
        for (Meant each : meant(method.annotationsOf(i))) {
          if (each.meaning.role() == Role.LISTENS) {
            listens(info, method, each, i);
          } else if (each.meaning.role() == Role.CHECKED) {
            checks(info, method, each, i);
          }
        }
      }
    }
  }

  /** Whether a parameter tells of the mistakes in the form that is the one before it. */
  public static boolean areErrorsOfForm(Type[] parameters, int position) {
    return position > 0
        && parameters[position].getSort() == Type.OBJECT
        && parameters[position - 1].getSort() == Type.OBJECT
        && ERRORS_OF_FORM.contains(parameters[position].getInternalName());
  }

  private void checks(ClassInfo info, MethodInfo method, Meant meant, int position) {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    boolean told = position + 1 < types.length && areErrorsOfForm(types, position + 1);
    if (position < types.length && !told) {
      checked
          .computeIfAbsent(
              new MethodRef(info.name(), method.name(), method.descriptor()),
              none -> new HashMap<>())
          .put(position, meant.meaning.spaces());
    }
  }

  /** Whoever takes an exception that a framework throws knows what it did not accept. */
  private void rememberHandlers(MessageAnnotation meaning) {
    Map<String, List<Selector>> parts = new HashMap<>();
    meaning.payloads().forEach((type, held) -> parts.put(type.replace('.', '/'), part(held)));
    for (ClassInfo info : index.classes()) {
      if (info.container().followed() && !info.isInterface()) {
        info.methods().stream()
            .filter(method -> !method.isAbstract())
            .filter(method -> parts.keySet().stream().anyMatch(method.descriptor()::contains))
            .forEach(method -> handles(info, method, meaning.spaces(), parts));
      }
    }
  }

  private void handles(
      ClassInfo info, MethodInfo method, List<String> spaces, Map<String, List<Selector>> parts) {
    MethodRef ref = new MethodRef(info.name(), method.name(), method.descriptor());
    List<TypeRef> types = TypeRef.parseParameters(method.descriptor());
    for (int i = 0; i < types.size(); i++) {
      List<Selector> part = parts.get(types.get(i).name());
      if (part == null) {
        continue;
      }
      for (String space : spaces) {
        Box box = new Box(ref, i, space, Set.of(), true, TypeRef.STRING, true, part);
        if (!of(ref).contains(box)) {
          add(box);
        }
      }
    }
  }

  /** What annotations mean: themselves, those in containers of repeated ones, and composed ones. */
  private List<Meant> meant(List<AnnotationInfo> annotations) {
    List<Meant> found = new ArrayList<>(1);
    for (AnnotationInfo annotation : annotations) {
      MessageAnnotation meaning = meanings.get(annotation.type());
      if (meaning != null) {
        found.add(new Meant(meaning, annotation));
        continue;
      }
      List<AnnotationInfo> inside = new ArrayList<>(annotation.nested("value"));
      ClassInfo composed = index.loaded(annotation.type().replace('.', '/'));
      if (composed != null && composed.container().followed()) {
        inside.addAll(composed.annotations());
      }
      for (AnnotationInfo each : inside) {
        MessageAnnotation of = meanings.get(each.type());
        if (of != null) {
          found.add(new Meant(of, each));
        }
      }
    }
    return found;
  }

  private void sends(ClassInfo info, MethodInfo method, Meant meant) {
    Set<String> names = destinations.of(meant.meaning, meant.annotation);
    for (String space : names.isEmpty() ? List.<String>of() : meant.meaning.spaces()) {
      answers
          .computeIfAbsent(
              new MethodRef(info.name(), method.name(), method.descriptor()),
              none -> new ArrayList<>(1))
          .add(new Sent(space, names, meant.meaning.payloads()));
    }
  }

  /**
   * Notes a method that listens.
   *
   * @param only the parameter that is annotated; negative when the method is
   */
  private void listens(ClassInfo info, MethodInfo method, Meant meant, int only) {
    MessageAnnotation meaning = meant.meaning;
    boolean byType = meaning.destinations().isEmpty();
    Set<String> names = destinations.of(meaning, meant.annotation);
    if (names.isEmpty() && !byType) {
      return;
    }
    String signature = method.signature() != null ? method.signature() : method.descriptor();
    List<TypeRef> types = index.generics().parameters(signature);
    List<TypeRef> erased = TypeRef.parseParameters(method.descriptor());
    MethodRef ref = new MethodRef(info.name(), method.name(), method.descriptor());
    for (int i = 0; i < erased.size(); i++) {
      TypeRef type = types.size() == erased.size() ? types.get(i) : erased.get(i);
      Given given = only >= 0 && only != i ? null : given(meaning, method, i, type, byType);
      if (given != null) {
        Set<String> wanted =
            byType
                ? qualifiers(method.annotationsOf(i), new HashSet<>(meaning.qualifiers()))
                : names;
        for (String space : meaning.spaces()) {
          add(new Box(ref, i, space, wanted, byType, given.payload, given.json, given.part));
        }
      }
    }
  }

  private void add(Box box) {
    boxes.computeIfAbsent(box.method, none -> new ArrayList<>(1)).add(box);
  }

  /** Where in a parameter messages are, and of which type. */
  private record Given(TypeRef payload, boolean json, List<Selector> part) {}

  private @Nullable Given given(
      MessageAnnotation meaning, MethodInfo method, int position, TypeRef type, boolean byType) {
    List<AnnotationInfo> annotations = method.annotationsOf(position);
    if (annotations.stream().anyMatch(each -> meaning.besides().contains(each.type()))) {
      return null;
    }
    boolean explicit = annotations.stream().anyMatch(each -> meaning.given().contains(each.type()));
    Given wrapped = wrapped(meaning, type);
    if (wrapped != null) {
      return wrapped;
    }
    if (!byType && LISTS.contains(type.name())) {
      Given inside = wrapped(meaning, type.argument(0));
      List<Selector> part = new ArrayList<>(List.of(Selector.ANY_ELEMENT));
      if (inside != null) {
        part.addAll(inside.part);
        return new Given(inside.payload, inside.json, part);
      }
      return new Given(type.argument(0), false, part);
    }
    return explicit || isMessage(type) ? new Given(type, isTextual(type), List.of()) : null;
  }

  /** The messages in an object of a library's type. */
  private static @Nullable Given wrapped(MessageAnnotation meaning, TypeRef type) {
    String held = meaning.payloads().get(type.name().replace('/', '.'));
    if (held == null) {
      return null;
    }
    boolean json = held.startsWith(JSON);
    List<Selector> part = part(json ? held.substring(JSON.length(), held.length() - 1) : held);
    TypeRef payload = type.last();
    return new Given(payload, json || isTextual(payload), part);
  }

  /** Where a part is found: {@code body}, {@code []}, {@code [].value}. */
  public static List<Selector> part(String held) {
    return Arrays.stream(held.replace("[]", ".[]").split("\\."))
        .filter(step -> !step.isEmpty())
        .map(step -> step.equals("[]") ? Selector.ANY_ELEMENT : new Selector.Named(step))
        .toList();
  }

  /** Whether objects of a type are messages, and no tools of a framework. */
  private boolean isMessage(TypeRef type) {
    if (type.isPrimitive()) {
      return false;
    }
    ClassInfo own = index.loaded(type.name());
    return type.isArray()
        || type.isVariable()
        || type.name().startsWith("java/")
        || own != null && own.container().followed();
  }

  // --- what they need ------------------------------------------------------------------------

  /**
   * Whether what is sent has to be handed over. An object of a class of one's own tells by its
   * fields what it holds, wherever it is; all others do not.
   */
  public boolean isNeeded(Box box) {
    ClassInfo own = index.loaded(box.payload.name());
    if (box.json || own == null || !own.container().followed() || own.isInterface()) {
      return box.json || own == null || !own.container().followed();
    }
    for (String above : index.supertypes(own.name())) {
      ClassInfo info = index.find(above).orElse(null);
      if (info == null
          || !info.container().followed() && !info.isInterface() && !PLAIN.contains(above)) {
        return true;
      }
    }
    return false;
  }

  /** The boxes of a parameter that have to be looked into; most parameters are none. */
  public List<Box> needed(MethodRef method, int position) {
    if (boxes.isEmpty()) {
      return List.of();
    }
    return of(method).stream().filter(box -> box.position == position && isNeeded(box)).toList();
  }

  /** Where messages go, by the names that the configuration gives. */
  public Destinations destinations() {
    return destinations;
  }
}
