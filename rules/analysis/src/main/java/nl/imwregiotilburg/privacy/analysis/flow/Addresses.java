package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.config.Value;
import nl.imwregiotilburg.privacy.analysis.flow.pool.Pools;
import nl.imwregiotilburg.privacy.analysis.flow.program.Injected;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.objectweb.asm.Type;

/**
 * Works out where data is sent: puts addresses together from constants, fields and configuration,
 * every possible one.
 */
final class Addresses {

  private static final int MOST = 16;
  private static final int DEEPEST = 8;

  /** Stands for what is not known; cannot occur in an address. */
  private static final String UNKNOWN = "\0";

  private static final String ORACLE = "jdbc:oracle:";
  private final Program program;
  private final Pools pools;
  private final Configuration configuration;
  private final Injected injected;

  /** What was found for the fields and parts that one address is made of. */
  private final Map<Atom, List<Text>> cells = new HashMap<>();

  Addresses(Program program, Pools pools, Configuration configuration) {
    this.program = program;
    this.pools = pools;
    this.configuration = configuration;
    this.injected = new Injected(configuration);
  }

  /** A text, and the configuration entry it rests on. */
  private record Text(String text, Optional<Location> evidence) {
    Text then(Text next) {
      return new Text(text + next.text, evidence.or(next::evidence));
    }
  }

  private static final List<Text> NOT_KNOWN = List.of(new Text(UNKNOWN, Optional.empty()));

  /** Every place an event can send to. */
  List<Destination> of(Val address, Event event) {
    Map<String, Destination> found = new LinkedHashMap<>();
    for (String host : event.sink().hosts()) {
      found.put(host, new Destination("https", host, host, Optional.empty()));
    }
    cells.clear();
    add(texts(address, 0), found);
    if (found.isEmpty()) {
      add(otherwise(event), found);
    }
    if (found.isEmpty() && event.sink().otherwise().isEmpty()) {
      add(ofApplication(event), found);
    }
    List<Destination> sorted = new ArrayList<>(found.values());
    sorted.sort(
        (a, b) -> {
          int byHost = a.host().compareTo(b.host());
          return byHost != 0 ? byHost : a.scheme().compareTo(b.scheme());
        });
    return sorted;
  }

  /**
   * Whether a value is an address without a host, whatever it is: a path, from the root or from
   * where one is (RFC 3986, section 4.2).
   */
  boolean areRelative(Val value) {
    cells.clear();
    List<Text> texts = texts(value, 0);
    return !texts.isEmpty() && texts.stream().allMatch(text -> isRelative(text.text));
  }

  private static boolean isRelative(String address) {
    int unknown = address.indexOf(UNKNOWN);
    String known = unknown < 0 ? address : address.substring(0, unknown);
    int end = 0;
    while (end < known.length() && ":/?#".indexOf(known.charAt(end)) < 0) {
      end++;
    }
    // What is not known may be the rest of a scheme or of a host.
    boolean whole = unknown < 0 || end < known.length();
    return whole && !known.startsWith("//") && (end == known.length() || known.charAt(end) != ':');
  }

  /** Every name a value can be, as text or as the class it names. */
  List<String> names(Val value) {
    cells.clear();
    return names(value, 0);
  }

