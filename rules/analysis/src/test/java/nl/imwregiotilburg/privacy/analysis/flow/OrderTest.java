package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands first and what comes after it: in parts of lists, iterators, streams of bytes. */
final class OrderTest {

  @TempDir private Path folder;

  @Test
  void parts_of_a_list_and_the_whole() {
    check(
        """
        package app;
        import java.util.*;
        final class Parts {
          private final List<String> abcd = new ArrayList<>(List.of("a", "b", "c", "d"));
          void setInThePart(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> part = list.subList(1, 3);
            part.set(0, client.naam);
            System.out.println(list.get(0)); // -
            System.out.println(list.get(1)); // naam
            System.out.println(part.get(1)); // -
            part.clear();
            System.out.println(list.get(1)); // -
          }
          void setInTheWhole(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> part = list.subList(1, 3);
            list.set(2, client.naam);
            System.out.println(part.get(0)); // -
            System.out.println(part.get(1)); // naam
            list.set(3, client.bsn);
            System.out.println(part); // naam
          }
          void cutOff(Client client) {
            List<String> list = new ArrayList<>(List.of("a", client.naam, "c"));
            list.subList(0, 1).clear();
            System.out.println(list.get(0)); // naam
            list.subList(0, 1).clear();
            System.out.println(list.get(0)); // -
          }
          private static void fill(List<String> part, String text) { part.set(0, text); }
          void byAnother(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> part = list.subList(1, 3);
            fill(part, client.naam);
            System.out.println(list.get(1)); // naam
          }
          void byAnotherInTheWhole(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> part = list.subList(0, 3);
            fill(list, client.naam);
            System.out.println(part.get(0)); // naam
          }
          void partOfAPart(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> part = list.subList(1, 3).subList(0, 1);
            part.set(0, client.naam);
            System.out.println(list.get(1)); // naam
          }
          void allOfThem(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            list.subList(1, 3).replaceAll(text -> client.naam);
            System.out.println(list.get(1)); // naam
          }
          void oneOfTwo(Client client, boolean whole) {
            List<String> list = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> part = whole ? list : list.subList(1, 3);
            part.set(0, client.naam);
            System.out.println(list.get(1)); // naam
          }
        }
        """);
  }

  @Test
  void iterators_that_replace_and_remove() {
    check(
        """
        package app;
        import java.util.*;
        final class Iterators {
          void replaces(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b"));
            ListIterator<String> at = list.listIterator();
            at.next();
            at.set(client.naam);
            System.out.println(list.get(0)); // naam
            System.out.println(list.get(1)); // -
          }
          void replacesAll(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b"));
            for (ListIterator<String> at = list.listIterator(); at.hasNext(); ) {
              at.next();
              at.set(client.naam);
            }
            System.out.println(list.get(1)); // naam
          }
          void adds(Client client) {
            List<String> list = new ArrayList<>(List.of("a", "b"));
            ListIterator<String> at = list.listIterator();
            at.next();
            at.add(client.naam);
            System.out.println(list.get(1)); // naam
          }
          void removes(Client client) {
            List<String> list = new ArrayList<>(List.of(client.naam, "b"));
            Iterator<String> at = list.iterator();
            at.next();
            at.remove();
            System.out.println(list.get(0)); // -
            System.out.println(list); // -
          }
          void removesAnother(Client client) {
            List<String> list = new ArrayList<>(List.of("a", client.naam));
            Iterator<String> at = list.iterator();
            at.next();
            at.remove();
            System.out.println(list.get(0)); // naam
          }
        }
        """);
  }

  @Test
  void one_of_several_lists_from_which_something_is_removed() {
    check(
        """
        package app;
        import java.util.*;
        final class Several {
          void removed(Client client, boolean first) {
            List<String> list = new ArrayList<>(List.of("a", client.naam));
            List<String> other = new ArrayList<>(List.of("b", "c"));
            List<String> one = first ? list : other;
            one.remove(0);
            System.out.println(list.get(0)); // naam
          }
        }
        """);
  }

