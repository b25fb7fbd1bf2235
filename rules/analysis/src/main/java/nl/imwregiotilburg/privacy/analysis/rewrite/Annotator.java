package nl.imwregiotilburg.privacy.analysis.rewrite;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Suggestion;

/**
 * Writes {@code @PersonalData} on what was recognised, where its name is declared. What is
 * annotated already stays as it is, so that a second time changes nothing.
 */
public final class Annotator {

  private static final String SIMPLE = "PersonalData";
  private static final String PACKAGE = "nl.imwregiotilburg.privacy.annotation";
  private static final String QUALIFIED = PACKAGE + "." + SIMPLE;

  /**
   * Something that was not annotated.
   *
   * @param suggestion what
   * @param reason why not
   */
  public record Left(Suggestion suggestion, String reason) {}

  /**
   * What annotating would change.
   *
   * @param rewrites the files that change, by path
   * @param left what could not be annotated
   */
  public record Plan(List<Rewrite> rewrites, List<Left> left) {
    public Plan {
      rewrites = List.copyOf(rewrites);
      left = List.copyOf(left);
    }
  }

  private record Insertion(int offset, String text) {}

  private final List<Left> left = new ArrayList<>();

  private Annotator() {}

  /** Plans to annotate these; nothing is written yet. */
  public static Plan plan(List<Suggestion> wanted) {
    Annotator annotator = new Annotator();
    Map<String, List<Suggestion>> byFile = new TreeMap<>();
    for (Suggestion suggestion : wanted) {
      String file = suggestion.location().file();
      if (suggestion.location().column() == 0 || !file.endsWith(".java")) {
        annotator.left.add(
            new Left(suggestion, "there is no Java source in which its name was found"));
      } else {
        byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(suggestion);
      }
    }
    List<Rewrite> rewrites = new ArrayList<>();
    byFile.forEach((file, some) -> annotator.rewrite(Path.of(file), some).ifPresent(rewrites::add));
    return new Plan(rewrites, annotator.left);
  }

  private Optional<Rewrite> rewrite(Path file, List<Suggestion> wanted) {
    SourceText source;
    try {
      source = SourceText.read(file);
    } catch (IOException unreadable) {
      leave(wanted, "its file cannot be read: " + unreadable.getMessage());
      return Optional.empty();
    }
    Optional<CompilationUnit> unit = parse(source.parsable());
    if (unit.isEmpty()) {
      leave(wanted, "its file does not parse");
      return Optional.empty();
    }
    Names names = new Names(file, unit.get());
    List<Insertion> insertions = new ArrayList<>();
    List<String> written = new ArrayList<>();
    // Two declarations that read the same are still two.
    Map<Node, List<Suggestion>> byDeclaration = new IdentityHashMap<>();
    for (Suggestion suggestion : wanted) {
      Optional<Node> declaration = declaration(unit.get(), suggestion);
      if (declaration.isEmpty()) {
        left.add(new Left(suggestion, "its declaration was not found in the source"));
      } else {
        byDeclaration.computeIfAbsent(declaration.get(), key -> new ArrayList<>()).add(suggestion);
      }
    }
    byDeclaration.forEach(
        (declaration, some) ->
            annotate(declaration, some, names, source)
                .ifPresent(
                    insertion -> {
                      insertions.add(insertion);
                      some.forEach(it -> written.add(it.id()));
                    }));
    if (insertions.isEmpty()) {
      return Optional.empty();
    }
    names.importing(source).ifPresent(insertions::add);
    return Optional.of(
        new Rewrite(
            file,
            source.text(),
            with(source.text(), insertions),
            source.charset(),
            written.stream().sorted().toList()));
  }

  private static String with(String text, List<Insertion> insertions) {
    StringBuilder changed = new StringBuilder(text);
    insertions.stream()
        .sorted(Comparator.comparingInt(Insertion::offset).reversed())
        .forEach(insertion -> changed.insert(insertion.offset, insertion.text));
    return changed.toString();
  }

  private void leave(List<Suggestion> some, String reason) {
    some.forEach(suggestion -> left.add(new Left(suggestion, reason)));
  }

  private static Optional<CompilationUnit> parse(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setTabSize(1);
    configuration.getProcessors().clear();
    try {
      ParseResult<CompilationUnit> parsed = new JavaParser(configuration).parse(text);
      return parsed.getProblems().stream().map(Problem::getCause).anyMatch(Optional::isPresent)
          ? Optional.empty()
          : parsed.getResult();
    } catch (RuntimeException | StackOverflowError tooMuch) {
      return Optional.empty();
    }
  }

  // --- declarations --------------------------------------------------------------------------

