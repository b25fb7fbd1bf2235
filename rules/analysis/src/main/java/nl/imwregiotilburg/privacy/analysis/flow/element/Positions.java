package nl.imwregiotilburg.privacy.analysis.flow.element;

import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;

/** Where things are declared and done in the sources. */
public interface Positions {

  /** The name of a type's declaration. */
  Location ofType(ClassInfo type);

  /** The name of a field's or record component's declaration. */
  Location ofField(ClassInfo owner, String field);

  /** The name of a method's declaration. */
  Location ofMethod(ClassInfo owner, MethodInfo method);

  /** The name of a parameter's declaration. */
  Location ofParameter(ClassInfo owner, MethodInfo method, int parameter);

  /**
   * An argument of a call.
   *
   * @param line the line of the call in bytecode
   * @param method name of the method called
   * @param argument zero-based; −1 for the receiver
   */
  Location ofCall(ClassInfo owner, int line, String method, int argument);

  /** A line. */
  Location ofLine(ClassInfo owner, int line);
}
