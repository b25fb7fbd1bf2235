package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;

public class DrieentwintigsteCollections {

    /** List elements by index. */
    public static class Lists extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> list = new ArrayList<>();
            list.add("fixed");
            list.add(req.getParameter("name"));
            out.println(list.get(0)); // SAFE
            out.println(list.get(1)); // EXPECT
            out.println(list); // EXPECT
            list.remove(1);
            out.println(list); // SAFE
        }
    }

    /** add(0, x) shifts the others. */
    public static class Shifted extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            LinkedList<String> list = new LinkedList<>();
            list.addLast(req.getParameter("name"));
            list.addFirst("front");
            out.println(list.getFirst()); // SAFE
            out.println(list.getLast()); // EXPECT
            list.addFirst("more");
            out.println(list.get(1)); // SAFE
            out.println(list.get(2)); // EXPECT
            Collections.reverse(list);
            out.println(list.get(0)); // EXPECT
        }
    }

    /** Map keys and values. */
    public static class Maps extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> map = new HashMap<>();
            map.put("user", req.getParameter("user"));
            map.put("role", "guest");
            out.println(map.get("user")); // EXPECT
            out.println(map.get("role")); // SAFE
            out.println(map.get("nobody")); // SAFE
            out.println(map.getOrDefault("nobody", "default")); // SAFE
            out.println(map.getOrDefault("nobody", req.getHeader("X-Alt"))); // EXPECT
            for (String k : map.keySet()) {
                out.println(k); // SAFE
            }
            for (String v : map.values()) {
                out.println(v); // EXPECT
            }
        }
    }

    /** Input as key. */
    public static class Keys extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> colours = new TreeMap<>();
            colours.put("r", "red");
            colours.put("g", "green");
            String chosen = colours.get(req.getParameter("colour"));
            out.println(chosen); // SAFE
            colours.put(req.getParameter("colour"), "custom");
            for (Map.Entry<String, String> e : colours.entrySet()) {
                out.print(e.getKey()); // EXPECT
                out.println(e.getValue()); // SAFE
                out.println(e); // EXPECT
            }
            out.println(colours.containsKey("b")); // SAFE
        }
    }

    /** put twice, remove, putIfAbsent, merge, computeIfAbsent. */
    public static class MapUpdates extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String in = req.getParameter("v");
            Map<String, String> m = new ConcurrentHashMap<>();
            m.put("a", in);
            String old = m.put("a", "new");
            out.println(m.get("a")); // SAFE
            out.println(old); // EXPECT
            m.putIfAbsent("a", in);
            out.println(m.get("a")); // SAFE
            m.merge("a", in, (x, y) -> x + "," + y);
            out.println(m.get("a")); // EXPECT
            out.println(m.computeIfAbsent("b", k -> k + "!")); // SAFE
            out.println(m.computeIfAbsent("c", k -> k + in)); // EXPECT
            m.replaceAll((k, v) -> Masker.over(v));
            out.println(m); // SAFE
        }
    }

    /** Sets. */
    public static class Sets extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Set<String> seen = new LinkedHashSet<>(Arrays.asList("x", "y"));
            boolean fresh = seen.add(req.getParameter("name"));
            out.println(seen); // EXPECT
            out.println(fresh); // SAFE
            for (String s : seen) {
                out.println(s); // EXPECT
            }
            seen.retainAll(Set.of("x", "y"));
            Set<String> other = new HashSet<>();
            other.add("z");
            out.println(other); // SAFE
            seen.clear();
            out.println(seen); // SAFE
        }
    }

    /** Queues and stacks. */
    public static class Queues extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Deque<String> q = new ArrayDeque<>();
            q.offer("first");
            q.offer(req.getParameter("name"));
            q.offer("third");
            out.println(q.poll()); // SAFE
            out.println(q.poll()); // EXPECT
            out.println(q.poll()); // SAFE
            Stack<String> st = new Stack<>();
            st.push(req.getParameter("name"));
            st.push("top");
            out.println(st.pop()); // SAFE
            out.println(st.peek()); // EXPECT
        }
    }

    /** Copies, sublists, unmodifiable views and addAll. */
    public static class Copies extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> base = new ArrayList<>();
            List<String> view = Collections.unmodifiableList(base);
            List<String> snapshot = List.copyOf(base);
            base.add(req.getParameter("name"));
            out.println(view); // EXPECT
            out.println(snapshot); // SAFE
            List<String> all = new ArrayList<>();
            all.add("head");
            all.addAll(base);
            out.println(all.subList(1, 2).get(0)); // EXPECT
            out.println(all.subList(0, 1).get(0)); // SAFE
            out.println(String.join("-", all)); // EXPECT
            out.println(Collections.nCopies(2, "x")); // SAFE
            out.println(Collections.singletonList(base.get(0))); // EXPECT
        }
    }

    /** Collection of collections. */
    public static class Nested extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, List<String>> multi = new HashMap<>();
            multi.computeIfAbsent("in", k -> new ArrayList<>()).add(req.getParameter("name"));
            multi.computeIfAbsent("fix", k -> new ArrayList<>()).add("fixed");
            out.println(multi.get("in").get(0)); // EXPECT
            out.println(multi.get("fix").get(0)); // SAFE
            List<String> alias = multi.get("fix");
            alias.add(req.getParameter("name"));
            out.println(multi.get("fix").get(1)); // EXPECT
        }
    }

    /** The parameter map. */
    public static class ParameterMap extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String[]> params = req.getParameterMap();
            for (Map.Entry<String, String[]> e : params.entrySet()) {
                out.println(e.getKey()); // EXPECT
                out.println(e.getValue()[0]); // EXPECT
                out.println(e.getValue().length); // SAFE
            }
            Map<String, String> flat = new TreeMap<>();
            params.forEach((k, v) -> flat.put("p" + flat.size(), Masker.over(v[0])));
            out.println(flat); // SAFE
        }
    }

    /** Sorting and iterating with removal. */
    public static class Sorting extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> names = new ArrayList<>(List.of("m", "k"));
            Collections.sort(names);
            out.println(names.get(0)); // SAFE
            names.add(req.getParameter("name"));
            names.sort(Comparator.reverseOrder());
            out.println(names.get(0)); // EXPECT
            PriorityQueue<String> pq = new PriorityQueue<>(names);
            out.println(pq.peek()); // EXPECT
            EnumMap<Thread.State, String> em = new EnumMap<>(Thread.State.class);
            em.put(Thread.State.NEW, req.getParameter("name"));
            em.put(Thread.State.BLOCKED, "b");
            out.println(em.get(Thread.State.NEW)); // EXPECT
            out.println(em.get(Thread.State.BLOCKED)); // SAFE
        }
    }
}
