package nl.imwregiotilburg.privacy.analysis.source;

import static nl.imwregiotilburg.privacy.analysis.source.SourceFolder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Asks for positions by what javac really writes into class files. */
final class CompiledNamesTest {

  @TempDir Path folder;
  @TempDir Path classes;

  @Test
  void anonymous_and_local_types_are_numbered_as_javac_numbers_them() throws IOException {
    SourceFile file =
        compiled(
            """
            package nl.imw;
            import java.util.function.*;
            class Client {
              Supplier<Object> s = () -> new Object() { int f1; };
              Object f = g(() -> new Object() { int f2; }, new Object() { int f3; });
              static Object g(Supplier<Object> s, Object o) { return o; }
              void m() {
                class L { int f4; }
                new Thread(new Runnable() { public void run() { new Object() { int f5; }; } }) { int f6; };
                g(() -> { class M { int f7; } return new Object() { int f8; }; },
                    g(() -> new Object() { int f9; }, new Object() { int f10; }));
                Runnable r = () -> { Object o = new Object() { int f11; }; };
                if (r == null) { class M { int f12; } record R(int f13) {} }
                java.util.List.of(1).stream()
                    .map(i -> new Object() { int f14; })
                    .map(x -> g(() -> new Object() { int f15; }, new Object() { int f16; }))
                    .toList();
              }
              Client(Object o) {}
              Client() { this(new Object() { int f17; }); }
              enum E { X(1) { int f18; }, Y(2) { int f19; Object q = new Object() { int f20; }; }; E(int i) {} }
            }
            """);
    List<String> fields = new ArrayList<>();

    for (byte[] bytes : classFiles()) {
      ClassReader reader = new ClassReader(bytes);
      String owner = reader.getClassName().replace('/', '.');
      reader.accept(
          new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
              if (name.matches("f\\d+")) {
                assertThat(at(file, file.ofField(owner, name))).as(owner).endsWith(":" + name);
                fields.add(name);
              }
              return super.visitField(access, name, descriptor, signature, value);
            }
          },
          ClassReader.SKIP_FRAMES);
    }

    assertThat(fields).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void calls_are_found_by_the_lines_and_the_order_in_the_class_file() throws IOException {
    SourceFile file =
        compiled(
            """
            package nl.imw;
            class Client {
              static String log(String text) { return text; }
              static String a1, a2, a3, a4, a5, a6, a7, a8;
              void m(StringBuilder b) {
                log(a1); log(a2);
                log(
                    a3
                );
                Client
                    .log(a4
                        + a8);
                b.append(log(log(a5))).append(log(a6));
                Runnable r = () -> log(a7);
              }
            }
            """);
    List<String> arguments = new ArrayList<>();

    for (byte[] bytes : classFiles()) {
      new ClassReader(bytes)
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] thrown) {
                  return new LogCalls(file, arguments);
                }
              },
              ClassReader.SKIP_FRAMES);
    }

    assertThat(arguments)
        .containsExactly("6:a1", "6:a2", "8:a3", "11:a4", "13:a5", "13:log(a5)", "13:a6", "14:a7");
  }

  /** The first argument of every call of {@code log}. */
  private static final class LogCalls extends MethodVisitor {
    private final SourceFile file;
    private final List<String> arguments;
    private final Map<Integer, Integer> occurrences = new HashMap<>();
    private int line;

    LogCalls(SourceFile file, List<String> arguments) {
      super(Opcodes.ASM9);
      this.file = file;
      this.arguments = arguments;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      line = number;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (name.equals("log")) {
        int occurrence = occurrences.merge(line, 1, Integer::sum) - 1;
        arguments.add(at(file, file.call(line, name, 0, occurrence)));
      }
    }
  }

  private SourceFile compiled(String text) {
    SourceFile file = new SourceFolder(folder).file("Client.java", text);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-g", "-d", classes.toString(), file.path().toString());
    assertThat(status).isZero();
    return file;
  }

  private List<byte[]> classFiles() throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(classes)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    return files;
  }
}
