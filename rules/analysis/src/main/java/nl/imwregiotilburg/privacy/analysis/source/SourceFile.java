package nl.imwregiotilburg.privacy.analysis.source;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import org.jspecify.annotations.Nullable;

/**
 * A source file that is parsed when it is first asked for a position. Binary names are those of the
 * class files, with {@code .} as package separator and {@code $} before nested types. Columns count
 * UTF-16 code units; in Kotlin, Scala and Groovy only lines are known.
 *
 * <p>Every question has an answer: what stands nowhere in the source, because a compiler or
 * annotation processor made it, is where the developer can do something about it: a getter at its
 * field, a builder at its type. Safe for use by many threads.
 */
public final class SourceFile {

  private final Path path;
  private final String name;
  private final String folderPackage;
  private final String module;
  private final Consumer<Gap> gaps;
  private @Nullable SoftReference<String> text;
  private @Nullable SoftReference<TextSearch> search;
  private JavaSyntax.@Nullable Result parsed;
  private @Nullable String packageName;

  SourceFile(Path path, String folderPackage, String module, Consumer<Gap> gaps) {
    this.path = path;
    this.name = TextFile.name(path);
    this.folderPackage = folderPackage;
    this.module = module;
    this.gaps = gaps;
  }

  /** The file. */
  public Path path() {
    return path;
  }

  /** Whether it is not written in Java, so that it is not parsed and locations have no columns. */
  public boolean isForeign() {
    return !name.endsWith(".java");
  }

  /** The text of a line, one-based, without its end; empty when the file has no such line. */
  public Optional<String> line(int line) {
    return line < 1 ? Optional.empty() : text().lines().skip(line - 1L).findFirst();
  }

  /** The name of a type; of an anonymous one, the name of the type it extends. */
  public Location ofType(String binaryName) {
    return lookup().type(binaryName);
  }

  /** The name of a field, enum constant or record component. */
  public Location ofField(String binaryName, String field) {
    return lookup().field(binaryName, field);
  }

  /** The name of a record component. */
  public Location ofRecordComponent(String binaryName, String component) {
    return lookup().component(binaryName, component);
  }

  /**
   * The name of a method.
   *
   * @param method its name in the class file; {@code <init>} for a constructor, {@code
   *     lambda$meld$0} for a lambda, which is found at the method it is written in
   * @param parameterTypes the types of its parameters, of which the simple names after erasure
   *     count: {@code List}, {@code Entry}, {@code int[]}
   */
  public Location ofMethod(String binaryName, String method, List<String> parameterTypes) {
    return lookup().method(binaryName, method, parameterTypes);
  }

  /**
   * The name of a parameter.
   *
   * @param method as for {@link #ofMethod}
   * @param parameterTypes as for {@link #ofMethod}
   * @param index zero-based
   */
  public Location ofParameter(
      String binaryName, String method, List<String> parameterTypes, int index) {
    return lookup().parameter(binaryName, method, parameterTypes, index);
  }

  /**
   * An argument of a call; only the line when no such call is found there.
   *
   * @param line the line of the call in the class file
   * @param method the method called; for a constructor {@code <init>} or, to tell several apart,
   *     the simple name of its type; {@code makeConcatWithConstants} or {@code append} for a string
   *     concatenation, whose arguments are the operands that are no literals
   * @param argument zero-based as written in source, −1 for the receiver
   */
  public Location call(int line, String method, int argument) {
    return call(line, method, argument, -1);
  }

  /**
   * An argument of one of several calls of the same method on one line.
   *
   * @param occurrence zero-based, in the order in which the calls stand in the class file; negative
   *     when unknown
   * @see #call(int, String, int)
   */
  public Location call(int line, String method, int argument, int occurrence) {
    if (isForeign()) {
      return Location.ofLine(name, line);
    }
    long span = parsed().scan().calls().argument(line, method, argument, occurrence);
    return span == Span.NONE ? Location.ofLine(name, line) : located(span);
  }

  /** The first place that has a word, an import or a comment included. */
  public Optional<Location> mention(String word) {
    int number = 0;
    for (String line : text().lines().toList()) {
      number++;
      Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(line);
      if (found.find()) {
        return Optional.of(
            isForeign()
                ? Location.ofLine(name, number)
                : new Location(name, number, found.start() + 1, found.end() + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the folder of this file says that it belongs to that package. */
  boolean isInFolderOf(String wantedPackage) {
    return folderPackage.equals(wantedPackage);
  }

  /** Whether the package declaration names that package. */
  synchronized boolean declares(String wantedPackage) {
    String declared = packageName;
    if (declared == null) {
      declared = search().packageName();
      packageName = declared;
    }
    return declared.equals(wantedPackage);
  }

  private Lookup lookup() {
    boolean complete = !isForeign() && parsed().mistake().isEmpty();
    Declarations declarations = isForeign() ? Declarations.none() : parsed().scan().declarations();
    return new Lookup(
        name, declarations, complete ? Optional.empty() : Optional.of(search()), this::located);
  }

  private Location located(long span) {
    int end = Span.endColumn(span);
    if (end == Span.TO_END_OF_LINE) {
      end = line(Span.line(span)).map(line -> line.stripTrailing().length() + 1).orElse(0);
    }
    return new Location(name, Span.line(span), Span.column(span), end);
  }

  private synchronized JavaSyntax.Result parsed() {
    JavaSyntax.Result result = parsed;
    if (result == null) {
      result = JavaSyntax.parse(text(), String.valueOf(path.getFileName()));
      parsed = result;
      result.mistake().ifPresent(this::report);
    }
    return result;
  }

  private void report(JavaSyntax.Mistake mistake) {
    String place =
        mistake.line() == 0 ? name : name + ":" + mistake.line() + ":" + mistake.column();
    gaps.accept(
        new Gap(
            Gap.Kind.UNPARSABLE_SOURCE,
            name,
            place + " does not parse: " + mistake.message(),
            "compile the module and mend what the compiler reports; if it compiles, its syntax is"
                + " newer than this plugin knows: update the plugin",
            Optional.of(new Location(name, mistake.line(), mistake.column(), 0)),
            module));
  }

  private synchronized TextSearch search() {
    TextSearch known = search == null ? null : search.get();
    if (known == null) {
      known = new TextSearch(text(), isForeign());
      search = new SoftReference<>(known);
    }
    return known;
  }

  private synchronized String text() {
    String known = text == null ? null : text.get();
    if (known == null) {
      known = read();
      text = new SoftReference<>(known);
    }
    return known;
  }

  private String read() {
    try {
      return TextFile.read(path);
    } catch (IOException unreadable) {
      gaps.accept(SourceTree.unreadable(path, unreadable, module));
      return "";
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
