package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.Claims.AnnouncedTransfer;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Subject;
import nl.imwregiotilburg.privacy.register.Topic;
import nl.imwregiotilburg.privacy.register.Transfer;

/** Whether the statement announces what the register has, and nothing else. */
final class AnnouncementDrift {

  private AnnouncementDrift() {}

  static void find(Drift drift) {
    categories(drift);
    subjects(drift);
    sources(drift);
    operations(drift);
    recipients(drift);
    trackers(drift);
    transfers(drift);
    unlinked(drift);
    profiles(drift);
    copies(drift);
  }

  private static void categories(Drift drift) {
    Set<String> announced = named(drift, Topic.CATEGORIES);
    drift.statement().clauses().values().stream()
        .flatMap(clause -> clause.says().all(Topic.ANONYMOUS).stream())
        .forEach(announced::add);
    if (drift.saying(Topic.CATEGORIES).isEmpty()) {
      return;
    }
    List<String> concerned = general(drift);
    for (Category category : drift.register().categories().values()) {
      if (!announced.contains(category.id()) && !category.onlyAfterAnonymisation()) {
        drift.add(
            drift.atEntry(
                category.mark(),
                "categories." + category.id(),
                concerned,
                "the statement does not tell that " + category.title() + " is processed",
                "announce it in the statement, or do without it"));
      }
    }
    unknown(drift, Topic.CATEGORIES, drift.register().categories().keySet(), "categories");
    drift.checked(
        concerned,
        drift.register().categories().size() + " registered categories",
        "soorten gegevens in het register: " + drift.register().categories().size());
  }

  /** The clauses that mean to list all categories, not one that only speaks of some. */
  private static List<String> general(Drift drift) {
    List<String> listing =
        drift.saying(Topic.CATEGORIES).stream()
            .filter(it -> it.says().all(Topic.INFORMS).contains(Claims.Information.CATEGORIES))
            .map(Clause::id)
            .toList();
    return Stream.concat(
            listing.isEmpty() ? ids(drift.saying(Topic.CATEGORIES)).stream() : listing.stream(),
            Promises.complete(drift.codebase(), Claims.Subject.CATEGORIES))
        .distinct()
        .toList();
  }

  private static void subjects(Drift drift) {
    Set<String> announced = named(drift, Topic.SUBJECTS);
    List<String> concerned = ids(drift.saying(Topic.SUBJECTS));
    if (concerned.isEmpty()) {
      return;
    }
    for (Subject subject : drift.register().subjects().values()) {
      if (!announced.contains(subject.id())) {
        drift.add(
            drift.atEntry(
                subject.mark(),
                "subjects." + subject.id(),
                concerned,
                "the statement does not tell that data of " + subject.title() + " is processed",
                "announce the group in the statement"));
      }
    }
    unknown(drift, Topic.SUBJECTS, drift.register().subjects().keySet(), "subjects");
    drift.checked(
        concerned,
        drift.register().subjects().size() + " registered groups of data subjects",
        "groepen betrokkenen in het register: " + drift.register().subjects().size());
  }

  private static void sources(Drift drift) {
    Set<String> announced = named(drift, Topic.SOURCES);
    List<String> concerned = ids(drift.saying(Topic.SOURCES));
    if (concerned.isEmpty()) {
      return;
    }
    for (Purpose purpose : drift.register().purposes().values()) {
      Set<String> untold = new TreeSet<>(purpose.sources().getOrDefault("subject", List.of()));
      untold.removeAll(announced);
      if (!untold.isEmpty()) {
        drift.add(
            drift.atEntry(
                purpose.mark(),
                "purposes." + purpose.id() + ".sources",
                concerned,
                "the statement does not tell that data for '"
                    + purpose.id()
                    + "' comes in by "
                    + String.join(", ", untold),
                "announce that way in the statement"));
      }
    }
    drift.checked(
        concerned,
        "sources of " + drift.register().purposes().size() + " purposes",
        "bronnen van " + drift.register().purposes().size() + " doelen");
  }

