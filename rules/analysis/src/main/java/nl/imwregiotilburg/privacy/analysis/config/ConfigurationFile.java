package nl.imwregiotilburg.privacy.analysis.config;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.source.TextFile;

/**
 * A file that frameworks read at the start, or may be told to read.
 *
 * @param path where
 * @param profile by its name: {@code application-test.yml}
 * @param precedence files with a higher one override those with a lower one
 */
record ConfigurationFile(Path path, Optional<String> profile, int precedence) {

  /** Folders of a resource root in which frameworks look, later ones override earlier ones. */
  private static final List<String> FOLDERS = List.of("META-INF", "", "config");

  /** Names they look for, later ones override earlier ones. */
  private static final List<String> NAMES =
      List.of("microprofile-config", "bootstrap", "application");

  private static final Pattern NAME =
      Pattern.compile("(" + String.join("|", NAMES) + ")(?:-(.+))?\\.(?:ya?ml|(properties))");

  /** The files frameworks read without being told to, in the order in which they override. */
  static List<ConfigurationFile> conventional(Path root, Problems problems) {
    List<ConfigurationFile> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Path path : list(root.resolve(folder), problems)) {
        named(path, FOLDERS.indexOf(folder)).ifPresent(files::add);
      }
    }
    files.sort(Comparator.comparingInt(ConfigurationFile::precedence));
    return List.copyOf(files);
  }

  /** Every other properties file: a {@code @PropertySource} may name it. */
  static List<ConfigurationFile> others(Path root, Problems problems) {
    List<ConfigurationFile> files = new ArrayList<>();
    for (Path path : walk(root, problems)) {
      if (named(path, 0).isEmpty()) {
        files.add(new ConfigurationFile(path, Optional.empty(), 0));
      }
    }
    return List.copyOf(files);
  }

  boolean isYaml() {
    return !path.toString().endsWith(".properties");
  }

  /** The settings of each document in it; what cannot be read becomes a problem. */
  List<List<Setting>> read(Problems problems) {
    String name = TextFile.name(path);
    try {
      String text = TextFile.read(path);
      return isYaml()
          ? YamlFile.read(name, text, problems)
          : PropertiesFile.read(name, text, named(path, 0).isPresent(), problems);
    } catch (IOException unreadable) {
      unreadable(path, unreadable, problems);
      return List.of();
    }
  }

  private static Optional<ConfigurationFile> named(Path path, int folder) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    Optional<String> profile = Optional.ofNullable(name.group(2));
    int precedence =
        NAMES.indexOf(name.group(1)) * 100
            + folder * 10
            + (profile.isPresent() ? 4 : 0)
            + (name.group(3) == null ? 0 : 1);
    return Optional.of(new ConfigurationFile(path, profile, precedence));
  }

  private static List<Path> list(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> !Files.isDirectory(path)).sorted().toList();
    } catch (IOException unreadable) {
      unreadable(folder, unreadable, problems);
      return List.of();
    }
  }

  private static List<Path> walk(Path root, Problems problems) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(root)) {
      return files;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = String.valueOf(folder.getFileName());
              boolean foreign = name.equals("node_modules") || name.startsWith(".");
              return foreign && !folder.equals(root)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".properties")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
              unreadable(file, cause, problems);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      unreadable(root, unreadable, problems);
    }
    Collections.sort(files);
    return files;
  }

  private static void unreadable(Path path, IOException cause, Problems problems) {
    problems.add(
        new Location(TextFile.name(path), 0, 0, 0),
        cause instanceof NoSuchFileException
            ? "it is a link to nothing"
            : "it cannot be read: " + cause.getMessage(),
        "make it readable for the user that runs the build");
  }
}