  @Test
  void values_written_to_bytes_one_after_the_other() {
    check(
        """
        package app;
        import java.io.*;
        import java.util.*;
        final class Bytes {
          private DataOutputStream kept;
          private static void write(DataOutputStream out, String text) throws IOException { out.writeUTF(text); }
          void data(Client client) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes));
            out.writeInt(client.naam.length());
            out.writeUTF(client.naam);
            out.writeUTF("c");
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            System.out.println(in.readInt()); // -
            System.out.println(in.readUTF()); // naam
            System.out.println(in.readUTF()); // -
          }
          void objects(Client client) throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
              out.writeObject("a");
              out.writeObject(client.naam);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
              System.out.println(in.readObject()); // -
              System.out.println(in.readObject()); // naam
            }
          }
          void perhaps(Client client, boolean more) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            if (more) {
              out.writeUTF("a");
            }
            out.writeUTF(client.naam);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            System.out.println(in.readUTF()); // naam
          }
          void many(Client client, List<String> before) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            for (String text : before) {
              out.writeUTF(text);
            }
            out.writeUTF(client.naam);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            System.out.println(in.readUTF()); // naam
          }
          void earlier(Client client) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("a");
            byte[] first = bytes.toByteArray();
            out.writeUTF(client.naam);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            in.readUTF();
            System.out.println(in.readUTF()); // naam
            System.out.println(new DataInputStream(new ByteArrayInputStream(first)).readUTF()); // -
          }
          void byAnother(Client client) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("a");
            write(out, client.naam);
            out.writeUTF("c");
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            in.readUTF();
            System.out.println(in.readUTF()); // naam
          }
          private void writeKept(String text) throws IOException { kept.writeUTF(text); }
          void byAField(Client client) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            kept = new DataOutputStream(bytes);
            kept.writeUTF("a");
            writeKept(client.naam);
            kept.writeUTF("c");
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            in.readUTF();
            System.out.println(in.readUTF()); // naam
          }
          void otherwise(Client client) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("a");
            new PrintStream(out).print(client.naam);
            out.writeUTF("c");
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            in.readUTF();
            System.out.println(in.readUTF()); // naam
          }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.found(folder, code)).containsExactlyElementsOf(FlowLines.expected(code));
  }

  @Test
  void the_beginning_of_a_list_that_grows_in_a_loop() {
    check(
        """
        package app;
        import java.util.*;
        final class Desk {
          void grown(Client client, List<String> given) {
            List<String> rows = new ArrayList<>();
            rows.add("head");
            for (String each : given) { rows.add(client.naam + each); }
            System.out.println(rows.get(0)); // -
            System.out.println(rows.get(1)); // naam
            for (String row : rows.subList(1, rows.size())) { System.out.println(row); } // naam
            System.out.println(rows.get(0)); // -
            rows.remove(0);
            System.out.println(rows.get(0)); // naam
          }
          void cut(Client client, List<String> given) {
            List<String> rows = new ArrayList<>();
            rows.add("head");
            for (String each : given) { rows.add(client.naam + each); }
            rows.subList(0, 1).clear();
            System.out.println(rows.get(0)); // naam
          }
          void removed(Client client, List<String> given) {
            List<String> rows = new ArrayList<>();
            rows.add("head");
            for (String each : given) { rows.add(client.naam + each); }
            Iterator<String> iterator = rows.iterator();
            iterator.next();
            iterator.remove();
            System.out.println(rows.get(0)); // naam
          }
          void sorted(Client client, List<String> given) {
            List<String> rows = new ArrayList<>();
            rows.add("head");
            for (String each : given) { rows.add(client.naam + each); }
            Collections.sort(rows);
            System.out.println(rows.get(0)); // naam
          }
        }
        """);
  }

  @Test
  void streams_and_views_of_known_elements() {
    check(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        final class Desk {
          void streams(Client client) {
            String naam = client.naam;
            System.out.println(Stream.of("x", naam).findFirst().get()); // -
            System.out.println(Stream.of(naam, "x").findFirst().get()); // naam
            System.out.println(Stream.concat(Stream.of(naam), Stream.of("z")).toList().get(1)); // -
            System.out.println(Stream.concat(Stream.of(naam), Stream.of("z")).toList().get(0)); // naam
            System.out.println(Stream.of(naam, "z").map(each -> each + "!").collect(Collectors.toList()).get(1)); // -
            System.out.println(Stream.of(naam, "z").map(each -> each + "!").collect(Collectors.toList()).get(0)); // naam
            System.out.println(Stream.of("a", "b").map(each -> each + naam).toList().get(0)); // naam
          }
          void views(Client client) {
            List<String> all = new ArrayList<>(List.of("a", "b"));
            all.add(client.naam);
            List<String> view = Collections.unmodifiableList(all);
            System.out.println(view.get(0)); // -
            System.out.println(view.get(2)); // naam
            TreeMap<String, String> map = new TreeMap<>();
            map.put("a", "x");
            map.put("z", client.bsn);
            System.out.println(map.headMap("m").get("a")); // -
            System.out.println(map.tailMap("m").get("z")); // bsn
            EnumMap<Thread.State, String> states = new EnumMap<>(Thread.State.class);
            states.put(Thread.State.NEW, "x");
            states.put(Thread.State.BLOCKED, client.bsn);
            System.out.println(states.get(Thread.State.NEW)); // -
            System.out.println(states.get(Thread.State.BLOCKED)); // bsn
          }
          void empty(Client client) {
            List<String> none = new ArrayList<>();
            String found = "x";
            for (String each : none) { found = client.naam; }
            System.out.println(found); // -
            List<String> one = new ArrayList<>();
            one.add("k");
            String last = client.naam;
            for (String each : one) { last = each; }
            System.out.println(last); // -
          }
        }
        """);
  }
}
