package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.inspection.Tally;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.plugin.rule.RuleText;

/** The first two sections: the verdict, and what it rests on. */
final class Overview {

  private static final int MOST_URGENT = 5;

  private final Result result;
  private final RuleBook rules;
  private final Tally open;
  private final boolean blind;

  Overview(Result result, RuleBook rules) {
    this.result = result;
    this.rules = rules;
    this.open = Tally.of(result.open());
    this.blind = result.map().gaps().stream().anyMatch(Gate::hidesOwnCode);
  }

  Page.State state() {
    if (open.errors() > 0) {
      return Page.State.BAD;
    }
    return open.warnings() > 0 || blind || result.untouched() || result.modules().isEmpty()
        ? Page.State.CAREFUL
        : Page.State.GOOD;
  }

  String verdict() {
    if (open.errors() > 0) {
      return "De software doet op "
          + Dutch.number(places(), "plaats", "plaatsen")
          + " iets anders dan de privacyverklaring of de wet toestaat.";
    }
    if (blind) {
      return "In het onderzochte deel zijn geen overtredingen gevonden, maar een deel van de"
          + " software kon niet worden onderzocht.";
    }
    if (result.untouched()) {
      return "Er is nog geen oordeel mogelijk: er is geen register en de software geeft nergens aan"
          + " wat persoonsgegevens zijn.";
    }
    return open.warnings() > 0
        ? "Er zijn geen overtredingen gevonden, wel "
            + Dutch.number(open.warnings(), "aandachtspunt", "aandachtspunten")
            + "."
        : "In de onderzochte software zijn geen overtredingen gevonden.";
  }

  private long places() {
    return result.open().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::location)
        .distinct()
        .count();
  }

  List<Page.Count> counts() {
    return List.of(
        count(open.errors(), "overtreding", "overtredingen", Page.State.BAD),
        count(open.warnings(), "aandachtspunt", "aandachtspunten", Page.State.CAREFUL),
        count(
            result.accepted().size(),
            "geaccepteerd risico",
            "geaccepteerde risico’s",
            Page.State.OPEN),
        count(
            result.unjudged().stream().map(Unjudged::rule).distinct().count(),
            "regel niet getoetst",
            "regels niet (volledig) getoetst",
            Page.State.OPEN),
        count(
            result.map().gaps().size(),
            "onderdeel niet gezien",
            "onderdelen niet gezien",
            Page.State.OPEN));
  }

  private static Page.Count count(long number, String one, String more, Page.State state) {
    return new Page.Count(number, number == 1 ? one : more, number == 0 ? Page.State.OPEN : state);
  }

  /** The rules with the worst and most findings. */
  List<Page.Urgent> urgent() {
    Map<String, List<Finding>> byRule =
        result.open().stream()
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    return byRule.values().stream()
        .sorted(FindingSections.WORST_FIRST)
        .limit(MOST_URGENT)
        .map(this::urgent)
        .toList();
  }

  private Page.Urgent urgent(List<Finding> findings) {
    RuleText rule = rules.of(findings.get(0).rule());
    return new Page.Urgent(rule.titleNl(), rule.id(), findings.size(), rule.adviceNl());
  }

  List<Page.Term> scope() {
    Coverage coverage = result.map().coverage();
    List<Page.Term> terms = new ArrayList<>();
    terms.add(term("Onderdelen van de software", Dutch.list(result.modules())));
    terms.add(
        term(
            "Omvang",
            Dutch.number(coverage.classes(), "klasse", "klassen")
                + " uit "
                + Dutch.number(coverage.sources(), "bronbestand", "bronbestanden")
                + ", en "
                + Dutch.number(coverage.libraryClasses(), "klasse", "klassen")
                + " uit gebruikte bibliotheken"));
    if (!coverage.followed().isEmpty()) {
      terms.add(term("Meegelezen bibliotheken", Dutch.list(coverage.followed())));
    }
    terms.add(
        term(
            "Register",
            result
                .register()
                .map(it -> it.controller().name() + ", vingerafdruk " + shortHash())
                .orElse("geen register gevonden")));
    terms.add(
        term(
            "Privacyverklaring",
            result
                .statement()
                .map(
                    it ->
                        Dutch.number(it.clauses().size(), "clausule", "clausules")
                            + it.text().dated().map(date -> ", van " + Dutch.date(date)).orElse("")
                            + it.text()
                                .content()
                                .map(text -> ", vingerafdruk " + text.sha256().substring(0, 16))
                                .orElse(""))
                .orElse("geen bestand met clausules gevonden")));
    terms.add(term("Peildatum", Dutch.date(result.today())));
    terms.add(term("Versie van de controle", result.version()));
    return terms;
  }

  private static Page.Term term(String name, String text) {
    return new Page.Term(name, text.isEmpty() ? "geen" : text);
  }

  private String shortHash() {
    return result.registerHash().length() > 16
        ? result.registerHash().substring(0, 16)
        : result.registerHash();
  }

  List<String> limits() {
    List<String> limits = new ArrayList<>();
    limits.add(
        "Dit rapport gaat over de software zelf. Het is geen juridisch oordeel, en het zegt niet wat"
            + " medewerkers met gegevens doen.");
    limits.add("Waar niets is gevonden, is niet bewezen dat er niets is.");
    if (!result.whole()) {
      limits.add(
          "Slechts een deel van de software is onderzocht. Wat het geheel vraagt, is niet getoetst.");
    }
    if (!result.map().gaps().isEmpty()) {
      limits.add(
          Dutch.number(result.map().gaps().size(), "onderdeel is", "onderdelen zijn")
              + " niet (volledig) gezien; hoofdstuk 8 noemt ze.");
    }
    int unmodelled = result.map().coverage().unmodelled().size();
    if (unmodelled > 0) {
      limits.add(
          "Van "
              + Dutch.number(unmodelled, "functie", "functies")
              + " uit gebruikte bibliotheken is niet bekend wat ze met gegevens doen.");
    }
    if (result.excluded() > 0) {
      limits.add(
          Dutch.number(result.excluded(), "bevinding is", "bevindingen zijn")
              + " weggelaten, omdat de bestanden door de ontwikkelaars zijn uitgesloten.");
    }
    Map<String, List<String>> unjudged =
        result.unjudged().stream()
            .sorted(Comparator.comparing(Unjudged::reasonNl))
            .collect(
                Collectors.groupingBy(
                    Unjudged::reasonNl,
                    LinkedHashMap::new,
                    Collectors.mapping(it -> rules.of(it.rule()).titleNl(), Collectors.toList())));
    unjudged.forEach(
        (reason, titles) ->
            limits.add(
                "Niet (volledig) getoetst, want "
                    + reason
                    + ": "
                    + titles.stream().distinct().collect(Collectors.joining("; "))
                    + "."));
    return limits;
  }
}
