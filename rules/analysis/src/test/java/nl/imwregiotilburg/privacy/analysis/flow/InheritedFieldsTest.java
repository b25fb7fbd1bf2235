package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One inherited field holds something else in objects of each class that inherits it. */
final class InheritedFieldsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void an_exception_is_not_given_what_its_siblings_hold() {
    assertFlows(
        """
        package app;
        public class Desk {
          static class Failure extends Exception {
            private final String text;
            Failure(String format, Object... arguments) { this.text = String.format(format, arguments); }
            @Override public String getMessage() { return text; }
          }
          static class NoClient extends Failure { NoClient(String f, Object... a) { super(f, a); } }
          static class NoRoom extends Failure { NoRoom(String f, Object... a) { super(f, a); } }
          static class NoChild extends NoClient { NoChild(String f, Object... a) { super(f, a); } }
          interface Rooms {
            String room(String number) throws NoRoom;
            String client(String number) throws NoClient;
            String child(String number) throws NoChild;
            String any(String number) throws Failure;
          }
          private final Rooms rooms;
          public Desk(Rooms rooms) { this.rooms = rooms; }
          public void missing(Client client) throws NoClient { throw new NoClient("no %s", client.naam); } // naam
          public void full(int number) throws NoRoom { throw new NoRoom("full: %d", number); } // -
          public void room(String number) {
            try { rooms.room(number); } catch (NoRoom none) { System.out.println(none.getMessage()); } // -
          }
          public void client(String number) {
            try { rooms.client(number); } catch (NoClient none) { System.out.println(none.getMessage()); } // naam
          }
          public void child(String number) {
            try { rooms.child(number); } catch (NoChild none) { System.out.println(none.getMessage()); } // -
          }
          public void any(String number) {
            try { rooms.any(number); } catch (Failure none) { System.out.println(none.getMessage()); } // naam
          }
        }
        """);
  }

  @Test
  void what_lies_in_a_container_of_one_class_is_in_no_other() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          static abstract class Form {
            protected final Map<String, String> values = new HashMap<>();
            protected String title;
            void title(String title) { this.title = title; }
          }
          static class Intake extends Form {}
          static class Order extends Form {}
          static class Urgent extends Intake {}
          private Intake intake; private Order order; private Urgent urgent; private Form form;
          public void fill(Intake intake, Client client) { intake.title = client.naam; intake.values.put("n", client.naam); }
          public void order(Order order, String text) { order.title = text; order.values.put("n", text); }
          public void titled(Intake intake, Client client) { intake.title(client.naam); }
          public void show() {
            System.out.println(intake.title); // naam
            System.out.println(urgent.title); // naam
            System.out.println(form.title); // naam
            System.out.println(order.title); // -
            System.out.println(intake.values.get("n")); // naam
            System.out.println(form.values.get("n")); // naam
            System.out.println(order.values.get("n")); // -
            System.out.println(intake.values.get("x")); // -
          }
          public void shown(Order given, Intake other) {
            System.out.println(given.title); // -
            System.out.println(other.title); // naam
          }
        }
        """);
  }
}