  private List<String> names(Val value, int depth) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.CONSTANT && atom.data instanceof Type type) {
        found.add(type.getClassName());
      } else if (atom.kind == Atom.Kind.CELL && depth < DEEPEST) {
        Val pooled = pools.of(atom);
        found.addAll(pooled.isEmpty() ? List.of(UNKNOWN) : names(pooled, depth + 1));
      } else {
        texts(atom, 0).forEach(text -> found.add(text.text));
      }
    }
    return found;
  }

  private static void add(List<Text> texts, Map<String, Destination> found) {
    for (Text text : texts) {
      for (Destination destination : destinations(text)) {
        found.putIfAbsent(destination.scheme() + "://" + destination.host(), destination);
      }
    }
  }

  /** What the settings of a library say; where none is set, where it goes by default. */
  private List<Text> otherwise(Event event) {
    List<Text> set = new ArrayList<>();
    List<Text> usual = new ArrayList<>();
    for (String text : event.sink().otherwise()) {
      if (text.contains("${")) {
        set.addAll(configured(text));
      } else {
        usual.add(new Text(text, Optional.empty()));
      }
    }
    return set.stream().allMatch(text -> destinations(text).isEmpty()) ? usual : set;
  }

  /**
   * Where an application's own database, mail server or broker is, by the usual settings; a {@code
   * *} stands for the name of one of several.
   */
  private static final Map<Endpoint.Kind, List<String>> SETTINGS =
      Map.of(
          Endpoint.Kind.STORE,
          List.of(
              "spring.datasource.url",
              "spring.datasource.jdbc-url",
              "spring.datasource.*.url",
              "spring.datasource.*.jdbc-url",
              "spring.r2dbc.url",
              "quarkus.datasource.jdbc.url",
              "quarkus.datasource.*.jdbc.url",
              "quarkus.datasource.reactive.url",
              "datasources.*.url"),
          Endpoint.Kind.MAIL,
          List.of("spring.mail.host", "quarkus.mailer.host", "mail.smtp.host", "mail.host"),
          Endpoint.Kind.MESSAGE,
          List.of(
              "spring.kafka.bootstrap-servers",
              "spring.kafka.producer.bootstrap-servers",
              "spring.cloud.stream.kafka.binder.brokers",
              "spring.rabbitmq.host",
              "spring.rabbitmq.addresses",
              "spring.activemq.broker-url",
              "spring.artemis.broker-url",
              "spring.pulsar.client.service-url",
              "kafka.bootstrap.servers",
              "mp.messaging.connector.*.bootstrap.servers",
              "mp.messaging.outgoing.*.bootstrap.servers",
              "mp.messaging.outgoing.*.host",
              "rabbitmq-host",
              "amqp-host"));

  private List<Text> ofApplication(Event event) {
    List<Text> found = new ArrayList<>();
    for (String key : SETTINGS.getOrDefault(event.sink().kind(), List.of())) {
      int star = key.indexOf(".*.");
      if (star < 0) {
        found.addAll(values(key));
        continue;
      }
      String rest = "." + Configuration.uniform(key.substring(star + 3));
      configuration
          .withPrefix(key.substring(0, star))
          .forEach(
              (relative, values) -> {
                if (relative.endsWith(rest)) {
                  values.forEach(value -> found.add(text(value)));
                }
              });
    }
    return found;
  }

  // --- parsing -------------------------------------------------------------------------------

  /** The hosts an address names: one, or those of a cluster with commas between. */
  private static List<Destination> destinations(Text text) {
    String written = text.text;
    int colon = written.indexOf("://");
    String scheme = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
    if (colon < 0 && (written.startsWith("/") || written.startsWith(UNKNOWN))) {
      return List.of();
    }
    String rest = colon < 0 ? written : written.substring(colon + 3);
    if (written.startsWith(ORACLE)) {
      // jdbc:oracle:thin:@//host:1521/service and jdbc:oracle:thin:@host:1521:sid
      int at = written.indexOf('@');
      scheme = ORACLE;
      rest = at < 0 ? "" : written.substring(at + 1).replaceFirst("^(tcps?:)?//", "");
    }
    int end = 0;
    while (end < rest.length() && "/?#;".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    List<Destination> found = new ArrayList<>();
    for (String each : authority.split(",", -1)) {
      String host = host(each, !scheme.isEmpty());
      if (!host.isEmpty()) {
        found.add(
            new Destination(
                scheme.replace(UNKNOWN, ""), host, written.replace(UNKNOWN, "…"), text.evidence));
      }
    }
    return found;
  }

  /** The host of one authority; empty when there is none to be seen. */
  private static String host(String authority, boolean certain) {
    String host = authority.strip();
    if (host.startsWith("[")) {
      int close = host.indexOf(']');
      host = close < 0 ? host : host.substring(1, close);
    } else if (host.indexOf(':') >= 0) {
      host = host.substring(0, host.indexOf(':'));
    }
    // Where a part was never given, it is not known which one it is.
    host = host.replace(UNKNOWN, "*").replace("..", ".*.").toLowerCase(Locale.ROOT).strip();
    boolean nothing = host.isEmpty() || host.chars().allMatch(c -> c == '*' || c == '.');
    boolean aWord = !certain && host.indexOf('.') < 0 && !host.equals("localhost");
    boolean noHost = host.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<');
    return nothing || aWord || noHost ? "" : host;
  }

  // --- putting together ----------------------------------------------------------------------

  private List<Text> texts(Val value, int depth) {
    List<Text> found = new ArrayList<>();
    for (int i = 0; i < value.count() && found.size() < MOST; i++) {
      for (Text text : texts(value.atom(i), depth)) {
        if (!found.contains(text) && found.size() < MOST) {
          found.add(text);
        }
      }
    }
    return found;
  }

  private List<Text> texts(Atom atom, int depth) {
    if (depth > DEEPEST) {
      return NOT_KNOWN;
    }
    return switch (atom.kind) {
      case CONSTANT -> constant(atom);
      case CONCAT -> together(atom, depth);
      case CELL -> cell(atom, depth);
      case PARAMETER -> parameter(atom);
      case TEXT -> texts(atom.origin(), depth + 1);
      default -> NOT_KNOWN;
    };
  }

  private List<Text> constant(Atom atom) {
    if (atom.data instanceof Atom.Rough rough) {
      return configured(rough.text());
    }
    return atom.data instanceof String text ? configured(text) : List.of();
  }

  private List<Text> together(Atom concat, int depth) {
    List<Text> soFar = List.of(new Text("", Optional.empty()));
    for (Val part : concat.parts) {
      List<Text> next = texts(part, depth + 1);
      if (next.isEmpty()) {
        next = NOT_KNOWN;
      }
      List<Text> longer = new ArrayList<>();
      for (Text before : soFar) {
        for (Text after : next) {
          if (longer.size() < MOST) {
            longer.add(before.then(after));
          }
        }
      }
      soFar = longer;
    }
    // A key that was put together: concat('${', key, '}').
    return soFar.stream()
        .flatMap(
            text -> text.text.contains("${") ? configured(text.text).stream() : Stream.of(text))
        .toList();
  }

  private List<Text> cell(Atom cell, int depth) {
    List<Text> known = cells.get(cell);
    if (known == null) {
      // A field that is set from itself adds nothing to what it is set from elsewhere.
      cells.put(cell, List.of());
      known = kept(cell, depth);
      cells.put(cell, known);
    }
    return known;
  }

  private List<Text> kept(Atom cell, int depth) {
    if (cell.part() instanceof Selector.Field field) {
      List<Text> annotated = annotated(field);
      if (!annotated.isEmpty()) {
        return annotated;
      }
    }
    Val pooled = pools.of(cell);
    List<Text> found = texts(pooled, depth + 1);
    return found.isEmpty() ? NOT_KNOWN : found;
  }

  /** What a field is set to by the framework. */
  private List<Text> annotated(Selector.Field field) {
    ClassInfo owner = program.index.loaded(field.owner());
    if (owner == null) {
      return List.of();
    }
    return injected.field(owner, field.name()).stream().map(Addresses::text).toList();
  }

  private List<Text> parameter(Atom parameter) {
    MethodRef method = program.atoms.methodOf(parameter);
    ClassInfo owner = method == null ? null : program.index.loaded(method.owner());
    MethodInfo info =
        owner == null || method == null ? null : owner.method(method.name(), method.descriptor());
    if (info == null || !(parameter.data instanceof Integer position)) {
      return NOT_KNOWN;
    }
    int declared = position - (info.isStatic() ? 0 : 1);
    List<Text> found =
        declared < 0
            ? List.of()
            : injected.by(info.annotationsOf(declared)).stream().map(Addresses::text).toList();
    return found.isEmpty() ? NOT_KNOWN : found;
  }

  // --- configuration -------------------------------------------------------------------------

  private List<Text> configured(String text) {
    if (!text.contains("${")) {
      return List.of(new Text(text, Optional.empty()));
    }
    return configuration.resolve(text).stream().map(Addresses::text).toList();
  }

  private List<Text> values(String key) {
    return configuration.values(key).stream().map(Addresses::text).toList();
  }

  private static Text text(Value value) {
    return new Text(value.text().replace("…", UNKNOWN), value.location());
  }
}
