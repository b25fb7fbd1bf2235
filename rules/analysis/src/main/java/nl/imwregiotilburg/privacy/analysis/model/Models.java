package nl.imwregiotilburg.privacy.analysis.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All models: those shipped with this library and those of the user. Immutable, and safe for use by
 * several threads; what is shipped is read when it is first asked for.
 */
public final class Models {

  private static final long LARGEST_FILE = 4_000_000;

  private static final Comparator<Entry> EXACT_FIRST = Comparator.comparingInt(Entry::rank);

  /** Least important first. */
  private final List<Layer> layers;

  private final List<DeclaredSource> declared;
  private final List<ForeignAnnotation> annotations;
  private final List<MessageAnnotation> messages;
  private final List<String> allowedLoggers;

  /** By type, then by method name. */
  private final Map<String, Map<String, List<MethodModel>>> answers = new ConcurrentHashMap<>();

  private Models(
      List<Layer> layers,
      List<DeclaredSource> declared,
      List<ForeignAnnotation> annotations,
      List<MessageAnnotation> messages,
      List<String> allowedLoggers) {
    this.layers = List.copyOf(layers);
    this.declared = List.copyOf(declared);
    this.annotations = List.copyOf(annotations);
    this.messages = List.copyOf(messages);
    this.allowedLoggers = List.copyOf(allowedLoggers);
  }

  /** A field or type that is personal data although nothing in it says so. */
  public record DeclaredSource(
      String owner,
      String member,
      String category,
      List<String> purposes,
      List<String> retentions,
      Optional<String> subject,
      String origin) {}

  /**
   * A foreign annotation with the meaning of one of ours.
   *
   * @param annotation binary name
   * @param means {@code personal-data}, {@code anonymises}, {@code pseudonymises}, {@code purpose},
   *     {@code masked}
   * @param category category id; empty when an attribute of the annotation holds it
   * @param categoryAttribute name of that attribute; empty when {@code category} is given
   * @param purposeAttribute name of the attribute that says for what purpose; empty when it does
   *     not mean a purpose
   * @param purposes purpose ids by what that attribute says; what is not among them is itself a
   *     purpose id, or ends with one
   */
  public record ForeignAnnotation(
      String annotation,
      String means,
      String category,
      String categoryAttribute,
      String purposeAttribute,
      Map<String, String> purposes,
      String origin) {}

  /**
   * Loads the shipped models and the user's.
   *
   * @param files the user's {@code models.yml}, later ones win over earlier and over the shipped
   * @throws ModelException if one of them has mistakes or cannot be read
   */
  public static Models load(List<Path> files) {
    ShippedModels shipped = ShippedModels.load();
    List<Layer> layers = new ArrayList<>(List.of(shipped));
    List<ModelFile> read = new ArrayList<>(shipped.declarations());
    List<String> mistakes = new ArrayList<>();
    for (Path file : files) {
      Problems problems = new Problems(file.toString());
      Optional<String> text = text(file, problems);
      if (text.isPresent()) {
        ModelFile model = ModelFile.read(NodeReader.read(text.get(), problems), problems);
        layers.add(Layer.of(model.methods()));
        read.add(model);
      }
      mistakes.addAll(problems.lines());
    }
    if (!mistakes.isEmpty()) {
      throw new ModelException(mistakes);
    }
    Map<String, DeclaredSource> declared = new LinkedHashMap<>();
    Map<String, ForeignAnnotation> annotations = new LinkedHashMap<>();
    Map<String, MessageAnnotation> messages = new LinkedHashMap<>();
    Set<String> loggers = new LinkedHashSet<>();
    for (ModelFile file : read) {
      for (DeclaredSource each : file.declared()) {
        declared.put(each.owner() + "#" + each.member(), each);
      }
      for (ForeignAnnotation each : file.annotations()) {
        annotations.put(each.annotation(), each);
      }
      for (MessageAnnotation each : file.messages()) {
        messages.put(each.annotation(), each);
      }
      loggers.addAll(file.allowedLoggers());
    }
    return new Models(
        layers,
        List.copyOf(declared.values()),
        List.copyOf(annotations.values()),
        List.copyOf(messages.values()),
        List.copyOf(loggers));
  }

