package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elements whose order, or group, constants in them decide. */
final class OrderedElementsTest {

  private static final String ITEM =
      """
      package app;
      class Item implements Comparable<Item> {
        final String label;
        final String group;
        final int rank;
        Item(String label, String group, int rank) { this.label = label; this.group = group; this.rank = rank; }
        String label() { return label; }
        String group() { return group; }
        int rank() { return rank; }
        public int compareTo(Item other) { return Integer.compare(rank, other.rank); }
      }
      """;

  @TempDir private Path folder;

  private void expect(String code) {
    assertThat(FlowLines.found(folder, code, ITEM)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void the_largest_and_smallest_are_known_by_what_they_are_compared_by() {
    expect(
        """
        package app;
        import java.util.*;
        class Extremes {
          void run(Client client) {
            List<Item> all = List.of(new Item("a", "x", 30), new Item(client.naam, "y", 40), new Item("c", "x", 50));
            System.out.println(all.stream().max((a, b) -> a.rank() - b.rank()).map(Item::label).get()); // -
            System.out.println(all.stream().min(Comparator.comparingInt(Item::rank)).map(Item::label).get()); // -
            System.out.println(all.stream().sorted(Comparator.comparing(Item::rank).reversed()).toList().get(1).label()); // naam
            System.out.println(all.stream().sorted(Comparator.comparing(Item::rank).reversed()).toList().get(0).label()); // -
            System.out.println(all.stream().max(Comparator.comparing(Item::group)).map(Item::label).get()); // naam
            System.out.println(all.stream().sorted(Comparator.comparing(Item::group).thenComparing(Item::rank, Comparator.reverseOrder())).toList().get(0).label()); // -
            System.out.println(all.stream().max(Comparator.comparing(Item::label)).map(Item::label).get()); // naam
            List<Item> list = new ArrayList<>(List.of(new Item(client.bsn, "x", 3), new Item("d", "x", 1)));
            Collections.sort(list);
            System.out.println(list.get(0).label()); // -
            System.out.println(list.get(1).label()); // bsn
            list.sort(Comparator.reverseOrder());
            System.out.println(list.get(0).label()); // bsn
            System.out.println(list.get(1).label()); // -
          }
        }
        """);
  }

  @Test
  void queues_and_sets_with_an_order_hand_out_the_first_one() {
    expect(
        """
        package app;
        import java.util.*;
        class Queues {
          static void fill(Queue<Item> queue, String text) { queue.add(new Item("x", "", 5)); queue.add(new Item(text, "", 1)); }
          static Item first(Queue<Item> queue) { return queue.poll(); }
          void queues(Client client) {
            Queue<Item> queue = new PriorityQueue<>(Comparator.comparingInt(Item::rank));
            queue.add(new Item(client.naam, "", 9));
            queue.add(new Item("x", "", 1));
            System.out.println(queue.peek().label()); // -
            for (Item each : queue) System.out.println(each.label()); // naam
            Queue<Item> other = new PriorityQueue<>();
            other.add(new Item(client.naam, "", 9));
            other.add(new Item("x", "", 1));
            System.out.println(other.poll().label()); // -
            System.out.println(other.poll().label()); // naam
            Queue<Item> filled = new PriorityQueue<>(Comparator.comparingInt(Item::rank));
            fill(filled, client.bsn);
            System.out.println(filled.peek().label()); // bsn
            Queue<Item> handed = new PriorityQueue<>(Comparator.comparingInt(Item::rank));
            handed.add(new Item("a", "", 3));
            handed.add(new Item(client.bsn, "", 1));
            System.out.println(first(handed).label()); // bsn
          }
          void sets(Client client) {
            NavigableSet<Item> set = new TreeSet<>(Comparator.comparingInt(Item::rank));
            set.add(new Item(client.naam, "", 2));
            set.add(new Item("e", "", 1));
            set.add(new Item("l", "", 3));
            set.add(new Item(client.bsn, "", 3));
            System.out.println(set.first().label()); // -
            System.out.println(set.last().label()); // -
            System.out.println(set.headSet(new Item("", "", 2)).iterator().next().label()); // -
            System.out.println(set.tailSet(new Item("", "", 2)).iterator().next().label()); // naam
            System.out.println(set.descendingIterator().next().label()); // -
            System.out.println(set.pollFirst().label()); // -
            System.out.println(set.first().label()); // naam
            TreeSet<String> texts = new TreeSet<>();
            texts.add("b");
            texts.add(client.bsn);
            System.out.println(texts.first()); // bsn
          }
        }
        """);
  }

  @Test
  void collectors_put_elements_under_constant_keys() {
    expect(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        class Groups {
          void run(Client client) {
            List<Item> all = List.of(new Item("a", "x", 30), new Item(client.naam, "y", 40), new Item("c", "x", 50));
            Map<String, List<Item>> byTown = all.stream().collect(Collectors.groupingBy(Item::group));
            System.out.println(byTown.get("x").get(0).label()); // -
            System.out.println(byTown.get("y").get(0).label()); // naam
            Map<String, String> names = all.stream().collect(Collectors.groupingBy(Item::group, TreeMap::new, Collectors.mapping(Item::label, Collectors.joining("+"))));
            System.out.println(names.get("x")); // -
            System.out.println(names.get("y")); // naam
            System.out.println(names.keySet()); // -
            Map<Boolean, List<String>> old = all.stream().collect(Collectors.partitioningBy(each -> each.rank() >= 50, Collectors.mapping(Item::label, Collectors.toList())));
            System.out.println(old.get(true)); // -
            System.out.println(old.get(false)); // naam
            Map<Integer, String> byAge = all.stream().collect(Collectors.toMap(Item::rank, Item::label));
            System.out.println(byAge.get(30)); // -
            System.out.println(byAge.get(40)); // naam
            Map<String, List<Item>> byName = all.stream().collect(Collectors.groupingBy(Item::label));
            System.out.println(byName.get("a").get(0).label()); // naam
          }
        }
        """);
  }

  @Test
  void slices_and_numbered_places_are_known() {
    expect(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        class Slices {
          void run(Client client) {
            String[] array = {"nul", client.naam, "two"};
            System.out.println(Arrays.stream(array, 0, 1).collect(Collectors.joining())); // -
            System.out.println(Arrays.stream(array, 1, 2).collect(Collectors.joining())); // naam
            System.out.println(IntStream.range(0, 3).filter(i -> i != 1).mapToObj(i -> array[i]).collect(Collectors.joining())); // -
            System.out.println(IntStream.rangeClosed(1, 2).mapToObj(i -> array[i]).collect(Collectors.joining())); // naam
            List<String> list = new ArrayList<>();
            list.addAll(List.of("a", client.bsn));
            list.addAll(0, List.of("b", "c"));
            System.out.println(list.get(2)); // -
            System.out.println(list.get(3)); // bsn
            ListIterator<String> back = list.listIterator(list.size());
            System.out.println(back.previous()); // bsn
            System.out.println(back.previous()); // -
            Deque<String> deque = new ArrayDeque<>(List.of("a", client.bsn));
            Iterator<String> descending = deque.descendingIterator();
            System.out.println(descending.next()); // bsn
            System.out.println(descending.next()); // -
            list.removeIf(each -> each.equals("a"));
            System.out.println(list.get(1)); // bsn
          }
          void maps(Client client, String more) {
            NavigableMap<Integer, String> map = new TreeMap<>();
            map.put(10, "ten");
            map.put(20, client.naam);
            map.put(30, "thirty");
            System.out.println(map.headMap(20)); // -
            System.out.println(map.headMap(20, true)); // naam
            System.out.println(map.tailMap(30)); // -
            System.out.println(map.subMap(20, 30)); // naam
            System.out.println(map.descendingMap().firstEntry().getValue()); // -
            SortedMap<Integer, String> head = map.headMap(15);
            map.put(11, client.bsn);
            System.out.println(head); // bsn
          }
        }
        """);
  }
}
