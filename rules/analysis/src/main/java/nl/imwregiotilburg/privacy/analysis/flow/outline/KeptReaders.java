package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.method.Tables;
import nl.imwregiotilburg.privacy.analysis.flow.program.MappedTables;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;

/**
 * Who takes out of a session, a context or a table what others put in: the classes that call a
 * library's method of which the model says that it does.
 */
final class KeptReaders {

  private final Program program;
  private final Map<String, List<MethodModel>> readers = new HashMap<>();
  private boolean read;

  KeptReaders(Program program) {
    this.program = program;
  }

  /**
   * Tells of the classes that may take something out of a kept part.
   *
   * @param part its name in outlines: {@code kept#keptInSession}
   */
  void of(String part, Consumer<ClassInfo> wanted) {
    if (!read) {
      program.models.all().forEach(this::remember);
      read = true;
    }
    for (MethodModel model : readers.getOrDefault(part, List.of())) {
      String owner = model.owner().replace('.', '/');
      if (program.index.find(owner).isEmpty()) {
        program.index.referringTo(owner).forEach(wanted);
      }
      for (String type : program.index.supertypes(owner)) {
        program.index.find(type).ifPresent(info -> users(info, model.name(), wanted));
      }
    }
    program.listeners.listening(part).forEach(wanted);
    if (part.equals(Tables.KEPT.field())) {
      for (MappedTables.Asking asking : program.mapped.asking()) {
        users(asking.owner(), asking.method().name(), wanted);
      }
    }
  }

  private void users(ClassInfo info, String name, Consumer<ClassInfo> wanted) {
    for (MethodInfo method : info.methods()) {
      if (name.equals("*") || name.equals(method.name())) {
        program.index.referringTo(method.name(), method.descriptor()).forEach(wanted);
      }
    }
  }

  private void remember(MethodModel model) {
    for (Operation operation : model.operations().orElse(List.of())) {
      for (Expression value : operation.values()) {
        value
            .allPaths()
            .flatMap(path -> Passing.keptPart(path).stream())
            .forEach(part -> add(part, model));
        if (selects(value)) {
          add(Tables.KEPT.field(), model);
        }
      }
    }
  }

  private void add(String part, MethodModel model) {
    readers.computeIfAbsent(part, none -> new ArrayList<>()).add(model);
  }

  private static boolean selects(Expression value) {
    return value instanceof Expression.Row
        || value instanceof Expression.Selected
        || value.parts().stream().anyMatch(KeptReaders::selects);
  }
}
