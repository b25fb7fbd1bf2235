package nl.imwregiotilburg.privacy.analysis.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models that come with this library.
 *
 * <p>Reading all of it as YAML would take longer than many an analysis, and a codebase uses a small
 * part. So the files are only cut up at first, type by type, and a piece is read when somebody asks
 * for its type. That works because the shipped files keep to a layout, which a test guards: {@code
 * methods:} is the last section, and each type starts a line with two spaces before its name.
 */
final class ShippedModels implements Layer {

  private static final String FOLDER = "/nl/imwregiotilburg/privacy/analysis/models/";
  private static final String INDEX = "index";
  private static final String METHODS = "\nmethods:\n";
  private static final String SOURCE = "source: {";
  private static final String LIBRARY = "\nlibrary: ";

  private final Map<String, List<Piece>> pieces;
  private final Set<String> ownersOfSources;
  private final List<Piece> heads;
  private final Map<String, List<Entry>> read = new ConcurrentHashMap<>();

  private ShippedModels(
      Map<String, List<Piece>> pieces, Set<String> ownersOfSources, List<Piece> heads) {
    this.pieces = Collections.unmodifiableMap(pieces);
    this.ownersOfSources = Set.copyOf(ownersOfSources);
    this.heads = List.copyOf(heads);
  }

  /**
   * A part of a shipped file.
   *
   * @param line at which it starts, one-based
   */
  private record Piece(String file, String library, String text, int line) {

    /** The types it is about. */
    List<String> owners() {
      return MethodKey.split(text.substring(2, text.indexOf(':')));
    }
  }

  static ShippedModels load() {
    Map<String, List<Piece>> pieces = new LinkedHashMap<>();
    List<Piece> heads = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    for (String file : files()) {
      String text = text(file);
      boolean hasSources = text.contains(SOURCE);
      for (Piece piece : cut(file, text, heads)) {
        for (String owner : piece.owners()) {
          pieces.computeIfAbsent(owner, key -> new ArrayList<>(1)).add(piece);
          if (hasSources && piece.text.contains(SOURCE)) {
            sources.add(owner);
          }
        }
      }
    }
    return new ShippedModels(pieces, sources, heads);
  }

  /** The names of the shipped files, in the order in which they are asked. */
  static List<String> files() {
    return List.of(text(INDEX).strip().split("\n"));
  }

  /** A shipped file as it is. */
  static String text(String name) {
    try (InputStream stream = ShippedModels.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the shipped models are incomplete: no " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Piece> cut(String file, String text, List<Piece> heads) {
    List<Piece> pieces = new ArrayList<>();
    int methods = text.indexOf(METHODS);
    int start = methods < 0 ? text.length() : methods + METHODS.length();
    String head = text.substring(0, start);
    String library = library(head);
    if (head.contains("\nannotations:")
        || head.contains("\ntypes:")
        || head.contains("\nfields:")
        || head.contains("\nallowed-loggers:")) {
      heads.add(new Piece(file, library, head, 1));
    }
    int line = 1;
    for (int end = head.indexOf('\n'); end >= 0; end = head.indexOf('\n', end + 1)) {
      line++;
    }
    int pieceStart = -1;
    int pieceLine = line;
    for (int at = start; at < text.length(); line++) {
      if (startsType(text, at)) {
        if (pieceStart >= 0) {
          pieces.add(new Piece(file, library, text.substring(pieceStart, at), pieceLine));
        }
        pieceStart = at;
        pieceLine = line;
      }
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    if (pieceStart >= 0) {
      pieces.add(new Piece(file, library, text.substring(pieceStart), pieceLine));
    }
    return pieces;
  }

  private static String library(String head) {
    int start = head.indexOf(LIBRARY);
    return start < 0
        ? ""
        : head.substring(start + LIBRARY.length(), head.indexOf('\n', start + 1)).strip();
  }

  private static boolean startsType(String text, int at) {
    return text.startsWith("  ", at)
        && at + 2 < text.length()
        && Character.isJavaIdentifierStart(text.charAt(at + 2));
  }

  @Override
  public Set<String> owners() {
    return pieces.keySet();
  }

  @Override
  public Set<String> ownersOfSources() {
    return ownersOfSources;
  }

  @Override
  public List<Entry> of(String owner) {
    List<Piece> found = pieces.get(owner);
    return found == null ? List.of() : read.computeIfAbsent(owner, key -> read(key, found));
  }

  private static List<Entry> read(String owner, List<Piece> pieces) {
    List<Entry> entries = new ArrayList<>();
    for (Piece piece : pieces) {
      Problems problems = new Problems(piece.file);
      MethodReader reader = new MethodReader(piece.library, problems);
      read(owner, ShippedReader.read(piece.text, piece.file, piece.line), reader, entries);
      refuse(problems);
    }
    return List.copyOf(entries);
  }

  private static void read(
      String owner, Node.Fields fields, MethodReader reader, List<Entry> entries) {
    for (Node.Field field : fields.fields()) {
      for (Entry entry : reader.read(field)) {
        if (entry.model().owner().equals(owner)) {
          entries.add(entry);
        }
      }
    }
  }

  /** What the shipped files say besides methods. */
  List<ModelFile> declarations() {
    List<ModelFile> files = new ArrayList<>();
    for (Piece piece : heads) {
      Problems problems = new Problems(piece.file);
      Node head = ShippedReader.read(piece.text.replace(METHODS, "\n"), piece.file, 1);
      files.add(ModelFile.read(Optional.of(head), problems));
      refuse(problems);
    }
    return List.copyOf(files);
  }

  /** A mistake in a shipped file is a bug; the tests read each of them whole. */
  private static void refuse(Problems problems) {
    if (!problems.none()) {
      throw new IllegalStateException(String.join(System.lineSeparator(), problems.lines()));
    }
  }
}
