package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public class TwintigstePatronen extends HttpServlet {
    interface Bezoeker<R> {
        R blad(String s);

        R tak(Deel l, Deel r);
    }

    interface Deel {
        <R> R ontvang(Bezoeker<R> b);
    }

    static class Blad implements Deel {
        private final String s;

        Blad(String s) {
            this.s = s;
        }

        public <R> R ontvang(Bezoeker<R> b) {
            return b.blad(s);
        }
    }

    static class Tak implements Deel {
        private final Deel l;
        private final Deel r;

        Tak(Deel l, Deel r) {
            this.l = l;
            this.r = r;
        }

        public <R> R ontvang(Bezoeker<R> b) {
            return b.tak(l, r);
        }
    }

    static class Afdruk implements Bezoeker<String> {
        public String blad(String s) {
            return s;
        }

        public String tak(Deel l, Deel r) {
            return l.ontvang(this) + " " + r.ontvang(this);
        }
    }

    static class Telling implements Bezoeker<Integer> {
        public Integer blad(String s) {
            return 1;
        }

        public Integer tak(Deel l, Deel r) {
            return l.ontvang(this) + r.ontvang(this);
        }
    }

    static class Tekstvak {
        private String inhoud = "";
        private final Deque<String> ongedaan = new ArrayDeque<>();

        void typ(String s) {
            ongedaan.push(inhoud);
            inhoud = inhoud + s;
        }

        void terug() {
            inhoud = ongedaan.pop();
        }
    }

    static class Onderwerp {
        private final List<Waarnemer> lijst = new ArrayList<>();

        void meld(String s) {
            for (Waarnemer w : lijst) {
                w.bij(s);
            }
        }
    }

    static class Waarnemer {
        String gezien = "niets";

        void bij(String s) {
            gezien = s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        bezoek(req, out);
        bezoekVast(req, out);
        ongedaanMaken(req, out);
        nogInGeschiedenis(req, out);
        waarnemers(req, out);
        afgemeld(req, out);
        toestand(req, out);
        opdrachten(req, out);
        keten(req, out);
        ketenMetStaart(req, out);
    }

    private void bezoek(HttpServletRequest req, PrintWriter out) throws IOException {
        Deel d = new Tak(new Blad("a"), new Blad(req.getParameter("naam")));
        out.println(d.ontvang(new Afdruk())); // EXPECT
        out.println(d.ontvang(new Telling())); // SAFE
    }

    private void bezoekVast(HttpServletRequest req, PrintWriter out) throws IOException {
        Deel d = new Tak(new Blad("a"), new Blad("b"));
        out.println(d.ontvang(new Afdruk())); // SAFE
    }

    private void ongedaanMaken(HttpServletRequest req, PrintWriter out) throws IOException {
        Tekstvak t = new Tekstvak();
        t.typ("hallo ");
        t.typ(req.getParameter("naam"));
        out.println(t.inhoud); // EXPECT
        t.terug();
        out.println(t.inhoud); // SAFE
    }

    private void nogInGeschiedenis(HttpServletRequest req, PrintWriter out) throws IOException {
        Tekstvak t = new Tekstvak();
        t.typ(req.getParameter("naam"));
        t.typ("x");
        t.terug();
        out.println(t.inhoud); // EXPECT
        t.terug();
        out.println(t.inhoud); // SAFE
    }

    private void waarnemers(HttpServletRequest req, PrintWriter out) throws IOException {
        Onderwerp o = new Onderwerp();
        Waarnemer a = new Waarnemer();
        Waarnemer b = new Waarnemer();
        o.lijst.add(a);
        o.meld(req.getParameter("naam"));
        o.lijst.add(b);
        out.println(a.gezien); // EXPECT
        out.println(b.gezien); // SAFE
    }

    private void afgemeld(HttpServletRequest req, PrintWriter out) throws IOException {
        Onderwerp o = new Onderwerp();
        Waarnemer a = new Waarnemer();
        o.lijst.add(a);
        o.lijst.remove(a);
        o.meld(req.getParameter("naam"));
        out.println(a.gezien); // SAFE
    }

    enum Fase {
        BEGIN, NAAM, KLAAR;

        Fase verder() {
            return this == BEGIN ? NAAM : KLAAR;
        }
    }

    private void toestand(HttpServletRequest req, PrintWriter out) throws IOException {
        Fase fase = Fase.BEGIN;
        StringBuilder kop = new StringBuilder();
        StringBuilder lijf = new StringBuilder();
        while (fase != Fase.KLAAR) {
            switch (fase) {
                case BEGIN -> kop.append("kop");
                case NAAM -> lijf.append(req.getParameter("naam"));
                default -> kop.append("?");
            }
            fase = fase.verder();
        }
        out.println(lijf); // EXPECT
        out.println(kop); // SAFE
        out.println(fase); // SAFE
    }

    interface Opdracht {
        void voerUit(StringBuilder doel);
    }

    private void opdrachten(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        List<Opdracht> lijst = List.of(d -> d.append("a"), d -> d.append(p));
        StringBuilder alles = new StringBuilder();
        StringBuilder eerste = new StringBuilder();
        lijst.forEach(o -> o.voerUit(alles));
        lijst.get(0).voerUit(eerste);
        out.println(alles); // EXPECT
        out.println(eerste); // SAFE
    }

    abstract static class Schakel {
        private Schakel volgende;

        Schakel dan(Schakel s) {
            volgende = s;
            return this;
        }

        String verwerk(String s) {
            String t = doe(s);
            return volgende == null ? t : volgende.verwerk(t);
        }

        abstract String doe(String s);
    }

    static class Trim extends Schakel {
        String doe(String s) {
            return s == null ? "" : s.trim();
        }
    }

    static class Dek extends Schakel {
        String doe(String s) {
            return Masker.over(s);
        }
    }

    private void keten(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(new Trim().dan(new Trim()).verwerk(req.getParameter("naam"))); // EXPECT
        out.println(new Trim().dan(new Dek()).verwerk(req.getParameter("naam"))); // SAFE
    }

    private void ketenMetStaart(HttpServletRequest req, PrintWriter out) throws IOException {
        Schakel s = new Dek().dan(new Trim());
        out.println(s.verwerk(req.getHeader("X-Keten"))); // SAFE
        out.println(s.verwerk("a") + req.getHeader("X-Keten")); // EXPECT
    }
}