  private static Optional<String> text(Path file, Problems problems) {
    Place top = new Place(1, 1);
    try {
      if (Files.size(file) > LARGEST_FILE) {
        problems.add(top, "larger than 4 MB; models are written by hand");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(top, "this file is not UTF-8");
    } catch (IOException e) {
      problems.add(top, "this file cannot be read: " + e.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  /**
   * The models of one method as written for exactly this type; the caller walks the type's
   * supertypes. The first one whose parameters fit the call decides: later entries are only there
   * for other overloads. The user's come before the shipped, and what they do not speak of they
   * have from those. Within a file entries that name parameters come first, then the name alone,
   * then {@code *}.
   *
   * @param owner binary name with dots
   * @param name method name
   */
  public List<MethodModel> of(String owner, String name) {
    if (!knows(owner)) {
      return List.of();
    }
    return answers
        .computeIfAbsent(owner, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, key -> answer(owner, key));
  }

  private List<MethodModel> answer(String owner, String name) {
    List<Entry> result = List.of();
    for (Layer layer : layers) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : layer.of(owner)) {
        if (names(entry, name)) {
          entries.add(entry);
        }
      }
      entries.sort(EXACT_FIRST);
      result = over(entries, result);
    }
    List<MethodModel> models = new ArrayList<>(result.size());
    for (Entry entry : result) {
      models.add(entry.model());
    }
    return List.copyOf(models);
  }

  /** Whether an entry is about a method; {@code *} is about no constructor. */
  private static boolean names(Entry entry, String name) {
    String own = entry.model().name();
    return own.equals(name) || (own.equals(MethodKey.EVERY) && !name.startsWith("<"));
  }

  /** The upper entries, completed by the lower ones, and those lower ones nothing lies over. */
  private static List<Entry> over(List<Entry> upper, List<Entry> lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return upper.isEmpty() ? lower : upper;
    }
    List<Entry> result = new ArrayList<>();
    Set<Optional<List<String>>> covered = new HashSet<>();
    for (Entry entry : upper) {
      if (entry.model().parameters().isEmpty()) {
        overAll(entry, lower, covered, result);
        return result;
      }
      covered.add(entry.model().parameters());
      result.add(overFirst(entry, lower));
    }
    for (Entry each : lower) {
      if (!covered.contains(each.model().parameters())) {
        result.add(each);
      }
    }
    return result;
  }

  /** An entry for every overload lies over all entries but those that an exact one lies over. */
  private static void overAll(
      Entry entry, List<Entry> lower, Set<Optional<List<String>>> covered, List<Entry> result) {
    boolean whole = false;
    for (Entry each : lower) {
      if (!covered.contains(each.model().parameters())) {
        result.add(entry.narrowedTo(each).over(each));
        whole |= each.model().parameters().isEmpty();
      }
    }
    if (!whole) {
      result.add(entry);
    }
  }

  /** An entry for one overload lies over the first entry that is about it too. */
  private static Entry overFirst(Entry entry, List<Entry> lower) {
    for (Entry each : lower) {
      Optional<List<String>> parameters = each.model().parameters();
      if (parameters.isEmpty() || parameters.equals(entry.model().parameters())) {
        return entry.over(each);
      }
    }
    return entry;
  }

  /** Whether the user wrote a model, or a part of it. */
  public boolean isOfUser(MethodModel model) {
    for (Layer layer : layers.subList(1, layers.size())) {
      for (Entry entry : layer.of(model.owner())) {
        if (entry.model().name().equals(model.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any entry exists for this type. */
  public boolean knows(String owner) {
    for (Layer layer : layers) {
      if (layer.owners().contains(owner)) {
        return true;
      }
    }
    return false;
  }

  /** Every entry with a source: where personal data may come from, by type and method. */
  public List<MethodModel> sources() {
    TreeSet<String> owners = new TreeSet<>();
    for (Layer layer : layers) {
      owners.addAll(layer.ownersOfSources());
    }
    List<MethodModel> sources = new ArrayList<>();
    for (String owner : owners) {
      TreeSet<String> names = new TreeSet<>();
      for (Layer layer : layers) {
        for (Entry entry : layer.of(owner)) {
          names.add(entry.model().name());
        }
      }
      for (String name : names) {
        for (MethodModel model : of(owner, name)) {
          if (model.name().equals(name) && model.source().isPresent()) {
            sources.add(model);
          }
        }
      }
    }
    return List.copyOf(sources);
  }

  /**
   * Every entry with a sink for the types that exist in models only: what a library's object turns
   * out to be, whatever type it is declared as.
   *
   * @param prefix what the names of such types begin with
   */
  public List<MethodModel> sinksOf(String prefix) {
    List<MethodModel> sinks = new ArrayList<>();
    for (Layer layer : layers) {
      for (String owner : new TreeSet<>(layer.owners())) {
        if (owner.startsWith(prefix)) {
          for (Entry entry : layer.of(owner)) {
            if (!entry.model().sinks().isEmpty()) {
              sinks.add(entry.model());
            }
          }
        }
      }
    }
    return List.copyOf(sinks);
  }

  /** What the user wrote about methods, by the names of the types. */
  public List<MethodModel> ofUser() {
    List<MethodModel> found = new ArrayList<>();
    for (Layer layer : layers.subList(1, layers.size())) {
      for (String owner : new TreeSet<>(layer.owners())) {
        layer.of(owner).forEach(entry -> found.add(entry.model()));
      }
    }
    return List.copyOf(found);
  }

  /** The methods of which the user says {@code source: none}, by the names of the types. */
  public List<MethodModel> takenBackByUser() {
    List<MethodModel> found = new ArrayList<>();
    for (Layer layer : layers.subList(1, layers.size())) {
      for (String owner : new TreeSet<>(layer.owners())) {
        for (Entry entry : layer.of(owner)) {
          if (entry.saysSource() && entry.model().source().isEmpty()) {
            found.add(entry.model());
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Every entry, also one that another layer replaces, by the names of the types. */
  public List<MethodModel> all() {
    List<MethodModel> all = new ArrayList<>();
    for (Layer layer : layers) {
      for (String owner : new TreeSet<>(layer.owners())) {
        layer.of(owner).forEach(entry -> all.add(entry.model()));
      }
    }
    return all;
  }

  /** Fields (member given) and types (member empty) declared personal by a model. */
  public List<DeclaredSource> declaredSources() {
    return declared;
  }

  /** Foreign annotations. */
  public List<ForeignAnnotation> annotations() {
    return annotations;
  }

  /** Annotations that say who listens to messages, or where they are sent. */
  public List<MessageAnnotation> messages() {
    return messages;
  }

  /**
   * Loggers made for personal data, which may carry it: the name a logger is asked for with ({@code
   * audit.*} for all below it) or the field that holds one, {@code nl.example.Dossier#secureLog}.
   */
  public List<String> allowedLoggers() {
    return allowedLoggers;
  }
}
