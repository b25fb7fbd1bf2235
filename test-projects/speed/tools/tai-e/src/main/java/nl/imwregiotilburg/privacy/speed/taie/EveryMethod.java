package nl.imwregiotilburg.privacy.speed.taie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import pascal.taie.analysis.pta.core.heap.Descriptor;
import pascal.taie.analysis.pta.core.heap.HeapModel;
import pascal.taie.analysis.pta.core.solver.DeclaredParamProvider;
import pascal.taie.analysis.pta.core.solver.EntryPoint;
import pascal.taie.analysis.pta.core.solver.Solver;
import pascal.taie.analysis.pta.core.solver.SpecifiedParamProvider;
import pascal.taie.analysis.pta.plugin.Plugin;
import pascal.taie.language.classes.ClassHierarchy;
import pascal.taie.language.classes.JClass;
import pascal.taie.language.classes.JMethod;
import pascal.taie.language.type.ClassType;
import pascal.taie.language.type.Type;

/**
 * Makes every method of the application an entry point that anybody may call, as a framework does.
 * Parameters get an object of their declared type with its fields filled one deep; one of an
 * abstract type gets an object of each of the first concrete classes of that type.
 *
 * <p>What the application is, is said by the file that {@code -Dapplication} names, one class a
 * line: to Tai-e everything outside the JDK is application. With {@code -Dlibraries=ignored} the
 * methods of all other classes outside the JDK have no effect, as if they were not there.
 */
public final class EveryMethod implements Plugin {

  private static final int DEPTH = 1;
  private static final int SUBCLASSES = 5;

  private final Set<String> application = read(System.getProperty("application"));
  private Solver solver;

  @Override
  public void setSolver(Solver solver) {
    this.solver = solver;
  }

  @Override
  public void onStart() {
    if (System.getProperty("libraries", "").equals("ignored")) {
      solver
          .getHierarchy()
          .applicationClasses()
          .filter(type -> !application.contains(type.getName()))
          .flatMap(type -> type.getDeclaredMethods().stream())
          .forEach(solver::addIgnoredMethod);
    }
    solver
        .getHierarchy()
        .applicationClasses()
        .filter(type -> application.contains(type.getName()))
        .flatMap(type -> type.getDeclaredMethods().stream())
        .filter(method -> !method.isAbstract() && !method.isNative())
        .filter(method -> !method.isStaticInitializer())
        .forEach(this::enter);
  }

  private void enter(JMethod method) {
    HeapModel heap = solver.getHeapModel();
    SpecifiedParamProvider.Builder parameters =
        new SpecifiedParamProvider.Builder(method)
            .setDelegate(new DeclaredParamProvider(method, heap, DEPTH));
    for (int i = 0; i < method.getParamCount(); i++) {
      Type declared = method.getParamType(i);
      if (declared instanceof ClassType type && type.getJClass().isAbstract()) {
        for (JClass concrete : concrete(type.getJClass())) {
          parameters.addParamObj(
              i,
              heap.getMockObj(
                  Descriptor.ENTRY_DESC,
                  method + "/" + i + "/" + concrete,
                  concrete.getType(),
                  method));
        }
      }
    }
    solver.addEntryPoint(new EntryPoint(method, parameters.build()));
  }

  private List<JClass> concrete(JClass type) {
    ClassHierarchy hierarchy = solver.getHierarchy();
    return hierarchy.getAllSubclassesOf(type).stream()
        .filter(each -> application.contains(each.getName()))
        .filter(each -> !each.isAbstract())
        .limit(SUBCLASSES)
        .toList();
  }

  private static Set<String> read(String file) {
    try {
      return Set.copyOf(Files.readAllLines(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
