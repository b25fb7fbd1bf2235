package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one of several functions or objects does, the others need not do. */
final class AlternativeFunctionsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void a_function_beside_one_that_nobody_knows_is_run_by_whom_it_is_handed_to() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Helpers {
            interface Registry { Supplier<String> supplier(String name); }
            Registry registry;
            static String get(Supplier<String> from) { return from.get(); }
            static String map(Client client, Function<Client, String> by) { return Optional.of(client).map(by).orElse(""); }
            static void each(List<String> all, Consumer<String> to) { all.forEach(to); }
            public void get(Supplier<String> other, Client client, boolean own) {
                System.out.println(get(own ? () -> client.naam : other)); // naam
            }
            public void get(Client client) {
                Supplier<String> found = registry.supplier("x");
                System.out.println(get(found == null ? () -> client.bsn : found)); // bsn
            }
            public void map(Client client, Function<Client, String> other, boolean own) {
                System.out.println(map(client, own ? each -> each.naam : other)); // naam
                System.out.println(map(client, each -> "x")); // -
            }
            public void each(Client client, Consumer<String> other, boolean own) {
                each(List.of(client.naam), own ? each -> System.out.println(each) : other); // naam
                each(List.of("x"), own ? each -> System.out.println(each) : other); // -
            }
        }
        """);
  }

  @Test
  void one_of_several_is_run() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
            static class Box { String text = "leeg"; int n; }
            interface Step { void go(Box box); }
            static class Wipe implements Step { public void go(Box box) { box.text = "gewist"; } }
            void one(Client client) {
                Box box = new Box();
                box.text = client.naam;
                Consumer<Box> work = box.text.length() > 3 ? b -> b.text = "gewist" : b -> b.n = 1;
                work.accept(box);
                System.out.println(box.text); // naam
            }
            void two(Client client) {
                Box box = new Box();
                box.text = client.naam;
                Step step = box.text.length() > 3 ? new Wipe() : b -> b.n = 1;
                step.go(box);
                System.out.println(box.text); // naam
                new Wipe().go(box);
                System.out.println(box.text); // -
            }
            void three(Client client) {
                Box box = new Box();
                box.text = client.naam;
                List<Consumer<Box>> all = new ArrayList<>();
                all.add(b -> b.text = "gewist");
                all.add(b -> b.n = 1);
                all.get(box.text.length() > 5 ? 1 : 0).accept(box);
                System.out.println(box.text); // naam
            }
            void four(Client client) {
                Box box = new Box();
                box.text = client.naam;
                Consumer<Object> work = box.text.length() > 3 ? b -> box.text = "gewist" : b -> box.n = 1;
                Optional.of("x").ifPresent(work);
                System.out.println(box.text); // naam
            }
            void five(Client client) {
                Box box = new Box();
                Consumer<Box> work = client.naam.length() > 3 ? b -> b.n = 1 : b -> b.n = 2;
                work.accept(box);
                if (box.n == 1) System.out.println(client.naam); // naam
                if (box.n == 2) System.out.println(client.naam); // naam
                if (box.n == 3) System.out.println(client.naam); // -
            }
        }
        """);
  }

  @Test
  void a_chain_of_functions_that_call_each_other() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
            static final class Bericht {
                String kop = "";
                String romp = "";
                final Map<String, Object> zakken = new HashMap<>();
            }
            interface Schakel { void werk(Bericht b, Rest rest); }
            interface Rest { void verder(Bericht b); }
            static final class Leiding {
                private final List<Schakel> schakels = new ArrayList<>();
                Leiding dan(Schakel s) { schakels.add(s); return this; }
                Bericht stuur(Bericht b) { ga(0, b); return b; }
                private void ga(int i, Bericht b) {
                    if (i < schakels.size()) { schakels.get(i).werk(b, x -> ga(i + 1, x)); }
                }
            }
            static String over(String s) { return s == null ? "x" : "y"; }
            static final Schakel MASKEER = (b, r) -> { b.romp = over(b.romp); r.verder(b); };
            static final Schakel TRIM = (b, r) -> { b.romp = b.romp.trim(); r.verder(b); };
            static Schakel zet(String naam, Function<Bericht, Object> f) {
                return (b, r) -> { b.zakken.put(naam, f.apply(b)); r.verder(b); };
            }
            private static Bericht bericht(String romp) { Bericht b = new Bericht(); b.kop = "bericht"; b.romp = romp; return b; }
            void one(Client client) throws java.io.IOException {
                String r = client.naam;
                Bericht zes = new Leiding().dan(zet("vroeg", b -> b.romp)).dan(MASKEER).dan(zet("laat", b -> b.romp)).stuur(bericht(r));
                System.out.println(zes.zakken.get("vroeg")); // naam
                System.out.println(zes.zakken); // naam
            }
        }
        """);
  }

  @Test
  void the_same_chain_used_with_something_else_each_time() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
            static final class Bericht {
                String kop = "";
                String romp = "";
                final Map<String, Object> zakken = new HashMap<>();
            }
            interface Schakel { void werk(Bericht b, Rest rest); }
            interface Rest { void verder(Bericht b); }
            static final class Leiding {
                private final List<Schakel> schakels = new ArrayList<>();
                Leiding dan(Schakel s) { schakels.add(s); return this; }
                Bericht stuur(Bericht b) { ga(0, b); return b; }
                private void ga(int i, Bericht b) {
                    if (i < schakels.size()) { schakels.get(i).werk(b, x -> ga(i + 1, x)); }
                }
            }
            static String over(String s) { return "x"; }
            static final Schakel MASKEER = (b, r) -> { b.romp = over(b.romp); r.verder(b); };
            static final Schakel TRIM = (b, r) -> { b.romp = b.romp.trim(); r.verder(b); };
            static Schakel zet(String naam, Function<Bericht, Object> f) {
                return (b, r) -> { b.zakken.put(naam, f.apply(b)); r.verder(b); };
            }
            private static Bericht bericht(String romp) { Bericht b = new Bericht(); b.kop = "bericht"; b.romp = romp; return b; }
            void one(Client client) throws java.io.IOException {
                String r = client.naam;
                Bericht zes = new Leiding().dan(zet("vroeg", b -> b.romp)).stuur(bericht(r));
                System.out.println(zes.zakken.get("vroeg")); // naam
                Schakel alsLang = (b, v) -> {
                    if (b.romp.length() > 5) { b.kop = b.romp.substring(0, 5); }
                    v.verder(b);
                };
                System.out.println(new Leiding().dan(alsLang).stuur(bericht(r)).kop); // naam
            }
        }
        """);
  }

  @Test
  void more_functions_than_are_told_apart_are_told_of() {
    assertThat(limits(4)).isEmpty();
    assertThat(limits(135))
        .singleElement()
        .asString()
        .contains("more different functions than are told apart", "app.Desk#run");
  }

  /** What the result says of limits when a method is given so many different functions. */
  private List<String> limits(int functions) {
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < functions; i++) {
      calls.append(
          "run(text -> { if (text.length() > %d) System.out.println(text); }, client.naam);\n"
              .formatted(i));
    }
    String code =
        """
        package app;
        import java.util.function.*;
        public class Desk {
          static void run(Consumer<String> work, String text) { work.accept(text); }
          void all(Client client) {
            CALLS
          }
        }
        """
            .replace("CALLS", calls);
    return Compiled.of(folder.resolve("of" + functions), FlowLines.CLIENT, code)
        .map()
        .gaps()
        .stream()
        .filter(gap -> gap.kind() == Gap.Kind.FLOW_LIMIT)
        .map(Gap::reason)
        .toList();
  }

  @Test
  void of_loops_that_put_functions_one_behind_the_other() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static Function<String, String> all(List<UnaryOperator<String>> steps) {
            Function<String, String> all = Function.identity();
            for (UnaryOperator<String> step : steps) {
              all = all.andThen(step);
            }
            return all;
          }
          static Function<String, String> round(List<UnaryOperator<String>> steps) {
            Function<String, String> all = s -> s;
            for (UnaryOperator<String> step : steps) {
              all = all.compose(step);
            }
            return all;
          }
          static Predicate<String> any(List<Predicate<String>> tests) {
            Predicate<String> all = s -> false;
            for (Predicate<String> test : tests) {
              all = all.or(test).negate();
            }
            return all;
          }
          static Comparator<String> by(List<Comparator<String>> keys) {
            Comparator<String> all = Comparator.naturalOrder();
            for (Comparator<String> key : keys) {
              all = all.thenComparing(key).reversed();
            }
            return all;
          }
          void one(Client client) {
            String p = client.naam;
            List<UnaryOperator<String>> steps = new ArrayList<>();
            steps.add(String::trim);
            steps.add(s -> s + ";");
            System.out.println(all(steps).apply(p)); // naam
            System.out.println(round(steps).apply(p)); // naam
            System.out.println(all(steps).apply("x")); // -
            System.out.println(any(List.of(s -> s.isEmpty())).test(p)); // -
            List<String> names = new ArrayList<>(List.of(p, "x"));
            names.sort(by(List.of(Comparator.comparing(String::length))));
            System.out.println(names.get(0)); // naam
            steps.add(s -> s + p);
            System.out.println(all(steps).apply("x")); // naam
          }
        }
        """);
  }
}
