package nl.imwregiotilburg.privacy.analysis.retention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.RetentionJob.Trigger;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.resource.Table;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What starts a method: a schedule, a batch, the start of the application, or who calls it. */
final class Triggers {

  private static final int MOST_CALLERS = 200;
  private static final String SPRING = "org.springframework.scheduling.annotation.";

  /** Expressions by which frameworks switch a schedule off. */
  private static final Set<String> OFF = Set.of("-", "off", "disabled");

  private static final List<String> EXPRESSIONS =
      List.of("cron", "every", "fixedRate", "fixedDelay");

  private final ClassIndex index;
  private final Configuration configuration;
  private final Map<String, String> annotations = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final boolean springSchedules;

  /** Whether something starts a method, and what. */
  record Answer(Trigger trigger, String by) {}

  private record Method(ClassInfo owner, MethodInfo info) {
    String name() {
      return owner.dotted().substring(owner.dotted().lastIndexOf('.') + 1).replace('$', '.')
          + "."
          + info.name()
          + "()";
    }
  }

  Triggers(ClassIndex index, Configuration configuration) {
    this.index = index;
    this.configuration = configuration;
    Set<String> switches = new HashSet<>();
    for (List<String> row : Table.rows(Triggers.class, "triggers.csv")) {
      switch (row.get(0)) {
        case "annotation" -> annotations.put(row.get(1), row.get(2));
        case "type" -> types.put(row.get(1).replace('.', '/'), row.get(2));
        default -> switches.add(row.get(1));
      }
    }
    this.springSchedules =
        index.classes().stream()
            .filter(info -> info.container().own())
            .flatMap(info -> info.annotations().stream())
            .anyMatch(annotation -> switches.contains(annotation.type()));
  }

