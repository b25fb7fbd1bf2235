package nl.imwregiotilburg.privacy.benchmark.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Calls every method of every scene that prints something and sends nothing. */
public final class Rehearsal {

  private static final Set<String> SENDING = Set.of("transfers", "declarations");
  private static final ExecutorService STAGE =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "rehearsal");
            thread.setDaemon(true);
            return thread;
          });

  private Rehearsal() {}

  /**
   * Runs the scenes.
   *
   * @param classes folder of their class files
   * @return the categories printed, by {@code phenomenon/File.java:line}
   */
  public static Map<String, SortedSet<String>> run(Path classes)
      throws IOException, InterruptedException {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    Logger root = Logger.getLogger("");
    Level level = root.getLevel();
    Handler handler = Printed.handler();
    handler.setLevel(Level.ALL);
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(Printed.console());
    System.setErr(Printed.console());
    root.setLevel(Level.ALL);
    root.addHandler(handler);
    try {
      for (boolean variant : new boolean[] {false, true}) {
        for (Class<?> scene : scenes(classes)) {
          play(scene, new Props(variant));
        }
      }
    } finally {
      root.removeHandler(handler);
      root.setLevel(level);
      System.setOut(out);
      System.setErr(err);
    }
    return Printed.lines();
  }

  private static List<Class<?>> scenes(Path classes) throws IOException {
    Path root = classes.resolve("nl/imwregiotilburg/benchmark");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .filter(name -> name.contains("/") && !name.endsWith("package-info.class"))
          .filter(name -> !SENDING.contains(name.substring(0, name.indexOf('/'))))
          .sorted()
          .<Class<?>>map(
              name ->
                  load(
                      "nl.imwregiotilburg.benchmark."
                          + name.replace('/', '.').replaceAll("\\.class$", "")))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Rehearsal.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Twice, so that what one method leaves behind is found by those before it as well. */
  private static void play(Class<?> scene, Props props) throws InterruptedException {
    for (int round = 0; round < 2; round++) {
      playMethods(scene, props);
      for (Class<?> part : scene.getDeclaredClasses()) {
        playMethods(part, props);
      }
    }
  }

  private static void playMethods(Class<?> type, Props props) throws InterruptedException {
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isSynthetic() && !Modifier.isPrivate(method.getModifiers())) {
        perform(() -> call(type, method, props));
      }
    }
  }

  private static Object call(Class<?> type, Method method, Props props) throws Exception {
    Object receiver = Modifier.isStatic(method.getModifiers()) ? null : props.one(type);
    method.setAccessible(true);
    return String.valueOf(method.invoke(receiver, props.arguments(method.getParameters())));
  }

  /** A scene may fail or wait for ever: what it printed until then counts. */
  private static void perform(Callable<Object> work) throws InterruptedException {
    try {
      STAGE.submit(work).get(2, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return;
    }
  }
}
