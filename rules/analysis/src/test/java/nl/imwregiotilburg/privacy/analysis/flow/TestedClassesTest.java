package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a callee finds out by asking for a class is what its callers declared, or handed it. */
final class TestedClassesTest {

  private static final String PERSON =
      """
      package app;
      public class Person {
        final String name; final String role;
        Person(Client client, String role) { this.name = client.naam; this.role = role; }
        @Override public String toString() { return name; }
      }
      """;

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code, PERSON)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void objects_are_of_the_types_their_callers_declare() {
    assertFlows(
        """
        package app;
        public class Desk {
          static void show(Object o) {
            if (o instanceof Person) { System.out.println("a person"); return; }
            System.out.println(o); // -
          }
          void shown(Person person) { show(person); }
          static Person find(Object o) {
            if (o instanceof Person found) { return found; }
            throw new IllegalStateException("no person: " + o); // -
          }
          void found(Person person, String text) { find(person); find(text); }
          static void other(Object o) {
            if (o instanceof Thread) { System.out.println("a thread"); return; }
            System.out.println(o); // naam
          }
          void others(Person person) { other(person); }
          interface Named {}
          static void named(Object o) {
            if (o instanceof Named) { System.out.println(o); } // naam
          }
          void maybe(Person person) { named(person); }
          static class Named2 extends Person implements Named { Named2(Client c) { super(c, ""); } }
          static void thread(Object o) {
            if (o instanceof Thread) { System.out.println(o); } // -
          }
          void never(Person person) { thread(person); }
          static void narrower(Object o) {
            if (o instanceof Named2) { return; }
            System.out.println(o); // naam
          }
          void wider(Person person) { narrower(person); }
          static void both(Object o) {
            if (o instanceof Named2) { return; }
            System.out.println(o); // naam
          }
          void twice(Named2 one, Person other) { both(one); both(other); }
          static void through(Object o) { last(o); }
          static void last(Object o) {
            if (!(o instanceof Person)) { System.out.println(o); } // -
          }
          void deep(Person person) { through(person); }
        }
        """);
  }

  @Test
  void classes_are_those_that_callers_name() {
    assertFlows(
        """
        package app;
        import java.time.*;
        public class Desk {
          static Object adapt(Object value, Class<?> type) {
            if (type.isInstance(value)) return value;
            if (type == LocalDate.class) return LocalDate.parse(value.toString());
            throw new IllegalArgumentException("no " + value); // -
          }
          Object text(Client client) { return adapt(client.naam, String.class); }
          static Object convert(Object value, Class<?> type) {
            if (type.isInstance(value)) return value;
            throw new IllegalArgumentException("no " + value); // naam
          }
          Object number(Client client) { return convert(client.naam, Integer.class); }
          static void of(Object value, Class<?> type) {
            if (type == Integer.class) System.out.println("int " + value); // -
            if (Integer.class.equals(type)) System.out.println("int " + value); // -
            if (Number.class.isAssignableFrom(type)) System.out.println("number " + value); // -
            if (type.isEnum() || type.isInterface()) System.out.println("constant " + value); // -
            if (type == String.class) System.out.println("text " + value); // naam
            if (CharSequence.class.isAssignableFrom(type)) System.out.println("chars " + value); // naam
            if (!type.isEnum()) System.out.println("no constant " + value); // naam
          }
          void ofText(Client client) { of(client.naam, String.class); }
          enum Kind { LETTER }
          static void either(Object value, Class<?> type) {
            if (type.isEnum()) System.out.println("constant " + value); // naam
            if (type == Thread.class) System.out.println("thread " + value); // -
          }
          void one(Client client) { either(client.naam, String.class); }
          void two(Client client) { either(client.naam, Kind.class); }
          enum Written {
            NOTE { @Override String text(String text) { return text; } };
            abstract String text(String text);
          }
          static void constant(Object value, Class<?> type) {
            if (!type.isEnum()) System.out.println("no constant " + value); // naam
          }
          void ofConstant(Client client) { Written written = Written.NOTE; constant(client.naam, written.getClass()); }
          static void open(Object value, Class<?> type) {
            if (type == Integer.class) System.out.println("int " + value); // naam
            if (type.isInstance(value)) System.out.println("is " + value); // naam
            else System.out.println("is not " + value); // naam
          }
          public void any(Client client, Class<?> type) { open(client.naam, type); }
        }
        """);
  }
}
