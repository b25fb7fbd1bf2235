package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class VeertiendeStatisch extends HttpServlet {
    private static String laatste = "niemand";
    private static String stand = "rust";
    private static String nooitGezet;
    private static final AtomicInteger TELLER = new AtomicInteger();
    private static final AtomicReference<String> VORIGE = new AtomicReference<>("begin");
    private static final Map<String, String> KAS = new ConcurrentHashMap<>();
    private String eigen = "eigen";
    private String begin;
    private final StringBuffer log = new StringBuffer();

    static final class Register {
        private static final Register ENIG = new Register();
        private String melding = "geen";
        private String titel = "register";

        private Register() {
        }

        static Register geef() {
            return ENIG;
        }

        static Register los() {
            return new Register();
        }
    }

    enum Lade {
        BOVEN, ONDER;

        private volatile String inhoud = "leeg";
    }

    static final class Lui {
        static String waarde = "lui";
        static final String VAST = stand.length() + "!";

        static synchronized void onthoud(String s) {
            if (waarde.equals("lui")) {
                waarde = s;
            }
        }
    }

    @Override
    public void init() {
        begin = "gestart";
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = vraag(req, "naam");
        PrintWriter out = resp.getWriter();
        out.println(VORIGE.getAndSet(p)); // EXPECT
        out.println(TELLER.incrementAndGet()); // SAFE
        laatste = p;
        stand = p.equals("stop") ? "stil" : "bezig";
        eigen = "e:" + p;
        KAS.put("rauw", p);
        KAS.put("net", VeertiendePagina.Masker.over(p));
        Register.geef().melding = p;
        Register los = Register.los();
        los.titel = p;
        out.println(los.titel); // EXPECT
        out.println(los.melding); // SAFE
        Lade.BOVEN.inhoud = p;
        Lui.onthoud(p);
        log.append(p.length()).append(';');
        String lokaal = eigen.substring(2);
        lokaal = "lokaal";
        out.println(lokaal); // SAFE
        if (laatste.equals(p)) {
            out.println(laatste); // EXPECT
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(laatste); // EXPECT
        out.println(stand); // SAFE
        out.println(nooitGezet); // SAFE
        out.println(eigen); // EXPECT
        out.println(begin); // SAFE
        out.println(log); // SAFE
        out.println(VORIGE.get()); // EXPECT
        out.println(KAS.get("rauw")); // EXPECT
        out.println(KAS.get("net")); // SAFE
        out.println(Register.geef().melding); // EXPECT
        out.println(Register.geef().titel); // SAFE
        out.println(Register.los().melding); // SAFE
        out.println(Lade.valueOf("BOVEN").inhoud); // EXPECT
        out.println(Lade.ONDER.inhoud); // SAFE
        out.println(Lui.waarde); // EXPECT
        out.println(Lui.VAST); // SAFE
        Kopie kopie = new Kopie();
        out.println(kopie.bewaard); // EXPECT
        out.println(kopie.toestand); // SAFE
    }

    @Override
    protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String was = laatste;
        laatste = "niemand";
        eigen = "eigen";
        resp.getWriter().println(was); // EXPECT
        String[] vak = {vraag(req, "stad")};
        vak[0] = was.isEmpty() ? "a" : "b";
        resp.getWriter().println(vak[0]); // SAFE
        KAS.clear();
        resp.getWriter().println(KAS.get("anders")); // SAFE
    }

    static final class Kopie {
        final String bewaard = laatste;
        final String toestand = stand;
    }
}
