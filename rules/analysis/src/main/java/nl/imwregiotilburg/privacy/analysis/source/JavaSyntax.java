package nl.imwregiotilburg.privacy.analysis.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import com.github.javaparser.ast.CompilationUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses Java source of any version for the names and calls in it. What it means is not asked: a
 * word that newer versions reserve is no reason to refuse an older file.
 */
final class JavaSyntax {

  /**
   * Expressions that are nested deeper than a thread's usual stack allows, in generated sources.
   */
  private static final long DEEP_STACK_BYTES = 256L * 1024 * 1024;

  private static final Pattern FOUND =
      Pattern.compile("Found\\s+(\"(?:[^\"\\\\]|\\\\.)*+\"|<\\w+>)");
  private static final Pattern EXPECTED = Pattern.compile("expected\\s+(\"[^\"]*\")$");
  private static final Pattern LEXICAL =
      Pattern.compile(
          "Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: (<EOF>|\"[^\"]*\"|\\S+)");

  /**
   * Why a file does not parse.
   *
   * @param line one-based; 0 when unknown
   * @param column one-based; 0 when unknown
   * @param message in words, no full stop
   */
  record Mistake(int line, int column, String message) {}

  /**
   * A file as far as it could be parsed.
   *
   * @param scan what is in it; nothing or not everything if there is a mistake
   * @param mistake the first one
   */
  record Result(SourceScan.Result scan, Optional<Mistake> mistake) {}

  private JavaSyntax() {}

  /** Parses the text of a file; never throws. */
  static Result parse(String text, String fileName) {
    try {
      return attempt(text, fileName);
    } catch (StackOverflowError tooDeep) {
      return attemptWithDeepStack(text, fileName);
    } catch (RuntimeException broken) {
      return failed("the parser gave up on it (" + broken.getClass().getSimpleName() + ")");
    }
  }

  private static Result attemptWithDeepStack(String text, String fileName) {
    FutureTask<Result> task = new FutureTask<>(() -> attempt(text, fileName));
    Thread thread = new Thread(null, task, "privacy-deep-source", DEEP_STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException stillTooDeep) {
      return failed("its expressions are nested too deeply");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return failed("reading it was interrupted");
    }
  }

  private static Result attempt(String text, String fileName) {
    boolean escapes = text.contains("\\u");
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setPreprocessUnicodeEscapes(escapes);
    if (!escapes) {
      // The other processors judge the language version, which takes a third of the time.
      configuration.getProcessors().clear();
    }
    ParseResult<CompilationUnit> parsed = new JavaParser(configuration).parse(text);
    // Problems without a cause are objections to the language version, not to the syntax.
    Optional<Mistake> mistake =
        parsed.getProblems().stream()
            .filter(problem -> problem.getCause().isPresent())
            .findFirst()
            .map(JavaSyntax::describe);
    SourceScan.Result scan =
        parsed
            .getResult()
            .map(unit -> SourceScan.scan(unit, fileName))
            .orElseGet(JavaSyntax::nothing);
    if (parsed.getResult().isEmpty() && mistake.isEmpty()) {
      return failed("the parser found no Java in it");
    }
    return new Result(scan, mistake);
  }

  private static Mistake describe(Problem problem) {
    if (problem.getCause().orElse(null) instanceof ParseException cause
        && cause.currentToken != null
        && cause.currentToken.next != null) {
      Token found = cause.currentToken.next;
      return new Mistake(found.beginLine, found.beginColumn, sentence(problem.getMessage()));
    }
    Matcher lexical = LEXICAL.matcher(problem.getMessage());
    if (lexical.find()) {
      return new Mistake(
          Integer.parseInt(lexical.group(1)),
          Integer.parseInt(lexical.group(2)),
          lexical.group(3).equals("<EOF>")
              ? "a comment, text block or string is never closed"
              : "the character " + lexical.group(3) + " cannot stand here");
    }
    return problem
        .getLocation()
        .flatMap(tokens -> tokens.toRange())
        .map(
            range ->
                new Mistake(range.begin.line, range.begin.column, sentence(problem.getMessage())))
        .orElseGet(() -> new Mistake(0, 0, sentence(problem.getMessage())));
  }

  private static String sentence(String message) {
    Matcher found = FOUND.matcher(message);
    if (!found.find()) {
      return "it is no valid Java";
    }
    String what = found.group(1).equals("<EOF>") ? "the end of the file" : found.group(1);
    Matcher expected = EXPECTED.matcher(message.strip());
    return expected.find()
        ? what + " stands where " + expected.group(1) + " is expected"
        : what + " cannot stand here";
  }

  private static Result failed(String message) {
    return new Result(nothing(), Optional.of(new Mistake(0, 0, message)));
  }

  private static SourceScan.Result nothing() {
    return new SourceScan.Result(Declarations.none(), Calls.none());
  }
}
