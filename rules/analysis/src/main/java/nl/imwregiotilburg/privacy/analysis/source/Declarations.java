package nl.imwregiotilburg.privacy.analysis.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names a source file declares, with their positions, by binary name without package.
 *
 * @param packageName position of the name in the package declaration, {@link Span#NONE} without one
 * @param types by binary name without package: {@code Outer$Inner}, {@code Outer$1}
 */
record Declarations(long packageName, Map<String, Type> types) {

  static final String CONSTRUCTOR = "<init>";

  static Declarations none() {
    return new Declarations(Span.NONE, Map.of());
  }

  /**
   * A type.
   *
   * @param name position of its name; of an anonymous type, the name of the type it extends
   * @param fields positions of the names of fields and enum constants
   * @param components positions of the names of record components, in their order
   * @param methods methods and constructors in source order
   */
  record Type(
      long name, Map<String, Long> fields, Map<String, Long> components, List<Method> methods) {

    /**
     * The method with that name whose parameters are most like those given: their number counts
     * first, because compilers add parameters to constructors and type variables hide names.
     */
    Optional<Method> method(String method, List<String> parameterTypes) {
      return methods.stream()
          .filter(candidate -> candidate.name().equals(method))
          .min(Comparator.comparingInt(candidate -> candidate.distance(parameterTypes)));
    }
  }

  /**
   * A method or constructor.
   *
   * @param name its name, {@code <init>} for a constructor
   * @param parameterTypes erased simple names of its parameters' types
   * @param position of its name
   * @param parameters positions of its parameters' names
   */
  record Method(String name, List<String> parameterTypes, long position, List<Long> parameters) {

    private static final int OTHER_NUMBER = 1000;

    int distance(List<String> types) {
      if (types.size() != parameterTypes.size()) {
        return OTHER_NUMBER * Math.abs(types.size() - parameterTypes.size());
      }
      int different = 0;
      for (int i = 0; i < types.size(); i++) {
        if (!parameterTypes.get(i).equals(types.get(i))) {
          different++;
        }
      }
      return different;
    }
  }

  /**
   * The last part of a type's name without type arguments: {@code Map.Entry<K, V>[]} is {@code
   * Entry[]}.
   */
  static String simpleName(String type) {
    String erased = type.replace("...", "[]");
    int arguments = erased.indexOf('<');
    if (arguments >= 0) {
      String dimensions = erased.substring(erased.lastIndexOf('>') + 1);
      erased = erased.substring(0, arguments) + dimensions;
    }
    erased = erased.strip();
    int start =
        Math.max(
            erased.lastIndexOf('.'), Math.max(erased.lastIndexOf('$'), erased.lastIndexOf('/')));
    return erased.substring(start + 1);
  }

  Declarations {
    types = Map.copyOf(types);
  }
}
