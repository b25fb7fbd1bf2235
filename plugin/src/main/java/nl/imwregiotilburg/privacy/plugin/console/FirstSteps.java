package nl.imwregiotilburg.privacy.plugin.console;

/** What to do first in a codebase where nothing is declared yet. */
final class FirstSteps {

  private FirstSteps() {}

  /**
   * The steps.
   *
   * @param version version of the annotations to depend on
   */
  static String text(String version) {
    return """
        There is no privacy/register.yml and nothing is annotated as personal data yet. Three steps:

        1. Add the annotations to the pom.xml:

             <dependency>
               <groupId>nl.imwregiotilburg.privacy</groupId>
               <artifactId>privacy-annotations</artifactId>
               <version>%s</version>
             </dependency>

        2. Say which fields hold personal data, whose, and what for:

             @Purpose("nieuwsbrief")
             @DataSubject("client")
             class Abonnee {
               @PersonalData("emailadres")
               private String email;
             }

        3. Write privacy/register.yml at the root of the build:

             version: 1
             controller: {name: Your organisation}
             subjects:
               client: {title: Cliënten}
             categories:
               emailadres: {title: E-mailadres, kind: ordinary}
             purposes:
               nieuwsbrief:
                 title: Nieuwsbrief voor belangstellenden
                 legal-basis: {ground: consent}
                 subjects: [client]
                 categories: [emailadres]
                 retention: tot-intrekking
             retention:
               tot-intrekking: {period: P0D, from: withdrawal-of-consent, then: erase}

        Then run mvn privacy:check again."""
        .formatted(version);
  }
}
