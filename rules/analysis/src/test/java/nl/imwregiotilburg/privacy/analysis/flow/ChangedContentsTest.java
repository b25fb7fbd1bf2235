package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is at a place of a container after it was changed, and what a method does not find. */
final class ChangedContentsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void lookups() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.regex.*;
        public class Desk {
          void reading(Client client) throws IOException {
            String x = client.naam;
            BufferedReader r = new BufferedReader(new StringReader("een regel"));
            String a = r.readLine();
            String b = r.readLine();
            if (a != null) System.out.println(x); // naam
            if (b == null) System.out.println(x); // naam
            Matcher m = Pattern.compile("a(b)?").matcher("a");
            if (m.matches() && m.group(1) == null) System.out.println(x); // naam
            if (new File("a").getParentFile() == null) System.out.println(x); // naam
            if (new File("a").getParent() == null) System.out.println(x); // naam
            if (Path.of("/").getFileName() == null) System.out.println(x); // naam
            if (Path.of("a").getParent() == null) System.out.println(x); // naam
            java.lang.ref.WeakReference<String> ref = new java.lang.ref.WeakReference<>("q");
            if (ref.get() == null) System.out.println(x); // naam
            ThreadLocal<String> tl = new ThreadLocal<>();
            if (tl.get() == null) System.out.println(x); // naam
            if (System.getProperty("zz") == null) System.out.println(x); // naam
            if (System.getenv("zz") == null) System.out.println(x); // naam
            if (new Properties().getProperty("a") == null) System.out.println(x); // naam
            if (getClass().getResource("a") == null) System.out.println(x); // naam
            if (getClass().getResourceAsStream("a") == null) System.out.println(x); // naam
            if (new File("a").listFiles() == null) System.out.println(x); // naam
            if (String.class.getAnnotation(Deprecated.class) == null) System.out.println(x); // naam
            if (Optional.ofNullable(x).map(s -> (String) null).orElse(null) == null) System.out.println(x); // naam
            if (new ArrayDeque<String>().peek() == null) System.out.println(x); // naam
            if (new Exception("a").getCause() == null) System.out.println(x); // naam
            if (new Exception().getMessage() == null) System.out.println(x); // naam
            if (Thread.currentThread().getUncaughtExceptionHandler() == null) System.out.println(x); // naam
            if (new Scanner("a").findInLine("b") == null) System.out.println(x); // naam
            ConcurrentMap<String,String> cm = new ConcurrentHashMap<>();
            if (cm.putIfAbsent("a", "b") == null) System.out.println(x); // naam
            if (cm.putIfAbsent("a", "c") != null) System.out.println(x); // naam
            Set<String> s = new HashSet<>();
            if (s.add("a")) System.out.println(x); // naam
            if (!s.add(x)) System.out.println(x); // naam
            TreeSet<String> ts = new TreeSet<>(); ts.add("b");
            if (ts.higher("c") == null) System.out.println(x); // naam
            if (ts.floor("a") == null) System.out.println(x); // naam
            TreeMap<String,String> tm = new TreeMap<>(); tm.put("b", "c");
            if (tm.higherEntry("c") == null) System.out.println(x); // naam
            if (tm.floorKey("a") == null) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void changes() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.regex.*;
        public class Desk {
          void queue(Client client) throws Exception {
            String x = client.naam;
            BlockingQueue<String> bq = new LinkedBlockingQueue<>();
            bq.add("a");
            if (bq.poll(1, TimeUnit.SECONDS) != null) System.out.println(x); // naam
            if (bq.poll(1, TimeUnit.SECONDS) == null) System.out.println(x); // naam
            PriorityQueue<String> pq = new PriorityQueue<>();
            pq.add("a"); pq.poll();
            if (pq.poll() == null) System.out.println(x); // naam
            Deque<String> d = new ArrayDeque<>();
            d.push("a"); d.pop();
            if (d.peekFirst() == null) System.out.println(x); // naam
            if (d.pollLast() == null) System.out.println(x); // naam
            if (d.isEmpty()) System.out.println(x); // naam
            List<String> l = new ArrayList<>(); l.add("a"); l.remove(0);
            if (l.isEmpty()) System.out.println(x); // naam
            l.add("b"); l.removeIf(s -> s.equals("b"));
            if (l.isEmpty()) System.out.println(x); // naam
            l.add("b"); l.remove("b");
            if (l.isEmpty()) System.out.println(x); // naam
            l.add("b"); l.subList(0, 1).clear();
            if (l.isEmpty()) System.out.println(x); // naam
            l.add("b"); l.retainAll(List.of());
            if (l.isEmpty()) System.out.println(x); // naam
            l.add("c"); l.iterator().next();
            Iterator<String> it = l.iterator(); it.next(); it.remove();
            if (l.isEmpty()) System.out.println(x); // naam
            l.add("c"); l.set(0, "d");
            if (l.get(0).equals("d")) System.out.println(x); // naam
            l.replaceAll(s -> "e");
            if (l.get(0).equals("e")) System.out.println(x); // naam
            Collections.replaceAll(l, "e", "f");
            if (l.get(0).equals("f")) System.out.println(x); // naam
            Collections.fill(l, "g");
            if (l.get(0).equals("g")) System.out.println(x); // naam
            l.add("a"); Collections.sort(l);
            if (l.get(0).equals("a")) System.out.println(x); // naam
            Collections.swap(l, 0, 1);
            if (l.get(0).equals("g")) System.out.println(x); // naam
            ListIterator<String> li = l.listIterator(); li.next(); li.set("h");
            if (l.get(0).equals("h")) System.out.println(x); // naam
            int[] arr = {1, 2, 3}; Arrays.fill(arr, 7);
            if (arr[0] == 7) System.out.println(x); // naam
            Arrays.setAll(arr, i -> 8);
            if (arr[0] == 8) System.out.println(x); // naam
            arr[1] = 1; Arrays.sort(arr);
            if (arr[0] == 1) System.out.println(x); // naam
            System.arraycopy(new int[]{5}, 0, arr, 0, 1);
            if (arr[0] == 5) System.out.println(x); // naam
            String[] sa = {"a"}; Arrays.asList(sa).set(0, "b");
            if (sa[0].equals("b")) System.out.println(x); // naam
            boolean[] flag = {false}; Runnable rr = () -> flag[0] = true; rr.run();
            if (flag[0]) System.out.println(x); // naam
            int[] count = {0}; List.of(1,2).forEach(i -> count[0]++);
            if (count[0] == 2) System.out.println(x); // naam
            java.util.concurrent.atomic.AtomicBoolean ab = new java.util.concurrent.atomic.AtomicBoolean(false);
            List.of(1).forEach(i -> ab.set(true));
            if (ab.get()) System.out.println(x); // naam
            java.util.concurrent.atomic.AtomicInteger ai = new java.util.concurrent.atomic.AtomicInteger(0);
            ai.incrementAndGet();
            if (ai.get() == 1) System.out.println(x); // naam
            java.util.concurrent.atomic.AtomicReference<String> ar = new java.util.concurrent.atomic.AtomicReference<>("a");
            ar.compareAndSet("a", "b");
            if (ar.get().equals("b")) System.out.println(x); // naam
            ar.updateAndGet(s -> "c");
            if (ar.get().equals("c")) System.out.println(x); // naam
            StringBuilder sb = new StringBuilder("ab"); sb.reverse();
            if (sb.toString().equals("ba")) System.out.println(x); // naam
            sb.setLength(0);
            if (sb.length() == 0) System.out.println(x); // naam
            sb.append("q").insert(0, "z");
            if (sb.toString().equals("zq")) System.out.println(x); // naam
            sb.setCharAt(0, 'y');
            if (sb.toString().equals("yq")) System.out.println(x); // naam
            sb.deleteCharAt(0);
            if (sb.toString().equals("q")) System.out.println(x); // naam
            sb.replace(0, 1, "r");
            if (sb.toString().equals("r")) System.out.println(x); // naam
            BitSet bs = new BitSet(); bs.set(1);
            if (bs.get(1)) System.out.println(x); // naam
            Optional<String> o = Optional.empty(); o = o.or(() -> Optional.of("a"));
            if (o.isPresent()) System.out.println(x); // naam
          }
        }
        """);
  }
}
