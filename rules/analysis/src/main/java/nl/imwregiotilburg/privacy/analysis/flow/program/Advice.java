package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Methods that a framework runs around others, and what the calls they see are given and return:
 * advice of aspects (AspectJ, Spring), interceptors (Jakarta Interceptors) and those of the AOP
 * Alliance. Nobody in the code calls them with that.
 */
public final class Advice {

  /** What of a call is held by the parameter that stands for it. */
  public static final Selector ARGUMENTS = new Selector.Named("arguments");

  public static final Selector RESULT = new Selector.Named("result");

  private static final String ASPECTJ = "org.aspectj.lang.annotation.";

  private static final Set<String> ADVICE =
      Set.of("Around", "Before", "After", "AfterReturning", "AfterThrowing");

  /** The annotations of JPA that say when a listener is told of an entity. */
  private static final Set<String> CALLBACKS =
      Set.of(
          "PrePersist",
          "PostPersist",
          "PreUpdate",
          "PostUpdate",
          "PreRemove",
          "PostRemove",
          "PostLoad");

  /** Types of which an object stands for the call. */
  private static final Set<String> CALLS =
      Set.of(
          "org/aspectj/lang/JoinPoint",
          "org/aspectj/lang/ProceedingJoinPoint",
          "jakarta/interceptor/InvocationContext",
          "javax/interceptor/InvocationContext",
          "org/aopalliance/intercept/MethodInvocation");

  /** Interfaces of which a method is run around calls that only a configuration names. */
  private static final Map<String, String> UNNAMED =
      Map.of(
          "org/aopalliance/intercept/MethodInterceptor", "invoke",
          "org/springframework/aop/MethodBeforeAdvice", "before",
          "org/springframework/aop/AfterReturningAdvice", "afterReturning");

  private static final Pattern ARGS = Pattern.compile("\\bargs\\s*\\(([^()]*)\\)");

  private static final String STEREOTYPES = "org.springframework.";

  private final ClassIndex index;
  private final Elements elements;
  private final Map<MethodRef, Set<Joined>> around = new LinkedHashMap<>();
  private final Map<MethodRef, Integer> returned = new HashMap<>();

  /** Which parameters of an advice are given which arguments of the calls. */
  private final Map<MethodRef, Map<Integer, Integer>> bound = new HashMap<>();

  /** Classes of the entities that callbacks of their listeners are given. */
  private final Map<MethodRef, Set<String>> entities = new LinkedHashMap<>();

  private final List<Gap> gaps = new ArrayList<>();
  private @Nullable List<ClassInfo> managed;

  /** A method that an advice is run around. */
  public record Joined(ClassInfo owner, MethodInfo method) {}

  Advice(ClassIndex index, Elements elements) {
    this.index = index;
    this.elements = elements;
    Map<String, String> named = new HashMap<>();
    List<ClassInfo> own =
        index.classes().stream().filter(info -> info.container().followed()).toList();
    for (ClassInfo info : own) {
      for (MethodInfo method : info.methods()) {
        AnnotationInfo.find(method.annotations(), ASPECTJ + "Pointcut")
            .ifPresent(
                found ->
                    named.put(
                        info.dotted().replace('$', '.') + "." + method.name(),
                        found.text("value")));
      }
    }
    own.forEach(this::listeners);
    for (ClassInfo info : own) {
      for (MethodInfo method : info.methods()) {
        for (AnnotationInfo annotation : method.annotations()) {
          remember(info, method, annotation, named, own);
        }
        if (UNNAMED.containsValue(method.name()) && isUnnamed(info, method)) {
          put(
              info,
              method,
              (owner, joined) -> joined.isPublic() && !joined.isStatic(),
              managed(own));
          returned(info, method, method.name().equals("afterReturning") ? 0 : -1);
        }
      }
    }
  }

  private void remember(
      ClassInfo info,
      MethodInfo method,
      AnnotationInfo annotation,
      Map<String, String> named,
      List<ClassInfo> own) {
    String type = annotation.type();
    if (type.startsWith(ASPECTJ) && ADVICE.contains(type.substring(ASPECTJ.length()))) {
      String text =
          annotation.text("pointcut").isEmpty()
              ? annotation.text("value")
              : annotation.text("pointcut");
      BiPredicate<ClassInfo, MethodInfo> meant = Pointcut.read(index, info, method, named, text);
      if (meant == null) {
        gaps.add(unread(info, method, text));
      } else {
        put(info, method, meant, own);
        List<String> names = names(method, annotation);
        if (!annotation.text("returning").isEmpty()) {
          returned(info, method, names.indexOf(annotation.text("returning")));
        }
        bind(info, method, names, text);
      }
    } else if (type.endsWith(".interceptor.AroundInvoke")) {
      put(info, method, (owner, joined) -> isBound(info, owner, joined), own);
    }
  }

