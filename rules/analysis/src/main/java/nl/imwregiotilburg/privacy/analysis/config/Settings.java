package nl.imwregiotilburg.privacy.analysis.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All settings by key, and which of them count in a profile. */
final class Settings {

  /** Settings by which a document says for which profile it holds, in uniform spelling. */
  private static final Set<String> ACTIVATION =
      Set.of(
          "spring.config.activate.onprofile",
          "spring.config.activate.oncloudplatform",
          "spring.profiles");

  /** Quarkus and SmallRye: {@code %dev.gemeente.url}, {@code %{dev,test}.gemeente.url}. */
  private static final Pattern PROFILE_KEY = Pattern.compile("%(?:\\{([^}]+)}|([^.\\s]+))\\.(.+)");

  private final SortedMap<String, List<Entry>> byKey = new TreeMap<>();
  private final Map<String, List<Entry>> environment = new HashMap<>();
  private final Map<String, String> byFlatKey = new HashMap<>();
  private final NavigableSet<String> profiles = new TreeSet<>();

  private Settings() {}

  /** The settings in the files frameworks read without being told to. */
  static Settings conventional(List<Path> roots, Problems problems) {
    Settings settings = new Settings();
    for (int root = 0; root < roots.size(); root++) {
      settings.read(ConfigurationFile.conventional(roots.get(root), problems), root, problems);
    }
    return settings;
  }

  /** The settings in all other properties files; none of them overrides another. */
  static Settings others(List<Path> roots, Problems problems) {
    Settings settings = new Settings();
    int number = 0;
    for (Path root : roots) {
      for (ConfigurationFile file : ConfigurationFile.others(root, problems)) {
        settings.read(List.of(file), number++, problems);
      }
    }
    return settings;
  }

  /** All profiles, sorted. */
  List<String> profiles() {
    return List.copyOf(profiles);
  }

  /** Keys in uniform spelling, sorted; the elements of a list stand under the name of the list. */
  Collection<String> keys() {
    return Collections.unmodifiableCollection(byKey.keySet());
  }

  /** Whether the key is set in any profile. */
  boolean has(String key) {
    return !anywhere(key).isEmpty();
  }

  /** The key that an environment variable sets, if that is what this is the name of. */
  Optional<String> setByVariable(String variable) {
    return ConfigurationKey.isEnvironmentStyle(variable)
        ? Optional.ofNullable(byFlatKey.get(ConfigurationKey.flat(variable)))
        : Optional.empty();
  }

  /** What counts in exactly this profile; empty for the default. A list counts as its elements. */
  List<Entry> in(String key, Optional<String> profile) {
    return effective(anywhere(key), profile);
  }

  /** Every value the key has in any profile. */
  List<Entry> anywhere(String key) {
    List<Entry> found = byKey.get(ConfigurationKey.uniform(key));
    return found == null ? environment.getOrDefault(ConfigurationKey.flat(key), List.of()) : found;
  }

  /** Of each root the last document that sets it: all elements of a list, or one value. */
  private static List<Entry> effective(List<Entry> entries, Optional<String> profile) {
    Map<Integer, List<Entry>> byRoot = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.profile().equals(profile)) {
        List<Entry> winning = byRoot.computeIfAbsent(entry.root(), root -> new ArrayList<>());
        boolean sameList =
            !winning.isEmpty()
                && winning.get(0).order() == entry.order()
                && winning.stream().noneMatch(e -> e.uniform().equals(entry.uniform()));
        if (!sameList) {
          winning.removeIf(e -> e.order() != entry.order() || e.uniform().equals(entry.uniform()));
        }
        winning.add(entry);
      }
    }
    return byRoot.values().stream().flatMap(List::stream).toList();
  }

  private void read(List<ConfigurationFile> files, int root, Problems problems) {
    int order = 0;
    for (ConfigurationFile file : files) {
      for (List<Setting> document : file.read(problems)) {
        for (String activation : activations(document)) {
          Optional<String> profile = both(file.profile().orElse(""), activation);
          for (Setting setting : document) {
            add(setting, profile, root, order);
          }
        }
        order++;
      }
    }
  }

  private void add(Setting setting, Optional<String> profile, int root, int order) {
    Matcher ofProfile = PROFILE_KEY.matcher(setting.key());
    if (!ofProfile.matches()) {
      add(setting.key(), setting, profile, root, order);
      return;
    }
    String names = ofProfile.group(1) == null ? ofProfile.group(2) : ofProfile.group(1);
    for (String name : alternatives(names)) {
      add(ofProfile.group(3), setting, both(profile.orElse(""), name), root, order);
    }
  }

  private void add(String key, Setting setting, Optional<String> profile, int root, int order) {
    String uniform = ConfigurationKey.uniform(key);
    Entry entry = new Entry(setting, uniform, profile, root, order);
    profile.ifPresent(profiles::add);
    byKey.computeIfAbsent(uniform, k -> new ArrayList<>()).add(entry);
    String list = ConfigurationKey.list(uniform);
    if (!list.equals(uniform)) {
      byKey.computeIfAbsent(list, k -> new ArrayList<>()).add(entry);
    }
    String flat = ConfigurationKey.flat(key);
    byFlatKey.putIfAbsent(flat, uniform);
    if (ConfigurationKey.isEnvironmentStyle(key)) {
      environment.computeIfAbsent(flat, k -> new ArrayList<>()).add(entry);
    }
  }

  /** The profiles a document names; an empty name when it holds for all. */
  private static Set<String> activations(List<Setting> document) {
    Set<String> names = new LinkedHashSet<>();
    for (Setting setting : document) {
      if (ACTIVATION.contains(ConfigurationKey.list(ConfigurationKey.uniform(setting.key())))) {
        names.addAll(alternatives(setting.text()));
      }
    }
    return names.isEmpty() ? Set.of("") : names;
  }

  private static List<String> alternatives(String profiles) {
    return profiles.contains("(")
        ? List.of(profiles.strip())
        : Arrays.stream(profiles.split("[,|]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private static Optional<String> both(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.of(one.isEmpty() ? other : one).filter(name -> !name.isEmpty());
    }
    return Optional.of(one + " & " + other);
  }
}
