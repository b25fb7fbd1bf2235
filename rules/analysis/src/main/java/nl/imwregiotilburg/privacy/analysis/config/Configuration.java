package nl.imwregiotilburg.privacy.analysis.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.config.Placeholders.Possibility;
import org.jspecify.annotations.Nullable;

/**
 * The configuration an application starts with, in every profile: {@code application*.yml} and
 * {@code .properties}, {@code bootstrap*}, {@code config/application*} and {@code
 * META-INF/microprofile-config*}. Keys are compared in every spelling that frameworks take for the
 * same. Other properties files, which a {@code @PropertySource} may name, are read when a key is
 * found nowhere else.
 *
 * <p>What the environment sets at run time is not known: where a value has a default, that default
 * is taken. Files that cannot be read are a {@link Gap}, never an exception. Safe for use by many
 * threads.
 */
public final class Configuration {

  private final List<Path> roots;
  private final Problems problems;
  private final Settings conventional;
  private @Nullable Settings others;

  private Configuration(List<Path> roots, Problems problems) {
    this.roots = roots;
    this.problems = problems;
    this.conventional = Settings.conventional(roots, problems);
  }

  /** The configuration in these resource roots; roots that do not exist are ignored. */
  public static Configuration of(List<Path> resourceRoots) {
    return of("", resourceRoots);
  }

  /**
   * The configuration of a module.
   *
   * @param module {@code artifactId} of the module, for its gaps
   * @param resourceRoots resource roots, none of which overrides another; those that do not exist
   *     are ignored
   */
  public static Configuration of(String module, List<Path> resourceRoots) {
    List<Path> roots =
        resourceRoots.stream().map(root -> root.toAbsolutePath().normalize()).distinct().toList();
    return new Configuration(roots, new Problems(module));
  }

  /**
   * Every value of a key, the default first, then by profile. A list has one value for each
   * element. Empty when the key is set nowhere.
   */
  public List<Value> values(String key) {
    return inEveryProfile(settingsFor(key), placeholders -> placeholders.value(key));
  }

  /**
   * Everything a text with placeholders can become, the default first: {@code
   * ${gemeente.url:https://localhost}/intake}. At least one value, with {@code …} for what is set
   * nowhere; at most sixteen for each profile.
   */
  public List<Value> resolve(String text) {
    return inEveryProfile(conventional, placeholders -> placeholders.fill(text));
  }

  /**
   * Every setting under a prefix, as {@code @ConfigurationProperties} binds them.
   *
   * @return values by key relative to the prefix in {@link #uniform} spelling, sorted; a list of
   *     plain values stands under the name of the list
   */
  public SortedMap<String, List<Value>> withPrefix(String prefix) {
    String start = uniform(prefix);
    SortedMap<String, List<Value>> found = new TreeMap<>();
    for (String key : conventional.keys()) {
      boolean below =
          start.isEmpty()
              || (key.startsWith(start)
                  && key.length() > start.length()
                  && (key.charAt(start.length()) == '.' || key.charAt(start.length()) == '['));
      if (below && ConfigurationKey.list(key).equals(key)) {
        String relative = key.substring(start.length());
        found.put(relative.startsWith(".") ? relative.substring(1) : relative, values(key));
      }
    }
    return Collections.unmodifiableSortedMap(found);
  }

  /**
   * One spelling for all spellings of a key: lower case without dashes and underscores, {@code
   * gemeente.apiurl} for {@code gemeente.api-url} and {@code gemeente.apiUrl}.
   */
  public static String uniform(String key) {
    return ConfigurationKey.uniform(key);
  }

  /** What could not be read until now, sorted. */
  public List<Gap> gaps() {
    return problems.gaps();
  }

  private List<Value> inEveryProfile(
      Settings settings, Function<Placeholders, List<Possibility>> possibilities) {
    Map<String, Value> values = new LinkedHashMap<>();
    List<Optional<String>> profiles = new ArrayList<>();
    profiles.add(Optional.empty());
    settings.profiles().forEach(name -> profiles.add(Optional.of(name)));
    for (Optional<String> profile : profiles) {
      for (Possibility possible :
          possibilities.apply(new Placeholders(this::settingsFor, profile))) {
        if (profile.isEmpty() || possible.ofProfile()) {
          values.putIfAbsent(
              profile.orElse("") + '\n' + possible.text(),
              new Value(possible.text(), profile, possible.evidence()));
        }
      }
    }
    return List.copyOf(values.values());
  }

  private Settings settingsFor(String key) {
    return conventional.has(key) || !others().has(key) ? conventional : others();
  }

  private synchronized Settings others() {
    Settings settings = others;
    if (settings == null) {
      settings = Settings.others(roots, problems);
      others = settings;
    }
    return settings;
  }
}