  /** Notes what the callbacks of an entity's listeners are given that take any object. */
  private void listeners(ClassInfo entity) {
    for (AnnotationInfo annotation : entity.annotations()) {
      if (!annotation.type().endsWith(".persistence.EntityListeners")) {
        continue;
      }
      for (String name : annotation.texts("value")) {
        ClassInfo listener = index.loaded(name.replace('.', '/'));
        for (MethodInfo method : listener == null ? List.<MethodInfo>of() : listener.methods()) {
          Type[] types = Type.getArgumentTypes(method.descriptor());
          if (listener != null
              && types.length == 1
              && method.annotations().stream().anyMatch(Advice::isCallback)
              && !types[0].getInternalName().equals(entity.name())
              && index.isSubtype(entity.name(), types[0].getInternalName())) {
            entities
                .computeIfAbsent(
                    new MethodRef(listener.name(), method.name(), method.descriptor()),
                    none -> new LinkedHashSet<>())
                .add(entity.name());
          }
        }
      }
    }
  }

  private static boolean isCallback(AnnotationInfo annotation) {
    String type = annotation.type();
    return type.contains(".persistence.")
        && CALLBACKS.contains(type.substring(type.lastIndexOf('.') + 1));
  }

  /** Notes which parameter is given what the calls return. */
  private void returned(ClassInfo aspect, MethodInfo advice, int parameter) {
    returned.put(new MethodRef(aspect.name(), advice.name(), advice.descriptor()), parameter);
  }

  /** The names of the parameters of an advice: those it says, or those the compiler kept. */
  private static List<String> names(MethodInfo advice, AnnotationInfo annotation) {
    String told = annotation.text("argNames");
    return told.isEmpty()
        ? advice.parameterNames()
        : Arrays.stream(told.split(",")).map(String::strip).toList();
  }

  /** Notes which parameters are given the arguments that {@code args(...)} names. */
  private void bind(ClassInfo aspect, MethodInfo advice, List<String> names, String pointcut) {
    Matcher arguments = ARGS.matcher(pointcut);
    if (!arguments.find()) {
      return;
    }
    Map<Integer, Integer> positions = new LinkedHashMap<>();
    String[] given = arguments.group(1).split(",");
    for (int i = 0; i < given.length && !given[i].strip().equals(".."); i++) {
      int parameter = names.indexOf(given[i].strip());
      if (parameter >= 0) {
        positions.put(parameter, i);
      }
    }
    bound.put(new MethodRef(aspect.name(), advice.name(), advice.descriptor()), positions);
  }

  /** Which argument of the calls a parameter is given; -1 for none. */
  public int boundTo(MethodRef advice, int parameter) {
    return bound.getOrDefault(advice, Map.of()).getOrDefault(parameter, -1);
  }

  private static Gap unread(ClassInfo aspect, MethodInfo advice, String text) {
    return new Gap(
        Gap.Kind.FLOW_LIMIT,
        aspect.dotted() + "#" + advice.name(),
        "the pointcut is not understood: "
            + text
            + "; what the calls around it are given was not"
            + " followed here",
        "write it with execution(...), within(...) or @annotation(...)",
        Optional.empty(),
        aspect.container().module());
  }

  private void put(
      ClassInfo aspect,
      MethodInfo advice,
      BiPredicate<ClassInfo, MethodInfo> meant,
      List<ClassInfo> own) {
    List<Joined> joined = new ArrayList<>();
    for (ClassInfo owner : own) {
      for (MethodInfo method : owner.methods()) {
        if (owner != aspect
            && !method.isSynthetic()
            && !method.name().startsWith("<")
            && meant.test(owner, method)) {
          joined.add(new Joined(owner, method));
        }
      }
    }
    if (!joined.isEmpty()) {
      around
          .computeIfAbsent(
              new MethodRef(aspect.name(), advice.name(), advice.descriptor()),
              none -> new LinkedHashSet<>())
          .addAll(joined);
    }
  }

  /** Whether an interceptor and a method, or its class, have a binding in common. */
  private boolean isBound(ClassInfo interceptor, ClassInfo owner, MethodInfo method) {
    return isBound(interceptor, owner.annotations()) || isBound(interceptor, method.annotations());
  }

