package nl.imwregiotilburg.privacy.register.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.RegisterException;
import nl.imwregiotilburg.privacy.register.RegisterException.Problem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One reading of one file: collects what is wrong, which ids the sections hold, and which ids are
 * referred to, so that references can be checked once everything was seen.
 */
final class Reading {

  /** To how many dangling references a suggestion is given; the search takes time. */
  private static final int SUGGESTIONS = 200;

  private final String file;
  private final String noun;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Section, Set<String>> ids = new EnumMap<>(Section.class);
  private final Set<Section> unreadable = EnumSet.noneOf(Section.class);
  private final List<Mention> mentions = new ArrayList<>();
  private int suggestions;

  /** Somebody names an entry of a section. */
  private record Mention(Section section, String id, Place place) {}

  private Reading(String file, String noun) {
    this.file = file;
    this.noun = noun;
  }

  /**
   * A reading of one file.
   *
   * @param file absolute
   * @param noun what the file is, for messages
   */
  static Reading of(Path file, String noun) {
    return new Reading(slashes(file), noun);
  }

  /** A path as a register tells where it was read from. */
  static String slashes(Path file) {
    return file.toString().replace(File.separatorChar, '/');
  }

  /** What the file is, for messages: {@code register}. */
  String noun() {
    return noun;
  }

  void problem(Mark mark, String message) {
    problems.add(new Problem(file, mark.line(), mark.column(), message));
  }

  void problem(Place place, String message) {
    problem(place.mark(), place.path().isEmpty() ? message : place.path() + ": " + message);
  }

  /** The section has an entry with this id. */
  void declare(Section section, String id) {
    ids.computeIfAbsent(section, none -> new LinkedHashSet<>()).add(id);
  }

  /** Not all of the section could be read: references to it are not judged. */
  void unreadable(Section section) {
    unreadable.add(section);
  }

  void mention(Section section, String id, Place place) {
    mentions.add(new Mention(section, id, place));
  }

  /** All problems in order of the file, dangling references included. */
  List<Problem> problems() {
    mentions.forEach(this::checkMention);
    mentions.clear();
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  /**
   * What was read, if all of it was right.
   *
   * @throws RegisterException if it was not; it lists all problems
   */
  <T> T complete(Optional<T> read) {
    List<Problem> all = problems();
    if (!all.isEmpty()) {
      throw new RegisterException(all);
    }
    return read.orElseThrow(() -> new IllegalStateException("no " + noun + " and no problem"));
  }

  /**
   * The root of the file, when it is a map.
   *
   * @param second the key that such a file has next to its version
   */
  Optional<Place> root(Node node, String second) {
    Place root = Place.root(node);
    if (node instanceof MappingNode) {
      return Optional.of(root);
    }
    problem(
        root.key(),
        "%s was found where a %s belongs; a %s starts with 'version: 1' and '%s:'"
            .formatted(root.found(), noun, noun, second));
    return Optional.empty();
  }

  private void checkMention(Mention mention) {
    Section section = mention.section();
    if (unreadable.contains(section)) {
      return;
    }
    Set<String> known = ids.getOrDefault(section, Set.of());
    if (known.contains(mention.id())) {
      return;
    }
    String allowed =
        known.isEmpty()
            ? "this " + noun + " has no " + section.entries()
            : didYouMean(mention.id(), known) + NearestWord.allowed(known);
    problem(
        mention.place(),
        "'%s' is not among the %s; %s"
            .formatted(Place.shortened(mention.id()), section.entries(), allowed));
  }

  private String didYouMean(String id, Set<String> known) {
    if (suggestions == SUGGESTIONS) {
      return "";
    }
    suggestions++;
    return NearestWord.didYouMean(id, known);
  }
}
