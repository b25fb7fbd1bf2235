package nl.imwregiotilburg.privacy.analysis.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How calls and methods are written in a Java source file, for people to read. A file that cannot
 * be read or parsed has none; that is no error, because the words do without.
 */
public final class Excerpts {

  private final List<String> lines;
  private final Optional<CompilationUnit> unit;

  private Excerpts(List<String> lines, Optional<CompilationUnit> unit) {
    this.lines = lines;
    this.unit = unit;
  }

  /**
   * A call as it is written.
   *
   * @param text the whole call, on one line
   * @param arguments its arguments
   * @param literals how many of them are literals, which hold no data that comes from elsewhere
   */
  public record Call(String text, List<String> arguments, int literals) {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  private record Written(Call call, boolean nameOnLine) {}

  /** The excerpts of a file. */
  public static Excerpts of(Path file) {
    try {
      String text = TextFile.read(file);
      return new Excerpts(text.lines().toList(), parse(text));
    } catch (IOException unreadable) {
      return new Excerpts(List.of(), Optional.empty());
    }
  }

  private static Optional<CompilationUnit> parse(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    try {
      return new JavaParser(configuration).parse(text).getResult();
    } catch (RuntimeException | StackOverflowError tooStrange) {
      return Optional.empty();
    }
  }

  /**
   * The one call of a method, or creation of a type, that covers a line; empty when there is none,
   * and when there are several, because then nobody knows which is meant.
   *
   * @param line one-based
   * @param name simple name of the method or type
   */
  public Optional<Call> call(int line, String name) {
    List<Written> covering =
        unit.stream()
            .flatMap(it -> it.findAll(Node.class, node -> covers(node, line)).stream())
            .flatMap(node -> written(node, line, name).stream())
            .toList();
    List<Written> exact = covering.stream().filter(Written::nameOnLine).toList();
    List<Written> chosen = exact.isEmpty() ? covering : exact;
    return chosen.size() == 1 ? Optional.of(chosen.get(0).call()) : Optional.empty();
  }

  /** The name and the types of the parameters of the method a line is in: {@code meld(String)}. */
  public Optional<String> signature(int line) {
    return unit.stream()
        .flatMap(it -> it.findAll(CallableDeclaration.class, node -> covers(node, line)).stream())
        .map(found -> (CallableDeclaration<?>) found)
        .min(Comparator.comparingInt(found -> length(found.getRange().orElseThrow())))
        .map(
            method ->
                method.getNameAsString()
                    + method.getParameters().stream()
                        .map(Excerpts::type)
                        .collect(Collectors.joining(", ", "(", ")")));
  }

  private Optional<Written> written(Node node, int line, String name) {
    if (node instanceof MethodCallExpr call && call.getNameAsString().equals(name)) {
      return Optional.of(new Written(excerpt(call, call), begin(call.getName()) == line));
    }
    if (node instanceof ObjectCreationExpr creation
        && creation.getType().getNameAsString().equals(name)) {
      return Optional.of(new Written(excerpt(creation, creation), begin(creation) == line));
    }
    return Optional.empty();
  }

  private Call excerpt(Node node, NodeWithArguments<?> call) {
    return new Call(
        text(node),
        call.getArguments().stream().map(this::text).toList(),
        (int) call.getArguments().stream().filter(Excerpts::isLiteral).count());
  }

  private static boolean isLiteral(Expression argument) {
    return argument instanceof LiteralExpr;
  }

  private static String type(Parameter parameter) {
    return parameter.getType().asString() + (parameter.isVarArgs() ? "..." : "");
  }

  private static boolean covers(Node node, int line) {
    return node.getRange()
        .filter(range -> range.begin.line <= line && line <= range.end.line)
        .isPresent();
  }

  private static int begin(Node node) {
    return node.getRange().map(range -> range.begin.line).orElse(0);
  }

  private static int length(Range range) {
    return range.end.line - range.begin.line;
  }

  /** What stands there, with every run of white space made one space. */
  private String text(Node node) {
    Range range = node.getRange().orElseThrow();
    StringBuilder text = new StringBuilder();
    for (int line = range.begin.line; line <= range.end.line; line++) {
      String whole = lines.get(line - 1);
      int from = line == range.begin.line ? range.begin.column - 1 : 0;
      int to = line == range.end.line ? Math.min(range.end.column, whole.length()) : whole.length();
      text.append(whole, Math.min(from, to), to).append(' ');
    }
    return text.toString().strip().replaceAll("\\s+", " ").replace(" .", ".");
  }
}
