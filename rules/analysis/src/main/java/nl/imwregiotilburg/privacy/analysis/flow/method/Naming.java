package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a method or class does of which only the name is known, as these are commonly named. */
enum Naming {
  /** A method that puts something into its object when it gives nothing back. */
  CHANGING(
      "^(add|put|set|append|push|offer|insert|register|store|enqueue|publish|emit|tryEmit|write"
          + "|bind|accept|on[A-Z]|next|fill|load|init|update|feed|collect|consume|attach|assign"
          + "|define|apply|record|merge|read|parse)"),

  /** A method that puts something into its object whatever it gives back. */
  PUTTING("^(add|put|set|append|push|offer|insert)([A-Z]|$)"),

  /** A method that makes a part of its object: a paragraph of a document. */
  CREATING("^(create|add|append|insert|begin|start|new)([A-Z]|$)"),

  /** A method that makes another object like its own. */
  COPYING("^(new|copy|clone|with|without|to[A-Z]|as[A-Z]|create(Copy|Clone))"),

  /** A method that sends something away. */
  SENDING(
      "^(send|publish|produce|post|put|upload|insert|upsert|store|index|enqueue|push|save|add)"),

  /** A class whose objects tell what became of something that was sent. */
  RECEIPT("(Ack|Receipt|Response|Result|Metadata|Status|Confirmation)$"),

  /** A method that writes out what is left. */
  ENDING("^(close|flush|finish|end|save|store|write|complete|generate|export)"),

  /** A method that writes an object out. */
  WRITING(
      "^(to[A-Z]|write|dump|marshal|serial|encode|render|process|merge|execute|format|print"
          + "|evaluate|export|apply|stringify|transform)"),

  /** A method that writes what is in its object into what it is given. */
  POURING("^(writeTo|copyTo|copyInto|transferTo|drainTo|appendTo|addTo|dumpTo|copy)"),

  /**
   * A class whose objects hand what they are given to another machine, or to a store of everybody's
   * data: what comes from there is not what went there.
   */
  LEADING_AWAY(
      "(Connection|Client|Session|Channel|Socket|Dao|DAO|Repository)(Pool|Factory|Manager)?$");

  private final Pattern names;

  Naming(String names) {
    this.names = Pattern.compile(names);
  }

  /** Whether a method or class is named so. */
  boolean fits(String name) {
    return names.matcher(name).find();
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
