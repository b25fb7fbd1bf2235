package nl.imwregiotilburg.privacy.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.recognition.Recogniser;
import org.jspecify.annotations.Nullable;

/** Compares what is recognised in published code with labels given by hand. */
public final class Measurement {

  /**
   * One labelled field.
   *
   * @param part {@code tuning} or {@code held-out}
   * @param artifact artifactId of the jar
   * @param field class and field, as the id of a suggestion
   * @param personal {@code yes}, {@code no} or {@code unsure}; the last is left out
   */
  record Label(String part, String artifact, String field, String personal) {}

  /** Counts of confident suggestions, and of all. */
  record Figures(int right, int wrong, int missed, int possible) {

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double recallWithPossible() {
      return right + missed == 0 ? 1 : (double) (right + possible) / (right + missed);
    }

    Figures plus(Figures other) {
      return new Figures(
          right + other.right,
          wrong + other.wrong,
          missed + other.missed,
          possible + other.possible);
    }
  }

  private Measurement() {}

  /** The labels. */
  static List<Label> labels(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new Label(cells[0], cells[1], cells[2] + "." + cells[3], cells[5]))
          .toList();
    }
  }

  /** The figures by part, and of each artifact as {@code part/artifact}. */
  static Map<String, Figures> measure(Path labels, Path jars, List<String> mistakes)
      throws IOException {
    Map<String, List<Label>> byArtifact = new TreeMap<>();
    for (Label label : labels(labels)) {
      byArtifact.computeIfAbsent(label.artifact, key -> new ArrayList<>()).add(label);
    }
    Map<String, Figures> figures = new TreeMap<>();
    for (Map.Entry<String, List<Label>> entry : byArtifact.entrySet()) {
      Map<String, Suggestion> found = suggestions(jar(jars, entry.getKey()));
      String part = entry.getValue().get(0).part;
      Figures own = new Figures(0, 0, 0, 0);
      for (Label label : entry.getValue()) {
        own = own.plus(judge(label, of(label.field, found), mistakes));
      }
      figures.put(part + "/" + entry.getKey(), own);
      figures.merge(part, own, Figures::plus);
    }
    return figures;
  }

  /** A builder's copy of a field is recognised with the field of the class around it. */
  private static @Nullable Suggestion of(String field, Map<String, Suggestion> found) {
    Suggestion own = found.get(field);
    return own != null ? own : found.get(field.replace("$Builder.", "."));
  }

  private static Figures judge(
      Label label, @Nullable Suggestion suggestion, List<String> mistakes) {
    boolean confident = suggestion != null && suggestion.confident();
    if (label.personal.equals("unsure")) {
      return new Figures(0, 0, 0, 0);
    }
    boolean personal = label.personal.equals("yes");
    if (personal != confident) {
      mistakes.add(
          label.part
              + (personal ? " missed " : " wrong ")
              + label.artifact
              + " "
              + label.field
              + (suggestion == null
                  ? ""
                  : " " + suggestion.sureness() + " " + suggestion.reason()));
    }
    return new Figures(
        personal && confident ? 1 : 0,
        !personal && confident ? 1 : 0,
        personal && !confident ? 1 : 0,
        personal && !confident && suggestion != null ? 1 : 0);
  }

  /** The suggestions for a jar, by id. */
  static Map<String, Suggestion> suggestions(Path jar) {
    Map<String, Suggestion> byId = new HashMap<>();
    Container container = new Container(jar, "published", Container.Role.OWN);
    try (ClassIndex index = ClassIndex.read(List.of(container), List.of())) {
      Positions nowhere = new Nowhere();
      DeclaredElements nothing = new DeclaredElements(index, Models.load(List.of()), nowhere);
      Recogniser.recognise(index, nothing, nowhere).forEach(it -> byId.put(it.id(), it));
    }
    return byId;
  }

  private static Path jar(Path folder, String artifact) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(it -> it.getFileName().toString().matches(artifact + "-\\d.*(?<!-sources)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no jar of " + artifact + " in " + folder));
    }
  }

  /** Positions do not matter here. */
  private static final class Nowhere implements Positions {
    private static final Location PLACE = new Location("published", 0, 0, 0);

    @Override
    public Location ofType(ClassInfo type) {
      return PLACE;
    }

    @Override
    public Location ofField(ClassInfo owner, String field) {
      return PLACE;
    }

    @Override
    public Location ofMethod(ClassInfo owner, MethodInfo method) {
      return PLACE;
    }

    @Override
    public Location ofParameter(ClassInfo owner, MethodInfo method, int parameter) {
      return PLACE;
    }

    @Override
    public Location ofCall(ClassInfo owner, int line, String method, int argument) {
      return PLACE;
    }

    @Override
    public Location ofLine(ClassInfo owner, int line) {
      return PLACE;
    }
  }

  /** Prints figures and mistakes. */
  static void print(Map<String, Figures> figures, List<String> mistakes) {
    figures.forEach(
        (part, it) ->
            System.out.printf(
                "%-32s precision %.3f recall %.3f (with possible %.3f) %s%n",
                part, it.precision(), it.recall(), it.recallWithPossible(), it));
    mistakes.forEach(System.out::println);
  }

  /** Measures without Maven: labels, folder of jars. */
  public static void main(String[] arguments) throws IOException {
    List<String> mistakes = new ArrayList<>();
    print(measure(Path.of(arguments[0]), Path.of(arguments[1]), mistakes), mistakes);
  }
}
