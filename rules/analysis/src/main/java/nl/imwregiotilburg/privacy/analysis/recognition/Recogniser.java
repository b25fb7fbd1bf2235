package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.analysis.Suggestion.Sureness;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Recognises personal data that nobody declared, in the analysed modules: fields, record components
 * and parameters of entry points, by whole words of their names (their own, and those of columns,
 * JSON and requests), what they can hold, the class they stand in, and their constraints.
 *
 * <p>Looks at each declaration once; a field whose type declares its own data is left to that type.
 */
public final class Recogniser {

  private static final Set<String> NAMING =
      Set.of(
          "javax.persistence.Column",
          "jakarta.persistence.Column",
          "com.fasterxml.jackson.annotation.JsonProperty",
          "com.google.gson.annotations.SerializedName",
          "javax.json.bind.annotation.JsonbProperty",
          "jakarta.json.bind.annotation.JsonbProperty",
          "javax.xml.bind.annotation.XmlElement",
          "jakarta.xml.bind.annotation.XmlElement",
          "org.springframework.data.mongodb.core.mapping.Field");

  private static final Set<String> REQUESTS =
      Set.of(
          "org.springframework.web.bind.annotation.RequestParam",
          "org.springframework.web.bind.annotation.PathVariable",
          "org.springframework.web.bind.annotation.RequestHeader",
          "org.springframework.web.bind.annotation.CookieValue",
          "javax.ws.rs.QueryParam",
          "javax.ws.rs.PathParam",
          "javax.ws.rs.FormParam",
          "javax.ws.rs.HeaderParam",
          "javax.ws.rs.CookieParam",
          "jakarta.ws.rs.QueryParam",
          "jakarta.ws.rs.PathParam",
          "jakarta.ws.rs.FormParam",
          "jakarta.ws.rs.HeaderParam",
          "jakarta.ws.rs.CookieParam",
          "io.micronaut.http.annotation.QueryValue",
          "io.micronaut.http.annotation.PathVariable");

  private static final Set<String> VALUE_NAMES =
      Set.of("value", "val", "text", "number", "raw", "waarde", "nummer", "address", "adres");

  private static final int SMALL = 3;
  private static final int BY_TYPE = 70;
  private static final int BY_TWIN = 75;

  private final ClassIndex index;
  private final DeclaredElements declared;
  private final Positions positions;
  private final Lexicon lexicon = Lexicon.load();
  private final Constraints constraints = Constraints.load();
  private final Set<String> touched;
  private final Set<String> enums = new HashSet<>();
  private final Map<String, Element> twins = new HashMap<>();

  private Recogniser(ClassIndex index, DeclaredElements declared, Positions positions) {
    this.index = index;
    this.declared = declared;
    this.positions = positions;
    this.touched = declared.owners();
    Set<String> types = typesOf(declared.all());
    for (ClassInfo info : index.classes()) {
      if (info.isEnum()) {
        enums.add(info.name());
      }
      String simple = info.name().substring(info.name().lastIndexOf('/') + 1);
      if (types.contains(info.dotted()) || types.contains(simple.replace('$', '.'))) {
        touched.add(info.name());
      }
    }
  }

  /**
   * What looks like personal data and is not declared so, best first.
   *
   * @param declared what is declared already
   */
  public static List<Suggestion> recognise(
      ClassIndex index, DeclaredElements declared, Positions positions) {
    Recogniser recogniser = new Recogniser(index, declared, positions);
    declared.all().forEach(recogniser::remember);
    List<Suggestion> found = new ArrayList<>();
    for (ClassInfo info : index.classes()) {
      if (info.container().own() && (info.access() & Opcodes.ACC_SYNTHETIC) == 0) {
        recogniser.read(info, found);
      }
    }
    return found.stream().sorted().toList();
  }

  /** The types of what is declared: what they hold is declared with it. */
  private static Set<String> typesOf(List<Element> elements) {
    Set<String> types = new HashSet<>();
    for (Element element : elements) {
      types.addAll(List.of(element.type().split("[^\\w.$]+")));
    }
    return types;
  }

  /** Whether a class, or the class around it, declares personal data itself: somebody looked. */
  private boolean touched(ClassInfo info) {
    int nested = info.name().indexOf('$', info.name().lastIndexOf('/') + 1);
    return touched.contains(info.name())
        || nested > 0 && touched.contains(info.name().substring(0, nested));
  }

