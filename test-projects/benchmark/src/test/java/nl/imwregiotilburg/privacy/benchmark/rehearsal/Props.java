package nl.imwregiotilburg.privacy.benchmark.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the scenes ask for: objects whose annotated fields hold a canary, lists of them, and
 * stand-ins for interfaces.
 */
final class Props {

  private static final String SCENES = "nl.imwregiotilburg.benchmark.";

  private final boolean variant;
  private final Map<Class<?>, Object> singletons = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();

  /**
   * @param variant the value of every boolean, and whether repositories are empty
   */
  Props(boolean variant) {
    this.variant = variant;
  }

  /** The one object of a scene's class. */
  @Nullable Object one(Class<?> type) {
    if (!singletons.containsKey(type)) {
      Object made = make(type);
      if (made != null) {
        singletons.put(type, made);
      }
    }
    return singletons.get(type);
  }

  /** Values for the parameters of a method. */
  @Nullable Object[] arguments(Parameter[] parameters) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      arguments.add(value(parameter.getParameterizedType(), category(parameter)));
    }
    return arguments.toArray();
  }

  private static String category(AnnotatedElement element) {
    PersonalData data = element.getAnnotation(PersonalData.class);
    return data == null ? "" : data.value();
  }

  private @Nullable Object value(Type type, String category) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      Object element = value(last, category);
      if (raw.isAssignableFrom(List.class) || raw.isAssignableFrom(Collection.class)) {
        return element == null ? List.of() : new ArrayList<>(List.of(element));
      }
      return raw == Optional.class ? Optional.ofNullable(element) : one(raw);
    }
    if (!(type instanceof Class<?> raw)) {
      return null;
    }
    if (raw == String.class || raw == Object.class) {
      return category.isEmpty() ? "neutraal" : Canaries.text(category);
    }
    if (raw == int.class || raw == Integer.class) {
      return category.isEmpty() ? 0 : Canaries.NUMBER;
    }
    if (raw == long.class || raw == Long.class) {
      return 7L;
    }
    if (raw == boolean.class) {
      return variant;
    }
    if (raw == LocalDate.class) {
      return category.isEmpty() ? LocalDate.of(2030, 1, 1) : Canaries.DATE;
    }
    if (raw == ObjectMapper.class) {
      return new ObjectMapper();
    }
    if (raw == int[].class) {
      return new int[] {Canaries.NUMBER};
    }
    if (raw.isEnum()) {
      return Array.get(Objects.requireNonNull(raw.getEnumConstants()), 0);
    }
    return raw.getName().startsWith(SCENES) || raw.isInterface() ? one(raw) : null;
  }

  private @Nullable Object make(Class<?> type) {
    if (type.isInterface()) {
      return implementation(type).map(this::one).orElseGet(() -> standIn(type));
    }
    if (Modifier.isAbstract(type.getModifiers()) || type.isEnum() || type.isAnonymousClass()) {
      return null;
    }
    String whole = category(type);
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      try {
        constructor.setAccessible(true);
        Object[] arguments =
            whole.isEmpty()
                ? arguments(constructor.getParameters())
                : wholeArguments(constructor.getParameters(), whole);
        Object made = constructor.newInstance(arguments);
        fill(made, type);
        return made;
      } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
        // The next constructor may do.
      }
    }
    return null;
  }

  private @Nullable Object[] wholeArguments(Parameter[] parameters, String category) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      arguments.add(value(parameter.getParameterizedType(), category));
    }
    return arguments.toArray();
  }

  /** Puts canaries in the annotated fields that the constructor left alone, inherited ones too. */
  private void fill(Object made, Class<?> type) throws IllegalAccessException {
    for (Class<?> at = type; at.getName().startsWith(SCENES); at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        boolean ofData = !category(field).isEmpty();
        boolean ofScenes = field.getType().getName().startsWith(SCENES + "domain");
        if ((ofData || ofScenes)
            && !at.isRecord()
            && !Modifier.isFinal(field.getModifiers())
            && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          field.set(made, value(field.getGenericType(), category(field)));
        }
      }
    }
  }

  private static Optional<Class<?>> implementation(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    if (around == null) {
      return Optional.empty();
    }
    for (Class<?> sibling : around.getDeclaredClasses()) {
      if (sibling != type && type.isAssignableFrom(sibling) && !sibling.isInterface()) {
        return Optional.of(sibling);
      }
    }
    return Optional.empty();
  }

  /** Answers by the annotation and the type of what a method returns; keeps attributes by name. */
  private Object standIn(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove((String) arguments[0]);
            case "getAttribute" -> {
              return attributes.get((String) arguments[0]);
            }
            case "getRemoteAddr" -> {
              return Canaries.text("ip-adres");
            }
            case "findById", "findByEmailadres" -> {
              return variant ? Optional.empty() : Optional.ofNullable(client());
            }
            case "getReferenceById" -> {
              return client();
            }
            default -> {
              return method.getReturnType() == void.class
                  ? null
                  : value(method.getGenericReturnType(), category(method));
            }
          }
          return null;
        });
  }

  private @Nullable Object client() {
    return one(Client.class);
  }
}
