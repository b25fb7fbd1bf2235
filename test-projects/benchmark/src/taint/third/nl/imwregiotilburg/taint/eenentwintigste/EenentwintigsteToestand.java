package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class EenentwintigsteToestand extends HttpServlet {
    private static final Map<String, String> VAST;
    private static final List<String> LOGBOEK = Collections.synchronizedList(new ArrayList<>());
    private static final AtomicInteger TELLER = new AtomicInteger();
    private static String nieuws = "geen nieuws";
    private static String ooitGezet = "nooit";

    static {
        VAST = new ConcurrentHashMap<>();
        VAST.put("titel", "Toestand");
        VAST.put("gast", "Welkom");
    }

    static class Beheer {
        volatile String beheerder = "niemand";
        volatile String locatie = "hal";
        volatile String eigenaar = "huis";

        void beheerder(String s) { beheerder = s; }

        void eigenaar(String s) { eigenaar = s; }
    }

    static class Teller {
        private String laatste = "";
        private int n;

        void tel(String s) {
            laatste = s;
            n++;
        }
    }

    private final String vaste = "vaste tekst";
    private final Beheer beheer = new Beheer();
    private final Map<String, String> kas = new ConcurrentHashMap<>();
    private String vorige = "eerste bezoek";
    private String gemaskeerd = "";
    private String doorPut = "leeg";
    private String stand = "uit";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("bericht");
        w.println(vaste); // SAFE
        w.println(vorige); // EXPECT
        w.println(doorPut); // EXPECT
        w.println(gemaskeerd); // SAFE
        w.println(stand); // SAFE
        vorige = p;
        gemaskeerd = Masker.over(p);
        stand = p == null ? "uit" : "aan";
        logboek(p, w);
        beheren(p, w);
        kas(p, w);
        lokaal(p, w);
        gedeeld(p, w);
        titels(req, w);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        w.println(nieuws); // EXPECT
        w.println(ooitGezet); // SAFE
        w.println(vorige); // EXPECT
        w.println(beheer.beheerder); // EXPECT
        w.println(beheer.locatie); // SAFE
        w.println(beheer.eigenaar); // SAFE
        w.println(kas.get("laatste")); // EXPECT
        w.println(kas.get("vorm")); // SAFE
        synchronized (LOGBOEK) {
            for (String regel : LOGBOEK) {
                w.println(regel); // EXPECT
            }
        }
        w.println(LOGBOEK.size()); // SAFE
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        doorPut = req.getReader().readLine();
        resp.getWriter().println("opgeslagen"); // SAFE
    }

    private static void zetOoit(String s) {
        ooitGezet = s;
    }

    private void logboek(String p, PrintWriter w) {
        LOGBOEK.add("bezoek " + p);
        w.println(TELLER.incrementAndGet()); // SAFE
        w.println(LOGBOEK); // EXPECT
    }

    private void beheren(String p, PrintWriter w) {
        beheer.beheerder(p);
        beheer.eigenaar("stichting");
        w.println(beheer.locatie); // SAFE
        w.println(beheer.beheerder); // EXPECT
    }

    private void kas(String p, PrintWriter w) {
        kas.put("laatste", String.valueOf(p));
        kas.put("vorm", "rond");
        w.println(kas.get("vorm")); // SAFE
        w.println(kas.get("laatste")); // EXPECT
    }

    private void lokaal(String p, PrintWriter w) {
        Teller t = new Teller();
        w.println(t.laatste); // SAFE
        t.tel(p);
        w.println(t.laatste); // EXPECT
        w.println(t.n); // SAFE
    }

    private void gedeeld(String p, PrintWriter w) {
        nieuws = "nieuws: " + p;
        w.println(nieuws); // EXPECT
        w.println(ooitGezet); // SAFE
    }

    private void titels(HttpServletRequest req, PrintWriter w) {
        String sleutel = String.valueOf(req.getParameter("sleutel"));
        w.println(VAST.get(sleutel)); // SAFE
        w.println(VAST.getOrDefault(sleutel, sleutel)); // EXPECT
    }
}
