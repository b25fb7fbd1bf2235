package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Bouwers met controle, opties, vloeiende aanroepen. */
public class NegendeBouwers {

    static final class Brief {
        private final String aan;
        private final String onderwerp;
        private final String tekst;
        private final List<String> bijlagen;

        private Brief(Bouwer b) {
            this.aan = b.aan;
            this.onderwerp = b.onderwerp;
            this.tekst = b.tekst;
            this.bijlagen = List.copyOf(b.bijlagen);
        }

        static Bouwer bouwer() {
            return new Bouwer();
        }

        Bouwer naarBouwer() {
            Bouwer b = new Bouwer().aan(aan).onderwerp(onderwerp).tekst(tekst);
            b.bijlagen.addAll(bijlagen);
            return b;
        }

        String getAan() {
            return aan;
        }

        String getOnderwerp() {
            return onderwerp;
        }

        String getTekst() {
            return tekst;
        }

        List<String> getBijlagen() {
            return bijlagen;
        }

        @Override
        public String toString() {
            return "Brief aan " + aan + " over " + onderwerp;
        }

        static final class Bouwer {
            private String aan = "iedereen";
            private String onderwerp = "(geen)";
            private String tekst = "";
            private final List<String> bijlagen = new ArrayList<>();

            Bouwer aan(String aan) {
                this.aan = aan;
                return this;
            }

            Bouwer onderwerp(String onderwerp) {
                if (onderwerp == null || onderwerp.length() > 80) {
                    throw new IllegalArgumentException("onderwerp ongeldig");
                }
                this.onderwerp = onderwerp;
                return this;
            }

            Bouwer tekst(String tekst) {
                this.tekst = tekst;
                return this;
            }

            Bouwer bijlage(String naam) {
                bijlagen.add(naam);
                return this;
            }

            Brief bouw() {
                if (aan == null) {
                    throw new IllegalStateException("aan ontbreekt");
                }
                return new Brief(this);
            }
        }
    }

