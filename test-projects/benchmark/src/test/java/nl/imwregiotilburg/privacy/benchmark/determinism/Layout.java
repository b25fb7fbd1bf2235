package nl.imwregiotilburg.privacy.benchmark.determinism;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;

/**
 * The corpus as a build of two modules, each with several folders of classes and sources, one of
 * them a jar. How it is cut up is always the same; in what order it is written and listed is not.
 *
 * @param folder where it is written; the paths in a result begin with it
 */
record Layout(Path folder) {

  private static final int PARTS = 6;
  private static final int MODULES = 2;
  private static final int JAR = 5;

  /** Writes the corpus anew, its files in an order that depends on the seed. */
  void write(Path corpus, long seed) throws IOException {
    delete();
    for (int part = 0; part < PARTS; part++) {
      Files.createDirectories(sources(part));
    }
    Files.createDirectories(folder.resolve("resources"));
    List<Path> packed = new ArrayList<>();
    Path classes = corpus.resolve("target/classes");
    for (Path file : shuffled(files(classes), seed)) {
      Path name = classes.relativize(file);
      if (part(name) == JAR) {
        packed.add(name);
      } else {
        copy(file, classes(part(name)).resolve(name));
      }
    }
    jar(classes, packed);
    Path sources = corpus.resolve("src/main/java");
    for (Path file : shuffled(files(sources), seed)) {
      Path name = sources.relativize(file);
      copy(file, sources(part(name)).resolve(name));
    }
    Path resources = corpus.resolve("src/main/resources");
    for (Path file : shuffled(files(resources), seed)) {
      copy(file, folder.resolve("resources").resolve(resources.relativize(file)));
    }
  }

  /** The same request, everything in it listed in an order that depends on the seed. */
  Analysis.Request request(String classPath, long seed) {
    List<Path> dependencies =
        Stream.of(classPath.strip().split(File.pathSeparator)).map(Path::of).toList();
    List<AnalysedModule> modules = new ArrayList<>();
    for (int module = 0; module < MODULES; module++) {
      List<Path> classes = new ArrayList<>();
      List<Path> sources = new ArrayList<>();
      for (int part = module; part < PARTS; part += MODULES) {
        classes.add(classes(part));
        sources.add(sources(part));
      }
      modules.add(
          new AnalysedModule(
              "part" + module,
              shuffled(classes, seed),
              shuffled(sources, seed),
              module == 0 ? List.of(folder.resolve("resources")) : List.of(),
              shuffled(dependencies, seed),
              List.of()));
    }
    return new Analysis.Request(shuffled(modules, seed), List.of());
  }

  private Path classes(int part) {
    return folder.resolve(part == JAR ? "classes.jar" : "classes" + part);
  }

  private Path sources(int part) {
    return folder.resolve("sources" + part);
  }

  /** A source file and all its classes are in one part. */
  private static int part(Path name) {
    String text = name.toString().replace('\\', '/').replaceFirst("(\\$.*)?\\.\\w+$", "");
    return Math.floorMod(text.hashCode(), PARTS);
  }

  private void jar(Path classes, List<Path> names) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(classes(JAR)))) {
      for (Path name : names) {
        zip.putNextEntry(new ZipEntry(name.toString().replace('\\', '/')));
        Files.copy(classes.resolve(name), zip);
        zip.closeEntry();
      }
    }
  }

  private void delete() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling("."));
    Files.copy(file, to);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static <T> List<T> shuffled(List<T> items, long seed) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
