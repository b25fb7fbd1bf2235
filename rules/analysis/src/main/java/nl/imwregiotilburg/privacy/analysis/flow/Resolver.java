package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.method.Evaluator;
import nl.imwregiotilburg.privacy.analysis.flow.pool.Pools;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;

/** Works out which personal data a value of a method that nobody calls stands for. */
final class Resolver {

  private static final int DEEPEST = 6;

  private final Evaluator evaluator;
  private final Pools pools;
  private final Map<String, Map<Atom, Way>> poolLabels;

  Resolver(Evaluator evaluator, Pools pools, Map<String, Map<Atom, Way>> poolLabels) {
    this.evaluator = evaluator;
    this.pools = pools;
    this.poolLabels = poolLabels;
  }

  /** The labels in a value, each with its best way. */
  Map<Atom, Way> resolve(Val value) {
    Map<Atom, Way> found = new LinkedHashMap<>();
    resolve(value, Way.NONE, false, found, 0);
    return found;
  }

  private void resolve(
      Val value, Way after, boolean pseudonymised, Map<Atom, Way> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (int i = 0; i < value.count(); i++) {
      resolve(value.atom(i), value.way(i).then(after), pseudonymised, found, depth);
    }
  }

  private void resolve(Atom atom, Way way, boolean pseudonymised, Map<Atom, Way> found, int depth) {
    switch (atom.kind) {
      case LABEL ->
          found.merge(
              evaluator.atoms().label(atom.personalData(), atom.flag || pseudonymised),
              way,
              Way::better);
      case TAG ->
          found.merge(
              evaluator.atoms().label(atom.personalData(), pseudonymised), way, Way::better);
      case CONCAT -> {
        for (Val part : atom.parts) {
          resolve(part, way, pseudonymised, found, depth);
        }
      }
      case NUMBER -> {
        Map<Atom, Way> read = new LinkedHashMap<>();
        resolve(Val.of(atom.origin()), way, pseudonymised, read, depth + 1);
        read.forEach(
            (label, shortest) -> {
              if (evaluator.program.elements.mayBeNumber(label.personalData())) {
                found.merge(label, shortest, Way::better);
              }
            });
      }
      case PSEUDONYM -> resolve(Val.of(atom.origin()), way, true, found, depth + 1);
      case TEXT -> {
        resolve(evaluator.texts.text(Val.of(atom.origin())), way, pseudonymised, found, depth + 1);
        kept(atom.origin(), way, pseudonymised, found);
      }
      case JSON, STORED -> {
        resolve(
            evaluator.written.again(Val.of(atom.origin()), atom),
            way,
            pseudonymised,
            found,
            depth + 1);
        kept(atom.origin(), way, pseudonymised, found);
      }
      case CELL -> pooled(atom, way, pseudonymised, found);
      default -> {
        // What a framework passes in is only personal data where a declaration says so.
      }
    }
  }

  /** The text of data that was kept as some object, an attribute of a session, is that data. */
  private void kept(Atom origin, Way way, boolean pseudonymised, Map<Atom, Way> found) {
    if (origin.kind == Atom.Kind.CELL
        && (origin.type.equals(TypeRef.OBJECT) || origin.type.isVariable())) {
      pooled(origin, way, pseudonymised, found);
    }
  }

  private void pooled(Atom cell, Way way, boolean pseudonymised, Map<Atom, Way> found) {
    if (pools.declared(cell)) {
      return;
    }
    for (String place : pools.places(cell)) {
      poolLabels
          .getOrDefault(place, Map.of())
          .forEach(
              (label, before) ->
                  found.merge(
                      evaluator.atoms().label(label.personalData(), label.flag || pseudonymised),
                      before.then(way).lowered(Confidence.PROBABLE),
                      Way::better));
    }
  }
}
