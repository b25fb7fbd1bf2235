package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Authority;
import nl.imwregiotilburg.privacy.register.Claims.Party;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Officer;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Topic;

/** Whether statement and register name the same people, and the same ways to reach them. */
final class PartyDrift {

  private PartyDrift() {}

  static void find(Drift drift) {
    Controller controller = drift.register().controller();
    for (Clause clause : drift.saying(Topic.CONTROLLER)) {
      Party said = clause.says().get(Topic.CONTROLLER);
      drift.compare(clause, "controller.name", said.name(), controller.name());
      drift.compare(clause, "controller.address", said.address(), controller.address());
      drift.compare(clause, "controller.decides", said.decides(), controller.decides());
      contact(clause, "controller.contact", said.contact(), controller.contact(), drift);
    }
    for (Clause clause : drift.saying(Topic.CONTACT)) {
      contact(
          clause,
          "controller.contact",
          clause.says().get(Topic.CONTACT),
          controller.contact(),
          drift);
    }
    drift.saying(Topic.OFFICER).forEach(clause -> officer(clause, drift));
    drift.saying(Topic.AUTHORITY).forEach(clause -> authority(clause, drift));
  }

  private static void officer(Clause clause, Drift drift) {
    Party said = clause.says().get(Topic.OFFICER);
    Optional<Officer> officer = drift.register().officer();
    if (officer.isEmpty()) {
      drift.add(
          drift.atClause(
              clause,
              "data-protection-officer",
              "the statement names a data protection officer, the register has none",
              "register the officer under data-protection-officer (AVG art. 37), with title,"
                  + " address and contact"));
      return;
    }
    String key = "data-protection-officer";
    drift.compare(clause, key + ".title", said.title(), officer.get().title());
    drift.compare(clause, key + ".address", said.address(), officer.get().address());
    contact(clause, key + ".contact", said.contact(), officer.get().contact(), drift);
  }

  private static void authority(Clause clause, Drift drift) {
    Party said = clause.says().get(Topic.AUTHORITY);
    drift.compare(
        clause,
        "supervisory-authority.name",
        said.name(),
        drift.register().authority().map(Authority::name).orElse(""));
  }

  private static void contact(
      Clause clause, String key, Contact said, Contact registered, Drift drift) {
    drift.compare(clause, key + ".email", said.email(), registered.email());
    drift.compare(clause, key + ".telephone", said.telephone(), registered.telephone());
  }
}
