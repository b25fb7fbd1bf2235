package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Lijsten, kaarten, rijen en hun lopers. */
public class ZevendeVerzamelingen {

    public static class KaartSleutels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Map<String, String> m = new HashMap<>();
            m.put("vuil", q.getParameter("naam"));
            m.put("rein", "wit");
            out.println(m.get("vuil")); // EXPECT
            out.println(m.get("rein")); // SAFE
            out.println(m.keySet()); // SAFE
            out.println(m.values()); // EXPECT
        }
    }

    public static class SleutelZelf extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Map<String, String> m = new TreeMap<>();
            m.put(q.getParameter("naam"), "waarde");
            for (Map.Entry<String, String> e : m.entrySet()) {
                out.println(e.getKey()); // EXPECT
                out.println(e.getValue()); // SAFE
            }
        }
    }

    public static class Stapelen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Deque<String> d = new ArrayDeque<>();
            d.addFirst("vast");
            d.addLast(q.getParameter("naam"));
            out.println(d.peekFirst()); // SAFE
            out.println(d.pollLast()); // EXPECT
            out.println(d.peekLast()); // SAFE
        }
    }

    public static class Lopers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> l = new ArrayList<>(List.of("a", "b", "c"));
            ListIterator<String> it = l.listIterator();
            it.next();
            it.next();
            it.set(q.getParameter("naam"));
            out.println(l.get(1)); // EXPECT
            it.set("schoon");
            out.println(l.get(1)); // SAFE
            it.add(q.getHeader("X-Naam"));
            out.println(it.previous()); // EXPECT
        }
    }

    public static class DeelLijst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> l = new ArrayList<>(List.of("a", "b", "c", "d"));
            List<String> achter = l.subList(2, 4);
            achter.set(0, q.getParameter("naam"));
            out.println(l); // EXPECT
            out.println(l.subList(0, 2)); // SAFE
            achter.clear();
            out.println(l); // SAFE
        }
    }

    public static class Rekenen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Map<String, List<String>> m = new HashMap<>();
            m.computeIfAbsent("x", k -> new ArrayList<>()).add(p);
            m.computeIfAbsent("y", k -> new ArrayList<>()).add("vast");
            out.println(m.get("x").get(0)); // EXPECT
            out.println(m.get("y").get(0)); // SAFE
            Map<String, Integer> tel = new HashMap<>();
            tel.merge("z", p.length(), Integer::sum);
            out.println(tel.get("z")); // SAFE
            Map<String, String> plak = new HashMap<>();
            plak.put("k", "voor-");
            plak.merge("k", p, String::concat);
            out.println(plak.get("k")); // EXPECT
            plak.compute("k", (k, v) -> k + "!");
            out.println(plak.get("k")); // SAFE
        }
    }

    public static class Hulpjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> l = new ArrayList<>();
            Collections.addAll(l, "eind", q.getParameter("naam"));
            Collections.reverse(l);
            out.println(l.get(0)); // EXPECT
            out.println(l.get(1)); // SAFE
            Collections.fill(l, "vlak");
            out.println(l.get(0)); // SAFE
            Collections.replaceAll(l, "vlak", q.getParameter("naam"));
            out.println(l.get(0)); // EXPECT
        }
    }

    public static class Wissen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Set<String> s = new LinkedHashSet<>();
            s.add(q.getParameter("naam"));
            boolean nieuw = s.add("vast");
            out.println(nieuw); // SAFE
            out.println(s.contains("zomaar")); // SAFE
            out.println(s.iterator().next()); // EXPECT
            s.clear();
            s.add("leeg");
            out.println(s.iterator().next()); // SAFE
        }
    }

    public static class Voorrang extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Queue<String> w = new LinkedList<>();
            w.offer("eerst");
            w.offer(q.getParameter("naam"));
            out.println(w.remove()); // SAFE
            out.println(w.remove()); // EXPECT
            Map<String, String> m = new HashMap<>(Map.of("a", "b"));
            String oud = m.put("a", q.getParameter("naam"));
            out.println(oud); // SAFE
            out.println(m.replace("a", "c")); // EXPECT
            out.println(m.getOrDefault("a", "d")); // SAFE
            out.println(m.getOrDefault("niet", q.getParameter("naam"))); // EXPECT
        }
    }
}
