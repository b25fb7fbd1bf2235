package nl.imwregiotilburg.privacy.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house as it was drawn: what may know what, in all modules. */
final class ArchitectureTest {

  private static final String ROOT = "nl.imwregiotilburg.privacy";
  private static final String TEMPLATES = ROOT + ".plugin.report.html.template..";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void all_modules_are_looked_at() {
    for (String module : List.of("register", "analysis", "compliance", "plugin")) {
      assertThat(HOUSE.that(resideInAPackage(ROOT + "." + module + ".."))).isNotEmpty();
    }
  }

  @Test
  void only_goals_know_maven() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".plugin.goal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..")
        .check(HOUSE);
  }

  @Test
  void the_code_and_the_register_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".analysis..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(resideOutsideOfPackages(ROOT + ".analysis..", ROOT + ".annotation..")))
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".register..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(ROOT + ".register..")))
        .check(HOUSE);
  }

  @Test
  void rules_do_not_know_the_plugin() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".compliance..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".plugin..")
        .check(HOUSE);
  }

  @Test
  void nothing_knows_the_goals() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".plugin.goal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".plugin.goal..")
        .check(HOUSE);
  }

  /**
   * The root package of the analysis holds its records, which all its parts fill in, beside its
   * entrance, which knows all its parts; so what depends on that package is left out of account.
   */
  @Test
  void packages_have_no_cycles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(alwaysTrue(), resideInAPackage(ROOT + ".analysis"))
        .check(HOUSE);
  }

  /** The flow analysis from the ground up: nothing knows what stands above it. */
  @Test
  void the_flow_analysis_stands_on_its_values() {
    List<String> floors =
        List.of("value", "sql", "program", "element", "method", "pool", "outline");
    String flow = ROOT + ".analysis.flow";
    for (int floor = 0; floor < floors.size(); floor++) {
      List<String> above = new ArrayList<>(List.of(flow));
      floors.subList(floor + 1, floors.size()).forEach(name -> above.add(flow + "." + name));
      noClasses()
          .that()
          .resideInAPackage(flow + "." + floors.get(floor))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above.toArray(String[]::new))
          .check(HOUSE);
    }
  }

  @Test
  void names_say_what_things_are() {
    noClasses()
        .that()
        .resideOutsideOfPackage(TEMPLATES)
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
        .check(HOUSE);
  }
}