  /** Whether something starts a method: itself, or those who call it. */
  Answer of(ClassInfo owner, MethodInfo method) {
    Deque<Method> waiting = new ArrayDeque<>(List.of(new Method(owner, method)));
    Set<String> seen = new HashSet<>(Set.of(key(owner, method)));
    List<Answer> answers = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Method next = waiting.removeFirst();
      directly(next).ifPresent(answers::add);
      for (Method caller : callers(next)) {
        if (seen.add(key(caller.owner(), caller.info()))) {
          waiting.add(caller);
        }
      }
      if (seen.size() > MOST_CALLERS) {
        answers.add(new Answer(Trigger.UNKNOWN, "it is called from too many places to follow"));
        break;
      }
    }
    return answers.stream()
        .filter(answer -> answer.trigger() == Trigger.SEEN)
        .findFirst()
        .or(() -> answers.stream().filter(it -> it.trigger() == Trigger.UNKNOWN).findFirst())
        .or(() -> answers.stream().findFirst())
        .orElseGet(() -> new Answer(Trigger.NONE, "nothing calls it"));
  }

  private Optional<Answer> directly(Method method) {
    for (AnnotationInfo annotation : method.info().annotations()) {
      String technology = annotations.get(annotation.type());
      if (technology != null) {
        return Optional.of(scheduled(method, annotation, technology));
      }
    }
    if (method.info().name().equals("main") && method.info().isStatic()) {
      return Optional.of(new Answer(Trigger.SEEN, method.name()));
    }
    List<String> supertypes = index.supertypes(method.owner().name());
    for (String supertype : supertypes) {
      String technology = types.get(supertype);
      if (technology != null && !method.info().isPrivate()) {
        return Optional.of(new Answer(Trigger.SEEN, technology + ", by " + method.name()));
      }
    }
    return outside(method, supertypes);
  }

  private Answer scheduled(Method method, AnnotationInfo annotation, String technology) {
    String written = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
    String by = "@" + written.replace('$', '.') + " (" + technology + ") on " + method.name();
    for (String attribute : EXPRESSIONS) {
      String expression = annotation.text(attribute);
      if (!expression.isEmpty()
          && configuration.resolve(braced(expression)).stream()
              .allMatch(value -> OFF.contains(value.text().trim().toLowerCase(Locale.ROOT)))) {
        return new Answer(Trigger.NONE, by + " is switched off: " + attribute + " = " + expression);
      }
    }
    return annotation.type().startsWith(SPRING) && !springSchedules
        ? new Answer(Trigger.UNKNOWN, by + " needs @EnableScheduling, which no class here has")
        : new Answer(Trigger.SEEN, by);
  }

  /** Quarkus also writes a setting as {@code {key}}. */
  private static String braced(String expression) {
    return expression.startsWith("{") && expression.endsWith("}") ? "$" + expression : expression;
  }

  /** Whether code that is not there may call it: by an annotation, or through a supertype. */
  private Optional<Answer> outside(Method method, List<String> supertypes) {
    for (AnnotationInfo annotation : method.info().annotations()) {
      if (opensUp(annotation.type())) {
        return Optional.of(
            new Answer(
                Trigger.UNKNOWN,
                "@"
                    + annotation.type().substring(annotation.type().lastIndexOf('.') + 1)
                    + " lets others start "
                    + method.name()));
      }
    }
    for (String supertype : supertypes) {
      ClassInfo info = index.find(supertype).orElse(null);
      if (info != null
          && !info.container().own()
          && !supertype.equals("java/lang/Object")
          && !method.info().isPrivate()
          && info.methods().stream().anyMatch(it -> overridden(it, method.info()))) {
        return Optional.of(
            new Answer(Trigger.UNKNOWN, info.dotted() + " lets a library start " + method.name()));
      }
    }
    return Optional.empty();
  }

  /** Whether a method of a library is one that the other, whatever its type arguments, is. */
  private static boolean overridden(MethodInfo library, MethodInfo method) {
    return library.name().equals(method.name())
        && Type.getArgumentTypes(library.descriptor()).length
            == Type.getArgumentTypes(method.descriptor()).length
        && !library.isPrivate()
        && !library.isStatic();
  }

  /** Annotations by which requests, messages and events come in. */
  private static boolean opensUp(String annotation) {
    String name = annotation.substring(annotation.lastIndexOf('.') + 1);
    return name.endsWith("Mapping")
        || name.endsWith("Listener")
        || name.endsWith("Operation")
        || name.startsWith("Managed")
        || Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "Path", "Incoming", "Observes", "Bean")
            .contains(name)
        || Set.of("PostConstruct", "PreDestroy", "Startup", "Asynchronous").contains(name);
  }

  private List<Method> callers(Method called) {
    String name = called.info().name();
    String descriptor = called.info().descriptor();
    List<Method> found = new ArrayList<>();
    for (ClassInfo info : index.referringTo(name, descriptor)) {
      if (!info.container().own()) {
        continue;
      }
      for (MethodNode code :
          index.code(info.name()).map(node -> node.methods).orElse(List.<MethodNode>of())) {
        MethodInfo method = info.method(code.name, code.desc);
        if (method != null && calls(code, called)) {
          found.add(new Method(info, method));
        }
      }
    }
    return found;
  }

  private boolean calls(MethodNode code, Method called) {
    for (AbstractInsnNode instruction : code.instructions) {
      if (instruction instanceof MethodInsnNode call
          && is(call.owner, call.name, call.desc, called)) {
        return true;
      }
      if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
          if (argument instanceof Handle handle
              && is(handle.getOwner(), handle.getName(), handle.getDesc(), called)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean is(String owner, String name, String descriptor, Method called) {
    return name.equals(called.info().name())
        && descriptor.equals(called.info().descriptor())
        && (index.isSubtype(owner, called.owner().name())
            || index.isSubtype(called.owner().name(), owner));
  }

  private static String key(ClassInfo owner, MethodInfo method) {
    return owner.name() + "." + method.key();
  }
}
