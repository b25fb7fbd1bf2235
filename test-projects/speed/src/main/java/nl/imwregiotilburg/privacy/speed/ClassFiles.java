package nl.imwregiotilburg.privacy.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files in a folder of jars. */
final class ClassFiles {

  private ClassFiles() {}

  /** The jars of a folder, by name: the same order on every machine. */
  static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** The number of classes in a jar, those of other Java versions and module descriptors not. */
  static int count(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return (int) zip.stream().filter(ClassFiles::counts).count();
    }
  }

  /** Hands the bytes of every class of the jars to the reader. */
  static void read(List<Path> jars, Consumer<byte[]> reader) throws IOException {
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
        for (ZipEntry entry : entries) {
          if (counts(entry)) {
            try (InputStream in = zip.getInputStream(entry)) {
              reader.accept(in.readAllBytes());
            }
          }
        }
      }
    }
  }

  private static boolean counts(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info.class");
  }
}
