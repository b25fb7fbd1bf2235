package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Serialisers of the codebase's own, which Jackson asks to write one property, and adapters, which
 * JAXB and JSON-B ask for something else to write.
 */
final class OwnSerialisers {

  private static final TypeRef GENERATOR = TypeRef.of("com/fasterxml/jackson/core/JsonGenerator");
  private static final TypeRef WRITER = TypeRef.of("java/io/StringWriter");
  private static final int ARGUMENTS = 3;

  private static final String GSON = "com/google/gson/";
  private static final String GSON_WRITER = GSON + "stream/JsonWriter";
  private static final String SERIALIZE =
      "(Ljava/lang/Object;Ljava/lang/reflect/Type;Lcom/google/gson/JsonSerializationContext;)"
          + "Lcom/google/gson/JsonElement;";

  /** The methods of adapters that say what is written. */
  private static final Set<String> ADAPTING = Set.of("marshal", "adaptToJson");

  private final Evaluator evaluator;

  OwnSerialisers(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * What a serialiser writes of a value; null when its code does not tell.
   *
   * @param serialiser internal name of its class
   */
  @Nullable Val written(String serialiser, Val value) {
    ClassInfo info = evaluator.program.index.loaded(serialiser);
    if (info == null || !value.carries()) {
      return null;
    }
    MethodInfo adapting = method(info, ADAPTING, 1);
    if (adapting != null) {
      return adapted(info, adapting, value);
    }
    MethodInfo method = method(info, Set.of("serialize"), ARGUMENTS);
    if (method == null) {
      return null;
    }
    Atom writer = made("writer", WRITER);
    Atom generator = made("generator", GENERATOR);
    evaluator.heap.put(generator, new Selector.Named("out"), Val.of(writer));
    Val receiver = Val.of(made("serialiser", TypeRef.of(info.name())));
    Val thrown = evaluator.thrownByCall;
    evaluator.calls.exact(
        info.name(),
        method.name(),
        method.descriptor(),
        List.of(receiver, value, Val.of(generator), Val.of(Atoms.ANY)));
    evaluator.thrownByCall = thrown;
    Val written = evaluator.read(Val.of(writer), Selector.CONTENT);
    boolean handedOn = evaluator.heap.get(generator, Selector.ESCAPED) != null;
    return handedOn || written.isEmpty() ? null : written;
  }

  /**
   * What a serialiser writes that was given to the one that is used; null when its code does not
   * tell.
   */
  @Nullable Val written(Atom serialiser, Val value) {
    if (serialiser.function() != null) {
      return json(
          () ->
              evaluator.calls.virtual(
                  GSON + "JsonSerializer",
                  "serialize",
                  SERIALIZE,
                  List.of(Val.of(serialiser), value, Val.of(Atoms.ANY), Val.of(Atoms.ANY)),
                  false));
    }
    ClassInfo info = evaluator.program.index.loaded(serialiser.type.name());
    if (info == null || !info.container().followed()) {
      return null;
    }
    MethodInfo method = method(info, Set.of("serialize"), ARGUMENTS);
    if (method != null && !method.descriptor().endsWith(")V")) {
      return json(
          () ->
              evaluator.calls.exact(
                  info.name(),
                  method.name(),
                  method.descriptor(),
                  List.of(Val.of(serialiser), value, Val.of(Atoms.ANY), Val.of(Atoms.ANY))));
    }
    MethodInfo write = method(info, Set.of("write"), 2);
    return write != null
            && Type.getArgumentTypes(write.descriptor())[0].getInternalName().equals(GSON_WRITER)
        ? written(info, write, Val.of(serialiser), value)
        : written(info.name(), value);
  }

  private Val json(Supplier<Val> call) {
    Val thrown = evaluator.thrownByCall;
    Val made = call.get();
    evaluator.thrownByCall = thrown;
    return made.isEmpty() ? Val.of(Atoms.ANY) : evaluator.written.json(made);
  }

  /** What an adapter of Gson's writes into a writer. */
  private @Nullable Val written(ClassInfo info, MethodInfo write, Val receiver, Val value) {
    Atom text = made("writer", WRITER);
    Atom writer = made("generator", TypeRef.of(GSON_WRITER));
    evaluator.heap.put(writer, new Selector.Named("out"), Val.of(text));
    Val thrown = evaluator.thrownByCall;
    evaluator.calls.exact(
        info.name(), write.name(), write.descriptor(), List.of(receiver, Val.of(writer), value));
    evaluator.thrownByCall = thrown;
    Val written = evaluator.read(Val.of(text), Selector.CONTENT);
    boolean handedOn = evaluator.heap.get(writer, Selector.ESCAPED) != null;
    return handedOn || written.isEmpty() ? null : written;
  }

  /** What is written of what an adapter makes of a value. */
  private Val adapted(ClassInfo info, MethodInfo method, Val value) {
    Val receiver = Val.of(made("adapter", TypeRef.of(info.name())));
    Val thrown = evaluator.thrownByCall;
    Val made =
        evaluator.calls.exact(
            info.name(), method.name(), method.descriptor(), List.of(receiver, value));
    evaluator.thrownByCall = thrown;
    return made.isEmpty() ? Val.of(Atoms.ANY) : evaluator.written.json(made);
  }

  private Atom made(String what, TypeRef type) {
    Object place = List.of(evaluator.site(), what, type.name());
    Atom made = evaluator.atoms().object(place, type, null, false);
    evaluator.heap.create(made);
    return made;
  }

  private static @Nullable MethodInfo method(ClassInfo info, Set<String> names, int arguments) {
    for (MethodInfo method : info.methods()) {
      if (names.contains(method.name())
          && !method.isSynthetic()
          && !method.isAbstract()
          && Type.getArgumentCount(method.descriptor()) == arguments) {
        return method;
      }
    }
    return null;
  }
}