  private boolean isBound(ClassInfo interceptor, List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type().endsWith(".interceptor.Interceptors")
          && annotation.texts("value").contains(interceptor.dotted())) {
        return true;
      }
      boolean same =
          interceptor.annotations().stream()
              .anyMatch(each -> each.type().equals(annotation.type()));
      ClassInfo type = same ? index.loaded(annotation.type().replace('.', '/')) : null;
      if (type != null
          && type.annotations().stream()
              .anyMatch(each -> each.type().endsWith(".interceptor.InterceptorBinding"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnnamed(ClassInfo info, MethodInfo method) {
    return UNNAMED.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue().equals(method.name())
                    && index.isSubtype(info.name(), each.getKey()));
  }

  /** The classes of which a container manages the objects, and so may wrap them. */
  private List<ClassInfo> managed(List<ClassInfo> own) {
    List<ClassInfo> known = managed;
    if (known == null) {
      known =
          own.stream()
              .filter(
                  owner ->
                      owner.annotations().stream()
                          .anyMatch(each -> each.type().startsWith(STEREOTYPES)))
              .toList();
      managed = known;
    }
    return known;
  }

  /** What was not understood. */
  List<Gap> gaps() {
    return gaps;
  }

  /** The classes with such methods. */
  public Set<ClassInfo> classes() {
    Set<ClassInfo> classes = new LinkedHashSet<>();
    Set<MethodRef> methods = new LinkedHashSet<>(around.keySet());
    methods.addAll(entities.keySet());
    for (MethodRef method : methods) {
      ClassInfo info = index.loaded(method.owner());
      if (info != null) {
        classes.add(info);
      }
    }
    return classes;
  }

  // --- what such methods see -----------------------------------------------------------------

  /**
   * Whether a parameter of a method hands out what is given to, or returned by, the calls around
   * which it is run.
   *
   * @param parameter position in the descriptor
   */
  public boolean seesCalls(MethodRef method, int parameter) {
    if (!around.containsKey(method)) {
      return entities.containsKey(method);
    }
    Type type = Type.getArgumentTypes(method.descriptor())[parameter];
    String name = type.getInternalName();
    return CALLS.contains(name)
        || name.equals("[Ljava/lang/Object;")
        || isResult(method, parameter)
        || boundTo(method, parameter) >= 0;
  }

  /**
   * Says of which calls advice is told what they are given and return: those of which the types say
   * nothing. Of all others they do.
   */
  void tell(Listeners listeners) {
    around.forEach(
        (advice, joined) -> {
          Type[] types = Type.getArgumentTypes(advice.descriptor());
          for (int i = 0; i < types.length; i++) {
            if (seesCalls(advice, i)) {
              for (Joined each : joined) {
                tell(listeners, advice, i, types[i].getInternalName(), each);
              }
            }
          }
        });
  }

  private void tell(
      Listeners listeners, MethodRef advice, int position, String type, Joined joined) {
    MethodRef method =
        new MethodRef(joined.owner.name(), joined.method.name(), joined.method.descriptor());
    boolean call = CALLS.contains(type);
    Type[] types = Type.getArgumentTypes(method.descriptor());
    int argument = boundTo(advice, position);
    if (argument >= 0) {
      if (argument < types.length
          && elements.ofParameter(joined.owner, joined.method, argument) == null
          && saysNothing(generic(joined, argument, types))) {
        String name = name(advice, argument) + " to " + position;
        listeners.tell(method, argument, name, box(advice, position, name, List.of()));
      }
      return;
    }
    for (int i = 0; i < types.length && (call || type.startsWith("[")); i++) {
      if (elements.ofParameter(joined.owner, joined.method, i) == null
          && saysNothing(generic(joined, i, types))) {
        Selector element = new Selector.Element(i);
        List<Selector> part = call ? List.of(ARGUMENTS, element) : List.of(element);
        listeners.tell(method, i, name(advice, i), box(advice, position, name(advice, i), part));
      }
    }
    String signature = joined.method.signature();
    TypeRef result = index.generics().result(signature != null ? signature : method.descriptor());
    if (!type.startsWith("[")
        && elements.ofReturn(joined.owner, joined.method) == null
        && saysNothing(result)) {
      List<Selector> part = call ? List.of(RESULT) : List.of();
      listeners.tell(method, -1, name(advice, -1), box(advice, position, name(advice, -1), part));
    }
  }

  private static String name(MethodRef advice, int position) {
    return advice.owner() + "." + advice.name() + advice.descriptor() + position;
  }

  private static Listeners.Box box(
      MethodRef advice, int position, String name, List<Selector> part) {
    return new Listeners.Box(
        advice, position, Listeners.ADVICE, Set.of(name), false, TypeRef.OBJECT, false, part);
  }

  /** Whether objects of a type tell nothing of what data is in them: a text, or anything at all. */
  private boolean saysNothing(TypeRef type) {
    ClassInfo own = index.loaded(type.name());
    return !type.isPrimitive()
        && !type.name().equals("V")
        && (own == null || !own.container().followed())
        && type.arguments().stream()
            .allMatch(argument -> saysNothing(argument) || argument.isPrimitive());
  }

  /** The methods that an advice is run around. */
  public Set<Joined> joined(MethodRef advice) {
    return around.getOrDefault(advice, Set.of());
  }

  /** The classes of the entities that a listener is told of. */
  public Set<String> entities(MethodRef listener) {
    return entities.getOrDefault(listener, Set.of());
  }

  /** Whether a parameter of an advice is given what the call returned. */
  public boolean isResult(MethodRef advice, int parameter) {
    return returned.getOrDefault(advice, -1) == parameter;
  }

  /** The type of a parameter of a method, as it is declared. */
  public TypeRef generic(Joined joined, int parameter, Type[] types) {
    String signature = joined.method.signature();
    List<TypeRef> generic = signature == null ? List.of() : index.generics().parameters(signature);
    return generic.size() == types.length
        ? generic.get(parameter)
        : TypeRef.parse(types[parameter].getDescriptor());
  }
}