    public static class Brieven extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                Brief brief = Brief.bouwer()
                        .aan("balie")
                        .onderwerp(req.getParameter("onderwerp"))
                        .tekst("Geachte lezer")
                        .bijlage("kaart.pdf")
                        .bouw();
                out.println(brief.getAan()); // SAFE
                out.println(brief.getOnderwerp()); // EXPECT
                out.println(brief.getTekst()); // SAFE
                out.println(brief.getBijlagen()); // SAFE
                out.println(brief); // EXPECT
                Brief kopie = brief.naarBouwer().bijlage(req.getParameter("bijlage")).bouw();
                out.println(kopie.getBijlagen().get(1)); // EXPECT
                out.println(kopie.getTekst()); // SAFE
                Brief schoon = kopie.naarBouwer().onderwerp("standaard").bouw();
                out.println(schoon); // SAFE
                out.println(kopie.getOnderwerp()); // EXPECT
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // SAFE
            }
        }
    }

    /** Twee bouwers naast elkaar. */
    public static class TweeBouwers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Brief.Bouwer een = Brief.bouwer();
            Brief.Bouwer twee = Brief.bouwer();
            een.aan(req.getParameter("naam"));
            twee.aan("Karel").tekst("Hallo");
            out.println(een.bouw()); // EXPECT
            out.println(twee.bouw()); // SAFE
            een.aan("Karel");
            out.println(een.bouw()); // SAFE
        }
    }

    /** Vraagtaal in vloeiende vorm. */
    static class Vraag {
        private String tabel;
        private final List<String> kolommen = new ArrayList<>();
        private final Map<String, Object> voorwaarden = new LinkedHashMap<>();
        private int grens = 10;

        static Vraag uit(String tabel) {
            Vraag v = new Vraag();
            v.tabel = tabel;
            return v;
        }

        Vraag kies(String... namen) {
            for (String n : namen) {
                kolommen.add(n);
            }
            return this;
        }

        Vraag waar(String kolom, Object waarde) {
            voorwaarden.put(kolom, waarde);
            return this;
        }

        Vraag hoogstens(int n) {
            grens = n;
            return this;
        }

        String metWaarden() {
            StringJoiner j = new StringJoiner(" en ", " waar ", "");
            voorwaarden.forEach((k, w) -> j.add(k + "=" + w));
            return basis() + j;
        }

        String metVraagtekens() {
            StringJoiner j = new StringJoiner(" en ", " waar ", "");
            for (String k : voorwaarden.keySet()) {
                j.add(k + "=?");
            }
            return basis() + j;
        }

        private String basis() {
            return "kies " + String.join(",", kolommen) + " uit " + tabel + " tot " + grens;
        }
    }

    public static class Vragen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vraag v = Vraag.uit("klant").kies("naam", "stad").waar("stad", req.getParameter("stad")).hoogstens(5);
            out.println(v.metWaarden()); // EXPECT
            out.println(v.metVraagtekens()); // SAFE
            Vraag w = Vraag.uit("klant").kies("naam").waar("stad", "Tilburg");
            out.println(w.metWaarden()); // SAFE
            Vraag x = Vraag.uit("klant").kies("naam", req.getParameter("kolom")).waar("stad", "Tilburg");
            out.println(x.metVraagtekens()); // EXPECT
        }
    }

    /** Opties die met een instelblok worden gevuld. */
    static class Opties {
        String titel = "Overzicht";
        String voetregel = "IMW";
        boolean vet;
        Opties ouder;

        Opties titel(String t) {
            titel = t;
            return this;
        }

        Opties vet(boolean v) {
            vet = v;
            return this;
        }

        static Opties met(Consumer<Opties> blok) {
            Opties o = new Opties();
            blok.accept(o);
            return o;
        }

        Opties kind() {
            Opties o = new Opties();
            o.ouder = this;
            o.titel = titel;
            return o;
        }
    }

    static void tekenTitel(PrintWriter out, Opties o) {
        String open = o.vet ? "<b>" : "<i>";
        out.print(open); // SAFE
        out.print(o.titel); // EXPECT
    }

    static void tekenVoet(PrintWriter out, Opties o) {
        out.print(o.voetregel); // SAFE
        if (o.ouder != null) {
            out.print(o.ouder.voetregel); // SAFE
        }
    }

    public static class MetOpties extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Opties a = Opties.met(o -> o.titel(req.getParameter("titel")).vet(true));
            Opties b = Opties.met(o -> o.vet(req.getParameter("vet") != null));
            tekenTitel(out, a);
            tekenVoet(out, a);
            tekenTitel(out, b);
            out.println(b.titel); // SAFE
            Opties kind = a.kind();
            tekenVoet(out, kind);
            out.println(kind.titel); // EXPECT
            kind.titel("Kind");
            out.println(kind.titel); // SAFE
            out.println(kind.ouder.titel); // EXPECT
        }
    }

    /** Bouwer in een overervingslijn met zelftype. */
    static abstract class ElementBouwer<B extends ElementBouwer<B>> {
        protected final Map<String, String> kenmerken = new LinkedHashMap<>();
        protected String inhoud = "";

        protected abstract B zelf();

        protected abstract String naam();

        B kenmerk(String k, String w) {
            kenmerken.put(k, w);
            return zelf();
        }

        B inhoud(String s) {
            inhoud = s;
            return zelf();
        }

        String html() {
            StringBuilder sb = new StringBuilder("<").append(naam());
            for (Map.Entry<String, String> e : kenmerken.entrySet()) {
                sb.append(' ').append(e.getKey()).append("=\"").append(e.getValue()).append('"');
            }
            return sb.append('>').append(inhoud).append("</").append(naam()).append('>').toString();
        }
    }

    static class KnopBouwer extends ElementBouwer<KnopBouwer> {
        @Override
        protected KnopBouwer zelf() {
            return this;
        }

        @Override
        protected String naam() {
            return "button";
        }

        KnopBouwer uit() {
            return kenmerk("disabled", "disabled");
        }
    }

    static class LinkBouwer extends ElementBouwer<LinkBouwer> {
        @Override
        protected LinkBouwer zelf() {
            return this;
        }

        @Override
        protected String naam() {
            return "a";
        }

        LinkBouwer naar(String url) {
            return kenmerk("href", url);
        }
    }

    public static class Elementen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(new KnopBouwer().inhoud("Verstuur").uit().html()); // SAFE
            out.println(new KnopBouwer().inhoud(req.getParameter("knop")).uit().html()); // EXPECT
            out.println(new LinkBouwer().naar("/home").inhoud("Thuis").html()); // SAFE
            LinkBouwer link = new LinkBouwer().naar(req.getParameter("url")).inhoud("Verder");
            out.println(link.html()); // EXPECT
            out.println(link.inhoud); // SAFE
            out.println(link.kenmerken.get("href")); // EXPECT
            out.println(link.kenmerken.keySet()); // SAFE
        }
    }
}
