package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a condition says of a value: that there is none, that it is a constant, or of a class. */
final class GuardsTest {

  private static final String IMPORTS =
      """
      package app;
      import java.util.*;
      import org.slf4j.*;
      """;

  @TempDir private Path folder;

  @Test
  void of_a_callee_know_of_which_class_a_value_is() {
    check(
        """
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          public void meld(Client c) {
            log.info("{}", andere(c.naam)); // -
            log.info("{}", eerste(c.naam)); // -
            log.info("{}", eerste(List.of("x"))); // -
            log.info("{}", eerste(List.of(c.naam))); // naam
            toon(c.naam);
            kies(c.naam);
            kies(3);
            deel(c.bsn);
            deel(List.of("x"));
          }
          static Object andere(Object o) { return o instanceof String ? null : o; }
          static Object eerste(Object o) {
            return o instanceof Collection ? ((Collection<?>) o).iterator().next() : null;
          }
          static void toon(Object o) {
            if (o instanceof Collection<?> alle) {
              log.warn("several: {}", alle); // -
            }
            if (o instanceof Collection) {
              log.warn("several: " + o); // -
            }
            if (!(o instanceof Collection)) {
              log.warn("one: " + o); // naam
            }
          }
          static void kies(Object o) {
            if (o instanceof Number) {
              log.info("number " + o); // -
            } else if (o instanceof String) {
              log.info("text " + o); // naam
            } else {
              log.info("other " + o); // -
            }
          }
          /* A text in one call, a list in the other. */
          static void deel(Object o) {
            if (o instanceof List) {
              log.info("list " + o); // -
              return;
            }
            log.info("text " + o); // bsn
          }
        }
        """);
  }

  @Test
  void know_the_class_of_what_was_kept_beside_nothing() {
    check(
        """
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          public void meld(Client c) {
            Map<String, Object> m = new HashMap<>();
            m.put("naam", c.naam);
            Object waarde = m.get("naam");
            if (waarde instanceof Number n) {
              log.info("{}", n); // -
            } else if (waarde instanceof Map<?, ?> inner) {
              log.info("{}", inner); // -
            } else {
              log.info("{}", waarde); // naam
            }
          }
        }
        """);
  }

  @Test
  void know_of_which_class_a_library_s_answer_is() {
    check(
        """
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          public void meld(Client c, jakarta.servlet.ServletRequest wie) {
            Object adres = wie.getRemoteAddr();
            Object lengte = c.naam.length();
            if (adres instanceof String s) {
              log.info("is {}", s); // ip-adres
            } else {
              log.info("is none {}", adres); // -
            }
            if (lengte instanceof String) {
              log.info("length {}", c.naam); // -
            }
            if (lengte instanceof Integer) {
              log.info("length of {}", c.naam); // naam
            }
            if (!(adres instanceof CharSequence)) {
              log.info("is none {}", adres); // -
            }
            if (!(adres instanceof Number)) {
              log.info("is {}", adres); // ip-adres
            }
          }
        }
        """);
  }

  @Test
  void find_out_that_a_text_is_missing() {
    check(
        """
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          static boolean leeg(String s) { return s == null || s.trim().isEmpty(); }
          static boolean gevuld(String s) { return s != null && s.length() > 0; }
          static boolean kort(CharSequence s) { return s == null || s.length() == 0 || ofKort(s); }
          static boolean ofKort(CharSequence s) { return s.length() < 3; }
          public void meld(Client c) {
            String s = c.naam;
            if (s.isBlank()) {
              log.info("blank {}", s); // -
            }
            if (s.strip().isEmpty()) {
              log.info("blank {}", s); // -
            }
            if (s.length() == 0) {
              log.info("empty {}", s); // -
            }
            if (leeg(s)) {
              log.info("empty {}", s); // -
            } else {
              log.info("not empty {}", s); // naam
            }
            if (!gevuld(s)) {
              log.info("empty {}", s); // -
            }
            if (gevuld(s)) {
              log.info("not empty {}", s); // naam
            }
            if (kort(s)) {
              log.info("short {}", s); // naam
            }
            if (Objects.isNull(s)) {
              log.info("null {}", s); // -
            }
            if (Objects.nonNull(s)) {
              log.info("not null {}", s); // naam
            }
            if (leeg(s) || s.length() > 80) {
              log.info("too long {}", s); // naam
            }
          }
        }
        """);
  }

