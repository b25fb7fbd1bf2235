package nl.imwregiotilburg.privacy.recognition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import org.objectweb.asm.Opcodes;

/**
 * Draws the fields to label from a jar, without asking the recogniser. Classes are put in three
 * groups: those with a field whose name holds {@code mail}, {@code phone}, {@code firstname} and
 * the like; of the rest those with at least two fields whose name holds one of some crude pieces of
 * words ({@code name} finds {@code userName} and {@code fileName} alike); and all others. Each
 * group is ordered by the SHA-256 of the class name; then whole classes are taken, of each at most
 * the first {@value #PER_CLASS} fields, until the groups have {@value #PEOPLE}, {@value #BAITED}
 * and {@value #OTHERS}.
 *
 * <p>Candidates are the fields that hold a value themselves: not static, not made by the compiler,
 * of a primitive type or one of the JDK.
 */
public final class Sample {

  static final int PEOPLE = 50;
  static final int BAITED = 45;
  static final int OTHERS = 20;
  static final int PER_CLASS = 25;

  private static final Pattern ABOUT_PEOPLE =
      Pattern.compile("mail|firstname|lastname|givenname|surname|phone|birth");

  private static final Pattern BAIT =
      Pattern.compile(
          "name|mail|phone|mobile|fax|birth|gender|address|street|city|post|zip|country|nation"
              + "|passw|login|card|iban|account|contact|photo|notes|remark|title|ssn|person|ip"
              + "|age|relig|salary|employ|locale|language");

  private Sample() {}

  /** Prints the sample of each jar: artifact, class, field and type, to be labelled by hand. */
  public static void main(String[] jars) {
    for (String jar : jars) {
      String artifact = Path.of(jar).getFileName().toString().replaceAll("-[0-9].*", "");
      Container container = new Container(Path.of(jar), artifact, Container.Role.OWN);
      try (ClassIndex index = ClassIndex.read(List.of(container), List.of())) {
        List<ClassInfo> candidates =
            index.classes().stream()
                .filter(type -> !type.isInterface() && !fields(type).isEmpty())
                .sorted(Comparator.comparing(type -> hash(type.name())))
                .toList();
        print(artifact, candidates.stream().filter(type -> group(type) == 0).toList(), PEOPLE);
        print(artifact, candidates.stream().filter(type -> group(type) == 1).toList(), BAITED);
        print(artifact, candidates.stream().filter(type -> group(type) == 2).toList(), OTHERS);
      }
    }
  }

  private static void print(String artifact, List<ClassInfo> types, int wanted) {
    int taken = 0;
    for (ClassInfo type : types) {
      if (taken >= wanted) {
        return;
      }
      for (FieldInfo field : fields(type)) {
        System.out.println(
            String.join(",", artifact, type.dotted(), field.name(), field.type().display(), ""));
        taken++;
      }
    }
  }

  private static List<FieldInfo> fields(ClassInfo type) {
    List<FieldInfo> fields = new ArrayList<>();
    for (FieldInfo field : type.fields()) {
      boolean value =
          !field.isStatic()
              && (field.access() & Opcodes.ACC_SYNTHETIC) == 0
              && field.descriptor().matches("\\[*([BCDFIJSZ]|Ljava/.*)");
      if (value && fields.size() < PER_CLASS) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static int group(ClassInfo type) {
    List<String> names =
        fields(type).stream().map(field -> field.name().toLowerCase(Locale.ROOT)).toList();
    if (names.stream().anyMatch(name -> ABOUT_PEOPLE.matcher(name).find())) {
      return 0;
    }
    return names.stream().filter(name -> BAIT.matcher(name).find()).count() >= 2 ? 1 : 2;
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
