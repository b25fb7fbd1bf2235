package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Tai-e's taint analysis: a whole-program pointer analysis. Every method of the application is an
 * entry point (see {@code tools/tai-e}); data passes strings as the transfers say that come with
 * it, and everything else as its own analysis of the bytecode says.
 *
 * @param label for people
 * @param lib folder with its jars
 * @param plugin classes with the entry points
 * @param libraries whether the code of libraries is analysed too; if not they are only known by
 *     name, and data does not pass them
 * @param pointers options of the pointer analysis, {@code cs:ci;only-app:true}
 */
record Taie(String label, Path lib, Path plugin, boolean libraries, String pointers)
    implements Contender {

  private static final String TRANSFERS =
      "commonly-used-taint-config/transfer/string-transfers.yml";
  private static final Pattern FLOW = Pattern.compile("^TaintFlow\\{.* -> (.*)}$");
  private static final Pattern SINK = Pattern.compile("^<([^:]+): .*?\\[\\d+@L(\\d+)\\]");

  @Override
  public List<String> command(Target target, TaintRules rules, Path folder, String heap)
      throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("rules.yml"), yaml(rules));
    String tool = Jars.path(lib);
    transfers(config.resolve("transfers.yml"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Jars.java(),
                "-Xmx" + heap,
                "-Dlibraries=" + (libraries ? "analysed" : "ignored"),
                "-Dapplication="
                    + Files.write(
                        folder.resolve("application.txt"), Jars.classes(target.application())),
                "-cp",
                tool + java.io.File.pathSeparator + plugin,
                "pascal.taie.Main",
                "--allow-phantom",
                "--prepend-JVM",
                "--output-dir",
                folder.resolve("output").toString()));
    target.application().forEach(path -> command.addAll(List.of("-acp", path.toString())));
    target.libraries().forEach(path -> command.addAll(List.of("-cp", path.toString())));
    command.addAll(
        List.of(
            "-a",
            "pta=implicit-entries:false;handle-invokedynamic:true;"
                + "propagate-types:[reference,int,long,short,byte,char,float,double];taint-config:"
                + config
                + ";plugins:[nl.imwregiotilburg.privacy.speed.taie.EveryMethod];"
                + pointers));
    return command;
  }

  private void transfers(Path file) throws IOException {
    try (java.util.stream.Stream<Path> jars = Files.list(lib)) {
      Path jar =
          jars.filter(it -> String.valueOf(it.getFileName()).startsWith("tai-e-"))
              .findFirst()
              .orElseThrow();
      try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(jar.toFile())) {
        Files.write(file, zip.getInputStream(zip.getEntry(TRANSFERS)).readAllBytes());
      }
    }
  }

  @Override
  public SortedSet<String> found(Types types, Path folder, Path log) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(log)) {
      Matcher flow = FLOW.matcher(line);
      if (flow.matches()) {
        Matcher sink = SINK.matcher(flow.group(1));
        if (sink.find() && types.isApplication(sink.group(1))) {
          found.add(types.line(sink.group(1), Integer.parseInt(sink.group(2))));
        }
      }
    }
    return found;
  }

  static String yaml(TaintRules rules) {
    StringBuilder text = new StringBuilder("sources:\n");
    rules
        .fields()
        .forEach(
            it ->
                text.append("  - { kind: field, field: \"<")
                    .append(it.owner().replace('/', '.'))
                    .append(": ")
                    .append(Type.getType(it.descriptor()).getClassName())
                    .append(' ')
                    .append(it.name())
                    .append(">\" }\n"));
    rules
        .results()
        .forEach(
            it ->
                text.append("  - { kind: call, method: \"")
                    .append(signature(it))
                    .append("\", index: result }\n"));
    rules
        .parameters()
        .forEach(
            it ->
                text.append("  - { kind: param, method: \"")
                    .append(signature(it.method()))
                    .append("\", index: ")
                    .append(it.index())
                    .append(" }\n"));
    text.append("sinks:\n");
    for (TaintRules.Argument sink : rules.sinks()) {
      sink(text, sink, "");
      if (sink.type().getSort() == Type.ARRAY) {
        sink(text, sink, "[*]");
      }
    }
    text.append("sanitizers:\n");
    for (TaintRules.MethodRef it : rules.sanitisers()) {
      for (int i = 0; i < Type.getArgumentTypes(it.descriptor()).length; i++) {
        text.append("  - { kind: param, method: \"")
            .append(signature(it))
            .append("\", index: ")
            .append(i)
            .append(" }\n");
      }
    }
    return text.append("call-site-mode: true\n").toString();
  }

  private static void sink(StringBuilder text, TaintRules.Argument sink, String part) {
    text.append("  - { method: \"")
        .append(signature(sink.method()))
        .append("\", index: \"")
        .append(sink.index())
        .append(part)
        .append("\" }\n");
  }

  /** {@code <nl.imw.Client: java.lang.String naam(int)>}. */
  private static String signature(TaintRules.MethodRef method) {
    List<String> parameters =
        java.util.Arrays.stream(Type.getArgumentTypes(method.descriptor()))
            .map(Type::getClassName)
            .toList();
    return "<"
        + method.owner().replace('/', '.')
        + ": "
        + Type.getReturnType(method.descriptor()).getClassName()
        + " "
        + method.name()
        + parameters.stream().collect(Collectors.joining(",", "(", ")"))
        + ">";
  }
}