  private void remember(Element element) {
    if (element.own() && element.kind() == Element.Kind.FIELD) {
      twin(element.owner(), element.name(), element.type())
          .ifPresent(key -> twins.putIfAbsent(key, element));
    }
  }

  /** The same field of classes that are named alike: {@code Client}, {@code ClientDto}. */
  private Optional<String> twin(String owner, String field, String type) {
    String simple = owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
    List<String> root = Holder.meaningful(Words.of(simple), lexicon);
    return root.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", root) + "#" + field + "#" + type);
  }

  // --- classes -------------------------------------------------------------------------------

  private record Candidate(FieldInfo field, ValueKind kind, Optional<Lexicon.Match> match) {}

  private void read(ClassInfo info, List<Suggestion> found) {
    List<Candidate> candidates = candidates(info);
    if (!candidates.isEmpty()) {
      Holder holder = Holder.of(info, sure(info, candidates), lexicon);
      boolean flowing = !touched(info);
      for (Candidate candidate : candidates) {
        if (!declared.declares(info, candidate.field.name()) && !repeats(info, candidate.field)) {
          guess(info, candidate, holder, candidates.size())
              .map(guess -> suggestion(info, candidate.field, guess, flowing))
              .ifPresent(found::add);
        }
      }
    }
    for (MethodInfo method : info.methods()) {
      readParameters(info, method, found);
    }
  }

  /** Whether it is the builder's copy of a field of the class around it. */
  private boolean repeats(ClassInfo info, FieldInfo field) {
    int nested = info.name().lastIndexOf('$');
    ClassInfo outer = nested < 0 ? null : index.loaded(info.name().substring(0, nested));
    return outer != null
        && outer
            .field(field.name())
            .filter(other -> other.descriptor().equals(field.descriptor()))
            .isPresent();
  }

  private List<Candidate> candidates(ClassInfo info) {
    List<Candidate> candidates = new ArrayList<>();
    for (FieldInfo field : info.fields()) {
      if (field.isStatic() || (field.access() & Opcodes.ACC_SYNTHETIC) != 0 || info.isEnum()) {
        continue;
      }
      ValueKind kind = ValueKind.of(field.descriptor(), field.type(), enums);
      if (kind != ValueKind.OTHER) {
        candidates.add(new Candidate(field, kind, match(info, field, kind)));
      }
    }
    return candidates;
  }

  private Optional<Lexicon.Match> match(ClassInfo info, FieldInfo field, ValueKind kind) {
    Optional<Lexicon.Match> own = find(field.name(), kind);
    if (own.isPresent()) {
      return own;
    }
    List<AnnotationInfo> annotations = new ArrayList<>(field.annotations());
    String getter =
        "get" + Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
    for (MethodInfo method : info.methods()) {
      if (method.name().equals(getter)) {
        annotations.addAll(method.annotations());
      }
    }
    return annotations.stream()
        .filter(annotation -> NAMING.contains(annotation.type()))
        .map(Recogniser::name)
        .filter(name -> !name.isEmpty())
        .flatMap(name -> find(name, kind).stream())
        .findFirst();
  }

  private static String name(AnnotationInfo annotation) {
    String named = annotation.text("name");
    return named.isEmpty() ? annotation.text("value") : named;
  }

  private Optional<Lexicon.Match> find(String name, ValueKind kind) {
    return lexicon.find(Words.of(name)).filter(match -> match.term().fits(kind));
  }

  /** The categories of which the fields of a class hold something without any doubt. */
  private Set<String> sure(ClassInfo info, List<Candidate> candidates) {
    Set<String> sure = new TreeSet<>();
    for (Candidate candidate : candidates) {
      candidate
          .match
          .filter(match -> match.term().strength() == Term.Strength.STRONG)
          .map(match -> match.term().category())
          .ifPresent(sure::add);
      Element known = declared.ofField(info.name(), candidate.field.name());
      if (known != null) {
        sure.add(known.category());
      }
    }
    return sure;
  }

  // --- fields --------------------------------------------------------------------------------

