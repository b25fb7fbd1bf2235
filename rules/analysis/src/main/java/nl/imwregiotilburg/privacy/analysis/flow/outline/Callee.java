package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;

/**
 * What is known of a call.
 *
 * @param targets own methods it can run
 * @param inside own methods that a method of the JDK runs on its receiver, who knows with what
 * @param transfers how data passes outside the codebase
 * @param copies from where to where same-named properties are copied
 * @param sinks positions that are exposed
 * @param sources positions that hold personal data afterwards
 * @param thrown positions that an exception may quote
 * @param kept what is put into, or taken out of, what outlives the call
 * @param sent what is sent to whoever listens
 * @param clean whether nothing personal is left of the result
 * @param modelled whether a model says so, not a rule of thumb
 * @param runsFunction whether the receiver is a function that may throw what it was made with
 */
record Callee(
    List<MethodRef> targets,
    List<MethodRef> inside,
    List<Transfer> transfers,
    List<Callback> callbacks,
    List<Transfer> copies,
    List<Exposed> sinks,
    List<Integer> sources,
    List<Integer> thrown,
    List<Kept> kept,
    List<Sent> sent,
    boolean clean,
    boolean modelled,
    boolean runsFunction) {

  /** Position of the result, beside those of the arguments. */
  static final int RESULT = -1;

  /**
   * Data passes from one position to another.
   *
   * @param kind an edge of an {@link Outline}
   * @param form how objects are written out on the way
   */
  record Transfer(int from, int kind, int to, Form form) {}

  /** What becomes of an object of the codebase that code nobody can see gets hold of. */
  enum Form {
    /** Nothing is written: it stays an object. */
    OBJECT,
    /** It prints itself. */
    TEXT,
    /** It is written property by property. */
    PROPERTIES,
    /** It is written field by field, with or without getters. */
    FIELDS
  }

  /**
   * A value is put into, or taken out of, something that outlives the call.
   *
   * @param field what outlines call it
   */
  record Kept(int position, boolean stores, String field) {}

  /**
   * A value is sent to whoever listens.
   *
   * @param space the kind of broker or bus
   */
  record Sent(int position, String space) {}

  /** A value that is exposed, and how. */
  record Exposed(int position, Form form) {}

  /**
   * A method of an argument that is called back.
   *
   * @param given positions of what it is called with
   * @param result position of what becomes of its result; -2 for nothing
   */
  record Callback(int receiver, String method, List<Integer> given, int result) {}
}
