package nl.imwregiotilburg.privacy.analysis.flow.element;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;

/** Reads the {@code @Exempt} annotations of the analysed code. */
public final class ExemptionReader {

  private static final String EXEMPT = "nl.imwregiotilburg.privacy.annotation.Exempt";
  private static final String SEVERAL = EXEMPT + "$Exemptions";

  private final Positions positions;
  private final List<Exemption> found = new ArrayList<>();

  private ExemptionReader(Positions positions) {
    this.positions = positions;
  }

  /** All exemptions, sorted. */
  public static List<Exemption> read(ClassIndex index, Positions positions) {
    ExemptionReader reader = new ExemptionReader(positions);
    for (ClassInfo info : index.classes()) {
      if (info.container().own()) {
        reader.read(info);
      }
    }
    return reader.found.stream().sorted().toList();
  }

  private void read(ClassInfo info) {
    for (AnnotationInfo exempt : exempts(info.annotations())) {
      add(info, exempt, Exemption.Scope.TYPE, info.dotted(), positions.ofType(info));
    }
    for (FieldInfo field : info.fields()) {
      for (AnnotationInfo exempt : exempts(field.annotations())) {
        add(
            info,
            exempt,
            Exemption.Scope.FIELD,
            info.dotted() + "." + field.name(),
            positions.ofField(info, field.name()));
      }
    }
    for (MethodInfo method : info.methods()) {
      read(info, method);
    }
  }

  private void read(ClassInfo info, MethodInfo method) {
    // The compiler copies annotations of a record component to its accessor and constructor.
    boolean copied =
        info.isRecord()
            && (info.field(method.name()).isPresent() && method.descriptor().startsWith("()")
                || method.name().equals("<init>"));
    if (method.isSynthetic() || copied) {
      return;
    }
    for (AnnotationInfo exempt : exempts(method.annotations())) {
      add(
          info,
          exempt,
          Exemption.Scope.METHOD,
          info.dotted() + "#" + method.name(),
          positions.ofMethod(info, method));
    }
    for (int i = 0; i < method.parameterAnnotations().size(); i++) {
      for (AnnotationInfo exempt : exempts(method.annotationsOf(i))) {
        String name =
            i < method.parameterNames().size()
                ? method.parameterNames().get(i)
                : "parameter " + (i + 1);
        add(
            info,
            exempt,
            Exemption.Scope.PARAMETER,
            info.dotted() + "." + method.name() + "(" + name + ")",
            positions.ofParameter(info, method, i));
      }
    }
  }

  private static List<AnnotationInfo> exempts(List<AnnotationInfo> annotations) {
    List<AnnotationInfo> exempts = new ArrayList<>();
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type().equals(EXEMPT)) {
        exempts.add(annotation);
      } else if (annotation.type().equals(SEVERAL)) {
        exempts.addAll(annotation.nested("value"));
      }
    }
    return exempts;
  }

  private void add(
      ClassInfo info,
      AnnotationInfo exempt,
      Exemption.Scope scope,
      String target,
      Location location) {
    found.add(
        new Exemption(
            exempt.text("rule"),
            exempt.text("reason"),
            exempt.text("approvedBy"),
            exempt.text("until"),
            scope,
            target,
            location,
            info.container().module()));
  }
}
