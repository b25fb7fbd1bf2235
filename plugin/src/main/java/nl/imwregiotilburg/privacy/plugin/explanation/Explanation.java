package nl.imwregiotilburg.privacy.plugin.explanation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.plugin.console.Plain;

/** One finding in full: its way as a tree, the promise, how to mend it, how to accept it. */
public final class Explanation {

  /** Its findings stand where a real value does; the line would print the value. */
  private static final String FINDS_VALUES = "real-personal-data";

  private static final int LONG_LINE = 160;

  private final KeptFinding finding;
  private final KeptReport report;
  private final Sources sources;
  private final StepWords words;
  private final List<String> text = new ArrayList<>();

  private Explanation(KeptFinding finding, KeptReport report, Sources sources) {
    this.finding = finding;
    this.report = report;
    this.sources = sources;
    this.words = new StepWords(sources);
  }

  /**
   * The explanation, in lines.
   *
   * @param base folder of the module that asks
   */
  public static String of(KeptFinding finding, KeptReport report, Path base) {
    return new Explanation(finding, report, new Sources(List.of(base, report.folder()))).text();
  }

  private String text() {
    text.add(finding.rule() + ": " + finding.message());
    text.add(
        finding.severity()
            + ", "
            + finding.confidence()
            + ", at "
            + clickable(finding.location())
            + ", fingerprint "
            + finding.fingerprint());
    text.add("");
    if (finding.way().isEmpty()) {
      declaration();
    } else {
      way();
    }
    text.add("");
    text.add("promise: " + promise());
    text.add("mend:    " + finding.mend());
    finding.accepted().ifPresentOrElse(it -> text.add("accepted: " + it), this::exemption);
    text.add("more:    mvn privacy:explain -Drule=" + finding.rule());
    stale();
    return text.stream().map(Plain::text).collect(Collectors.joining("\n"));
  }

  private void declaration() {
    text.add(finding.location().toString());
    quote("", finding.location());
    if (!finding.detail().isEmpty()) {
      text.add(finding.detail());
    }
  }

  private void way() {
    text.add(
        finding
            .data()
            .map(it -> it.name() + ": " + it.description() + ", declared at " + it.location())
            .orElse("the data"));
    nodes("", WayTree.of(finding.way()));
  }

  private void nodes(String margin, List<WayTree.Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1;
      String here = margin + (last ? "└─ " : "├─ ");
      String below = margin + (last ? "   " : "│  ");
      if (nodes.get(i) instanceof WayTree.Branch branch) {
        text.add(here + "in " + member(branch.member()) + file(branch));
        nodes(below, branch.nodes());
      } else if (nodes.get(i) instanceof WayTree.Leaf leaf) {
        step(here, below, leaf);
        nodes(below, leaf.below());
      }
    }
  }

  private void step(String here, String below, WayTree.Leaf leaf) {
    Step step = leaf.step();
    int next = leaf.index() + 1;
    Optional<Step> after =
        next < finding.way().size() ? Optional.of(finding.way().get(next)) : Optional.empty();
    text.add(
        here + StepWords.place(step.location()) + "  " + words.of(step, after, finding.sink()));
    boolean repeats =
        leaf.index() > 0
            && finding
                .way()
                .get(leaf.index() - 1)
                .location()
                .toString()
                .equals(step.location().toString());
    if (!repeats) {
      quote(below + (leaf.below().isEmpty() ? "   " : "│  "), step.location());
    }
  }

  private void quote(String margin, Location location) {
    if (finding.rule().equals(FINDS_VALUES)) {
      return;
    }
    sources
        .line(location)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.length() <= LONG_LINE)
        .ifPresent(line -> text.add(margin + location.line() + " | " + line));
  }

  /** The file of a method's steps, once for all of them. */
  private static String file(WayTree.Branch branch) {
    return branch.nodes().stream()
        .filter(WayTree.Leaf.class::isInstance)
        .map(node -> ((WayTree.Leaf) node).step().location().file())
        .findFirst()
        .map(file -> ", " + file)
        .orElse("");
  }

  /** {@code ClientService.meld} for {@code nl.imw.ClientService#meld}. */
  private static String member(String member) {
    int hash = member.indexOf('#');
    String owner = hash < 0 ? member : member.substring(0, hash);
    String type = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    String name = hash < 0 ? "" : member.substring(hash + 1);
    return switch (name) {
      case "" -> type;
      case "<init>" -> "the constructor of " + type;
      case "<clinit>" -> "the initialiser of " + type;
      default -> type + "." + name;
    };
  }

  private String promise() {
    String broken =
        finding.clauses().stream()
            .map(
                id -> {
                  String clause = report.clauses().getOrDefault(id, "");
                  return clause.isEmpty() ? id : id + " \"" + clause + "\"";
                })
            .collect(Collectors.joining(", "));
    if (finding.law().isEmpty()) {
      return broken;
    }
    return broken.isEmpty() ? finding.law() : broken + " · " + finding.law();
  }

  private void exemption() {
    Optional<String> place = exemptible();
    if (place.isEmpty()) {
      text.add(
          "accept:  this cannot be accepted with an annotation, because it is not in Java code");
      return;
    }
    text.add("accept:  if the risk is accepted, write on " + place.get());
    text.add("           @Exempt(");
    text.add("               rule = \"" + finding.rule() + "\",");
    text.add("               reason = \"why this is right\",");
    text.add("               approvedBy = \"who says so\",");
    text.add("               until = \"" + report.today().plusYears(1) + "\")");
  }

  /** Where an exemption covers this finding. */
  private Optional<String> exemptible() {
    List<String> places = new ArrayList<>();
    finding
        .sink()
        .ifPresent(sink -> places.add(member(sink.caller()) + " (this place), on its type"));
    finding
        .data()
        .filter(KeptFinding.Data::own)
        .ifPresent(it -> places.add(it.name() + " (wherever it goes)"));
    if (places.isEmpty() && finding.location().file().endsWith(".java")) {
      places.add("the type at " + StepWords.place(finding.location()));
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(String.join(", or on ", places));
  }

  private void stale() {
    List<Location> places = new ArrayList<>(List.of(finding.location()));
    finding.way().forEach(step -> places.add(step.location()));
    List<String> changed =
        places.stream()
            .filter(it -> sources.newer(it, report.file()))
            .map(Location::fileName)
            .distinct()
            .toList();
    if (!changed.isEmpty()) {
      text.add(
          "note:    "
              + String.join(", ", changed)
              + " changed after the report was written, so lines may have moved;"
              + " mvn privacy:check looks again");
    }
  }

  private String clickable(Location location) {
    return sources
        .file(location)
        .map(file -> Location.ofLine(file.toString(), location.line()).toString())
        .orElse(location.toString());
  }
}
