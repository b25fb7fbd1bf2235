package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeVeld extends HttpServlet {

    private volatile String vorige = "niemand";
    private volatile String alleenGet = "get";
    private volatile String gemaskeerd = "-";
    private volatile String stap1 = "s1";
    private volatile String stap2 = "s2";
    private volatile boolean open;
    private volatile int bezoeken;
    private final String begin = "begin";
    private String instelling;
    private final StringBuffer dagboek = new StringBuffer("dag:");
    private final List<String> gasten = Collections.synchronizedList(new ArrayList<>());
    private final Kluis kluis = new Kluis();
    private volatile Supplier<String> uitgesteld = () -> "nog niets";
    private volatile String[] vak = {"v0", "v1"};

    static class Kluis {
        private volatile String inhoud = "goud";
        private volatile String slot = "dicht";

        void stop(String s) {
            inhoud = s;
        }

        void draai(boolean naarOpen) {
            slot = naarOpen ? "open" : "dicht";
        }
    }

    @Override
    public void init() {
        instelling = begin + " gezet";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        w.println(vorige); // EXPECT
        w.println(begin); // SAFE
        w.println(instelling); // SAFE
        w.println(gemaskeerd); // SAFE
        w.println(open); // SAFE
        w.println(bezoeken); // SAFE
        w.println(dagboek); // EXPECT
        w.println(gasten); // EXPECT
        w.println(gasten.isEmpty()); // SAFE
        w.println(kluis.inhoud); // EXPECT
        w.println(kluis.slot); // SAFE
        w.println(uitgesteld.get()); // EXPECT
        w.println(alleenGet); // EXPECT
        w.println(stap2); // EXPECT
        w.println(vak[0]); // SAFE
        w.println(vak[1]); // EXPECT
        alleenGet = req.getParameter("get");
        stap2 = stap1;
        if (open) {
            w.println("open: " + vorige); // EXPECT
        }
        Kluis eigen = new Kluis();
        w.println(eigen.inhoud); // SAFE
        eigen.stop(req.getParameter("get"));
        w.println(eigen.inhoud); // EXPECT
        w.println(eigen.slot); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("gast");
        bezoeken++;
        gemaskeerd = AchttiendePagina.Masker.over(p);
        stap1 = p;
        vorige = p;
        open = p != null && p.length() > 3;
        dagboek.append(p).append(';');
        gasten.add(p == null ? "anoniem" : p.trim());
        kluis.stop(p);
        kluis.draai("open".equals(p));
        uitgesteld = () -> "uit " + p;
        String[] nieuw = vak.clone();
        nieuw[1] = p;
        vak = nieuw;
        w.println("bezoek " + bezoeken); // SAFE
        w.println(gasten.get(gasten.size() - 1)); // EXPECT
        w.println(gasten.size()); // SAFE
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        w.println(alleenGet); // EXPECT
        w.println(stap1); // EXPECT
        w.println(dagboek.length()); // SAFE
        w.println(dagboek.substring(0, 4)); // SAFE
        w.println(instelling.toUpperCase(Locale.ROOT)); // SAFE
        w.println(Stream.of(vak).collect(Collectors.joining("|"))); // EXPECT
        uitgesteld = () -> vorige;
    }
}
