package nl.imwregiotilburg.privacy.analysis.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Deletion;
import nl.imwregiotilburg.privacy.analysis.RetentionJob;
import nl.imwregiotilburg.privacy.analysis.RetentionJob.Trigger;
import nl.imwregiotilburg.privacy.analysis.StoredExpiry;
import nl.imwregiotilburg.privacy.analysis.UsedPeriod;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import nl.imwregiotilburg.privacy.analysis.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeletionsTest {

  /** Stand-ins for annotations and types of libraries: what counts of them is their name. */
  private static final List<String> LIBRARIES =
      List.of(
          """
          package nl.imwregiotilburg.privacy.annotation;
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          public @interface EnforcesRetention { String[] value(); }
          """,
          """
          package org.springframework.scheduling.annotation;
          public @interface Scheduled { String cron() default ""; }
          """,
          """
          package org.springframework.scheduling.annotation;
          public @interface EnableScheduling { }
          """,
          """
          package org.springframework.beans.factory.annotation;
          public @interface Value { String value(); }
          """,
          """
          package org.springframework.boot.context.properties;
          public @interface ConfigurationProperties { String value() default ""; }
          """,
          """
          package org.springframework.data.redis.core;
          public @interface RedisHash { long timeToLive() default -1; }
          """,
          """
          package org.springframework.data.redis.core;
          public @interface TimeToLive { }
          """,
          """
          package org.springframework.data.mongodb.core.index;
          public @interface Indexed {
            int expireAfterSeconds() default -1;
            String expireAfter() default "";
          }
          """,
          """
          package org.quartz;
          public interface Job { void execute(String context); }
          """);

  private static final String CONFIGURATION =
      """
      bewaren: {jaren: 7, dossier: P15Y, logs: 30d, geheim: "${NERGENS}"}
      schoon: {cron: "0 0 3 * * *", uit: "-"}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LocalDate.now().minusYears(5)                                | P5Y",
        "LocalDateTime.now().minusMonths(14)                          | P14M",
        "ZonedDateTime.now().minusWeeks(4)                            | P28D",
        "Instant.now().minus(30, ChronoUnit.DAYS)                     | P30D",
        "Instant.now().minus(Duration.ofDays(90))                     | P90D",
        "Instant.now().minus(Duration.parse(\"P30D\"))                | P30D",
        "LocalDate.now().minus(Period.of(1, 6, 0))                    | P1Y6M",
        "LocalDate.now().minus(Period.parse(\"P15Y\"))                | P15Y",
        "LocalDate.now().plusYears(-3)                                | P3Y",
        "LocalDate.now().minusYears(JAREN)                            | P7Y",
        "LocalDate.now().minus(TERMIJN)                               | P2Y",
        "LocalDate.now().minusYears(grens())                          | P10Y",
        "LocalDate.now().minusYears(jaren)                            | P7Y",
        "LocalDate.now().minus(dossier)                               | P15Y",
        "Instant.now().minus(logs)                                    | P30D",
        "LocalDate.now().minusYears(meegegeven)                       | P7Y",
        "LocalDate.now().minusYears(instellingen.jaren())             | P7Y",
        "oud(Period.ofYears(6))                                       | P6Y",
        "nu - TimeUnit.DAYS.toMillis(365)                             | P365D",
        "LocalDate.now().minusMonths(12 * grens())                    | P120M",
        "LocalDate.now().minusYears(nu > 0 ? 5 : 7)                   | P5Y P7Y",
        "Instant.now().minus(Duration.ofMinutes(5))                   |",
        "LocalDate.now().minusYears(nu)                               | unknown",
        "LocalDate.now().minusYears(nu > 0 ? 5 : onbekend)            | unknown",
        "Instant.now().minusSeconds(2592000)                          | P30D",
        "Instant.now().minusSeconds(Long.MAX_VALUE)                   | PT2562047788015215H30M7S",
        "LocalDate.now().minusDays(Integer.MIN_VALUE)                 | unknown",
        "LocalDate.now().minusYears(onbekend)                         | unknown",
        "LocalDate.now().minus(geheim)                                | unknown"
      })
  void the_periods_of_a_job_are_worked_out(String expression, String expected) {
    RetentionJob job = job(body("gebruik(" + expression.trim() + ");"));

    assertThat(String.join(" ", periods(job))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void a_period_stands_at_its_line() {
    assertThat(job(body("gebruik(1);\n    gebruik(LocalDate.now().minusYears(5));")).periods())
        .extracting(UsedPeriod::code, used -> used.location().line())
        .containsExactly(tuple("minusYears", 24));
  }

  @Test
  void lambdas_and_methods_of_ones_own_belong_to_a_job() {
    assertThat(
            periods(
                job(
                    body(
                        "Period drie = Period.ofYears(3);"
                            + " List.of(1).forEach(it -> gebruik(LocalDate.now().minusYears(4)));"
                            + " List.of(1).forEach(it -> gebruik(LocalDate.now().minus(drie)));"
                            + " new Hulp().ruim();"),
                    """
                    class Hulp {
                      void ruim() { java.time.LocalDate.now().minusMonths(6); }
                    }
                    """)))
        .containsExactlyInAnyOrder("P3Y", "P4Y", "P6M");
  }

  @Test
  void a_schedule_starts_a_job_also_through_a_caller() {
    assertThat(job(body("", "@Scheduled(cron = \"0 0 3 * * *\")"), ENABLED).trigger())
        .isEqualTo(Trigger.SEEN);
    RetentionJob called =
        job(
            body(""),
            ENABLED,
            """
            class Nacht {
              @org.springframework.scheduling.annotation.Scheduled(cron = "${schoon.cron}")
              void alles(Opschoning opschoning) { Runnable taak = opschoning::ruimOp; taak.run(); }
            }
            """);
    assertThat(called.trigger()).isEqualTo(Trigger.SEEN);
    assertThat(called.triggeredBy()).isEqualTo("@Scheduled (Spring) on Nacht.alles()");
  }

  @Test
  void a_schedule_that_is_switched_off_starts_nothing() {
    RetentionJob off = job(body("", "@Scheduled(cron = \"${schoon.uit}\")"), ENABLED);

    assertThat(off.trigger()).isEqualTo(Trigger.NONE);
    assertThat(off.triggeredBy()).contains("switched off: cron = ${schoon.uit}");
  }

  @Test
  void what_nothing_calls_is_never_started_and_what_others_may_start_is_not_known() {
    assertThat(job(body("")).trigger()).isEqualTo(Trigger.NONE);
    assertThat(job(body("", "@Scheduled(cron = \"0 0 3 * * *\")")).triggeredBy())
        .as("scheduling is not switched on")
        .contains("@EnableScheduling");
    assertThat(
            job(
                    body(""),
                    "@interface PostMapping { }",
                    "class Web { @PostMapping void doe(Opschoning o) { o.ruimOp(); } }")
                .trigger())
        .isEqualTo(Trigger.UNKNOWN);
  }

  @Test
  void batches_and_main_start_a_job() {
    assertThat(
            job(
                    body(""),
                    """
                    class Taak implements org.quartz.Job {
                      public void execute(String context) { new Opschoning(1).ruimOp(); }
                    }
                    """)
                .triggeredBy())
        .isEqualTo("Quartz, by Taak.execute()");
    assertThat(
            job(
                    body(""),
                    """
                    class Start {
                      public static void main(String[] args) { new Opschoning(1).ruimOp(); }
                    }
                    """)
                .trigger())
        .isEqualTo(Trigger.SEEN);
  }

  @Test
  void methods_that_call_each_other_end() {
    assertThat(
            periods(
                job(
                    body("Rond.heen(5);"),
                    """
                    class Rond {
                      static void heen(int n) { terug(n); }
                      static void terug(int n) { heen(n + 1); java.time.LocalDate.now().minusYears(n); }
                    }
                    """)))
        .contains("P5Y");
  }

  @Test
  void databases_forget_by_themselves() {
    assertThat(
            deletion(
                    """
                    @org.springframework.data.redis.core.RedisHash(timeToLive = 86400)
                    class Sessie { String naam; }
                    """,
                    """
                    class Token {
                      @org.springframework.data.redis.core.TimeToLive long seconden;
                    }
                    """,
                    """
                    class Bezoek {
                      @org.springframework.data.mongodb.core.index.Indexed(expireAfterSeconds = 604800)
                      java.time.Instant op;
                    }
                    """,
                    """
                    class Regel {
                      @org.springframework.data.mongodb.core.index.Indexed(expireAfter = "${bewaren.logs}")
                      java.time.Instant op;
                    }
                    """,
                    """
                    class Later {
                      @org.springframework.data.mongodb.core.index.Indexed(expireAfterSeconds = 0)
                      java.time.Instant wanneer;
                    }
                    """)
                .expiries())
        .extracting(StoredExpiry::type, expiry -> expiry.period().period())
        .containsExactly(
            tuple("Bezoek", "P7D"),
            tuple("Later", ""),
            tuple("Regel", "P30D"),
            tuple("Sessie", "P1D"),
            tuple("Token", ""));
  }

  @Test
  void the_table_is_well_formed_and_names_its_sources() {
    assertThat(Table.rows(Triggers.class, "triggers.csv"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).hasSize(4).doesNotContain(""));
  }

  private static final String ENABLED =
      "@org.springframework.scheduling.annotation.EnableScheduling\nclass App { }";

  private static String body(String code) {
    return body(code, "");
  }

  private static String body(String code, String annotation) {
    return """
        import java.time.*;
        import java.time.temporal.ChronoUnit;
        import java.util.List;
        import java.util.concurrent.TimeUnit;
        import org.springframework.beans.factory.annotation.Value;
        import org.springframework.scheduling.annotation.Scheduled;
        class Opschoning {
          static final int JAREN = 7;
          private static final Period TERMIJN = Period.ofYears(2);
          @Value("${bewaren.jaren}") private int jaren;
          @Value("${bewaren.dossier}") private Period dossier;
          @Value("${bewaren.logs}") private Duration logs;
          @Value("${bewaren.geheim}") private Period geheim;
          int onbekend;
          private final int meegegeven;
          private Instellingen instellingen;
          private long nu = System.nanoTime();
          Opschoning(@Value("${bewaren.jaren}") int meegegeven) { this.meegegeven = meegegeven; }
          @nl.imwregiotilburg.privacy.annotation.EnforcesRetention("dossier")
          %s
          public void ruimOp() {
            nu++;
            %s
          }
          private int grens() { return 10; }
          private Object oud(Period termijn) { return LocalDate.now().minus(termijn); }
          private void heen(int n) { }
          private static void gebruik(Object grens) { }
        }
        """
        .formatted(annotation, code);
  }

  private static List<String> periods(RetentionJob job) {
    return job.periods().stream().map(used -> used.known() ? used.period() : "unknown").toList();
  }

  private RetentionJob job(String... sources) {
    List<String> all = new ArrayList<>(List.of(sources));
    all.add(
        """
        @org.springframework.boot.context.properties.ConfigurationProperties("bewaren")
        record Instellingen(int jaren) { }
        """);
    List<RetentionJob> jobs = deletion(all.toArray(String[]::new)).jobs();
    assertThat(jobs).hasSize(1);
    assertThat(jobs.get(0).rules()).containsExactly("dossier");
    return jobs.get(0);
  }

  private Deletion deletion(String... sources) {
    List<String> all = new ArrayList<>(LIBRARIES);
    all.addAll(List.of(sources));
    try {
      Path place = Files.createTempDirectory(folder, "module");
      Path resources = Files.createDirectories(place.resolve("resources"));
      Files.writeString(resources.resolve("application.yml"), CONFIGURATION);
      Compiled compiled = Compiled.of(place, all.toArray(String[]::new));
      return Analysis.run(
              new Analysis.Request(
                  List.of(
                      new AnalysedModule(
                          "app",
                          List.of(compiled.classes()),
                          List.of(compiled.sources()),
                          List.of(resources),
                          List.of(),
                          List.of())),
                  List.of()))
          .deletion();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
