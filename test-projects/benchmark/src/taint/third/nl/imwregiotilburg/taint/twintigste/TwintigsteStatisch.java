package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TwintigsteStatisch extends HttpServlet {
    private static String laatste = "geen";
    private static String via = "geen";
    private static String toestand = "start";
    private static int bezoeken;
    private static final String[] DAGEN = {"ma", "di", "wo"};
    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();
    private static final Map<String, String> VAST = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> DRAAD = new ThreadLocal<>();
    private static final ThreadLocal<String> NET = new ThreadLocal<>();
    private static final String KOP;
    private static String eersteBezoeker;

    static {
        KOP = "kop".toUpperCase();
        VAST.put("x", "waarde x");
    }

    static class Enkel {
        private static final Enkel INSTANTIE = new Enkel();
        private String geheim = "geen";
        private String naam = "enkel";

        static Enkel geef() {
            return INSTANTIE;
        }
    }

    enum Postbus {
        NOORD("noord"), ZUID("zuid");

        final String label;
        String brief = "leeg";

        Postbus(String label) {
            this.label = label;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        directGezet(req, out);
        uitPost(req, out);
        toestanden(req, out);
        teller(req, out);
        dagen(req, out);
        geheugen(req, out);
        opzoeken(req, out);
        enkel(req, out);
        postbussen(req, out);
        lui(req, out);
        draadgebonden(req, out);
        draadOpgeruimd(req, out);
        onveranderlijk(req, out);
    }
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        zetVia(req, out);
    }

    private void directGezet(HttpServletRequest req, PrintWriter out) throws IOException {
        laatste = req.getParameter("naam");
        out.println(laatste); // EXPECT
        out.println(KOP); // SAFE
    }

    private void uitPost(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(via); // EXPECT
    }

    private void zetVia(HttpServletRequest req, PrintWriter out) throws IOException {
        via = req.getParameter("via");
        out.println("ontvangen"); // SAFE
    }

    private void toestanden(HttpServletRequest req, PrintWriter out) throws IOException {
        toestand = toestand.equals("start") && req.getParameter("verder") != null ? "bezig" : "start";
        out.println(toestand); // SAFE
    }

    private void teller(HttpServletRequest req, PrintWriter out) throws IOException {
        bezoeken += req.getParameter("naam") == null ? 0 : 1;
        out.println(bezoeken); // SAFE
    }

    private void dagen(HttpServletRequest req, PrintWriter out) throws IOException {
        int i = Integer.parseInt(req.getParameter("getal"));
        out.println(DAGEN[Math.floorMod(i, DAGEN.length)]); // SAFE
    }

    private void geheugen(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(CACHE.getOrDefault("k", "leeg")); // EXPECT
        out.println(VAST.get("x")); // SAFE
        CACHE.put("k", String.valueOf(req.getParameter("naam")));
    }

    private void opzoeken(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(VAST.getOrDefault(String.valueOf(req.getParameter("naam")), "onbekend")); // SAFE
        out.println(CACHE.computeIfAbsent("eenmalig", k -> k + req.getParameter("naam"))); // EXPECT
    }

    private void enkel(HttpServletRequest req, PrintWriter out) throws IOException {
        Enkel.geef().geheim = req.getHeader("X-Geheim");
        out.println(Enkel.geef().geheim); // EXPECT
        out.println(Enkel.geef().naam); // SAFE
    }

    private void postbussen(HttpServletRequest req, PrintWriter out) throws IOException {
        Postbus.NOORD.brief = req.getParameter("brief");
        out.println(Postbus.NOORD.brief); // EXPECT
        out.println(Postbus.ZUID.brief); // SAFE
        out.println(Postbus.NOORD.label); // SAFE
    }

    private void lui(HttpServletRequest req, PrintWriter out) throws IOException {
        if (eersteBezoeker == null) {
            eersteBezoeker = req.getParameter("naam");
        }
        out.println(eersteBezoeker); // EXPECT
    }

    private void draadgebonden(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(DRAAD.get()); // EXPECT
        DRAAD.set(req.getParameter("naam"));
    }

    private void draadOpgeruimd(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(NET.get()); // SAFE
        try {
            NET.set(req.getParameter("naam"));
            out.println(NET.get()); // EXPECT
        } finally {
            NET.remove();
        }
    }

    private void onveranderlijk(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> kopie = List.of(DAGEN);
        out.println(kopie.contains(req.getParameter("dag"))); // SAFE
        out.println(kopie); // SAFE
    }
}
