package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Binnenklassen, interfaces, overschrijven, beginblokken, losse argumenten. */
public class NegendeKlassen {

    static class Rekening {
        private final String houder;
        private final List<Regel> regels = new ArrayList<>();

        Rekening(String houder) {
            this.houder = houder;
        }

        class Regel {
            private final String wat;

            Regel(String wat) {
                this.wat = wat;
                regels.add(this);
            }

            String toon() {
                return houder + ": " + wat;
            }

            String kort() {
                return wat;
            }
        }
    }

    public static class Binnen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Rekening a = new Rekening(req.getParameter("naam"));
            Rekening b = new Rekening("Bank");
            Rekening.Regel ra = a.new Regel("huur");
            Rekening.Regel rb = b.new Regel("rente");
            out.println(ra.toon()); // EXPECT
            out.println(ra.kort()); // SAFE
            out.println(rb.toon()); // SAFE
            b.new Regel(req.getParameter("tekst"));
            out.println(b.regels.get(1).toon()); // EXPECT
            out.println(b.houder); // SAFE
        }
    }

    interface Groet {
        String zeg();
    }

    public static class Naamloos extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            final String naam = req.getParameter("naam");
            Groet persoonlijk = new Groet() {
                @Override
                public String zeg() {
                    return "Dag " + naam;
                }
            };
            Groet algemeen = new Groet() {
                private final String wie = naam == null ? "vreemde" : "bekende";

                @Override
                public String zeg() {
                    return "Dag " + wie;
                }
            };
            out.println(persoonlijk.zeg()); // EXPECT
            out.println(algemeen.zeg()); // SAFE

            class Teller {
                private int n;
                private String laatste = "";

                void tel(String s) {
                    n++;
                    laatste = s + naam;
                }
            }
            Teller t = new Teller();
            t.tel("a");
            out.println(t.n); // SAFE
            out.println(t.laatste); // EXPECT
            Teller u = new Teller();
            out.println(u.laatste); // SAFE
        }
    }

    interface Benoemd {
        String naam();

        default String titel() {
            return versier(naam());
        }

        static Benoemd van(String s) {
            return () -> s;
        }

        private String versier(String s) {
            return "** " + s + " **";
        }
    }

    static class Vast implements Benoemd {
        private final String bijnaam;

        Vast(String bijnaam) {
            this.bijnaam = bijnaam;
        }

        @Override
        public String naam() {
            return "vast";
        }

        String bijnaam() {
            return bijnaam;
        }
    }

    static class Eigen extends Vast {
        Eigen(String bijnaam) {
            super(bijnaam);
        }

        @Override
        public String titel() {
            return Benoemd.van(bijnaam()).titel() + naam();
        }
    }

    public static class Standaard extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println(Benoemd.van(naam).titel()); // EXPECT
            out.println(Benoemd.van("Jan").titel()); // SAFE
            Benoemd vast = new Vast(naam);
            Benoemd eigen = new Eigen(naam);
            out.println(vast.titel()); // SAFE
            out.println(eigen.titel()); // EXPECT
            out.println(eigen.naam()); // SAFE
            out.println(((Vast) vast).bijnaam()); // EXPECT
        }
    }

    static class Voertuig {
        protected String merk = "onbekend";

        Voertuig(String merk) {
            this.merk = merk;
        }

        String toon() {
            return "voertuig " + detail();
        }

        protected String detail() {
            return merk;
        }
    }

    static class Auto extends Voertuig {
        protected final String kenteken;

        Auto(String merk, String kenteken) {
            super(merk);
            this.kenteken = kenteken;
        }

        @Override
        protected String detail() {
            return "auto " + super.detail();
        }
    }

    static class Taxi extends Auto {
        Taxi(String merk, String kenteken) {
            super(merk, kenteken);
        }

        @Override
        protected String detail() {
            return "taxi " + kenteken;
        }
    }

    public static class DrieLagen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String p = req.getParameter("merk");
            Voertuig a = new Voertuig(p);
            Voertuig b = new Auto("Daf", p);
            Voertuig c = new Taxi("Daf", p);
            Voertuig d = new Taxi(p, "AB-12");
            out.println(a.toon()); // EXPECT
            out.println(b.toon()); // SAFE
            out.println(c.toon()); // EXPECT
            out.println(d.toon()); // SAFE
            out.println(d.merk); // EXPECT
            out.println(((Auto) d).kenteken); // SAFE
        }
    }

    static class Schrijver {
        String maak(Object o) {
            return "object";
        }

        String maak(String s) {
            return "tekst " + s;
        }

        String maak(Integer i) {
            return "getal " + i;
        }

        String maak(String s, boolean verberg) {
            return verberg ? "verborgen" : maak(s);
        }

        String alles(String... delen) {
            return String.join("+", delen);
        }

        String eerste(Object... delen) {
            return String.valueOf(delen[0]);
        }
    }

    public static class Overladen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            Schrijver w = new Schrijver();
            out.println(w.maak(s)); // EXPECT
            out.println(w.maak((Object) s)); // SAFE
            out.println(w.maak(s == null ? 0 : s.length())); // SAFE
            out.println(w.maak(s, true)); // SAFE
            out.println(w.maak(s, false)); // EXPECT
            out.println(w.alles("a", s)); // EXPECT
            out.println(w.alles("a", "b")); // SAFE
            out.println(w.eerste("a", s)); // SAFE
            out.println(w.eerste(s, "a")); // EXPECT
        }
    }

    static class Beginwaarden {
        static final String[] VAST;
        final List<String> lijst = new ArrayList<>();
        String kop;
        String laat;

        static {
            VAST = new String[] {"een", "twee"};
        }

        {
            kop = "kop";
            lijst.add("begin");
        }

        Beginwaarden(String s) {
            laat = s;
            lijst.add(s);
        }

        Beginwaarden() {
            this("standaard");
        }
    }

    public static class Beginnen extends HttpServlet {
        private String onthouden = "niets";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Beginwaarden a = new Beginwaarden(req.getParameter("tekst"));
            Beginwaarden b = new Beginwaarden();
            out.println(a.laat); // EXPECT
            out.println(a.kop); // SAFE
            out.println(a.lijst.get(0)); // SAFE
            out.println(a.lijst.get(1)); // EXPECT
            out.println(b.laat); // SAFE
            out.println(b.lijst); // SAFE
            out.println(Beginwaarden.VAST[1]); // SAFE
            List<String> dubbel = new ArrayList<>() {
                {
                    add("een");
                    add(req.getParameter("tekst"));
                }
            };
            out.println(dubbel); // EXPECT
            out.println(onthouden); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            onthouden = req.getParameter("tekst");
            Supplier<String> vast = () -> "bewaard";
            resp.getWriter().println(vast.get()); // SAFE
        }
    }
}
