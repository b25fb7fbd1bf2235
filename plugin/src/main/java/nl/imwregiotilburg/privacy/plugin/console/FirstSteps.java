package nl.imwregiotilburg.privacy.plugin.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.LibraryUse;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.KnownServices;
import nl.imwregiotilburg.privacy.compliance.rule.ServiceWording;
import nl.imwregiotilburg.privacy.plugin.adoption.Dependency;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Services.Service;

/**
 * What there seems to be in a codebase where nothing is declared yet, and the three things to do
 * next.
 */
final class FirstSteps {

  /** The rule whose findings are all there is on a first run. */
  static final String UNANNOTATED = "personal-data-unannotated";

  private static final int SOME = 10;

  private FirstSteps() {}

  /** The text for a result in which nothing is declared. */
  static String text(Result result) {
    List<String> parts = new ArrayList<>();
    parts.add("There is no privacy/register.yml and nothing is annotated as personal data yet.");
    List<String> likely =
        result.open().stream()
            .filter(it -> it.rule().equals(UNANNOTATED))
            .map(it -> "  " + it.location() + ": warning: " + it.rule() + ": " + it.message())
            .toList();
    part("Likely personal data", likely, "mvn privacy:suggest lists them all", parts);
    part("Likely leaks", leaks(result), "see the warnings above", parts);
    part("Recipients found", recipients(result), "see report.json", parts);
    parts.add(steps(result.version(), likely.isEmpty()));
    return String.join("\n\n", parts);
  }

  private static void part(String title, List<String> lines, String rest, List<String> parts) {
    if (lines.isEmpty()) {
      return;
    }
    String more = lines.size() > SOME ? "\n  … and the rest: " + rest : "";
    parts.add(
        title
            + " ("
            + lines.size()
            + "):\n"
            + lines.stream().limit(SOME).collect(Collectors.joining("\n"))
            + more);
  }

  private static List<String> leaks(Result result) {
    return result.open().stream()
        .filter(it -> it.endpoint().isPresent())
        .map(it -> leak(it, result))
        .distinct()
        .toList();
  }

  private static String leak(Finding finding, Result result) {
    return "  "
        + finding.message()
        + " ("
        + result.relative(finding.location())
        + ":"
        + finding.location().line()
        + ")";
  }

  private static List<String> recipients(Result result) {
    TreeSet<String> found = new TreeSet<>();
    Set<Service> named = new HashSet<>();
    for (Flow flow : result.map().flows()) {
      Endpoint endpoint = flow.endpoint();
      if (endpoint.kind().leaves()) {
        List<String> hosts =
            endpoint.destinations().stream()
                .map(Endpoint.Destination::host)
                .filter(host -> !host.isEmpty())
                .toList();
        hosts.forEach(host -> found.add("  " + host(host, named)));
        if (hosts.isEmpty()) {
          found.add("  " + withoutHost(endpoint, named));
        }
      }
    }
    for (LibraryUse use : result.map().libraries()) {
      KnownServices.of(use)
          .filter(named::add)
          .ifPresent(service -> found.add("  " + library(use, service, result)));
    }
    return List.copyOf(found);
  }

  private static String host(String host, Set<Service> named) {
    Optional<Service> service = KnownServices.ofHost(host);
    service.ifPresent(named::add);
    return host + service.map(it -> ": " + ServiceWording.whereabouts(it)).orElse("");
  }

  private static String withoutHost(Endpoint endpoint, Set<Service> named) {
    Optional<Service> service = KnownServices.ofMember(endpoint.method());
    service.ifPresent(named::add);
    return service
        .map(it -> ServiceWording.whereabouts(it) + " (by " + endpoint.library() + ")")
        .orElse("an address that is not known, by " + endpoint.library());
  }

  private static String library(LibraryUse use, Service service, Result result) {
    return ServiceWording.whereabouts(service)
        + " (its client library "
        + (use.kind() == LibraryUse.Kind.PACKAGE ? "is used in " : "is declared in ")
        + result.relative(use.location())
        + (use.location().line() > 0 ? ":" + use.location().line() : "")
        + ")";
  }

  private static String steps(String version, boolean nothingLikely) {
    return """
        Three steps:

        1. Add the annotations to the pom.xml%s:

        %s

        2. Say whose data it is and what for, on the class or its package:

             @Purpose("nieuwsbrief")
             @DataSubject("client")
             class Abonnee {
               @PersonalData("emailadres")
               private String email;
             }

        3. Let mvn privacy:init write a first privacy/register.yml at the root of the build, and fill in what is marked TODO.

        Then run mvn privacy:check again."""
        .formatted(
            nothingLikely
                ? ""
                : ", and let mvn privacy:annotate write them on what is likely (mvn privacy:suggest"
                    + " shows it first)",
            Dependency.xml(version, "     "));
  }
}
