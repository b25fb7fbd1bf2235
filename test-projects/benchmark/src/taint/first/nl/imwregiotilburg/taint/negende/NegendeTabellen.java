package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Tweedimensionale gegevens en verzamelingen. */
public class NegendeTabellen {

    static class Raster {
        private final String[][] cellen;

        Raster(int rijen, int kolommen) {
            cellen = new String[rijen][kolommen];
            for (String[] rij : cellen) {
                Arrays.fill(rij, ".");
            }
        }

        void zet(int r, int k, String w) {
            cellen[r][k] = w;
        }

        String cel(int r, int k) {
            return cellen[r][k];
        }

        String rij(int r) {
            return String.join(" ", cellen[r]);
        }

        Raster gekanteld() {
            Raster uit = new Raster(cellen[0].length, cellen.length);
            for (int i = 0; i < cellen.length; i++) {
                for (int j = 0; j < cellen[i].length; j++) {
                    uit.cellen[j][i] = cellen[i][j];
                }
            }
            return uit;
        }
    }

    public static class Rasters extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Raster a = new Raster(2, 3);
            Raster b = new Raster(2, 3);
            a.zet(0, 1, req.getParameter("cel"));
            b.zet(0, 1, "vast");
            out.println(a.cel(0, 1)); // EXPECT
            out.println(a.cel(1, 1)); // SAFE
            out.println(a.rij(0)); // EXPECT
            out.println(a.rij(1)); // SAFE
            out.println(b.rij(0)); // SAFE
            out.println(a.gekanteld().cel(1, 0)); // EXPECT
            out.println(b.gekanteld().rij(1)); // SAFE
            out.println(a.cellen.length * a.cellen[0].length); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[][] t = {{"naam", "stad"}, {req.getParameter("naam"), "Tilburg"}};
            out.println(t[0][0]); // SAFE
            out.println(t[1][0]); // EXPECT
            out.println(t[1][1]); // SAFE
            String[] rij = t[1];
            rij[0] = "gewist";
            out.println(t[1][0]); // SAFE
            t[0] = new String[] {"kop", req.getParameter("stad")};
            for (String[] r : t) {
                out.println(r[1]); // EXPECT
                out.println(r[0]); // SAFE
            }
        }
    }

    public static class Lijsten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new ArrayList<>();
            l.add("kop");
            l.add(req.getParameter("tekst"));
            l.add("staart");
            out.println(l.get(0)); // SAFE
            out.println(l.get(1)); // EXPECT
            out.println(l.subList(1, 3)); // EXPECT
            out.println(l.subList(0, 1)); // SAFE
            String eruit = l.remove(1);
            out.println(l); // SAFE
            out.println(eruit); // EXPECT
            l.add(0, eruit);
            out.println(l.get(0)); // EXPECT
            l.clear();
            out.println(l); // SAFE
            ListIterator<String> it = new ArrayList<>(List.of("a", eruit == null ? "" : eruit)).listIterator();
            out.println(it.next()); // SAFE
            out.println(it.next()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String p = req.getParameter("tekst");
            Deque<String> stapel = new ArrayDeque<>();
            stapel.push(p);
            stapel.push("boven");
            out.println(stapel.pop()); // SAFE
            out.println(stapel.pop()); // EXPECT
            LinkedList<String> rij = new LinkedList<>();
            rij.addLast("eerste");
            rij.addLast(p);
            out.println(rij.getFirst()); // SAFE
            out.println(rij.getLast()); // EXPECT
            PriorityQueue<Integer> getallen = new PriorityQueue<>();
            getallen.add(p.length());
            out.println(getallen.poll()); // SAFE
            Set<String> set = new LinkedHashSet<>();
            Set<String> vast = new LinkedHashSet<>(Set.of("a"));
            set.add(p);
            out.println(set); // EXPECT
            out.println(vast); // SAFE
            vast.addAll(set);
            vast.removeIf(s -> s.equals(p));
            out.println(set.contains("a")); // SAFE
            List<String> vol = new ArrayList<>(Collections.nCopies(2, p));
            out.println(vol); // EXPECT
            Iterator<String> i = List.of("x", "y").iterator();
            out.println(i.next()); // SAFE
        }
    }

    public static class Kaarten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String p = req.getParameter("waarde");
            Map<String, Map<String, String>> gebied = new HashMap<>();
            gebied.computeIfAbsent("zuid", k -> new HashMap<>()).put("stad", p);
            gebied.computeIfAbsent("noord", k -> new HashMap<>()).put("stad", "Assen");
            out.println(gebied.get("zuid").get("stad")); // EXPECT
            out.println(gebied.get("noord").get("stad")); // SAFE
            gebied.get("zuid").put("dorp", "Goirle");
            out.println(gebied.get("zuid").get("dorp")); // SAFE
            String oud = gebied.get("zuid").put("stad", "Breda");
            out.println(oud); // EXPECT
            out.println(gebied.get("zuid").get("stad")); // SAFE
            Map<Integer, String> gesorteerd = new TreeMap<>();
            gesorteerd.put(1, "begin");
            gesorteerd.put(2, p);
            out.println(((TreeMap<Integer, String>) gesorteerd).lastEntry().getValue()); // EXPECT
            out.println(gesorteerd.keySet()); // SAFE
            gesorteerd.forEach((k, w) -> out.println(k)); // SAFE
            gesorteerd.forEach((k, w) -> out.println(w)); // EXPECT
            Map<String, String> kopie = new HashMap<>(Map.of("a", "b"));
            kopie.putIfAbsent("a", p);
            out.println(kopie.get("a")); // SAFE
            kopie.putIfAbsent("c", p);
            out.println(kopie.get("c")); // EXPECT
        }
    }

    public static class Rijen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] bron = {"a", req.getParameter("tekst"), "c"};
            String[] kopie = Arrays.copyOf(bron, 2);
            String[] deel = Arrays.copyOfRange(bron, 2, 3);
            String[] vak = new String[3];
            System.arraycopy(bron, 1, vak, 0, 2);
            out.println(kopie[1]); // EXPECT
            out.println(deel[0]); // SAFE
            out.println(vak[0]); // EXPECT
            out.println(vak[1]); // SAFE
            bron[1] = "b";
            out.println(Arrays.asList(bron)); // SAFE
            out.println(kopie[1]); // EXPECT
            int[] lengtes = new int[vak.length];
            for (int i = 0; i < 2; i++) {
                lengtes[i] = vak[i] == null ? 0 : vak[i].length();
            }
            out.println(Arrays.toString(lengtes)); // SAFE
        }
    }
}
