package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.objectweb.asm.Type;

/**
 * SpotBugs with FindSecBugs. Its taint analysis is told of our sources in a custom configuration,
 * and of our sinks as injections of its own kind ({@code CUSTOM_INJECTION}).
 *
 * @param label for people
 * @param lib folder with its jars
 * @param only detectors to run, by simple name; empty for all, as it is used
 * @param priority findings up to this priority count: 1 for those it is sure of, 2 for its default,
 *     which has data of unknown origin too
 */
record FindSecBugs(String label, Path lib, List<String> only, int priority) implements Contender {

  private static final String BUGS = "bugs.xml";
  private static final String KIND = "CUSTOM_INJECTION";

  FindSecBugs {
    only = List.copyOf(only);
  }

  @Override
  public List<String> command(Target target, TaintRules rules, Path folder, String heap)
      throws IOException {
    Path sources = Files.writeString(folder.resolve("sources.txt"), sources(rules));
    Path sinks = Files.writeString(folder.resolve("sinks.txt"), sinks(rules));
    Path plugin = Jars.one(lib, "findsecbugs-plugin-");
    List<String> command =
        new ArrayList<>(
            List.of(
                Jars.java(),
                "-Xmx" + heap,
                "-Dfindsecbugs.taint.customconfigfile=" + sources,
                "-Dfindsecbugs.injection.sources=" + sinks,
                "-cp",
                Jars.path(lib),
                "edu.umd.cs.findbugs.FindBugs2",
                "-pluginList",
                plugin.toString(),
                "-effort:default",
                "-medium"));
    if (!only.isEmpty()) {
      command.addAll(List.of("-visitors", String.join(",", only)));
    }
    if (!target.libraries().isEmpty()) {
      command.add("-auxclasspath");
      command.add(
          target.libraries().stream()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
    }
    command.add("-xml=" + folder.resolve(BUGS));
    target.application().forEach(path -> command.add(path.toString()));
    return command;
  }

  @Override
  public SortedSet<String> found(Types types, Path folder, Path log) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    try (InputStream in = Files.newInputStream(folder.resolve(BUGS))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      int depth = 0;
      int bug = -1;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          String name = xml.getLocalName();
          if (name.equals("BugInstance")) {
            bug = wanted(xml) ? depth : -1;
          } else if (name.equals("SourceLine") && bug == depth - 1) {
            // The first is the place, the others are where the data comes from.
            bug = -1;
            found.add(
                xml.getAttributeValue(null, "sourcepath")
                    + ":"
                    + xml.getAttributeValue(null, "start"));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("SpotBugs left no proper XML", e);
    }
    return found;
  }

  private boolean wanted(XMLStreamReader bug) {
    return KIND.equals(bug.getAttributeValue(null, "type"))
        && Integer.parseInt(bug.getAttributeValue(null, "priority")) <= priority;
  }

  private static String sources(TaintRules rules) {
    StringBuilder text = new StringBuilder();
    rules
        .fields()
        .forEach(it -> text.append(it.owner()).append('.').append(it.name()).append(":TAINTED\n"));
    rules
        .results()
        .forEach(
            it ->
                text.append(it.owner())
                    .append('.')
                    .append(it.name())
                    .append(it.descriptor())
                    .append(":TAINTED\n"));
    rules
        .sanitisers()
        .forEach(
            it ->
                text.append(it.owner())
                    .append('.')
                    .append(it.name())
                    .append(it.descriptor())
                    .append(":SAFE\n"));
    return text.toString();
  }

  /** Arguments are named by their place on the stack, the last one being on top. */
  private static String sinks(TaintRules rules) {
    TreeMap<String, TreeSet<Integer>> byMethod = new TreeMap<>();
    for (TaintRules.Argument sink : rules.sinks()) {
      TaintRules.MethodRef method = sink.method();
      byMethod
          .computeIfAbsent(
              method.owner() + "." + method.name() + method.descriptor(), key -> new TreeSet<>())
          .add(depth(Type.getArgumentTypes(method.descriptor()), sink.index()));
    }
    return byMethod.entrySet().stream()
        .map(
            it ->
                it.getKey()
                    + ":"
                    + it.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static int depth(Type[] arguments, int index) {
    int depth = 0;
    for (int i = index + 1; i < arguments.length; i++) {
      depth += arguments[i].getSize();
    }
    return depth;
  }
}
