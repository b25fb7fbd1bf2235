package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice and interceptors see what is given to the calls around which they are run. */
final class AdviceTest {

  private static final String SERVICES =
      """
      package app;
      import java.lang.annotation.*;
      import jakarta.interceptor.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Client {
        @PersonalData("naam") String naam;
        @Override public String toString() { return naam; }
      }
      @Retention(RetentionPolicy.RUNTIME) @interface Watched {}
      @InterceptorBinding @Retention(RetentionPolicy.RUNTIME) @interface Logged {}
      class Service {
        public Client save(Client client, String code) { return client; }
        public void close(Client client) {}
        public String codeOf(long number) { return "" + number; }
        @Watched void note(@PersonalData("bsn") String bsn) {}
      }
      class Other { void go(int number) {} }
      @Logged class Desk { void serve(Client client, String code) {} }
      class Shop { void sell(String what) {} }
      """;

  private static final String ASPECT =
      """
      package app;
      import java.util.Arrays;
      import org.aspectj.lang.*;
      import org.aspectj.lang.annotation.*;
      import org.slf4j.*;
      @Aspect
      class Watch {
        static final Logger LOG = LoggerFactory.getLogger(Watch.class);
        @Pointcut("execution(* app.Service.save(..))") void saving() {}
        @Around("saving() && !execution(* app.Service.close(..))")
        Object around(ProceedingJoinPoint call) throws Throwable {
          LOG.info("{}", Arrays.toString(call.getArgs())); // EXPECT
          LOG.info("{}", call.getArgs()[0]); // EXPECT
          LOG.info("{}", call.getArgs()[1]); // SAFE
          LOG.info("{} of {}", call.getSignature(), call.getArgs().length); // SAFE
          Object result = call.proceed();
          LOG.info("{}", result); // EXPECT
          return result;
        }
        @Before("@annotation(app.Watched)")
        void watched(JoinPoint call) {
          for (Object each : call.getArgs()) {
            LOG.info("{}", each); // EXPECT
          }
        }
        @Before("within(app.Other) || execution(public String app..Service.code*(..))")
        void others(JoinPoint call) {
          LOG.info("{}", Arrays.toString(call.getArgs())); // SAFE
        }
        @Before("execution(* app..*(..)) && within(app.Desk) && !bean(desk)")
        void desk(JoinPoint call) {
          LOG.info("{}", call.getArgs()[0]); // EXPECT
        }
        @Before("execution(int *(..)) || @annotation(app.Unused) || within(app.Oth*)")
        void numbers(JoinPoint call) {
          LOG.info("{}", Arrays.toString(call.getArgs())); // SAFE
        }
        @AfterReturning(pointcut = "execution(app.Client+ app.Service.*(.., String))", returning = "r")
        void returned(JoinPoint call, Object r) {
          LOG.info("{}", r); // EXPECT
        }
        @AfterReturning(pointcut = "execution(app.Client *(..))", returning = "found")
        void found(Object found) {
          LOG.info("{}", found); // EXPECT
        }
      }
      """;

  private static final String INTERCEPTOR =
      """
      package app;
      import jakarta.interceptor.*;
      import org.slf4j.*;
      @Interceptor @Logged
      class Tap {
        static final Logger LOG = LoggerFactory.getLogger(Tap.class);
        @AroundInvoke
        Object tap(InvocationContext call) throws Exception {
          LOG.info("{}", call.getParameters()[0]); // EXPECT
          LOG.info("{}", call.getParameters()[1]); // SAFE
          return call.proceed();
        }
      }
      """;

  private static final String UNREADABLE =
      """
      package app;
      import org.aspectj.lang.*;
      import org.aspectj.lang.annotation.*;
      @Aspect
      class Odd { @Before("somewhere(else") void odd(JoinPoint call) {} }
      """;

  @TempDir private Path folder;

  @Test
  void an_aspect_logs_the_arguments_of_the_methods_its_pointcut_means() {
    assertThat(MarkedLines.found(folder, List.of(), ASPECT, SERVICES))
        .isEqualTo(MarkedLines.expected(ASPECT));
  }

  @Test
  void of_texts_and_anything_at_all_advice_sees_what_callers_give() {
    String aspect =
        """
        package app;
        import org.aspectj.lang.*;
        import org.aspectj.lang.annotation.*;
        import org.slf4j.*;
        @Aspect
        class Texts {
          static final Logger LOG = LoggerFactory.getLogger(Texts.class);
          @Around("execution(* app.Mail.send(..))")
          Object around(ProceedingJoinPoint call) throws Throwable {
            LOG.info("{}", call.getArgs()[0]); // EXPECT
            LOG.info("{}", call.getArgs()[1]); // SAFE
            Object result = call.proceed();
            LOG.info("{}", result); // EXPECT
            return result;
          }
          @Before("execution(* app.Mail.clean(..))")
          void before(JoinPoint call) {
            for (Object each : call.getArgs()) {
              LOG.info("{}", each); // SAFE
            }
          }
          @AfterReturning(pointcut = "execution(* app.Mail.send(..))", returning = "result")
          void after(Object result) {
            LOG.info("{}", result); // EXPECT
          }
        }
        """;
    String mail =
        """
        package app;
        class Mail {
          String send(String to, Object template) { return "to " + to; }
          String clean(String text) { return text; }
        }
        class User {
          Mail mail;
          void go(Client client) { mail.send(client.naam, "template"); mail.clean("x"); }
        }
        """;
    assertThat(MarkedLines.found(folder, List.of(), aspect, SERVICES, mail))
        .isEqualTo(MarkedLines.expected(aspect));
  }

  @Test
  void an_interceptor_is_bound_by_an_annotation() {
    assertThat(MarkedLines.found(folder, List.of(), INTERCEPTOR, SERVICES))
        .isEqualTo(MarkedLines.expected(INTERCEPTOR));
  }

  @Test
  void a_pointcut_that_is_not_understood_is_told() {
    Compiled code = Compiled.of(folder, SERVICES, UNREADABLE);

    assertThat(LibraryFlows.map(code, List.of()).gaps())
        .anyMatch(gap -> gap.reason().contains("the pointcut is not understood: somewhere(else"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "()",
        "!",
        "@annotation()",
        "@within( )",
        "execution()",
        "execution(* )",
        "execution(* app.{x}(..))",
        "execution(* (@app.Watched *).*(..))",
        "within(app.A || app.B)",
        "nobody()",
        "within(app.Service) &&"
      })
  void whatever_stands_there_is_a_gap_and_no_failure(String pointcut) {
    String odd = UNREADABLE.replace("somewhere(else", pointcut);

    assertThat(LibraryFlows.map(Compiled.of(folder, SERVICES, odd), List.of()).gaps())
        .anyMatch(gap -> gap.reason().startsWith("the pointcut is not understood"));
  }

  @Test
  void an_expression_without_end_is_a_gap_too() {
    String odd = UNREADABLE.replace("somewhere(else", "(".repeat(20_000));

    assertThat(LibraryFlows.map(Compiled.of(folder, SERVICES, odd), List.of()).gaps())
        .anyMatch(gap -> gap.reason().startsWith("the pointcut is not understood"));
  }
}
