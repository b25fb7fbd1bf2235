package nl.imwregiotilburg.privacy.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * The yardstick: every method of every class through asm-analysis with its simplest interpreter, in
 * one thread, and nothing done with the result.
 *
 * <p>Stack map frames are skipped because the analyser computes its own; line numbers and names of
 * variables are read, because no analysis that reports to people can do without.
 */
public final class BarePass {

  private int classes;
  private int methods;
  private int refused;

  private BarePass() {}

  /** Runs it over jars; what it saw, in words. */
  public static String run(List<Path> jars) throws IOException {
    BarePass pass = new BarePass();
    ClassFiles.read(jars, pass::analyse);
    return pass.classes + " classes, " + pass.methods + " methods, " + pass.refused + " refused";
  }

  private void analyse(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
    classes++;
    for (MethodNode method : node.methods) {
      methods++;
      try {
        new Analyzer<BasicValue>(new BasicInterpreter()).analyze(node.name, method);
      } catch (AnalyzerException e) {
        // Old compilers left jsr/ret that the analyser does not accept: such a method is counted.
        refused++;
      }
    }
  }
}
