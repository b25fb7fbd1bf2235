package nl.imwregiotilburg.privacy.analysis.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.MemoryException;
import nl.imwregiotilburg.privacy.analysis.codec.RecordCodec;

/**
 * Runs the analysis of a large codebase in a Java of its own, which is set up for short work: it
 * does not spend more time on compiling the analysis than the analysis takes, and leaves the memory
 * of the build alone. When no such Java can be had, the analysis runs right here.
 */
public final class SeparateJava {

  /** With fewer classes than this, starting a Java takes longer than it saves. */
  private static final int WORTH_IT = 400;

  /** With more classes than this, what is kept grows so that collecting around it takes long. */
  private static final int MANY = 10_000;

  /** What is kept of so many classes, in MiB; what the heap has beside it is for what is not. */
  private static final long KEPT_OF_MANY = 700;

  /** Sizes of the young generation, in MiB. */
  private static final long YOUNG = 256;

  private static final long MOST_YOUNG = 600;

  /**
   * Most of a short run of Java is spent by its optimising compiler and its collector. So there is
   * the quick compiler only, which begins early, and the collector that works on all processors
   * while the tracing waits; the size is what the kept part grows to, in which a smaller heap has
   * no part. Another JVM than HotSpot may not know these; it ignores them or does not start.
   */
  private static final List<String> SHORT_WORK =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:Tier0InvokeNotifyFreqLog=5",
          "-XX:Tier3InvocationThreshold=50",
          "-XX:Tier3MinInvocationThreshold=25",
          "-XX:Tier3CompileThreshold=500",
          "-XX:Tier3BackEdgeThreshold=5000",
          "-XX:+UseParallelGC",
          "-XX:OldSize=512m",
          "-Dfile.encoding=UTF-8");

  private static final long LOOK_MILLIS = 5;

  private static final long MIB = 1 << 20;

  /** As many lines of what it said are repeated. */
  private static final int LINES = 3;

  /** When the analysis runs in a Java of its own. */
  public enum When {
    /** When the codebase is so large that it pays. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  private final When when;
  private final List<String> options;
  private final Consumer<String> warnings;

  /**
   * How the analysis runs.
   *
   * @param when whether in a Java of its own
   * @param options more options for that Java, such as {@code -Xmx2g}
   * @param warnings told in a sentence why it did not run there although it should have
   */
  public SeparateJava(When when, List<String> options, Consumer<String> warnings) {
    this.when = when;
    this.options = List.copyOf(options);
    this.warnings = warnings;
  }

  /**
   * Analyses.
   *
   * @throws nl.imwregiotilburg.privacy.analysis.model.ModelException as {@link Analysis#run}
   * @throws MemoryException if it needs more memory than that Java, or this one, may use
   */
  public DataMap run(Analysis.Request request) {
    if (when == When.NEVER || when == When.AUTO && classes(request, WORTH_IT) < WORTH_IT) {
      return Analysis.run(request);
    }
    try {
      Path folder = Files.createTempDirectory("privacy-analysis");
      try {
        return start(request, folder);
      } finally {
        delete(folder);
      }
    } catch (WrongModels wrong) {
      // Here it fails in the same way, and says all there is to say.
      return Analysis.run(request);
    } catch (IOException failure) {
      warnings.accept(
          "the analysis could not run in a Java of its own ("
              + failure.getMessage()
              + "); it runs within the build, which takes longer");
      return Analysis.run(request);
    }
  }

  /** The user's models have mistakes. */
  private static final class WrongModels extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private DataMap start(Analysis.Request request, Path folder) throws IOException {
    Path question = folder.resolve("request.bin");
    Path answer = folder.resolve("result.bin");
    Path log = folder.resolve("output.txt");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(question))) {
      RecordCodec.write(request, out);
    }
    Process process =
        new ProcessBuilder(command(question, answer, young(request)))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = await(process, answer);
    if (status == Worker.WRONG_MODELS) {
      throw new WrongModels();
    }
    if (status == Worker.OUT_OF_MEMORY) {
      throw new MemoryException(HeapSize.of(options) * MIB);
    }
    if (status != 0 || !Files.exists(answer)) {
      throw new IOException("it ended with status " + status + said(log));
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(answer))) {
      return RecordCodec.read(DataMap.class, in);
    }
  }

  private List<String> command(Path question, Path answer, long young) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_WORK);
    command.add("-XX:NewSize=" + young + "m");
    command.addAll(options);
    command.add("-cp");
    command.add(
        Engine.classPath().stream()
            .distinct()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(Worker.class.getName());
    command.add(question.toString());
    command.add(answer.toString());
    return command;
  }

  /**
   * How large the young generation is to be, in MiB: as large as the heap allows, for many classes.
   */
  private long young(Analysis.Request request) {
    if (classes(request, MANY) < MANY) {
      return YOUNG;
    }
    return Math.max(YOUNG, Math.min(MOST_YOUNG, HeapSize.of(options) - KEPT_OF_MANY));
  }

  /**
   * Waits until the answer is there, or there will be none; the process ends too when this one is
   * told to, or is gone. It is not waited for once it answered: giving back its memory takes time.
   *
   * @return the status with which it ended, 0 when it answered
   */
  private static int await(Process process, Path answer) throws IOException {
    try (OutputStream alive = process.getOutputStream()) {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (Files.exists(answer)) {
          return 0;
        }
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the analysis was interrupted", stopped);
    } finally {
      process.destroyForcibly();
    }
  }

  /** What the process said, in short. */
  private static String said(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log, Charset.defaultCharset())) {
      String words =
          lines
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .limit(LINES)
              .collect(Collectors.joining(" "));
      return words.isEmpty() ? "" : ": " + words;
    } catch (UncheckedIOException unreadable) {
      return "";
    }
  }

  /** How many class files the codebase has, counted to a number. */
  private static int classes(Analysis.Request request, int most) {
    int count = 0;
    for (AnalysedModule module : request.modules()) {
      for (Path path : module.classes()) {
        count += classes(path, most - count);
        if (count >= most) {
          return count;
        }
      }
    }
    return count;
  }

  private static int classes(Path path, int most) {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        return (int) files.filter(file -> isClass(file.toString())).limit(most).count();
      } catch (IOException | UncheckedIOException unreadable) {
        return 0;
      }
    }
    if (!Files.isRegularFile(path)) {
      return 0;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return (int) zip.stream().filter(entry -> isClass(entry.getName())).limit(most).count();
    } catch (IOException noArchive) {
      return 0;
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class");
  }

  /** Deletes what is no longer needed; what the process still holds open, once this one ends. */
  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = new ArrayList<>(all.toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException inUse) {
        // What is noted last is deleted first.
        Collections.reverse(files);
        files.forEach(left -> left.toFile().deleteOnExit());
        return;
      }
    }
  }
}
