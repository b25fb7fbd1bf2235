package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;

public class TiendeVerzamelingen {

    public static class Verzamelingen1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new ArrayList<>();
            l.add("kop");
            l.add(req.getParameter("naam"));
            l.add("staart");
            out.println(l.get(0)); // SAFE
            out.println(l.get(1)); // EXPECT
            out.println(l.get(l.size() - 1)); // SAFE
            l.remove(1);
            out.println(l); // SAFE
            l.add(0, req.getParameter("tekst"));
            out.println(l.get(0)); // EXPECT
            out.println(l.get(1)); // SAFE
            l.clear();
            l.add("opnieuw");
            out.println(l.get(0)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzamelingen2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new HashMap<>();
            m.put("naam", req.getParameter("naam"));
            m.put("plaats", "Tilburg");
            out.println(m.get("naam")); // EXPECT
            out.println(m.get("plaats")); // SAFE
            out.println(m.keySet()); // SAFE
            out.println(m.values()); // EXPECT
            for (Map.Entry<String, String> e : m.entrySet()) {
                out.print(e.getKey()); // SAFE
                out.print(e.getValue()); // EXPECT
            }
            String oud = m.put("naam", "vervangen");
            out.println(m.get("naam")); // SAFE
            out.println(oud); // EXPECT
            m.put(req.getParameter("tekst"), "w");
            out.println(m.values()); // SAFE
            out.println(m.keySet()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzamelingen3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Deque<String> d = new ArrayDeque<>();
            String naam = req.getParameter("naam");
            if (naam == null) naam = "";
            d.push("onder");
            d.push(naam);
            d.push("boven");
            out.println(d.peek()); // SAFE
            out.println(d.pop()); // SAFE
            out.println(d.peek()); // EXPECT
            out.println(d.peekLast()); // SAFE
            String weg = d.pop();
            out.println(d); // SAFE
            d.addLast(weg);
            out.println(d.getFirst()); // SAFE
            out.println(d.getLast()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzamelingen4 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Set<String> s = new TreeSet<>();
            String naam = req.getParameter("naam");
            if (naam != null) s.add(naam);
            s.add("0");
            for (String x : s) {
                out.println(x); // EXPECT
            }
            s.removeIf(x -> x.length() != 1 || x.charAt(0) != '0');
            Set<String> ander = new LinkedHashSet<>(List.of("p", "q"));
            out.println(ander.iterator().next()); // SAFE
            ander.addAll(Arrays.asList(req.getParameter("adres"), "z"));
            out.println(ander.toArray()[2]); // EXPECT
            out.println(ander.toArray()[0]); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Verzamelingen5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, List<String>> groepen = new TreeMap<>();
            groepen.computeIfAbsent("een", k -> new ArrayList<>()).add(req.getParameter("naam"));
            groepen.computeIfAbsent("twee", k -> new LinkedList<>()).add("vast");
            out.println(groepen.get("een").get(0)); // EXPECT
            out.println(groepen.get("twee").get(0)); // SAFE
            groepen.get("twee").addAll(groepen.get("een"));
            out.println(groepen.get("twee").get(0)); // SAFE
            out.println(groepen.get("twee").get(1)); // EXPECT
            groepen.remove("een");
            groepen.get("twee").removeAll(Collections.singleton(req.getParameter("naam")));
            out.println(groepen); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzamelingen6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = Objects.requireNonNullElse(req.getParameter("naam"), "?");
            ConcurrentMap<Integer, String> c = new ConcurrentHashMap<>();
            c.putIfAbsent(1, "eerst");
            c.putIfAbsent(1, naam);
            c.putIfAbsent(2, naam);
            out.println(c.get(1)); // SAFE
            out.println(c.get(2)); // EXPECT
            c.merge(1, naam, (x, y) -> x);
            out.println(c.get(1)); // SAFE
            c.merge(1, naam, (x, y) -> x + y);
            out.println(c.get(1)); // EXPECT
            List<String> vast = List.of("u", naam, "w");
            out.println(vast.subList(0, 1)); // SAFE
            out.println(vast.subList(1, 3)); // EXPECT
            Queue<String> q = new LinkedList<>(vast);
            out.println(q.poll()); // SAFE
            out.println(q.poll()); // EXPECT
            out.println(q.poll()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
