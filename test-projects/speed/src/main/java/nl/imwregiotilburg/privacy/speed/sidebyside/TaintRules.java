package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/**
 * What every analyser is told: where personal data comes from and where it must not go. Sources are
 * the personal data elements our analysis has, sinks what our models say of every method on the
 * class path, for the rule personal-data-logged.
 *
 * @param fields fields that hold personal data
 * @param results methods that return it
 * @param parameters parameters of the application's methods that receive it
 * @param sinks arguments that are logged
 * @param sanitisers methods whose result is no longer personal data
 */
record TaintRules(
    List<FieldRef> fields,
    List<MethodRef> results,
    List<Argument> parameters,
    List<Argument> sinks,
    List<MethodRef> sanitisers) {

  private static final Set<Endpoint.Kind> LOGGED =
      EnumSet.of(
          Endpoint.Kind.LOG,
          Endpoint.Kind.CONSOLE,
          Endpoint.Kind.DIAGNOSTIC_CONTEXT,
          Endpoint.Kind.TELEMETRY);

  /** A field; names are internal. */
  record FieldRef(String owner, String name, String descriptor) {}

  /** A method; names are internal. */
  record MethodRef(String owner, String name, String descriptor, boolean isStatic) {}

  /**
   * An argument of a method.
   *
   * @param index zero-based
   */
  record Argument(MethodRef method, int index) {

    Type type() {
      return Type.getArgumentTypes(method.descriptor())[index];
    }
  }

  static TaintRules of(Types types, DataMap map, Models models) {
    Builder builder = new Builder(types, models);
    builder.application(map);
    builder.libraries();
    return new TaintRules(
        List.copyOf(builder.fields),
        List.copyOf(builder.results),
        List.copyOf(builder.parameters),
        List.copyOf(builder.sinks),
        List.copyOf(builder.sanitisers));
  }

  private static final class Builder {
    private final Types types;
    private final Models models;
    private final List<FieldRef> fields = new ArrayList<>();
    private final List<MethodRef> results = new ArrayList<>();
    private final List<Argument> parameters = new ArrayList<>();
    private final List<Argument> sinks = new ArrayList<>();
    private final List<MethodRef> sanitisers = new ArrayList<>();

    Builder(Types types, Models models) {
      this.types = types;
      this.models = models;
    }

    void application(DataMap map) {
      Map<String, Set<Element.Kind>> known = new HashMap<>();
      map.elements()
          .forEach(
              it ->
                  known
                      .computeIfAbsent(it.owner() + "#" + it.name(), key -> new HashSet<>())
                      .add(it.kind()));
      for (TypeOutline type : types.application()) {
        for (TypeOutline.Field field : type.fields()) {
          boolean part = type.personal() && !field.isStatic();
          if (part || field.personal()[0] || has(known, type, field.name(), Element.Kind.FIELD)) {
            fields.add(new FieldRef(type.name(), field.name(), field.descriptor()));
          }
        }
        for (TypeOutline.Method method : type.methods()) {
          MethodRef ref = ref(type, method);
          if (method.personal()[0] || has(known, type, method.name(), Element.Kind.METHOD)) {
            results.add(ref);
          }
          method.parameters().forEach(index -> parameters.add(new Argument(ref, index)));
          if (method.sanitiser()[0]) {
            sanitisers.add(ref);
          }
        }
      }
    }

    private static boolean has(
        Map<String, Set<Element.Kind>> known, TypeOutline type, String name, Element.Kind kind) {
      return known.getOrDefault(type.dotted() + "#" + name, Set.of()).contains(kind);
    }

    void libraries() {
      for (TypeOutline type : types.all()) {
        for (TypeOutline.Method method : type.methods()) {
          model(type, method).ifPresent(model -> add(ref(type, method), model));
        }
      }
      sinks.sort(
          java.util.Comparator.comparing((Argument it) -> it.method().owner())
              .thenComparing(it -> it.method().name())
              .thenComparing(it -> it.method().descriptor())
              .thenComparing(Argument::index));
    }

    private void add(MethodRef method, MethodModel model) {
      model
          .source()
          .filter(source -> source.at().root() == Path.Root.RETURN)
          .filter(source -> !results.contains(method))
          .ifPresent(source -> results.add(method));
      int count = Type.getArgumentTypes(method.descriptor()).length;
      Set<Integer> exposed = new java.util.TreeSet<>();
      for (MethodModel.Sink sink : model.sinks()) {
        if (LOGGED.contains(sink.kind())) {
          for (Path value : sink.values()) {
            if (value.root() == Path.Root.ARGUMENT && value.argument() < count) {
              exposed.add(value.argument());
            } else if (value.root() == Path.Root.ARGUMENTS) {
              for (int i = 0; i < count; i++) {
                exposed.add(i);
              }
            }
          }
        }
      }
      exposed.forEach(index -> sinks.add(new Argument(method, index)));
    }

    /** The model of a method, from its type or the nearest above it that has one. */
    private Optional<MethodModel> model(TypeOutline type, TypeOutline.Method method) {
      for (String name : types.withSupertypes(type)) {
        if (method.name().equals("<init>") && !name.equals(type.name())) {
          return Optional.empty();
        }
        for (MethodModel model : models.of(name.replace('/', '.'), method.name())) {
          if (model.parameters().isEmpty() || fits(model.parameters().get(), method)) {
            return Optional.of(model);
          }
        }
      }
      return Optional.empty();
    }

    private static boolean fits(List<String> parameters, TypeOutline.Method method) {
      Type[] arguments = Type.getArgumentTypes(method.descriptor());
      if (arguments.length != parameters.size()) {
        return false;
      }
      for (int i = 0; i < arguments.length; i++) {
        String name = arguments[i].getClassName().replace('$', '.');
        String wanted = parameters.get(i).replace("...", "[]").replace('$', '.');
        if (!name.equals(wanted) && !name.endsWith("." + wanted)) {
          return false;
        }
      }
      return true;
    }

    private static MethodRef ref(TypeOutline type, TypeOutline.Method method) {
      return new MethodRef(type.name(), method.name(), method.descriptor(), method.isStatic());
    }
  }
}
