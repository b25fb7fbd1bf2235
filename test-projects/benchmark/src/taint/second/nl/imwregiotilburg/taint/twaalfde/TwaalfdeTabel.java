package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeTabel {
    public static class Sleutels extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> tabel = new HashMap<>();
            tabel.put("naam", req.getParameter("naam"));
            tabel.put("land", "Nederland");
            PrintWriter out = resp.getWriter();
            out.println(tabel.get("naam")); // EXPECT
            out.println(tabel.get("land")); // SAFE
            out.println(tabel.keySet()); // SAFE
            out.println(tabel.values()); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opzoeken extends HttpServlet {
        private static final Map<String, String> VERTALING = Map.of("rood", "red", "blauw", "blue");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String kleur = String.valueOf(req.getParameter("kleur"));
            PrintWriter out = resp.getWriter();
            out.println(VERTALING.get(kleur)); // SAFE
            out.println(VERTALING.getOrDefault(kleur, "onbekend")); // SAFE
            out.println(VERTALING.getOrDefault(kleur, kleur)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class AlsSleutel extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, Integer> teller = new TreeMap<>();
            for (String woord : String.valueOf(req.getParameter("tekst")).split(" ")) {
                teller.merge(woord, 1, Integer::sum);
            }
            PrintWriter out = resp.getWriter();
            for (Map.Entry<String, Integer> e : teller.entrySet()) {
                out.print(e.getKey()); // EXPECT
                out.println(e.getValue()); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Vervangen extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> m = new LinkedHashMap<>();
            m.put("a", req.getParameter("a"));
            m.put("b", "b");
            PrintWriter out = resp.getWriter();
            String oud = m.put("a", "anders");
            out.println(m.get("a")); // SAFE
            out.println(oud); // EXPECT
            m.putIfAbsent("c", req.getParameter("c"));
            m.remove("c");
            out.println(m); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Rekenen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Map<String, List<String>> perSoort = new HashMap<>();
            perSoort.computeIfAbsent("vast", k -> new ArrayList<>()).add("constant");
            perSoort.computeIfAbsent("los", k -> new ArrayList<>()).add(request.getParameter("item"));
            PrintWriter out = response.getWriter();
            out.println(perSoort.get("los")); // EXPECT
            out.println(perSoort.get("vast")); // SAFE
            perSoort.computeIfPresent("los", (k, v) -> List.of(k + v.size()));
            out.println(perSoort.get("los")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Beeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> basis = new TreeMap<>();
            basis.put("appel", "fruit");
            basis.put("zout", req.getParameter("omschrijving"));
            SortedMap<String, String> kop = ((TreeMap<String, String>) basis).headMap("m");
            Map<String, String> kijkglas = Collections.unmodifiableMap(basis);
            PrintWriter out = resp.getWriter();
            out.println(kop.get("appel")); // SAFE
            out.println(kijkglas.get("zout")); // EXPECT
            out.println(((TreeMap<String, String>) basis).lastEntry().getValue()); // EXPECT
            out.println(((TreeMap<String, String>) basis).firstKey()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Invoer extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter w = response.getWriter();
            Map<String, String[]> velden = request.getParameterMap();
            Map<String, String> plat = new TreeMap<>();
            velden.forEach((k, v) -> plat.put(k, v.length > 0 ? v[0] : ""));
            w.println(plat); // EXPECT
            for (String sleutel : velden.keySet()) {
                w.println("veld " + sleutel); // EXPECT
            }
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Dubbel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, Map<String, String>> landen = new HashMap<>();
            landen.put("nl", new HashMap<>());
            landen.put("be", new HashMap<>());
            landen.get("nl").put("stad", req.getParameter("stad"));
            landen.get("nl").put("taal", "Nederlands");
            landen.get("be").put("stad", "Gent");
            PrintWriter out = resp.getWriter();
            out.println(landen.get("nl").get("stad")); // EXPECT
            out.println(landen.get("be").get("stad")); // SAFE
            out.println(landen.get("nl").get("taal")); // SAFE
            landen.put("be", landen.get("nl"));
            out.println(landen.get("be").get("stad")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Instellingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Properties p = new Properties();
            p.setProperty("titel", "Mijn pagina");
            p.setProperty("auteur", String.valueOf(req.getParameter("auteur")));
            PrintWriter out = resp.getWriter();
            out.println(p.getProperty("titel")); // SAFE
            out.println(p.getProperty("auteur")); // EXPECT
            out.println(p.getProperty("thema", "standaard")); // SAFE
            out.println(p.getProperty("lettertype", req.getHeader("X-Letter"))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Wijzigen extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> rol = new HashMap<>(Map.of("jan", "lid", "els", "bestuur"));
            for (Map.Entry<String, String> e : rol.entrySet()) {
                if (e.getKey().equals("jan")) {
                    e.setValue(req.getParameter("rol"));
                }
            }
            PrintWriter out = resp.getWriter();
            out.println(rol.get("jan")); // EXPECT
            out.println(rol.get("els")); // SAFE
            EnumMap<Thread.State, String> toestand = new EnumMap<>(Thread.State.class);
            toestand.put(Thread.State.NEW, "nieuw");
            toestand.put(Thread.State.BLOCKED, req.getParameter("reden"));
            out.println(toestand.get(Thread.State.NEW)); // SAFE
            out.println(toestand.get(Thread.State.BLOCKED)); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
