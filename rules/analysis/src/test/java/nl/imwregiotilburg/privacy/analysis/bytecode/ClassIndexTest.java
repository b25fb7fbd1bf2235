package nl.imwregiotilburg.privacy.analysis.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.imwregiotilburg.privacy.analysis.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

final class ClassIndexTest {

  private static final String PERSONAL = "nl.imwregiotilburg.privacy.annotation.";
  private static final String DESCRIPTOR = "Lnl/imwregiotilburg/privacy/annotation/PersonalData;";

  @TempDir private Path folder;

  @Test
  void a_class_of_a_dependency_is_read_when_somebody_asks() throws IOException {
    Path own = classes("own", Map.of("a/Own", type("a/Own", "lib/Base")));
    Path jar =
        jar(
            "lib.jar",
            Map.of(
                "lib/Base", type("lib/Base", "java/lang/Object"),
                "lib/Other", type("lib/Other", "lib/Base")));

    try (ClassIndex index = read(own, jar)) {
      assertThat(index.classes()).extracting(ClassInfo::name).containsExactly("a/Own");
      assertThat(index.size()).isEqualTo(3);
      assertThat(index.loaded("lib/Other")).isNotNull();
      assertThat(index.loaded("lib/None")).isNull();
      assertThat(index.isSubtype("a/Own", "lib/Base")).isTrue();
      assertThat(index.subtypes("lib/Base")).contains("a/Own");
      assertThat(index.gaps()).isEmpty();
    }
  }

  @Test
  void generic_supertypes_are_the_same_for_all_threads_that_ask_at_once() throws IOException {
    int deep = 60;
    Map<String, byte[]> chain = new LinkedHashMap<>();
    for (int i = 0; i < deep; i++) {
      chain.put("a/T" + i, generic("a/T" + i, "a/T" + (i + 1)));
    }
    chain.put("a/T" + deep, generic("a/T" + deep, "java/lang/Object"));
    Path own = classes("own", chain);
    TypeRef asked = TypeRef.parse("La/T0<Ljava/lang/String;>;");

    for (int round = 0; round < 40; round++) {
      try (ClassIndex index = read(own)) {
        TypeRef[] seen = new TypeRef[16];
        Parallel.each(
            seen.length, i -> seen[i] = index.generics().asSupertype(asked, "a/T" + (deep - i)));

        assertThat(seen).extracting(TypeRef::arguments).containsOnly(List.of(TypeRef.STRING));
      }
    }
  }

