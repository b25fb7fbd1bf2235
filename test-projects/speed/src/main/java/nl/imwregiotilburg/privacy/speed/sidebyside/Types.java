package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The types of a class path: of the application, its libraries and the running JDK. */
final class Types {

  private static final List<String> MODULES =
      List.of("java.base", "java.logging", "java.net.http", "java.naming", "java.sql");

  private final Map<String, TypeOutline> application = new LinkedHashMap<>();
  private final Map<String, TypeOutline> all = new HashMap<>();

  private Types() {}

  static Types of(Target target) throws IOException {
    Types types = new Types();
    for (Path path : target.application()) {
      types.read(path, types.application);
    }
    types.all.putAll(types.application);
    for (Path path : target.libraries()) {
      types.read(path, types.all);
    }
    FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
    for (String module : MODULES) {
      types.read(jdk.getPath("modules", module), types.all);
    }
    return types;
  }

  Collection<TypeOutline> application() {
    return application.values();
  }

  Collection<TypeOutline> all() {
    return all.values();
  }

  boolean isApplication(String dotted) {
    return application.containsKey(dotted.replace('.', '/'));
  }

  /** A line of a type, as {@code nl/imw/Client.java:12}. */
  String line(String dotted, int line) {
    TypeOutline type = all.get(dotted.replace('.', '/'));
    return (type == null ? dotted : type.source()) + ":" + line;
  }

  /** A type's own name and those of everything above it, nearest first. */
  Set<String> withSupertypes(TypeOutline type) {
    Set<String> names = new LinkedHashSet<>();
    List<TypeOutline> open = new ArrayList<>(List.of(type));
    for (int i = 0; i < open.size(); i++) {
      if (names.add(open.get(i).name())) {
        for (String above : open.get(i).above()) {
          TypeOutline outline = all.get(above);
          if (outline != null) {
            open.add(outline);
          }
        }
      }
    }
    return names;
  }

  private void read(Path path, Map<String, TypeOutline> into) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(it -> isClass(it.toString())).sorted().toList()) {
          add(Files.readAllBytes(file), into);
        }
      }
    } else if (path.toString().endsWith(".jar")) {
      try (ZipFile zip = new ZipFile(path.toFile())) {
        for (ZipEntry entry : zip.stream().filter(it -> isClass(it.getName())).toList()) {
          add(zip.getInputStream(entry).readAllBytes(), into);
        }
      }
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.endsWith("-info.class")
        && !name.startsWith("META-INF/");
  }

  private static void add(byte[] bytes, Map<String, TypeOutline> into) {
    TypeOutline type = TypeOutline.read(bytes);
    into.putIfAbsent(type.name(), type);
  }
}
