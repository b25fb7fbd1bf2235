package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parameters that a framework fills: of advice by name, of entity listeners and of converters. */
final class GivenByFrameworksTest {

  private static final String IMPORTS =
      """
      package app;
      import jakarta.persistence.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.aspectj.lang.*;
      import org.aspectj.lang.annotation.*;
      import org.slf4j.*;
      import org.springframework.stereotype.*;
      record Bewoner(
          String nr, @PersonalData("naam") String naam, @PersonalData("emailadres") String email) {}
      """;

  @TempDir private Path folder;

  @Test
  void advice_is_given_arguments_and_results_by_name() {
    check(
        """
        @Service class Brieven {
          public String verzend(String ontvanger, String sjabloon) { return "v" + sjabloon; }
          public String aanhef(Bewoner c) { return "Beste " + c.naam(); }
          public void meld(@PersonalData("bsn") String bsn, int n) {}
          public void zend(Bewoner c, String wat) {}
          public Bewoner zoek(String nr) { return new Bewoner(nr, null, null); }
        }
        @Service class Balie {
          final Brieven b;
          Balie(Brieven b) { this.b = b; }
          public void doe(Bewoner c) {
            b.verzend(c.email(), "s");
            b.aanhef(c);
            b.meld(null, 1);
            b.zend(c, c.nr());
            b.zoek("x");
          }
        }
        @Aspect @Component class Logboek {
          static final Logger log = LoggerFactory.getLogger(Logboek.class);
          @Before("execution(* app.Brieven.verzend(..)) && args(ontvanger, sjabloon)")
          public void verzend(JoinPoint p, String ontvanger, String sjabloon) {
            log.info("{}", ontvanger); // emailadres
            log.info("{}", sjabloon); // -
            log.info("{}", p.getArgs()[0]); // emailadres
            log.info("{}", p.getArgs()[1]); // -
          }
          @AfterReturning(pointcut = "execution(* app.Brieven.verzend(..))", returning = "kenmerk")
          public void verzonden(String kenmerk) {
            log.info("{}", kenmerk); // -
          }
          @AfterReturning(pointcut = "execution(* app.Brieven.aanhef(..))", returning = "aanhef")
          public void aanhef(String aanhef) {
            log.info("{}", aanhef); // naam
          }
          @Before("execution(* app.Brieven.meld(..)) && args(b, ..)")
          public void meld(String b) {
            log.info("{}", b); // bsn
          }
          @Before("execution(* app.Brieven.zend(..)) && args(c, wat)")
          public void zend(Bewoner c, String wat) {
            log.info("{}", c); // naam,emailadres
            log.info("{}", c.nr()); // -
            log.info("{}", wat); // -
          }
          @AfterReturning(
              value = "execution(* app.Brieven.zoek(..))",
              returning = "r",
              argNames = "p,r")
          public void zoek(JoinPoint p, Object r) {
            log.info("{}", r); // naam,emailadres
          }
        }
        """);
  }

  @Test
  void listeners_see_the_entities_and_converters_the_fields_they_are_for() {
    check(
        """
        @Entity @EntityListeners(Bewaker.class) class Rij {
          @Id Long id;
          @PersonalData("naam") String naam;
          @Convert(converter = Omzetter.class) @PersonalData("bsn") String bsn;
          @Convert(converter = Ander.class) String regio;
          @Override public String toString() { return "rij van " + naam; }
        }
        @Entity @EntityListeners(Bewaker.class) class Kamer {
          @Id Long id;
        }
        class Bewaker {
          static final Logger log = LoggerFactory.getLogger(Bewaker.class);
          @PreUpdate void wijzig(Object rij) {
            log.info("wijzig {}", rij); // naam
            log.info("wijzig {}", rij.getClass()); // -
          }
          @PostLoad void laad(Kamer kamer) {
            log.info("laad {}", kamer); // -
          }
          void zomaar(Object iets) {
            log.info("{}", iets); // -
          }
        }
        @Converter class Omzetter implements AttributeConverter<String, String> {
          static final Logger log = LoggerFactory.getLogger(Omzetter.class);
          public String convertToDatabaseColumn(String waarde) {
            log.info("{}", waarde); // bsn
            return waarde;
          }
          public String convertToEntityAttribute(String kolom) { return kolom; }
        }
        @Converter class Ander implements AttributeConverter<String, String> {
          static final Logger log = LoggerFactory.getLogger(Ander.class);
          public String convertToDatabaseColumn(String waarde) {
            log.info("{}", waarde); // -
            return waarde;
          }
          public String convertToEntityAttribute(String kolom) { return kolom; }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, IMPORTS + code))
        .isEqualTo(FlowLines.expected(IMPORTS + code));
  }
}
