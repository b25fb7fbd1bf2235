package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a method does of which only the name is known, as methods are commonly named. */
final class Naming {

  private static final Pattern CHANGING =
      Pattern.compile(
          "^(add|put|set|append|push|offer|insert|register|store|enqueue|publish|emit|tryEmit|write"
              + "|bind|accept|on[A-Z]|next|fill|load|init|update|feed|collect|consume|attach|assign"
              + "|define|apply|record|merge|read|parse)");

  private static final Pattern PUTTING =
      Pattern.compile("^(add|put|set|append|push|offer|insert)([A-Z]|$)");

  private static final Pattern CREATING =
      Pattern.compile("^(create|add|append|insert|begin|start|new)([A-Z]|$)");

  private static final Pattern COPYING =
      Pattern.compile("^(new|copy|clone|with|without|to[A-Z]|as[A-Z]|create(Copy|Clone))");

  private static final Pattern SENDING =
      Pattern.compile(
          "^(send|publish|produce|post|put|upload|insert|upsert|store|index|enqueue|push|save|add)");

  private static final Pattern RECEIPT =
      Pattern.compile("(Ack|Receipt|Response|Result|Metadata|Status|Confirmation)$");

  private static final Pattern ENDING =
      Pattern.compile("^(close|flush|finish|end|save|store|write|complete|generate|export)");

  private static final Pattern WRITING =
      Pattern.compile(
          "^(to[A-Z]|write|dump|marshal|serial|encode|render|process|merge|execute|format|print"
              + "|evaluate|export|apply|stringify|transform)");

  private static final Pattern POURING =
      Pattern.compile("^(writeTo|copyTo|copyInto|transferTo|drainTo|appendTo|addTo|dumpTo|copy)");

  private static final Pattern LEADING_AWAY =
      Pattern.compile(
          "(Connection|Client|Session|Channel|Socket|Dao|DAO|Repository)(Pool|Factory|Manager)?$");

  private Naming() {}

  /** Whether a method that gives nothing back puts something into its object. */
  static boolean changes(String method) {
    return CHANGING.matcher(method).find();
  }

  /** Whether a method puts something into its object whatever it gives back. */
  static boolean puts(String method) {
    return PUTTING.matcher(method).find();
  }

  /** Whether a method makes a part of its object: a paragraph of a document. */
  static boolean creates(String method) {
    return CREATING.matcher(method).find();
  }

  /** Whether a method makes another object like its own. */
  static boolean copies(String method) {
    return COPYING.matcher(method).find();
  }

  /** Whether a method sends something away. */
  static boolean sends(String method) {
    return SENDING.matcher(method).find();
  }

  /** Whether objects of a class tell what became of something that was sent. */
  static boolean isReceipt(String type) {
    return RECEIPT.matcher(type).find();
  }

  /** Whether a method writes out what is left. */
  static boolean ends(String method) {
    return ENDING.matcher(method).find();
  }

  /** Whether a method writes an object out. */
  static boolean writes(String method) {
    return WRITING.matcher(method).find();
  }

  /** Whether a method writes what is in its object into what it is given. */
  static boolean pours(String method) {
    return POURING.matcher(method).find();
  }

  /**
   * Whether what is handed to objects of a class goes to another machine, or to a store of
   * everybody's data: what comes from there is not what went there.
   */
  static boolean leadsAway(String type) {
    return LEADING_AWAY.matcher(type).find();
  }

  /** Whether a method is called as one that asks for something of its object. */
  static boolean asks(String method) {
    return method.startsWith("get") || method.startsWith("is");
  }

  /** The property a method without arguments asks for; null when its name tells none. */
  static @Nullable String asked(String method) {
    return property(method, method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0);
  }

  /** The property a method with one argument sets; null when its name tells none. */
  static @Nullable String set(String method) {
    return property(method, method.startsWith("set") ? 3 : method.matches("with[A-Z].*") ? 4 : 0);
  }

  private static @Nullable String property(String method, int prefix) {
    if (method.length() <= prefix || prefix > 0 && !Character.isUpperCase(method.charAt(prefix))) {
      return null;
    }
    return method.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT)
        + method.substring(prefix + 1);
  }
}
