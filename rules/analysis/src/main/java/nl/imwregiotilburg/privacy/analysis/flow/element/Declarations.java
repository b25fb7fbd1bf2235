package nl.imwregiotilburg.privacy.analysis.flow.element;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/**
 * Makes an element of what was declared: its name and type, where it stands, and what the
 * declarations around it say of purposes and subject.
 */
final class Declarations {

  private final ClassIndex index;
  private final Scopes scopes;
  private final Positions positions;

  Declarations(ClassIndex index, Scopes scopes, Positions positions) {
    this.index = index;
    this.scopes = scopes;
    this.positions = positions;
  }

  /** A type whose objects are personal data as a whole. */
  Element ofType(ClassInfo info, Declared declared) {
    return element(
        info,
        info.dotted(),
        Element.Kind.TYPE,
        simple(info.name()),
        TypeRef.of(info.name()),
        declared,
        List.of(),
        positions.ofType(info));
  }

  /** A field. */
  Element ofField(ClassInfo info, FieldInfo field, Declared declared) {
    return element(
        info,
        info.dotted() + "." + field.name(),
        Element.Kind.FIELD,
        field.name(),
        field.type(),
        declared,
        List.of(),
        positions.ofField(info, field.name()));
  }

  /** What a method returns. */
  Element ofMethod(ClassInfo info, MethodInfo method, Declared declared) {
    return element(
        info,
        info.dotted() + "." + method.name() + "()",
        Element.Kind.METHOD,
        method.name(),
        result(method),
        declared,
        method.annotations(),
        positions.ofMethod(info, method));
  }

  private static TypeRef result(MethodInfo method) {
    return TypeRef.parseResult(
        method.signature() != null ? method.signature() : method.descriptor());
  }

  /** A parameter, by its position in the descriptor. */
  Element ofParameter(ClassInfo info, MethodInfo method, int position, Declared declared) {
    String name = parameterName(method, position);
    return element(
        info,
        info.dotted() + "." + method.name() + "(" + name + ")",
        Element.Kind.PARAMETER,
        name,
        TypeRef.parse(Type.getArgumentTypes(method.descriptor())[position].getDescriptor()),
        declared,
        method.annotations(),
        positions.ofParameter(info, method, position));
  }

  private static String parameterName(MethodInfo method, int position) {
    return position < method.parameterNames().size()
        ? method.parameterNames().get(position)
        : "parameter " + (position + 1);
  }

  /** The element that what a model says of a method is about: a library's, mostly. */
  Element ofModel(MethodModel model) {
    MethodModel.Source source = model.source().orElseThrow();
    ClassInfo info = index.find(model.owner().replace('.', '/')).orElse(null);
    Location location = new Location("models.yml", 0, 0, 0);
    String type = "";
    if (info != null) {
      location = positions.ofType(info);
      for (MethodInfo method : info.methods()) {
        if (method.name().equals(model.name())) {
          location = positions.ofMethod(info, method);
          type = source.at().root() == Path.Root.RETURN ? result(method).display() : "";
          break;
        }
      }
    }
    return new Element(
        model.owner() + "." + model.name() + "()",
        Element.Kind.METHOD,
        model.owner(),
        model.name(),
        type,
        source.category(),
        source.purposes(),
        source.retentions(),
        source.subject(),
        Element.Origin.MODEL,
        info != null && info.container().own(),
        info == null ? "" : info.container().module(),
        location);
  }

  private Element element(
      ClassInfo info,
      String id,
      Element.Kind kind,
      String name,
      TypeRef type,
      Declared declared,
      List<AnnotationInfo> onMethod,
      Location location) {
    List<String> purposes = declared.purposes();
    if (purposes.isEmpty()) {
      purposes = scopes.purposes(info, onMethod);
    }
    return new Element(
        id,
        kind,
        info.dotted(),
        name,
        type.display(),
        declared.category(),
        purposes,
        declared.retentions(),
        declared.subject().or(() -> scopes.subject(info)),
        declared.origin(),
        info.container().own(),
        info.container().module(),
        location);
  }

  private static String simple(String internalName) {
    return internalName.substring(
        Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
  }
}
