package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeVast extends HttpServlet {
    private static final String KOP;
    private static final List<String> DAGEN = new ArrayList<>();
    private static final String[] KLEUREN = {"rood", "groen"};
    private static volatile String laatste = "niemand";
    private static int teller;
    private static volatile String nooitGelezen = "x";

    static {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 3; i++) b.append('=');
        KOP = b.toString();
        DAGEN.add("ma");
        DAGEN.add("di");
    }

    static final class Register {
        private static final Register EEN = new Register();
        private final Map<String, String> m = Collections.synchronizedMap(new LinkedHashMap<>());
        private Register() { m.put("start", "klaar"); }
        static Register haal() { return EEN; }
        void zet(String k, String v) { m.put(k, v); }
        String lees(String k) { return m.get(k); }
        int grootte() { return m.size(); }
    }

    static final class Lui {
        static String bron = "lui";
        static final class Houder { static final String WAARDE = Lui.bron; }
    }

    static final class Nummer {
        private static int volgend = 1;
        final int nr;
        final String tekst;
        Nummer(String t) { nr = volgend++; tekst = t; }
        static int hoeveel() { return volgend; }
    }

    interface Vasten {
        String NAAM = "naam";
        String DUBBEL = NAAM + NAAM;
        List<String> MEER = new Vector<>(List.of("meer"));
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.print(KOP); // SAFE
        out.print(DAGEN); // SAFE
        out.print(laatste); // EXPECT
        out.print(teller); // SAFE
        String p = String.valueOf(req.getParameter("k"));
        register(p, out);
        lui(p, out);
        nummers(p, out);
        vasten(p, out);
        tabel(p, out);
        eigenDraad(p, out);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("k"));
        teller++;
        nooitGelezen = p;
        if (p.length() < 200) laatste = p;
        out.print("opgeslagen nr " + teller); // SAFE
        KLEUREN[1] = p;
        Vasten.MEER.add(p);
        out.print(Vasten.MEER.get(0)); // SAFE
        out.print(Vasten.MEER.size()); // SAFE
    }

    private void register(String p, PrintWriter out) {
        Register r = Register.haal();
        out.print(r.lees("start")); // SAFE
        out.print(r.lees("gast")); // EXPECT
        r.zet("gast", p);
        out.print(Register.haal().grootte()); // SAFE
        out.print(Register.haal().lees("gast")); // EXPECT
    }

    private void lui(String p, PrintWriter out) {
        Lui.bron = p;
        out.print(Lui.Houder.WAARDE); // EXPECT
        out.print(Lui.Houder.class.getSimpleName()); // SAFE
    }

    private void nummers(String p, PrintWriter out) {
        Nummer a = new Nummer(p);
        Nummer b = new Nummer("b");
        out.print(a.nr + b.nr); // SAFE
        out.print(Nummer.hoeveel()); // SAFE
        out.print(b.tekst); // SAFE
        out.print(a.tekst); // EXPECT
    }

    private void vasten(String p, PrintWriter out) {
        out.print(Vasten.DUBBEL); // SAFE
        out.print(Vasten.MEER); // EXPECT
    }

    private void tabel(String p, PrintWriter out) {
        out.print(KLEUREN[0]); // SAFE
        out.print(KLEUREN[1]); // EXPECT
        out.print(KLEUREN.length); // SAFE
    }

    private static final ThreadLocal<String> EIGEN = ThreadLocal.withInitial(() -> "eigen");

    private void eigenDraad(String p, PrintWriter out) {
        EIGEN.set(p);
        out.print(EIGEN.get()); // EXPECT
        EIGEN.remove();
        out.print(EIGEN.get()); // SAFE
    }
}
