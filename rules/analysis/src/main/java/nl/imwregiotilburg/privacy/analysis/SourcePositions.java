package nl.imwregiotilburg.privacy.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import nl.imwregiotilburg.privacy.analysis.source.SourceFile;
import nl.imwregiotilburg.privacy.analysis.source.SourceTree;

/**
 * Finds places in the sources of the analysed modules; code without sources is named by its jar.
 */
final class SourcePositions implements Positions {

  private final Map<String, SourceTree> trees = new HashMap<>();

  SourcePositions(List<AnalysedModule> modules) {
    for (AnalysedModule module : modules) {
      trees.put(module.name(), SourceTree.of(module.name(), module.sources()));
    }
  }

  /** Whether a module has any source to compile. */
  static boolean hasSources(AnalysedModule module) {
    return SourceTree.of(module.name(), module.sources()).size() > 0;
  }

  /** Number of source files. */
  int size() {
    return trees.values().stream().mapToInt(SourceTree::size).sum();
  }

  /** What could not be read. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    trees.values().forEach(tree -> gaps.addAll(tree.gaps()));
    return gaps;
  }

  private Optional<SourceFile> file(ClassInfo type) {
    SourceTree tree = type.container().own() ? trees.get(type.container().module()) : null;
    if (tree == null || type.sourceFile() == null) {
      return Optional.empty();
    }
    return tree.find(type.packageName(), type.sourceFile());
  }

  /** Where code without sources is. */
  private static Location inArchive(ClassInfo type, int line) {
    String folder = type.packageName().replace('.', '/');
    String name = type.sourceFile();
    if (name == null) {
      name = type.name().substring(type.name().lastIndexOf('/') + 1) + ".class";
    }
    String path = type.container().path().toString().replace('\\', '/');
    String container =
        type.container().own() && !path.endsWith(".jar") ? path : type.container().fileName();
    return Location.ofLine(container + "!/" + (folder.isEmpty() ? "" : folder + "/") + name, line);
  }

  @Override
  public Location ofType(ClassInfo type) {
    return file(type).map(file -> file.ofType(type.dotted())).orElseGet(() -> inArchive(type, 0));
  }

  @Override
  public Location ofField(ClassInfo owner, String field) {
    return file(owner)
        .map(file -> file.ofField(owner.dotted(), field))
        .orElseGet(() -> inArchive(owner, 0));
  }

  @Override
  public Location ofMethod(ClassInfo owner, MethodInfo method) {
    return file(owner)
        .map(file -> file.ofMethod(owner.dotted(), method.name(), types(method)))
        .orElseGet(() -> inArchive(owner, 0));
  }

  @Override
  public Location ofParameter(ClassInfo owner, MethodInfo method, int parameter) {
    return file(owner)
        .map(file -> file.ofParameter(owner.dotted(), method.name(), types(method), parameter))
        .orElseGet(() -> inArchive(owner, 0));
  }

  /** Where the source of a type first names another by its simple name; else the type itself. */
  Location ofMention(ClassInfo type, String simpleName) {
    return file(type)
        .map(file -> file.mention(simpleName).orElseGet(() -> file.ofType(type.dotted())))
        .orElseGet(() -> inArchive(type, 0));
  }

  private static List<String> types(MethodInfo method) {
    return TypeRef.parseParameters(method.descriptor()).stream()
        .map(
            type -> {
              String name = type.display();
              return name.substring(name.lastIndexOf('.') + 1);
            })
        .toList();
  }

  @Override
  public Location ofCall(ClassInfo owner, int line, String method, int argument) {
    return file(owner)
        .map(file -> file.call(line, method, argument))
        .orElseGet(() -> inArchive(owner, line));
  }

  @Override
  public Location ofLine(ClassInfo owner, int line) {
    return file(owner)
        .map(file -> Location.ofLine(file.toString(), line))
        .orElseGet(() -> inArchive(owner, line));
  }
}
