package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.Vector;

/** Verzamelingen uit java.util. */
public class AchtsteVerzameling {

    /** Een lijst per plaats. */
    public static class LijstPlaats extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<String> l = new ArrayList<>();
            l.add("nul");
            l.add(req.getParameter("p"));
            l.add("twee");
            PrintWriter out = resp.getWriter();
            out.println(l.get(1)); // EXPECT
            out.println(l.get(0)); // SAFE
            out.println(l.get(2)); // SAFE
            out.println(l.size()); // SAFE
            l.remove(1);
            out.println(l.get(1)); // SAFE
        }
    }

    /** Twee lijsten, waarvan er een de waarde krijgt. */
    public static class TweeLijsten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<String> vuil = new LinkedList<>();
            List<String> rein = new LinkedList<>();
            vuil.add(req.getParameter("p"));
            rein.add("q");
            PrintWriter out = resp.getWriter();
            for (String s : vuil) {
                out.println(s); // EXPECT
            }
            for (String s : rein) {
                out.println(s); // SAFE
            }
            List<String> samen = new ArrayList<>(rein);
            samen.addAll(vuil);
            out.println(samen); // EXPECT
            out.println(rein); // SAFE
            vuil.clear();
            out.println(vuil); // SAFE
        }
    }

    /** Een tabel per sleutel. */
    public static class Sleutels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Map<String, String> m = new HashMap<>();
            m.put("naam", req.getParameter("naam"));
            m.put("land", "Nederland");
            PrintWriter out = resp.getWriter();
            out.println(m.get("naam")); // EXPECT
            out.println(m.get("land")); // SAFE
            out.println(m.getOrDefault("stad", "Tilburg")); // SAFE
            out.println(m.getOrDefault("naam", "?")); // EXPECT
            out.println(m.keySet()); // SAFE
            out.println(m.values()); // EXPECT
            m.put("naam", "gewist");
            out.println(m.get("naam")); // SAFE
        }
    }

    /** De parameter als sleutel. */
    public static class AlsSleutel extends HttpServlet {
        private static final Map<String, String> PRIJZEN = Map.of("appel", "1 euro", "peer", "2 euro");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String fruit = req.getParameter("keuze");
            if (fruit == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(PRIJZEN.get(fruit)); // SAFE
            out.println(PRIJZEN.getOrDefault(fruit, "geen prijs")); // SAFE
            out.println(PRIJZEN.getOrDefault(fruit, "geen prijs voor " + fruit)); // EXPECT
            Map<String, Integer> teller = new TreeMap<>();
            teller.merge(fruit, 1, Integer::sum);
            out.println(teller.get(fruit)); // SAFE
            for (String k : teller.keySet()) {
                out.println(k); // EXPECT
            }
        }
    }

    /** Alle paren langs. */
    public static class Paren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Map<String, String> m = new LinkedHashMap<>();
            m.put("a", req.getParameter("a"));
            m.put("b", req.getParameter("b"));
            PrintWriter out = resp.getWriter();
            for (Map.Entry<String, String> e : m.entrySet()) {
                out.print(e.getKey()); // SAFE
                out.print(e.getValue()); // EXPECT
            }
            m.replaceAll((k, v) -> k + k);
            for (String v : m.values()) {
                out.print(v); // SAFE
            }
        }
    }

    /** Sets. */
    public static class Sets extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Set<String> gezien = new HashSet<>();
            Set<String> bekend = new HashSet<>(Set.of("rood"));
            String kleur = req.getParameter("kleur");
            boolean nieuw = gezien.add(kleur);
            PrintWriter out = resp.getWriter();
            out.println(nieuw); // SAFE
            out.println(bekend.contains(kleur)); // SAFE
            Iterator<String> it = gezien.iterator();
            out.println(it.next()); // EXPECT
            Iterator<String> jt = bekend.iterator();
            out.println(jt.next()); // SAFE
            gezien.retainAll(bekend);
            out.println(gezien.size()); // SAFE
        }
    }

    /** Rijen wachtenden. */
    public static class Wachtrijen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            Queue<String> q = new ArrayDeque<>();
            q.offer("eerste");
            q.offer(p);
            PrintWriter out = resp.getWriter();
            out.println(q.poll()); // SAFE
            out.println(q.poll()); // EXPECT
            Deque<String> stapel = new ArrayDeque<>();
            stapel.push(p);
            stapel.push("boven");
            out.println(stapel.pop()); // SAFE
            out.println(stapel.peek()); // EXPECT
            PriorityQueue<String> prio = new PriorityQueue<>();
            prio.add(p);
            prio.add("m");
            out.println(prio.peek()); // EXPECT
            PriorityQueue<String> vast = new PriorityQueue<>(List.of("z", "m"));
            out.println(vast.peek()); // SAFE
        }
    }

    /** Lijst-doorlopers die veranderen. */
    public static class Doorloper extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<String> l = new ArrayList<>(List.of("a", "b"));
            ListIterator<String> it = l.listIterator();
            PrintWriter out = resp.getWriter();
            out.println(it.next()); // SAFE
            it.set(req.getParameter("p"));
            out.println(l.get(0)); // EXPECT
            List<String> rest = l.subList(1, 2);
            out.println(rest.get(0)); // SAFE
            Collections.swap(l, 0, 1);
            out.println(l.get(1)); // EXPECT
            out.println(l.get(0)); // SAFE
        }
    }

    /** Genest: een tabel van lijsten. */
    public static class Genest extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Map<String, List<String>> groepen = new HashMap<>();
            groepen.computeIfAbsent("klant", k -> new ArrayList<>()).add(req.getParameter("p"));
            groepen.computeIfAbsent("winkel", k -> new ArrayList<>()).add("bakker");
            PrintWriter out = resp.getWriter();
            out.println(groepen.get("klant").get(0)); // EXPECT
            out.println(groepen.get("winkel").get(0)); // SAFE
            List<Map<String, String>> rijen = new ArrayList<>();
            Map<String, String> rij = new HashMap<>();
            rij.put("id", "7");
            rij.put("titel", req.getParameter("titel"));
            rijen.add(rij);
            for (Map<String, String> r : rijen) {
                out.println(r.get("id")); // SAFE
                out.println(r.get("titel")); // EXPECT
            }
        }
    }

    enum Veld { NAAM, SOORT }

    /** Andere soorten tabellen. */
    public static class AndereTabellen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            EnumMap<Veld, String> em = new EnumMap<>(Veld.class);
            em.put(Veld.NAAM, p);
            em.put(Veld.SOORT, "mens");
            out.println(em.get(Veld.NAAM)); // EXPECT
            out.println(em.get(Veld.SOORT)); // SAFE
            Properties eig = new Properties();
            eig.setProperty("kleur", p);
            eig.setProperty("maat", "XL");
            out.println(eig.getProperty("kleur")); // EXPECT
            out.println(eig.getProperty("maat")); // SAFE
            Map<Integer, String> im = new TreeMap<>();
            im.put(1, "een");
            im.put(2, p);
            out.println(im.get(1)); // SAFE
            out.println(im.get(2)); // EXPECT
            List<String> vast = List.of("links", p, "rechts");
            out.println(vast.get(2)); // SAFE
            out.println(vast.get(1)); // EXPECT
            Vector<String> v = new Vector<>();
            v.addElement(p);
            out.println(v.firstElement()); // EXPECT
        }
    }

    /** Hulpmethoden van Collections. */
    public static class Hulpmethoden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            List<String> ro = Collections.unmodifiableList(new ArrayList<>(Collections.singletonList(p)));
            out.println(ro.get(0)); // EXPECT
            List<String> keer = new ArrayList<>(Collections.nCopies(2, "keer"));
            out.println(keer.get(0)); // SAFE
            Collections.addAll(keer, "x", p);
            out.println(keer.get(3)); // EXPECT
            Collections.fill(keer, "leeg");
            out.println(keer.get(3)); // SAFE
            out.println(Collections.frequency(ro, p)); // SAFE
        }
    }
}