  private static Optional<Node> declaration(CompilationUnit unit, Suggestion suggestion) {
    Position wanted = new Position(suggestion.location().line(), suggestion.location().column());
    return unit.findFirst(
            SimpleName.class, name -> name.getBegin().filter(wanted::equals).isPresent())
        .filter(name -> name.getIdentifier().equals(suggestion.name()))
        .flatMap(Node::getParentNode)
        .flatMap(
            parent ->
                parent instanceof VariableDeclarator variable
                    ? variable.getParentNode().filter(FieldDeclaration.class::isInstance)
                    : Optional.of(parent).filter(Parameter.class::isInstance));
  }

  private Optional<Insertion> annotate(
      Node declaration, List<Suggestion> some, Names names, SourceText source) {
    NodeList<AnnotationExpr> present =
        declaration instanceof FieldDeclaration field
            ? field.getAnnotations()
            : ((Parameter) declaration).getAnnotations();
    if (present.stream().anyMatch(Annotator::isOurs)) {
      return Optional.empty();
    }
    int declared = declaration instanceof FieldDeclaration field ? field.getVariables().size() : 1;
    long categories = some.stream().map(Suggestion::category).distinct().count();
    if (some.size() != declared || categories != 1) {
      leave(
          some,
          "it is declared together with other fields; write them apart, or annotate it by hand");
      return Optional.empty();
    }
    Position begin = declaration.getBegin().orElseThrow();
    String annotation = "@" + names.annotation() + "(\"" + some.get(0).category() + "\")";
    String indentation = source.indentation(begin);
    boolean ownLine = declaration instanceof FieldDeclaration && indentation != null;
    return Optional.of(
        new Insertion(
            source.offset(begin),
            ownLine ? annotation + source.endOfLine(begin.line) + indentation : annotation + " "));
  }

  private static boolean isOurs(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    return name.equals(SIMPLE) || name.equals(QUALIFIED);
  }

  // --- the name of the annotation ------------------------------------------------------------

  /** How the annotation is called in a file. */
  private static final class Names {
    private final CompilationUnit unit;
    private final boolean imported;
    private final boolean taken;

    Names(Path file, CompilationUnit unit) {
      this.unit = unit;
      this.imported =
          unit.getImports().stream()
              .anyMatch(
                  it ->
                      !it.isStatic()
                          && it.getNameAsString().equals(it.isAsterisk() ? PACKAGE : QUALIFIED));
      boolean declared =
          unit.findFirst(TypeDeclaration.class, it -> it.getNameAsString().equals(SIMPLE))
              .isPresent();
      boolean otherImport =
          unit.getImports().stream()
              .anyMatch(it -> !it.isAsterisk() && it.getName().getIdentifier().equals(SIMPLE));
      this.taken =
          !imported
              && (declared || otherImport || Files.exists(file.resolveSibling(SIMPLE + ".java")));
    }

    String annotation() {
      return taken ? QUALIFIED : SIMPLE;
    }

    /** The import that is needed, in the order of those that are there. */
    Optional<Insertion> importing(SourceText source) {
      if (imported || taken) {
        return Optional.empty();
      }
      String line = "import " + QUALIFIED + ";";
      List<ImportDeclaration> imports =
          unit.getImports().stream().filter(it -> !it.isStatic()).toList();
      if (imports.isEmpty()) {
        return Optional.of(withoutOthers(line, source));
      }
      Optional<ImportDeclaration> previous =
          imports.stream()
              .filter(it -> it.getNameAsString().compareTo(QUALIFIED) < 0)
              .reduce((first, last) -> last);
      if (previous.isPresent()) {
        int at = previous.get().getEnd().orElseThrow().line;
        return Optional.of(after(at, line, source));
      }
      Position first = imports.get(0).getBegin().orElseThrow();
      return Optional.of(new Insertion(source.offset(first), line + source.endOfLine(first.line)));
    }

    private Insertion withoutOthers(String line, SourceText source) {
      return unit.getPackageDeclaration()
          .flatMap(Node::getEnd)
          .map(
              end -> {
                String newLine = source.endOfLine(end.line);
                return new Insertion(source.offset(end) + 1, newLine + newLine + line);
              })
          .orElseGet(() -> new Insertion(source.start(), line + source.endOfLine(1).repeat(2)));
    }

    private static Insertion after(int lineNumber, String line, SourceText source) {
      String newLine = source.endOfLine(lineNumber);
      int next = source.startOfNext(lineNumber);
      boolean ended = source.text().startsWith(newLine, next - newLine.length());
      return new Insertion(next, ended ? line + newLine : newLine + line);
    }
  }
}
