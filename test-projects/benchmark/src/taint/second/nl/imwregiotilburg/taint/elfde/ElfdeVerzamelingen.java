package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeVerzamelingen {

    public static class LijstIndex extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new ArrayList<>();
            l.add("kop");
            l.add(req.getParameter("naam"));
            l.add("staart");
            out.println(l.get(0)); // SAFE
            out.println(l.get(1)); // EXPECT
            out.println(l.get(2)); // SAFE
        }
    }

    public static class LijstVerwijderd extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new LinkedList<>();
            l.add(req.getParameter("naam"));
            l.add("blijft");
            String weg = l.remove(0);
            out.println(l.get(0)); // SAFE
            out.println(weg); // EXPECT
            l.add(weg);
            out.println(l); // EXPECT
        }
    }

    public static class LijstGewist extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new ArrayList<>();
            l.add(req.getParameter("naam"));
            out.println(l); // EXPECT
            l.clear();
            l.add("nieuw");
            out.println(l.get(0)); // SAFE
        }
    }

    public static class Sleutels extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new HashMap<>();
            m.put("naam", req.getParameter("naam"));
            m.put("land", "NL");
            out.println(m.get("naam")); // EXPECT
            out.println(m.get("land")); // SAFE
            m.put("naam", "Jan");
            out.println(m.getOrDefault("stad", req.getParameter("stad"))); // EXPECT
        }
    }

    public static class SleutelData extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new TreeMap<>();
            m.put(String.valueOf(req.getParameter("naam")), "waarde");
            for (String k : m.keySet()) {
                out.println(k); // EXPECT
                out.println(m.get(k)); // SAFE
            }
            for (String v : m.values()) {
                out.println(v); // SAFE
            }
        }
    }

    public static class Herhaler extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new ArrayList<>(List.of("a", "b"));
            Iterator<String> schoon = new ArrayList<>(l).iterator();
            l.add(req.getParameter("tekst"));
            Iterator<String> it = l.iterator();
            while (it.hasNext()) {
                String s = it.next();
                out.println(s); // EXPECT
            }
            while (schoon.hasNext()) {
                out.println(schoon.next()); // SAFE
            }
        }
    }

    public static class Rijtje extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Deque<String> q = new ArrayDeque<>();
            q.addLast("eerste");
            q.addLast(String.valueOf(req.getParameter("naam")));
            out.println(q.pollFirst()); // SAFE
            out.println(q.peek()); // EXPECT
            q.push("boven");
            out.println(q.pop()); // SAFE
            out.println(q.pop()); // EXPECT
        }
    }

    public static class Verzameling extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Set<String> s = new LinkedHashSet<>();
            s.add(req.getParameter("naam"));
            Set<String> t = new LinkedHashSet<>();
            t.add("vast");
            out.println(t.iterator().next()); // SAFE
            out.println(s.contains("vast")); // SAFE
            t.addAll(s);
            out.println(t); // EXPECT
        }
    }

    public static class Genest extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, List<String>> m = new HashMap<>();
            m.computeIfAbsent("a", k -> new ArrayList<>()).add(req.getParameter("naam"));
            m.computeIfAbsent("b", k -> new ArrayList<>()).add("vast");
            out.println(m.get("a").get(0)); // EXPECT
            out.println(m.get("b").get(0)); // SAFE
            for (Map.Entry<String, List<String>> e : m.entrySet()) {
                out.println(e.getValue()); // EXPECT
            }
        }
    }

    public static class Deellijst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = Arrays.asList("a", "b", req.getParameter("naam"), "d");
            List<String> begin = new ArrayList<>(l.subList(0, 2));
            List<String> eind = l.subList(2, 4);
            out.println(begin); // SAFE
            out.println(eind.get(0)); // EXPECT
            Collections.reverse(l);
            out.println(l.get(1)); // EXPECT
        }
    }

    public static class Verwijderd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new LinkedHashMap<>();
            m.put("sleutel", req.getParameter("sleutel"));
            m.put("slot", "dicht");
            String oud = m.remove("sleutel");
            out.println(oud); // EXPECT
            String vorige = m.put("slot", req.getParameter("slot"));
            out.println(vorige); // SAFE
            out.println(m); // EXPECT
        }
    }

    public static class Samenvoegen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new HashMap<>();
            m.put("x", "begin");
            m.merge("x", req.getParameter("tekst") + ";", String::concat);
            m.merge("y", "alleen", String::concat);
            out.println(m.get("x")); // EXPECT
            m.replaceAll((k, v) -> k);
            out.println(m.get("x")); // SAFE
        }
    }
}
