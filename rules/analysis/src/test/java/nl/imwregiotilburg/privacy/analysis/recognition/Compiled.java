package nl.imwregiotilburg.privacy.analysis.recognition;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Suggestion;

/** Sources, compiled, as a module to analyse. */
public record Compiled(Path sources, Path classes) {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:public )?(?:abstract |final )?(?:class|record|enum|@?interface) (\\w+)");

  /** Writes each text as a source file named after its first type, and compiles them. */
  public static Compiled of(Path folder, String... texts) {
    return of(folder, List.of(), texts);
  }

  /** The same for code that uses classes compiled before. */
  public static Compiled of(Path folder, List<Path> libraries, String... texts) {
    try {
      Path sources = Files.createDirectories(folder.resolve("src"));
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<String> options =
          new ArrayList<>(List.of("-g", "-parameters", "-proc:none", "-d", classes.toString()));
      StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
      libraries.forEach(library -> path.append(File.pathSeparator).append(library));
      options.addAll(List.of("-cp", path.toString()));
      for (String text : texts) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
          throw new IllegalArgumentException("no type in " + text);
        }
        Path file = sources.resolve(type.group(1) + ".java");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        options.add(file.toString());
      }
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      if (compiler.run(null, null, null, options.toArray(String[]::new)) != 0) {
        throw new IllegalArgumentException("does not compile: " + String.join("\n", texts));
      }
      return new Compiled(sources, classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is recognised, best first. */
  public List<Suggestion> suggestions() {
    return Analysis.recognise(request());
  }

  /** The whole analysis. */
  public DataMap map() {
    return Analysis.run(request());
  }

  /** What is suggested for a field, as {@code Client.naam}. */
  public Optional<Suggestion> of(String shortName) {
    return suggestions().stream().filter(it -> it.shortName().equals(shortName)).findFirst();
  }

  /** The category and sureness of a suggestion, {@code naam confident}; {@code -} for none. */
  public String say(String shortName) {
    return of(shortName)
        .map(it -> it.category() + (it.confident() ? " confident" : " possible"))
        .orElse("-");
  }

  private Analysis.Request request() {
    return new Analysis.Request(
        List.of(
            new AnalysedModule(
                "app", List.of(classes), List.of(sources), List.of(), List.of(), List.of())),
        List.of());
  }
}
