package nl.imwregiotilburg.privacy.plugin.report.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Transfer;

/** What things are called in Dutch, in words a reader without technical training knows. */
final class Dutch {

  private static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);

  private Dutch() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** An ISO 8601 date in words; what is no date stays as it was written. */
  static String date(String written) {
    try {
      return written.isEmpty() ? "geen einddatum" : date(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return written;
    }
  }

  static String number(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " en " + words.get(last);
  }

  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(LOCALE);
  }

  static Page.Verdict severity(Severity severity) {
    return switch (severity) {
      case ERROR -> new Page.Verdict(Page.State.BAD, "Overtreding");
      case WARNING -> new Page.Verdict(Page.State.CAREFUL, "Aandachtspunt");
      case NOTE -> new Page.Verdict(Page.State.OPEN, "Ter informatie");
    };
  }

  static Page.Verdict verdict(ClauseVerdict.Verdict verdict) {
    return switch (verdict) {
      case KEPT -> new Page.Verdict(Page.State.GOOD, "Nagekomen");
      case BROKEN -> new Page.Verdict(Page.State.BAD, "Geschonden");
      case NO_VIOLATION_FOUND -> new Page.Verdict(Page.State.OPEN, "Geen schending gevonden");
      case UNKNOWN -> new Page.Verdict(Page.State.CAREFUL, "Onbekend");
      case ORGANISATIONAL -> new Page.Verdict(Page.State.OPEN, "Niet door code te toetsen");
      case NO_PROMISE -> new Page.Verdict(Page.State.OPEN, "Geen toezegging");
    };
  }

  static String sureness(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN -> "zeker";
      case PROBABLE -> "waarschijnlijk";
      case POSSIBLE -> "mogelijk";
      case SUSPECTED -> "vermoeden, op grond van de naam";
    };
  }

  static String step(Step.Kind kind) {
    return switch (kind) {
      case READ -> "gelezen";
      case PASSED -> "doorgegeven";
      case RETURNED -> "teruggegeven";
      case STORED -> "bewaard";
      case LOADED -> "opgehaald";
      case CONVERTED -> "omgezet";
      case PRINTED -> "omgezet in tekst";
      case THROWN -> "in een foutmelding gezet";
      case SINK -> "afgegeven";
    };
  }

  static String endpoint(Endpoint.Kind kind) {
    return switch (kind) {
      case LOG -> "een logbestand";
      case CONSOLE -> "de uitvoer van het programma";
      case DIAGNOSTIC_CONTEXT -> "de vaste kop van logregels";
      case TELEMETRY -> "de bewaking van het systeem";
      case EXCEPTION -> "een foutmelding";
      case RESPONSE -> "een antwoord";
      case ERROR_RESPONSE -> "een antwoord met een foutmelding";
      case COOKIE -> "een cookie";
      case URL -> "een webadres";
      case HTTP -> "een andere dienst";
      case MESSAGE -> "een berichtenwachtrij";
      case MAIL -> "een e-mail";
      case SMS -> "een sms of pushbericht";
      case SERVICE -> "een externe dienst";
      case FILE -> "een bestand";
      case STORE -> "een database of andere opslag";
      case SOCKET -> "een netwerkverbinding";
    };
  }

  static String gap(Gap.Kind kind) {
    return switch (kind) {
      case CORRUPT_CLASS -> "Programmabestand beschadigd";
      case CORRUPT_ARCHIVE -> "Bibliotheek beschadigd";
      case UNPARSABLE_SOURCE -> "Broncode onleesbaar";
      case MISSING_DEPENDENCY, MISSING_CLASS -> "Onderdeel ontbreekt";
      case METHOD_TOO_COMPLEX -> "Te ingewikkeld om te volgen";
      case FLOW_LIMIT -> "Lange wegen niet gevolgd";
      case UNKNOWN_HOST -> "Bestemming onbekend";
      case UNREADABLE_CONFIGURATION -> "Instellingen onleesbaar";
      case NOT_COMPILED -> "Niet gebouwd";
      case STALE_CLASS -> "Verouderd";
      case MODEL_WITHOUT_TARGET -> "Aanwijzing zonder onderwerp";
    };
  }

  /** What a gap means for the reader. */
  static String consequence(Gap.Kind kind) {
    return switch (kind) {
      case UNKNOWN_HOST ->
          "Het is niet vast te stellen waar de gegevens heen gaan. De ontwikkelaar kan dat zeggen.";
      case MISSING_DEPENDENCY, MISSING_CLASS, CORRUPT_ARCHIVE ->
          "Wat dit onderdeel met gegevens doet, is niet gezien.";
      case FLOW_LIMIT ->
          "Gegevens die over heel veel tussenstappen gaan, zijn niet tot het eind gevolgd.";
      case UNREADABLE_CONFIGURATION ->
          "Adressen en instellingen uit dit bestand zijn niet meegewogen.";
      case STALE_CLASS -> "Broncode en programma horen hier misschien niet bij elkaar.";
      case MODEL_WITHOUT_TARGET ->
          "Een aanwijzing van de ontwikkelaars gaat over iets dat niet bestaat en doet dus niets.";
      case CORRUPT_CLASS, UNPARSABLE_SOURCE, METHOD_TOO_COMPLEX, NOT_COMPILED ->
          "Dit deel van de eigen software is niet onderzocht.";
    };
  }

  static String kind(Category.Kind kind) {
    return switch (kind) {
      case ORDINARY -> "gewoon gegeven";
      case SENSITIVE -> "gevoelig gegeven";
      case SPECIAL -> "bijzonder gegeven (AVG art. 9)";
      case SPECIAL_POSSIBLE -> "kan bijzondere gegevens bevatten (AVG art. 9)";
      case CRIMINAL -> "strafrechtelijk gegeven (AVG art. 10)";
      case NATIONAL_ID -> "nationaal identificatienummer (UAVG art. 46)";
      case ANONYMOUS -> "anoniem";
    };
  }

  static String role(Recipient.Role role) {
    return switch (role) {
      case PROCESSOR -> "verwerker";
      case THIRD_PARTY -> "derde";
      case JOINT_CONTROLLER -> "gezamenlijk verantwoordelijke";
      case INTERNAL -> "eigen organisatie";
    };
  }

  static String safeguard(Transfer.Safeguard safeguard) {
    return switch (safeguard) {
      case ADEQUACY -> "adequaatheidsbesluit";
      case STANDARD_CONTRACTUAL_CLAUSES -> "modelovereenkomst";
      case BINDING_CORPORATE_RULES -> "bindende bedrijfsvoorschriften";
      case EXPLICIT_CONSENT -> "uitdrukkelijke toestemming";
      case NONE -> "geen";
    };
  }
}