  /** A class with one type parameter, which it hands to its superclass. */
  private static byte[] generic(String name, String superName) {
    ClassWriter writer = new ClassWriter(0);
    String above = superName.startsWith("a/") ? superName + "<TE;>" : superName;
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC,
        name,
        "<E:Ljava/lang/Object;>L" + above + ";",
        superName,
        null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  @Test
  void a_dependency_that_declares_personal_data_is_read_whole() throws IOException {
    Path own = classes("own", Map.of("a/Own", type("a/Own", "java/lang/Object")));
    Path jar =
        jar(
            "person.jar",
            Map.of(
                "p/Person", annotated("p/Person"),
                "p/Repository", type("p/Repository", "java/lang/Object")));

    try (ClassIndex index = read(own, jar)) {
      assertThat(index.classes())
          .extracting(ClassInfo::name)
          .containsExactlyInAnyOrder("a/Own", "p/Person", "p/Repository");
    }
  }

  @Test
  void damaged_classes_and_jars_are_gaps_and_stop_nothing() throws IOException {
    byte[] whole = type("a/Broken", "java/lang/Object");
    Map<String, byte[]> mine = new LinkedHashMap<>();
    mine.put("a/Own", type("a/Own", "java/lang/Object"));
    mine.put("a/Broken", Arrays.copyOf(whole, whole.length / 2));
    mine.put("a/Empty", new byte[0]);
    mine.put("a/Misnamed", type("b/Other", "java/lang/Object"));
    Path own = classes("own", mine);
    Path jar =
        jar(
            "lib.jar",
            Map.of(
                "lib/Text", "this is no class".getBytes(UTF_8),
                "lib/Fine", type("lib/Fine", "java/lang/Object")));
    Path archive = Files.write(folder.resolve("truncated.jar"), new byte[] {'P', 'K', 3, 4, 0});

    try (ClassIndex index =
        ClassIndex.read(
            List.of(
                new Container(own, "module", Container.Role.OWN),
                new Container(jar, "lib.jar", Container.Role.LIBRARY),
                new Container(archive, "truncated.jar", Container.Role.LIBRARY)),
            Set.of(PERSONAL))) {
      assertThat(index.classes()).extracting(ClassInfo::name).containsExactly("a/Own");
      assertThat(index.loaded("lib/Fine")).isNotNull();
      assertThat(index.loaded("lib/Text")).isNull();
      assertThat(index.gaps())
          .extracting(Gap::kind)
          .containsExactlyInAnyOrder(
              Gap.Kind.CORRUPT_CLASS,
              Gap.Kind.CORRUPT_CLASS,
              Gap.Kind.CORRUPT_CLASS,
              Gap.Kind.CORRUPT_CLASS,
              Gap.Kind.CORRUPT_ARCHIVE);
    }
  }

  @Test
  void a_class_of_a_dependency_that_breaks_off_becomes_a_gap_when_it_is_needed()
      throws IOException {
    byte[] whole = type("lib/Half", "java/lang/Object");
    Path own = classes("own", Map.of("a/Own", type("a/Own", "lib/Half")));
    Path jar = jar("lib.jar", Map.of("lib/Half", Arrays.copyOf(whole, whole.length - 20)));

    try (ClassIndex index = read(own, jar)) {
      assertThat(index.loaded("lib/Half")).isNull();
      assertThat(index.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.CORRUPT_CLASS);
    }
  }

  @Test
  void a_class_is_not_called_broken_when_its_reader_fails() throws IOException {
    Path own = classes("own", Map.of("a/Own", type("a/Own", "java/lang/Object")));

    try (ClassIndex index = read(own)) {
      boolean seen =
          index.accept(
              index.find("a/Own").orElseThrow(),
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public void visitEnd() {
                  throw new IllegalStateException("half way");
                }
              });

      assertThat(seen).isFalse();
      assertThat(index.gaps())
          .singleElement()
          .satisfies(
              gap -> {
                assertThat(gap.reason()).contains("the plugin failed on it").contains("half way");
                assertThat(gap.mend()).contains("report it");
              });
    }
  }

  @Test
  void of_two_classes_with_one_name_the_first_on_the_class_path_counts() throws IOException {
    Path own = classes("own", Map.of("a/Own", type("a/Own", "java/lang/Object")));
    Path first = jar("first.jar", Map.of("lib/Twice", type("lib/Twice", "java/util/ArrayList")));
    Path second = jar("second.jar", Map.of("lib/Twice", type("lib/Twice", "java/util/HashMap")));

    try (ClassIndex index = read(own, first, second)) {
      assertThat(index.find("lib/Twice").orElseThrow().superName())
          .isEqualTo("java/util/ArrayList");
      assertThat(index.size()).isEqualTo(2);
    }
  }

  private static ClassIndex read(Path own, Path... jars) {
    List<Container> containers = new java.util.ArrayList<>();
    containers.add(new Container(own, "module", Container.Role.OWN));
    for (Path jar : jars) {
      containers.add(new Container(jar, String.valueOf(jar.getFileName()), Container.Role.LIBRARY));
    }
    return ClassIndex.read(containers, Set.of(PERSONAL));
  }

  private static byte[] type(String name, String superName) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superName, null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] annotated(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    var annotation = writer.visitAnnotation(DESCRIPTOR, true);
    annotation.visit("value", "naam");
    annotation.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private Path classes(String name, Map<String, byte[]> files) throws IOException {
    Path root = folder.resolve(name);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = root.resolve(file.getKey() + ".class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return root;
  }

  private Path jar(String name, Map<String, byte[]> files) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey() + ".class"));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return jar;
  }
}
