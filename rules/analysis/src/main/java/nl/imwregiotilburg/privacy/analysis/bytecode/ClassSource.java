package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of one container, opened for as long as the analysis lasts. */
sealed interface ClassSource extends AutoCloseable {

  /**
   * Class files larger than this are taken for damaged: the format allows no method over 64 KiB.
   */
  long MAXIMUM_SIZE = 64L << 20;

  /** Names of the class files, sorted; multi-release variants and module descriptors left out. */
  List<String> entries();

  /**
   * The bytes of an entry.
   *
   * @throws IOException if it cannot be read
   */
  byte[] read(String entry) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * Opens a folder or jar.
   *
   * @throws IOException if it is neither
   */
  static ClassSource open(Path path) throws IOException {
    return Files.isDirectory(path) ? Folder.open(path) : new Archive(new ZipFile(path.toFile()));
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info.class");
  }

  /** A folder. */
  record Folder(Path root, List<String> entries) implements ClassSource {

    static Folder open(Path root) throws IOException {
      List<String> names = new ArrayList<>();
      try (Stream<Path> files =
          Files.find(root, 100, (file, attributes) -> attributes.isRegularFile(), followLinks())) {
        files.forEach(
            file -> {
              String name = root.relativize(file).toString().replace('\\', '/');
              if (isClass(name)) {
                names.add(name);
              }
            });
      } catch (java.io.UncheckedIOException failure) {
        throw failure.getCause();
      }
      names.sort(Comparator.naturalOrder());
      return new Folder(root, names);
    }

    private static FileVisitOption[] followLinks() {
      return EnumSet.of(FileVisitOption.FOLLOW_LINKS).toArray(FileVisitOption[]::new);
    }

    @Override
    public byte[] read(String entry) throws IOException {
      return Files.readAllBytes(root.resolve(entry));
    }

    @Override
    public void close() {
      // Nothing is held open.
    }
  }

  /** A jar. */
  final class Archive implements ClassSource {
    private final ZipFile zip;
    private final List<String> entries = new ArrayList<>();

    Archive(ZipFile zip) {
      this.zip = zip;
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        String name = all.nextElement().getName();
        if (isClass(name)) {
          entries.add(name);
        }
      }
      entries.sort(Comparator.naturalOrder());
    }

    @Override
    public List<String> entries() {
      return entries;
    }

    @Override
    public byte[] read(String entry) throws IOException {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new IOException("the archive lists it but does not hold it");
      }
      long size = found.getSize();
      if (size > MAXIMUM_SIZE) {
        throw new IOException("it says it unpacks to " + size + " bytes");
      }
      try (InputStream in = zip.getInputStream(found)) {
        byte[] bytes = in.readNBytes(size < 0 ? (int) MAXIMUM_SIZE : (int) size);
        if (in.read() >= 0) {
          throw new IOException("it unpacks to more than it says");
        }
        return bytes;
      }
    }

    /** The SHA-256 of the names, sizes and checksums of its class files, in hexadecimal. */
    String fingerprint() {
      MessageDigest digest;
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java runtime has SHA-256", e);
      }
      for (String name : entries) {
        ZipEntry entry = zip.getEntry(name);
        String line = name + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
