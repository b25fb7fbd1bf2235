package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What is found in a servlet does not depend on how much other code there is: some of the servlet
 * cases are analysed each by itself, with the classes they share.
 */
final class AloneTest {

  /** Every so many is tried. */
  private static final int STEP = 23;

  /** Lines whose data another servlet puts there. */
  private static final Set<String> OF_ANOTHER =
      Set.of("VierdeSessies.java:216", "VierdeSessies.java:294", "DertiendeVertaling.java:74");

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("nl.imwregiotilburg.privacy.benchmark.ServletCases#CODEBASES")
  void a_servlet_alone_gives_what_it_gives_among_others(String codebase) throws IOException {
    ServletCases cases = new ServletCases(codebase);
    Path all = Files.createDirectory(folder.resolve("all"));
    cases.compile(all);
    Map<String, byte[]> classes = cases.read(all);
    List<String> servlets = servlets(classes);
    Set<String> together = cases.found(cases.analyse(all));

    Set<String> lost = new TreeSet<>();
    for (int i = 0; i < servlets.size(); i += STEP) {
      String servlet = servlets.get(i);
      Path alone = folder.resolve("alone" + i);
      copyWithout(classes, others(servlet, servlets, classes), alone);
      Set<String> expected = new TreeSet<>(together);
      expected.retainAll(lines(servlet, classes));
      expected.removeAll(OF_ANOTHER);
      expected.removeAll(cases.found(cases.analyse(alone)));
      lost.addAll(expected);
    }

    assertThat(servlets).hasSizeGreaterThan(40);
    assertThat(lost).as("lines found among others, and not alone").isEmpty();
  }

  private static List<String> servlets(Map<String, byte[]> classes) {
    List<String> servlets = new ArrayList<>();
    for (String name : classes.keySet()) {
      if ((new ClassReader(classes.get(name)).getAccess() & Opcodes.ACC_ABSTRACT) != 0) {
        // What it does depends on those that extend it.
        continue;
      }
      for (@Nullable String above = name; above != null; above = superOf(above, classes)) {
        if (above.endsWith("/HttpServlet")) {
          servlets.add(name);
        }
      }
    }
    return servlets;
  }

  private static @Nullable String superOf(String name, Map<String, byte[]> classes) {
    byte[] bytes = classes.get(name);
    return bytes == null ? null : new ClassReader(bytes).getSuperName();
  }

  /** The other servlets, but for those that one extends, lies in or names. */
  private static Set<String> others(
      String servlet, List<String> servlets, Map<String, byte[]> classes) {
    Set<String> others = new HashSet<>(servlets);
    for (@Nullable String above = servlet; above != null; above = superOf(above, classes)) {
      others.remove(above);
    }
    others.removeIf(other -> servlet.startsWith(other + "$"));
    classes.forEach(
        (name, bytes) -> {
          if (name.equals(servlet) || name.startsWith(servlet + "$")) {
            String constants = new String(bytes, StandardCharsets.ISO_8859_1);
            others.removeIf(constants::contains);
          }
        });
    return others;
  }

  private static void copyWithout(Map<String, byte[]> classes, Set<String> left, Path into)
      throws IOException {
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      String name = entry.getKey();
      boolean isLeft =
          left.contains(name) || left.stream().anyMatch(other -> name.startsWith(other + "$"));
      if (!isLeft) {
        Path file = into.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, entry.getValue());
      }
    }
  }

  /** The lines of a class and of those in it, as {@code File.java:12}. */
  private static Set<String> lines(String owner, Map<String, byte[]> classes) {
    Set<String> lines = new TreeSet<>();
    Map<String, byte[]> own = new TreeMap<>(classes);
    own.keySet().removeIf(name -> !name.equals(owner) && !name.startsWith(owner + "$"));
    own.values().forEach(bytes -> new ClassReader(bytes).accept(new Lines(lines), 0));
    return lines;
  }

  private static final class Lines extends ClassVisitor {
    private final Set<String> lines;
    private String file = "";

    Lines(Set<String> lines) {
      super(Opcodes.ASM9);
      this.lines = lines;
    }

    @Override
    public void visitSource(String source, String debug) {
      file = source;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int line, Label start) {
          lines.add(file + ":" + line);
        }
      };
    }
  }
}
