package nl.imwregiotilburg.privacy.analysis.cache;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of entries under a hash, each with a SHA-256 of its own.
 *
 * <p>Several builds may use it at once: an entry is written beside its place and then moved there,
 * so that nobody sees half of it. An entry that is not what was written is removed. A folder that
 * cannot be written to keeps nothing, which costs time and nothing else.
 */
final class Store {

  private static final String ENDING = ".bin";
  private static final String UNFINISHED = ".tmp";
  private static final Duration LONGEST_WRITE = Duration.ofHours(1);
  private static final int SUM = 32;

  private final Path folder;
  private final int most;

  /**
   * @param most how many entries are kept, those used last
   */
  Store(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /** The bytes kept under a key. */
  Optional<byte[]> get(String key) {
    Path file = folder.resolve(key + ENDING);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - SUM;
      if (length < 0
          || !Arrays.equals(sum(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(Arrays.copyOf(bytes, length));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps bytes under a key. */
  void put(String key, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(UUID.randomUUID() + UNFINISHED);
      try {
        try (FileChannel out = FileChannel.open(fresh, CREATE_NEW, WRITE)) {
          write(out, bytes);
          write(out, sum(bytes, bytes.length));
        }
        Files.move(
            fresh,
            folder.resolve(key + ENDING),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      tidy();
    } catch (IOException | UncheckedIOException unwritable) {
      // What is not kept is worked out again.
    }
  }

  private static void write(FileChannel out, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      out.write(rest);
    }
  }

  /** Removes the entries that were not used for longest, and what killed builds left half done. */
  private void tidy() throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files = listed.toList();
      Instant dead = Instant.now().minus(LONGEST_WRITE);
      for (Path file : files) {
        if (file.toString().endsWith(UNFINISHED) && used(file).isBefore(dead)) {
          Files.deleteIfExists(file);
        }
      }
      List<Path> entries =
          files.stream()
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(Store::used).reversed())
              .toList();
      for (Path old : entries.subList(Math.min(most, entries.size()), entries.size())) {
        Files.deleteIfExists(old);
      }
    }
  }

  private static Instant used(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException gone) {
      return Instant.MIN;
    }
  }

  private static byte[] sum(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