  private static void operations(Drift drift) {
    Set<String> announced = named(drift, Topic.OPERATIONS);
    List<String> concerned = ids(drift.saying(Topic.OPERATIONS));
    if (concerned.isEmpty()) {
      return;
    }
    for (Purpose purpose : drift.register().purposes().values()) {
      Set<String> untold = new TreeSet<>(purpose.operations());
      untold.removeAll(announced);
      if (!untold.isEmpty()) {
        drift.add(
            drift.atEntry(
                purpose.mark(),
                "purposes." + purpose.id() + ".operations",
                concerned,
                "the statement does not tell of these operations for '"
                    + purpose.id()
                    + "': "
                    + String.join(", ", untold),
                "announce them in the statement"));
      }
    }
    drift.checked(
        concerned,
        "operations of " + drift.register().purposes().size() + " purposes",
        "handelingen van " + drift.register().purposes().size() + " doelen");
  }

  private static void recipients(Drift drift) {
    List<String> concerned = drift.concerned(Topic.RECIPIENTS, Claims.Subject.RECIPIENTS);
    if (concerned.isEmpty()) {
      return;
    }
    Set<String> announced = named(drift, Topic.RECIPIENTS);
    for (Recipient recipient : drift.register().recipients().values()) {
      if (recipient.role() != Recipient.Role.INTERNAL && !announced.contains(recipient.id())) {
        drift.add(
            drift
                .atEntry(
                    recipient.mark(),
                    "recipients." + recipient.id(),
                    Promises.complete(drift.codebase(), Claims.Subject.RECIPIENTS).toList(),
                    "the statement does not name " + recipient.title() + " as a recipient",
                    "name it, or the category of recipients it belongs to (AVG art. 13(1)(e))")
                .bearing(Bearing.STATEMENT_AND_LAW));
      }
    }
    unknown(drift, Topic.RECIPIENTS, drift.register().recipients().keySet(), "recipients");
    drift.checked(
        concerned,
        drift.register().recipients().size() + " registered recipients",
        "ontvangers in het register: " + drift.register().recipients().size());
  }

  private static void trackers(Drift drift) {
    Set<String> announced = named(drift, Topic.TRACKERS);
    List<String> concerned = ids(drift.saying(Topic.TRACKERS));
    if (concerned.isEmpty()) {
      return;
    }
    for (Recipient recipient : drift.register().recipients().values()) {
      if (recipient.kind().equals(Recipient.ANALYTICS) && !announced.contains(recipient.id())) {
        drift.add(
            drift.atEntry(
                recipient.mark(),
                "recipients." + recipient.id() + ".kind",
                concerned,
                recipient.title() + " follows visitors, and the statement does not tell",
                "announce it in the statement, or stop using it"));
      }
    }
    drift.checked(
        concerned,
        "recipients of visit data",
        "ontvangers van bezoekgegevens in het register vergeleken");
  }

  private static void transfers(Drift drift) {
    for (Clause clause : drift.saying(Topic.TRANSFERS)) {
      for (AnnouncedTransfer said : clause.says().all(Topic.TRANSFERS)) {
        Recipient recipient = drift.register().recipients().get(said.recipient());
        if (recipient == null) {
          drift.add(
              drift.atClause(
                  clause,
                  "transfers",
                  "the statement announces a transfer to '"
                      + said.recipient()
                      + "', a recipient the register lacks"
                      + Wording.nearest(said.recipient(), drift.register().recipients().keySet()),
                  "register the recipient with its countries, or take the transfer out of the"
                      + " statement"));
        } else if (!recipient.countries().all().contains(said.country())) {
          drift.add(
              drift.atClause(
                  clause,
                  "transfers",
                  "the statement says data of "
                      + recipient.title()
                      + " is in "
                      + said.country()
                      + ", the register says "
                      + String.join(", ", new TreeSet<>(recipient.countries().all())),
                  "find out where it is, and change the other"));
        } else {
          drift.checked(
              clause,
              "the register has " + recipient.title() + " in " + said.country(),
              "het register noemt " + recipient.title() + " in " + said.country());
        }
      }
    }
  }

