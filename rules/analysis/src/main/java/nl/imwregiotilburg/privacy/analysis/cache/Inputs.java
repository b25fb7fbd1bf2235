package nl.imwregiotilburg.privacy.analysis.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.process.Engine;

/**
 * Everything a result depends on: the files of a request, the analysis itself with its libraries,
 * and the Java it runs on.
 */
final class Inputs {

  private static final int DEEPEST = 100;
  private static final int BUFFER = 1 << 16;

  /** A file as it was found; sizes in bytes, times in milliseconds. */
  private record Found(Path path, long size, long changed) {}

  private final Analysis.Request request;
  private final List<Path> engine;
  private final Map<Path, List<Found>> files = new TreeMap<>();

  private Inputs(Analysis.Request request, List<Path> engine) {
    this.request = request;
    this.engine = engine;
  }

  /**
   * Finds the files of a request.
   *
   * @throws IOException if a folder cannot be listed
   */
  static Inputs of(Analysis.Request request) throws IOException {
    Inputs inputs = new Inputs(request, Engine.classPath());
    Set<Path> roots = new TreeSet<>(inputs.engine);
    roots.addAll(request.models());
    for (AnalysedModule module : request.modules()) {
      roots.addAll(module.classes());
      roots.addAll(module.sources());
      roots.addAll(module.resources());
      roots.addAll(module.tests());
      roots.addAll(module.dependencies());
    }
    for (Path root : roots) {
      inputs.files.put(root, find(root));
    }
    return inputs;
  }

  /**
   * Paths, sizes and times of change: cheap to compare, to see whether a file changed meanwhile.
   */
  String stamp() {
    return files.toString();
  }

  /**
   * The SHA-256 of it all in hexadecimal: of the bytes and the paths of all files.
   *
   * @throws IOException if a file cannot be read
   */
  String hash() throws IOException {
    Map<Path, String> hashes = hashes();
    MessageDigest digest = sha256();
    add(digest, Runtime.version().toString());
    add(digest, System.getProperty("java.vendor", ""));
    engine.forEach(path -> add(digest, hashes.getOrDefault(path, "")));
    for (AnalysedModule module : request.modules()) {
      add(digest, module.name());
      add(digest, module.classes(), hashes);
      add(digest, module.sources(), hashes);
      add(digest, module.resources(), hashes);
      add(digest, module.tests(), hashes);
      add(digest, module.dependencies(), hashes);
      add(digest, module.followed().toString());
      add(digest, module.missing().toString());
      add(digest, module.declared().toString());
    }
    add(digest, request.models(), hashes);
    add(digest, request.watched().toString());
    return HexFormat.of().formatHex(digest.digest());
  }

  private Map<Path, String> hashes() throws IOException {
    try {
      return files.entrySet().parallelStream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, entry -> hash(entry.getKey(), entry.getValue())));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static String hash(Path root, List<Found> files) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (Found file : files) {
      add(digest, root.relativize(file.path).toString());
      add(digest, Long.toString(file.size));
      try (InputStream in = Files.newInputStream(file.path)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, List<Path> paths, Map<Path, String> hashes) {
    add(digest, Integer.toString(paths.size()));
    for (Path path : paths) {
      add(digest, path.toAbsolutePath().toString());
      add(digest, Files.exists(path) ? hashes.getOrDefault(path, "") : "missing");
    }
  }

  /** Adds a text with its length, so that no two lists of texts look alike. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static List<Found> find(Path root) throws IOException {
    List<Found> found = new ArrayList<>();
    if (!Files.exists(root)) {
      return found;
    }
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              found.add(
                  new Found(file, attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Found::path));
    return found;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
