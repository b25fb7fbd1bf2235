package nl.imwregiotilburg.privacy.analysis.process;

import com.github.javaparser.JavaParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.yaml.snakeyaml.Yaml;

/** What the analysis itself is made of. */
public final class Engine {

  private static final List<Class<?>> PARTS =
      List.of(
          Analysis.class,
          ClassReader.class,
          ClassNode.class,
          JSRInlinerAdapter.class,
          Frame.class,
          JavaParser.class,
          Yaml.class);

  private Engine() {}

  /**
   * Where the classes of the analysis and of its libraries come from: all it needs to run.
   *
   * @throws IOException if that cannot be told
   */
  public static List<Path> classPath() throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Class<?> type : PARTS) {
      try {
        paths.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException | RuntimeException e) {
        throw new IOException("cannot tell where " + type.getName() + " comes from", e);
      }
    }
    return paths;
  }
}