  private static void unlinked(Drift drift) {
    for (Clause clause : drift.saying(Topic.NEVER_LINKED)) {
      clause
          .says()
          .get(Topic.NEVER_LINKED)
          .forEach(
              (id, apart) -> {
                Category category = drift.register().categories().get(id);
                Set<String> missing = new TreeSet<>(apart);
                if (category != null) {
                  missing.removeAll(category.neverLinkedTo());
                }
                if (missing.isEmpty()) {
                  drift.checked(
                      clause,
                      "the register keeps " + id + " apart from " + String.join(", ", apart),
                      "het register houdt " + id + " gescheiden van " + String.join(", ", apart));
                } else {
                  drift.add(
                      drift.atClause(
                          clause,
                          "never-linked",
                          "the statement keeps "
                              + id
                              + " apart from "
                              + String.join(", ", missing)
                              + ", the register does not",
                          "add them to categories." + id + ".never-linked-to"));
                }
              });
    }
  }

  private static void profiles(Drift drift) {
    for (Clause clause : drift.saying(Topic.PROFILES)) {
      for (String category : clause.says().all(Topic.PROFILES)) {
        List<String> purposes =
            drift.register().purposes().values().stream()
                .filter(purpose -> purpose.categories().contains(category))
                .map(Purpose::id)
                .toList();
        if (purposes.isEmpty()) {
          drift.add(
              drift.atClause(
                  clause,
                  "profiles",
                  "the statement makes profiles from " + category + ", and no purpose uses it",
                  "register the purpose, or take the profile out of the statement"));
        } else {
          drift.checked(
              clause,
              category + " is registered for " + String.join(", ", purposes),
              category + " is geregistreerd voor " + String.join(", ", purposes));
        }
      }
    }
  }

  /** Copies of transfer safeguards can only be given when they are there. */
  private static void copies(Drift drift) {
    List<String> concerned = ids(drift.saying(Topic.SAFEGUARD_COPIES));
    int safeguards = 0;
    for (Recipient recipient : drift.register().recipients().values()) {
      List<Transfer.Safeguard> documented =
          recipient.transfer().stream()
              .map(Transfer::safeguard)
              .filter(
                  it ->
                      it == Transfer.Safeguard.STANDARD_CONTRACTUAL_CLAUSES
                          || it == Transfer.Safeguard.BINDING_CORPORATE_RULES)
              .toList();
      safeguards += documented.size();
      if (!documented.isEmpty()
          && recipient.transfer().filter(it -> it.document().isEmpty()).isPresent()) {
        drift.add(
            drift.atEntry(
                recipient.mark(),
                "recipients." + recipient.id() + ".transfer.document",
                concerned,
                "nobody can be given a copy of the safeguard for "
                    + recipient.title()
                    + ": the register does not say where it is",
                "add recipients." + recipient.id() + ".transfer.document"));
      }
    }
    drift.checked(
        concerned,
        safeguards + " registered safeguards on paper",
        "waarborgen op papier in het register: " + safeguards);
  }

  /** What a clause names that the register lacks. */
  private static void unknown(
      Drift drift, Topic<List<String>> topic, Set<String> registered, String section) {
    for (Clause clause : drift.saying(topic)) {
      List<String> lacking =
          clause.says().all(topic).stream().filter(id -> !registered.contains(id)).toList();
      if (lacking.isEmpty()) {
        drift.checked(
            clause,
            "what it announces is registered under " + section,
            "wat de clausule noemt, staat in het register (" + section + ")");
      } else {
        drift.add(
            drift.atClause(
                clause,
                section,
                "the statement announces "
                    + String.join(", ", lacking)
                    + ", which the register lacks under "
                    + section,
                "register it, or take it out of the statement when it is no longer so"));
      }
    }
  }

  private static Set<String> named(Drift drift, Topic<List<String>> topic) {
    return drift.saying(topic).stream()
        .flatMap(clause -> clause.says().all(topic).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> ids(List<Clause> clauses) {
    return new ArrayList<>(clauses.stream().map(Clause::id).toList());
  }
}
