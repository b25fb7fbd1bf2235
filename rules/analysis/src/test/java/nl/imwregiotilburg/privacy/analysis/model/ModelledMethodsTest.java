package nl.imwregiotilburg.privacy.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Compares the shipped models with the class files of the libraries they describe. */
final class ModelledMethodsTest {

  /** Types that exist in models only. */
  private static final String INVENTED = "model.";

  /** What newer versions of the JDK have than the oldest one that builds this project. */
  private static final Pattern NEWER_JDK =
      Pattern.compile(
          "java\\.util\\.Sequenced(Collection|Map)#.*"
              + "|java\\.util\\.List#(addFirst|addLast|getFirst|getLast|removeFirst|removeLast|reversed)"
              + "|java\\.util\\.LinkedHashMap#firstEntry"
              + "|java\\.util\\.Locale#of"
              + "|java\\.lang\\.Thread#startVirtualThread"
              + "|java\\.net\\.URL#of"
              + "|java\\.util\\.concurrent\\.ExecutorService#close"
              + "|java\\.util\\.concurrent\\.Future#(resultNow|exceptionNow|state)"
              + "|java\\.util\\.concurrent\\.Executors#newVirtualThreadPerTaskExecutor"
              + "|java\\.util\\.concurrent\\.ForkJoinPool#close");

  /** Methods that exist in models only, on types that are real. */
  private static final Set<String> INVENTED_METHODS = Set.of("java.util.stream.Collector#collect");

  /** Files about libraries that are too large, or not public enough, to build against. */
  private static final Set<String> NOT_CHECKED = Set.of();

  private static final Pattern ARGUMENT = Pattern.compile("argument=(\\d+)");

  private final ClassFiles classes = new ClassFiles();

  static List<String> files() {
    return ShippedModels.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_method_that_is_described_exists(String file) {
    Set<String> mistakes = new TreeSet<>();

    for (Entry entry : whole(file)) {
      MethodModel model = entry.model();
      if (!model.owner().startsWith(INVENTED)
          && !INVENTED_METHODS.contains(model.owner() + "#" + model.name())
          && !NEWER_JDK.matcher(model.owner() + "#" + model.name()).matches()) {
        mistake(file, model)
            .ifPresent(
                text ->
                    mistakes.add(
                        "%s: %s#%s%s %s"
                            .formatted(
                                model.origin(),
                                model.owner(),
                                model.name(),
                                model.parameters().map(Object::toString).orElse(""),
                                text)));
      }
    }

    assertThat(mistakes).isEmpty();
  }

  private Optional<String> mistake(String file, MethodModel model) {
    if (!classes.exists(model.owner())) {
      return NOT_CHECKED.contains(file)
          ? Optional.empty()
          : Optional.of("has no such class on the class path");
    }
    if (model.name().equals(MethodKey.EVERY)) {
      return Optional.empty();
    }
    List<MethodNode> methods =
        classes.methods(model.owner(), model.name()).stream()
            .filter(method -> fits(model, method))
            .toList();
    if (methods.isEmpty()) {
      return Optional.of("does not exist");
    }
    int most =
        methods.stream().mapToInt(method -> Type.getArgumentCount(method.desc)).max().orElse(0);
    int highest =
        ARGUMENT
            .matcher(model.operations() + " " + model.sinks() + " " + model.source())
            .results()
            .map(MatchResult::group)
            .mapToInt(text -> Integer.parseInt(text.substring("argument=".length())))
            .max()
            .orElse(0);
    if (highest > 0 && highest >= most) {
      return Optional.of("has no arg" + highest);
    }
    // What returns nothing may use the result as the place to work its values out.
    boolean returns =
        model.operations().toString().contains("Assign[target=Path[root=RETURN")
            && !model.operations().toString().contains("Of[path=Path[root=RETURN")
            && !model.sinks().toString().contains("root=RETURN");
    if (returns && methods.stream().allMatch(method -> method.desc.endsWith(")V"))) {
      return Optional.of("returns nothing");
    }
    return Optional.empty();
  }

  private static boolean fits(MethodModel model, MethodNode method) {
    if (model.parameters().isEmpty()) {
      return true;
    }
    List<String> wanted = model.parameters().get();
    Type[] types = Type.getArgumentTypes(method.desc);
    if (types.length != wanted.size()) {
      return false;
    }
    for (int index = 0; index < types.length; index++) {
      String binary = types[index].getClassName();
      String simple = binary.substring(binary.lastIndexOf('.') + 1);
      if (!wanted.get(index).equals(binary) && !wanted.get(index).equals(simple)) {
        return false;
      }
    }
    return true;
  }

  private static List<Entry> whole(String file) {
    Problems problems = new Problems(file);
    return ModelFile.read(NodeReader.read(ShippedModels.text(file), problems), problems).methods();
  }
}