  @Test
  void find_out_which_constant_a_text_is() {
    check(
        """
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          private static final Set<String> VAST = new HashSet<>(Arrays.asList("gast", "anoniem"));
          private static final Set<String> NIET_VAST = new HashSet<>(Arrays.asList("gast"));
          static final List<String> LIJST = List.of("gast", "anoniem");
          private static final Map<String, String> NAMEN = new HashMap<>();
          static {
            NAMEN.put("gast", "bezoeker");
          }
          public void leer(String s) { NIET_VAST.add(s); }
          static boolean isGast(String s) { return "gast".equals(s) || LIJST.contains(s); }
          public void meld(Client c) {
            String s = c.naam;
            if (s.equals("gast") || s.equals("anoniem")) {
              log.info("is {}", s); // -
            }
            if (!s.equals("gast") && !s.equals("anoniem")) {
              log.info("is not {}", s); // naam
              return;
            }
            log.info("is {}", s); // -
            if (isGast(c.bsn)) {
              log.info("not the variable {}", c.bsn); // bsn
            }
          }
          public void bevat(Client c) {
            String s = c.naam;
            if (VAST.contains(s)) {
              log.info("is {}", s); // -
            }
            if (LIJST.contains(s)) {
              log.info("is {}", s); // -
            }
            if (NIET_VAST.contains(s)) {
              log.info("may be {}", s); // naam
            }
            if (NAMEN.containsKey(s)) {
              log.info("is {}", s); // -
            }
            if (Set.of("a", "b").contains(s)) {
              log.info("is {}", s); // -
            }
            if (isGast(s)) {
              log.info("is {}", s); // -
            }
            if (!isGast(s)) {
              log.info("is not {}", s); // naam
            }
            List<String> eigen = new ArrayList<>(LIJST);
            eigen.add(c.naam);
            if (eigen.contains(s)) {
              log.info("may be {}", s); // naam
            }
          }
          static String toon(String s, int n) { return s + n; }
          public void bewaard(Client c, String soort) {
            boolean vast = Set.of("a", "b").contains(soort);
            String s = c.naam;
            log.info("{}", toon(s, vast ? 1 : 2)); // naam
            if (vast) {
              log.info("{}", s); // naam
            }
          }
          public void wissel(Client c) {
            String s = c.naam;
            switch (s) {
              case "gast", "anoniem" -> log.info("is {}", s); // -
              default -> log.info("may be {}", s); // naam
            }
            switch (s) {
              case "gast":
                log.info("is {}", s); // -
              case "baas":
                log.info("is {}", s); // -
                break;
              default:
              case "anders":
                log.info("may be {}", s); // naam
            }
            String soort = switch (s) { case "x" -> s; case "y" -> s + s; default -> "geen"; };
            log.info("is {}", soort); // -
          }
        }
        """);
  }

  /** Known false alarms: what is known of a container or a getter behind a condition. */
  @Test
  void are_not_understood_of_what_is_in_a_container_or_behind_a_getter() {
    check(
        """
        class Balie {
          static final Logger log = LoggerFactory.getLogger(Balie.class);
          public void meld(Client c) {
            List<String> alle = new ArrayList<>();
            if (c.naam != null) {
              alle.add(c.naam);
            }
            if (alle.isEmpty()) {
              log.info("none of {}", alle); // naam
            }
            Optional<String> een = Optional.ofNullable(c.naam);
            if (een.isEmpty()) {
              log.info("none of {}", een); // naam
            }
            if (c.naam.isEmpty()) {
              log.info("empty {}", c.naam); // naam
            }
          }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, IMPORTS + code))
        .isEqualTo(FlowLines.expected(IMPORTS + code));
  }
}
