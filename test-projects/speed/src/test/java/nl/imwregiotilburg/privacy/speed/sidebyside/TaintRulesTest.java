package nl.imwregiotilburg.privacy.speed.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

final class TaintRulesTest {

  private static final String PERSONAL = "Lnl/imwregiotilburg/privacy/annotation/PersonalData;";

  @TempDir private Path folder;

  @Test
  void annotated_members_are_sources_and_modelled_arguments_sinks() throws IOException {
    TaintRules rules = rules();

    assertThat(rules.fields())
        .containsExactly(new TaintRules.FieldRef("nl/imw/Client", "naam", "Ljava/lang/String;"));
    assertThat(rules.parameters())
        .extracting(it -> it.method().name() + "/" + it.index())
        .containsExactly("meld/1");
    assertThat(rules.results()).extracting(TaintRules.MethodRef::name).contains("adres");
    assertThat(rules.sinks())
        .extracting(it -> it.method().owner() + "." + it.method().name() + "/" + it.index())
        .contains("java/util/logging/Logger.info/0", "java/io/PrintStream.println/0")
        .doesNotContain("java/io/PrintStream.flush/0");
  }

  @Test
  void each_analyser_is_told_in_its_own_language() throws IOException {
    Target target = new Target("test", List.of(jar()), List.of(), List.of(), List.of());
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Files.write(lib.resolve("findsecbugs-plugin-1.jar"), new byte[0]);

    new FindSecBugs("test", lib, List.of(), 2).command(target, rules(), folder, "1g");

    assertThat(Files.readString(folder.resolve("sources.txt")))
        .contains("nl/imw/Client.naam:TAINTED\n")
        .contains("nl/imw/Client.adres()Ljava/lang/String;:TAINTED\n");
    assertThat(Files.readAllLines(folder.resolve("sinks.txt")))
        .as("the last argument is on top of the stack")
        .contains("java/io/PrintStream.write([BII)V:2");
    assertThat(Taie.yaml(rules()))
        .contains("{ kind: field, field: \"<nl.imw.Client: java.lang.String naam>\" }")
        .contains("{ kind: param, method: \"<nl.imw.Client: void meld(long,java.lang.String)>\"")
        .contains("method: \"<java.util.logging.Logger: void info(java.lang.String)>\", index:");
  }

  private TaintRules rules() throws IOException {
    Target target = new Target("test", List.of(jar()), List.of(), List.of(), List.of());
    return TaintRules.of(Types.of(target), DataMap.empty(), Models.load(List.of()));
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("client.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("nl/imw/Client.class"));
      zip.write(client());
      zip.closeEntry();
    }
    return jar;
  }

  private static byte[] client() {
    ClassWriter type = new ClassWriter(0);
    type.visit(Opcodes.V17, Opcodes.ACC_ABSTRACT, "nl/imw/Client", null, "java/lang/Object", null);
    type.visitField(0, "naam", "Ljava/lang/String;", null, null).visitAnnotation(PERSONAL, true);
    type.visitField(0, "nummer", "I", null, null);
    MethodVisitor meld =
        type.visitMethod(Opcodes.ACC_ABSTRACT, "meld", "(JLjava/lang/String;)V", null, null);
    meld.visitParameterAnnotation(1, PERSONAL, true);
    MethodVisitor adres =
        type.visitMethod(Opcodes.ACC_ABSTRACT, "adres", "()Ljava/lang/String;", null, null);
    adres.visitAnnotation(PERSONAL, true);
    return type.toByteArray();
  }
}
