package nl.imwregiotilburg.privacy.benchmark;

import java.util.Set;

/** The ids a marker may name: those of every rule that looks at code. */
final class Rules {

  static final Set<String> IDS =
      Set.of(
          "purpose-missing",
          "purpose-unregistered",
          "retention-missing",
          "retention-unregistered",
          "category-unregistered",
          "category-not-needed",
          "subject-missing",
          "personal-data-unannotated",
          "real-personal-data",
          "personal-data-logged",
          "personal-data-in-exception",
          "personal-data-in-url",
          "personal-data-in-cookie",
          "transfer-outside-eu",
          "recipient-unregistered",
          "disclosure-without-ground",
          "transfer-unencrypted",
          "ip-address-not-anonymised",
          "visitor-identified",
          "purpose-exceeded",
          "consent-unchecked",
          "stored-unencrypted",
          "access-unrestricted",
          "access-exceeded",
          "right-unfulfilled",
          "retention-unenforced",
          "recipients-not-notified",
          "restriction-unchecked",
          "deadline-exceeded",
          "identity-unchecked");

  private Rules() {}
}
