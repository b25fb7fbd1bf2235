package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Objects that hand out the pieces of a text one after the other. As long as it is known how many
 * were taken out they are queues of them; after that any piece may come at any time.
 */
final class TextReaders {

  private static final String SCANNER = "java/util/Scanner";
  private static final String TOKENIZER = "java/util/StringTokenizer";

  private static final String TEXT = "java/io/StringReader";
  private static final String LINES = "java/io/BufferedReader";

  /** The classes whose objects do. */
  private static final Set<String> KINDS = Set.of(SCANNER, TOKENIZER, TEXT, LINES);

  /** Methods that take out the next piece. */
  private static final Set<String> TAKING =
      Set.of(
          "next",
          "nextInt",
          "nextLong",
          "nextDouble",
          "nextBigDecimal",
          "nextBigInteger",
          "nextToken",
          "nextElement",
          "readLine");

  /** Methods that take nothing out. */
  private static final Set<String> LOOKING =
      Set.of("hasMoreTokens", "hasMoreElements", "countTokens", "useLocale", "ready");

  /** What ends a line besides a line feed. */
  private static final String OTHER_ENDS = "\r\u0085\u2028\u2029";

  /** Says whether a scanner was told what stands between its pieces: 1 when it was, else 0. */
  private static final Selector DELIMITED = new Selector.Named("delimited");

  /** What stands between words. */
  private static final String BLANKS = " \t\n\r\f";

  private final Evaluator evaluator;
  private final TextParts parts;

  TextReaders(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.parts = new TextParts(evaluator);
  }

  /** Follows what a call does to such an object; its result when it is known, null otherwise. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    Atom reader = arguments.isEmpty() ? null : arguments.get(0).only();
    if (reader == null || reader.kind != Atom.Kind.OBJECT || !KINDS.contains(reader.type.name())) {
      return null;
    }
    if (name.equals("<init>")) {
      made(reader, descriptor, arguments);
      return null;
    }
    if (name.equals("useDelimiter")) {
      return delimited(reader, arguments);
    }
    if (LOOKING.contains(name) || name.startsWith("hasNext")) {
      return null;
    }
    Val word = isSource(owner, name, descriptor) ? null : next(reader, name, descriptor);
    if (word != null) {
      return word;
    }
    boolean takes =
        !isWhole(reader)
            && TAKING.contains(name)
            && descriptor.startsWith("()")
            && !isSource(owner, name, descriptor);
    Val piece = takes ? evaluator.sequences.first(reader) : null;
    if (piece == null) {
      evaluator.sequences.spill(arguments.get(0));
      return null;
    }
    return piece.sized(Type.getReturnType(descriptor).getSize());
  }

  private @Nullable Object delimited(Atom reader) {
    Val known = evaluator.heap.get(reader, DELIMITED);
    return known == null ? null : known.constant();
  }

  private void delimited(Atom reader, int told) {
    evaluator.heap.put(reader, DELIMITED, Val.of(evaluator.atoms().integer(told)));
  }

  /** Whether a reader holds the text that is left as a whole: words or lines are cut off it. */
  private boolean isWhole(Atom reader) {
    return !reader.type.name().equals(TEXT) && Integer.valueOf(0).equals(delimited(reader));
  }

  /** Whether lines end otherwise than with a line feed alone. */
  private static boolean hasOtherLines(Val text) {
    return TextParts.of(text).stream()
        .anyMatch(
            part ->
                part.constant() instanceof String constant
                    && constant.chars().anyMatch(letter -> OTHER_ENDS.indexOf(letter) >= 0));
  }

  /** The next word or line of a text; null when it is not known. */
  private @Nullable Val next(Atom reader, String name, String descriptor) {
    boolean line = name.equals("nextLine") || name.equals("readLine");
    Val text =
        isWhole(reader) && descriptor.startsWith("()") && (line || TAKING.contains(name))
            ? evaluator.sequences.only(reader)
            : null;
    if (text == null) {
      return null;
    }
    // A name may have a blank in it, but hardly the end of a line.
    Optional<TextParts.Cut> cut =
        line
            ? hasOtherLines(text) ? Optional.empty() : parts.cut(text, "\n", false)
            : parts.withoutLeading(text, BLANKS).flatMap(rest -> parts.cut(rest, BLANKS, true));
    if (cut.isEmpty()) {
      return null;
    }
    evaluator.sequences.queue(reader, cut.get().rest().map(List::of).orElse(List.of()));
    return cut.get().piece().sized(Type.getReturnType(descriptor).getSize());
  }

  /** Whether somebody says that what is taken out is personal data, wherever it comes from. */
  private boolean isSource(String owner, String name, String descriptor) {
    MethodModel model = evaluator.program.lookup.model(owner, name, descriptor);
    return model != null && model.source().isPresent();
  }

  private void made(Atom reader, String descriptor, List<Val> arguments) {
    if (descriptor.equals("(Ljava/io/Reader;)V") && reader.type.name().equals(LINES)) {
      Atom text = arguments.get(1).only();
      Val whole = text == null ? null : evaluator.sequences.only(text);
      if (whole != null && !hasOtherLines(whole)) {
        // Where a part may hold more lines than one, those before it are known all the same.
        Optional<List<Val>> lines = pieces(whole, "\n");
        delimited(reader, lines.isPresent() ? 1 : 0);
        evaluator.sequences.queue(reader, lines.orElse(List.of(whole)));
      }
    }
    if (!descriptor.startsWith("(Ljava/lang/String;")) {
      return;
    }
    Val text = arguments.get(1);
    if (!reader.type.name().equals(TOKENIZER) || arguments.size() == 2) {
      evaluator.sequences.queue(reader, List.of(text));
      delimited(reader, 0);
    } else if (arguments.size() == 3
        && arguments.get(2).constant() instanceof String separators
        && separators.length() == 1) {
      delimited(reader, 1);
      pieces(text, separators)
          .ifPresent(pieces -> evaluator.sequences.queue(reader, filled(pieces)));
    }
  }

  private Optional<List<Val>> pieces(@Nullable Val text, String separator) {
    return text == null ? Optional.empty() : parts.between(text, separator);
  }

  /** A tokenizer skips what is empty. */
  private static List<Val> filled(List<Val> pieces) {
    List<Val> filled = new ArrayList<>(pieces);
    filled.removeIf(piece -> "".equals(piece.constant()));
    return filled;
  }

  /** A scanner that nothing was taken out of yet hands out what stands between its delimiters. */
  private @Nullable Val delimited(Atom reader, List<Val> arguments) {
    Val whole = evaluator.sequences.only(reader);
    Optional<List<Val>> pieces =
        TextOperations.literal(arguments.get(1)).flatMap(separator -> pieces(whole, separator));
    if (pieces.isEmpty()) {
      evaluator.sequences.spill(arguments.get(0));
      return null;
    }
    delimited(reader, 1);
    evaluator.sequences.queue(reader, pieces.get());
    return arguments.get(0);
  }
}
