package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Remembers of the jars of libraries, which hardly ever change, whether they declare personal data,
 * so that their class files need not be looked through again.
 *
 * <p>One small file for each jar, named by a hash of what is in the jar and of what was looked for.
 * Several builds may use a folder at once. A file that holds anything else than an answer is
 * removed, and a folder that cannot be written to remembers nothing.
 */
public final class JarFacts {

  private static final String DECLARES = "declares\n";
  private static final String DECLARES_NOTHING = "declares nothing\n";
  private static final String ENDING = ".txt";
  private static final int MOST = 4000;

  private final Path folder;

  /** What is remembered in a folder, which need not exist yet. */
  public JarFacts(Path folder) {
    this.folder = folder;
  }

  /** Whether a jar with these classes uses one of the annotations, if that is known. */
  Optional<Boolean> declares(ClassSource.Archive jar, Markers markers) {
    Path file = file(jar, markers);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String answer = Files.readString(file);
      if (answer.equals(DECLARES) || answer.equals(DECLARES_NOTHING)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        return Optional.of(answer.equals(DECLARES));
      }
      Files.deleteIfExists(file);
    } catch (IOException | RuntimeException unreadable) {
      // It is found out again.
    }
    return Optional.empty();
  }

  /** Remembers whether a jar uses one of the annotations. */
  void remember(ClassSource.Archive jar, Markers markers, boolean declares) {
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(UUID.randomUUID() + ".tmp");
      try {
        Files.writeString(fresh, declares ? DECLARES : DECLARES_NOTHING);
        Files.move(
            fresh,
            file(jar, markers),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | RuntimeException unwritable) {
      // What is not remembered is found out again.
    }
  }

  /** Forgets the jars that were not asked about for longest, when there are very many. */
  void tidy() {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files =
          listed
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(JarFacts::used))
              .toList();
      for (Path old : files.subList(0, Math.max(0, files.size() - MOST))) {
        Files.deleteIfExists(old);
      }
    } catch (IOException | RuntimeException gone) {
      // Somebody else tidied.
    }
  }

  private static Instant used(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException gone) {
      return Instant.MIN;
    }
  }

  private Path file(ClassSource.Archive jar, Markers markers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(jar.fingerprint().getBytes(StandardCharsets.UTF_8));
      digest.update(markers.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest.digest()) + ENDING);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
