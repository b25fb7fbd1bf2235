package nl.imwregiotilburg.privacy.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regions of cloud providers and the country they are in, read from {@code cloud-regions.csv}
 * beside this class, which names its sources.
 */
public final class CloudRegions {

  private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Map<String, Region> BY_NAME = read();

  private CloudRegions() {}

  /**
   * One region.
   *
   * @param provider {@code aws}, {@code azure} or {@code gcp}
   * @param name as code writes it: {@code eu-west-1}
   * @param country ISO 3166-1 alpha-2; empty for a region that spans countries
   * @param insideEea whether all of it lies in the EEA
   * @param source where this was read
   * @param certainty how certain it is, as the source list says
   */
  public record Region(
      String provider,
      String name,
      String country,
      boolean insideEea,
      String source,
      String certainty) {}

  /** All of them, in the order of the table. */
  public static List<Region> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The region of this name; empty when no provider has one. */
  public static Optional<Region> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The region a host name tells of: {@code s3.eu-west-1.amazonaws.com}, {@code
   * europe-west4-aiplatform.googleapis.com}. Names of one word such as {@code eu} are no proof and
   * are not looked for.
   */
  public static Optional<Region> ofHost(String host) {
    Optional<Region> found = Optional.empty();
    Matcher labels = WORDS.matcher(host);
    while (labels.find() && found.isEmpty()) {
      found = within(labels.group());
    }
    return found;
  }

  /** The longest region name among the words of a label. */
  private static Optional<Region> within(String label) {
    String[] words = label.split("-");
    for (int length = words.length; length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String name = String.join("-", java.util.Arrays.asList(words).subList(from, from + length));
        Region region = BY_NAME.get(name);
        if (region != null && name.length() > "asia".length()) {
          return Optional.of(region);
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, Region> read() {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (Csv.Row row : Csv.resource("cloud-regions.csv").rows()) {
      String country = row.cell("iso2");
      Region region =
          new Region(
              row.cell("provider"),
              row.cell("regio"),
              country.endsWith("-multi") ? "" : country,
              row.cell("in_eer").equals("ja"),
              row.cell("bron"),
              row.cell("zekerheid"));
      if (regions.put(region.name(), region) != null) {
        throw new IllegalStateException("cloud-regions.csv has " + region.name() + " twice");
      }
    }
    return java.util.Collections.unmodifiableMap(regions);
  }
}
