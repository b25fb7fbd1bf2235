package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Services that applications hand data to, with what they are recognised by and the countries they
 * are in, read from {@code services.csv} beside this class, which names its sources.
 */
public final class Services {

  private static final Csv TABLE = Csv.resource("services.csv");

  private static final List<Service> ALL = TABLE.rows().stream().map(Services::service).toList();

  private Services() {}

  /**
   * One service. What is said of it are facts about the world; the register of an organisation says
   * what holds for that organisation, and comes first.
   *
   * @param id {@code google-analytics}, usable as id of a recipient
   * @param name as people call it
   * @param parents country of the parent company, ISO 3166-1 alpha-2; several when it is in doubt,
   *     none when it is not known
   * @param contractEntity who contracts with customers in the EU; empty when not known
   * @param contract country of that entity; empty when not known
   * @param kind {@code analytics}, {@code mail}, {@code ai} …
   * @param hosts host patterns, with {@code *} for any part
   * @param regionalHosts host patterns of a region inside the EU, with its country, or an empty
   *     text where only that much is known
   * @param packages Java packages of its client libraries, subpackages included
   * @param maven {@code group:artifact} patterns of its client libraries
   * @param driver whether its client libraries reach whatever host they are given, so that only a
   *     host makes it a recipient
   * @param euStorage what is known of storage inside the EU, in Dutch
   * @param note what to mind, in Dutch; empty when there is nothing
   * @param sdk how certain packages and coordinates are
   * @param countries how certain the countries are
   */
  public record Service(
      String id,
      String name,
      List<String> parents,
      String contractEntity,
      String contract,
      String kind,
      List<String> hosts,
      Map<String, String> regionalHosts,
      List<String> packages,
      List<String> maven,
      boolean driver,
      String euStorage,
      String note,
      Evidence sdk,
      Evidence countries) {

    public Service {
      parents = List.copyOf(parents);
      hosts = List.copyOf(hosts);
      packages = List.copyOf(packages);
      maven = List.copyOf(maven);
    }

    /** Every host pattern, those of regions included. */
    public List<String> allHosts() {
      return Stream.concat(hosts.stream(), regionalHosts.keySet().stream()).toList();
    }

    /**
     * Whether the country of the parent company was read somewhere; otherwise it is general
     * knowledge and must be looked up before anything rests on it.
     */
    public boolean parentConfirmed() {
      return parents.size() == 1
          && countries.read()
          && !countries.source().matches(".*=(?!" + parents.get(0) + "\\b)[A-Z]{2}.*");
    }
  }

  /**
   * Where a fact comes from.
   *
   * @param source where
   * @param read whether it was read there; otherwise it is general knowledge
   */
  public record Evidence(String source, boolean read) {}

  /** All of them, in the order of the table. */
  public static List<Service> all() {
    return ALL;
  }

  /** The day on which the facts were gathered. */
  public static LocalDate asOf() {
    return TABLE.asOf();
  }

  private static Service service(Csv.Row row) {
    return new Service(
        row.cell("id"),
        row.cell("name"),
        list(row.cell("parent")),
        row.cell("contract-entity"),
        row.cell("contract"),
        row.cell("kind"),
        list(row.cell("hosts")),
        regional(row.cell("regional-hosts")),
        list(row.cell("packages")),
        list(row.cell("maven")),
        driver(row.cell("client")),
        row.cell("eu-storage"),
        row.cell("note"),
        evidence(row.cell("sdk-source"), row.cell("sdk-certainty")),
        evidence(row.cell("country-source"), row.cell("country-certainty")));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static Map<String, String> regional(String cell) {
    Map<String, String> hosts = new LinkedHashMap<>();
    for (String item : list(cell)) {
      int equals = item.indexOf('=');
      hosts.put(
          equals < 0 ? item : item.substring(0, equals),
          equals < 0 ? "" : item.substring(equals + 1));
    }
    return java.util.Collections.unmodifiableMap(hosts);
  }

  private static boolean driver(String word) {
    return switch (word) {
      case "driver" -> true;
      case "service" -> false;
      default -> throw new IllegalStateException("services.csv has an unknown client " + word);
    };
  }

  private static Evidence evidence(String source, String certainty) {
    return switch (certainty) {
      case "source" -> new Evidence(source, true);
      case "general" -> new Evidence(source, false);
      default ->
          throw new IllegalStateException("services.csv has an unknown certainty " + certainty);
    };
  }
}