  private Optional<Guess> guess(
      ClassInfo info, Candidate candidate, Holder holder, int numberOfFields) {
    FieldInfo field = candidate.field;
    Optional<Guess> named = candidate.match.flatMap(it -> Guess.weigh(it, holder, lexicon));
    if (named.filter(it -> it.sureness() == Sureness.CONFIDENT).isPresent()) {
      return named;
    }
    return byTwin(info, field)
        .or(
            () ->
                candidate.kind == ValueKind.TEXT
                    ? constraints.guess(field.annotations())
                    : Optional.empty())
        .or(() -> numberOfFields <= SMALL ? byType(info, field) : Optional.empty())
        .or(() -> named);
  }

  private Optional<Guess> byTwin(ClassInfo info, FieldInfo field) {
    return twin(info.dotted(), field.name(), field.type().display())
        .map(twins::get)
        .filter(element -> !element.owner().equals(info.dotted()))
        .map(
            element ->
                new Guess(
                    element.category(),
                    Sureness.CONFIDENT,
                    BY_TWIN,
                    element.shortName() + ", of the same name and type, is declared so"));
  }

  /** A value object: the only text of a class {@code EmailAddress} is an e-mail address. */
  private Optional<Guess> byType(ClassInfo info, FieldInfo field) {
    String simple =
        info.name()
            .substring(Math.max(info.name().lastIndexOf('/'), info.name().lastIndexOf('$')) + 1);
    if (!VALUE_NAMES.contains(field.name())) {
      return Optional.empty();
    }
    return find(simple, ValueKind.TEXT)
        .filter(match -> match.term().strength() == Term.Strength.STRONG)
        .filter(match -> match.beside().isEmpty())
        .map(
            match ->
                new Guess(
                    match.term().category(),
                    Sureness.CONFIDENT,
                    BY_TYPE,
                    "the name of its type says '" + match.term().text() + "'"));
  }

  private Suggestion suggestion(ClassInfo info, FieldInfo field, Guess guess, boolean flowing) {
    return suggestion(
        info,
        info.dotted() + "." + field.name(),
        Element.Kind.FIELD,
        field.name(),
        field.type(),
        guess,
        flowing,
        positions.ofField(info, field.name()));
  }

  // --- parameters ----------------------------------------------------------------------------

  private void readParameters(ClassInfo info, MethodInfo method, List<Suggestion> found) {
    for (int i = 0; i < method.parameterAnnotations().size(); i++) {
      int position = i;
      method.annotationsOf(position).stream()
          .filter(annotation -> REQUESTS.contains(annotation.type()))
          .findFirst()
          .ifPresent(request -> readParameter(info, method, position, request, found));
    }
  }

  private void readParameter(
      ClassInfo info,
      MethodInfo method,
      int position,
      AnnotationInfo request,
      List<Suggestion> found) {
    if (declared.ofParameter(info, method, position) != null) {
      return;
    }
    Type[] types = Type.getArgumentTypes(method.descriptor());
    if (position >= types.length) {
      return;
    }
    TypeRef type = TypeRef.parse(types[position].getDescriptor());
    ValueKind kind = ValueKind.of(types[position].getDescriptor(), type, enums);
    String own =
        position < method.parameterNames().size()
            ? method.parameterNames().get(position)
            : "parameter " + (position + 1);
    String named = name(request);
    if (kind == ValueKind.OTHER) {
      return;
    }
    Holder holder = new Holder(Holder.Kind.UNKNOWN, Set.of());
    find(named.isEmpty() ? own : named, kind)
        .or(() -> find(own, kind))
        .flatMap(match -> Guess.weigh(match, holder, lexicon))
        .map(
            guess ->
                suggestion(
                    info,
                    info.dotted() + "." + method.name() + "(" + own + ")",
                    Element.Kind.PARAMETER,
                    own,
                    type,
                    guess,
                    !touched(info),
                    positions.ofParameter(info, method, position)))
        .ifPresent(found::add);
  }

  private Suggestion suggestion(
      ClassInfo info,
      String id,
      Element.Kind kind,
      String name,
      TypeRef type,
      Guess guess,
      boolean flowing,
      Location location) {
    return new Suggestion(
        id,
        kind,
        info.dotted(),
        name,
        type.display(),
        guess.category(),
        guess.sureness(),
        guess.score(),
        guess.reason(),
        flowing && guess.sureness() == Sureness.CONFIDENT,
        declared.scopes().subject(info),
        info.container().module(),
        location);
  }
}
