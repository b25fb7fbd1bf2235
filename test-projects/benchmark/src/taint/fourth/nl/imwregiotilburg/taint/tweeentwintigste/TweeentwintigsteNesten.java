package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Inner, static nested, local and anonymous classes and what they capture. */
public class TweeentwintigsteNesten extends HttpServlet {

    class Rekening {
        private String houder;
        private String bank = "bank";

        Rekening(String houder) {
            this.houder = houder;
        }

        class Regel {
            final String omschrijving;

            Regel(String omschrijving) {
                this.omschrijving = omschrijving;
            }

            String afdruk() {
                return houder + " " + omschrijving;
            }

            String bank() {
                return Rekening.this.bank;
            }

            void hernoem(String s) {
                Rekening.this.houder = s;
            }
        }
    }

    static class Nest {
        private String ei = "ei";

        static class Binnen {
            private String ei = "binnenei";

            static String pik(Nest n) {
                return n.ei;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String k = req.getParameter("k");
        PrintWriter out = resp.getWriter();

        Rekening jan = new Rekening("jan");
        Rekening zij = new Rekening(k);
        Rekening.Regel r1 = jan.new Regel("huur");
        Rekening.Regel r2 = zij.new Regel("huur");
        Rekening.Regel r3 = jan.new Regel(k);
        out.println(r1.afdruk()); // SAFE
        out.println(r2.afdruk()); // EXPECT
        out.println(r2.omschrijving); // SAFE
        out.println(r2.bank()); // SAFE
        out.println(r3.afdruk()); // EXPECT
        r2.hernoem("piet");
        out.println(r2.afdruk()); // SAFE
        r3.hernoem(k);
        out.println(r1.afdruk()); // EXPECT

        Nest nest = new Nest();
        nest.ei = k;
        Nest.Binnen binnen = new Nest.Binnen();
        out.println(Nest.Binnen.pik(nest)); // EXPECT
        out.println(Nest.Binnen.pik(new Nest())); // SAFE
        out.println(binnen.ei); // SAFE

        lokaal(out, k);
        anoniem(out, k);
        schaduw(out, k);
    }

    private void lokaal(PrintWriter out, String k) {
        final String vast = "vast";
        class Vanger {
            String eigen;

            Vanger(String eigen) {
                this.eigen = eigen;
            }

            String gevangen() {
                return k;
            }

            String vaste() {
                return vast;
            }

            String beide() {
                return eigen + gevangen();
            }
        }
        Vanger v = new Vanger("eigen");
        out.println(v.eigen); // SAFE
        out.println(v.gevangen()); // EXPECT
        out.println(v.vaste()); // SAFE
        out.println(v.beide()); // EXPECT
        record Koppel(String l, String r) {
            String plat() {
                return l;
            }
        }
        out.println(new Koppel("links", k).plat()); // SAFE
        out.println(new Koppel(k, "rechts").plat()); // EXPECT
        out.println(new Koppel(k, "rechts").r()); // SAFE
        out.println(new Koppel("links", k)); // EXPECT
        enum Keus { A, B }
        interface Doener {
            String doe(Keus x);
        }
        Doener doener = x -> x == Keus.A ? k : "niet a";
        out.println(doener.doe(Keus.A)); // EXPECT
        out.println(doener.doe(Keus.B)); // SAFE
    }

    private void anoniem(PrintWriter out, String k) {
        Object met = new Object() {
            @Override
            public String toString() {
                return "met " + k;
            }
        };
        Object zonder = new Object() {
            private final String ongebruikt = k;

            @Override
            public String toString() {
                return "zonder";
            }

            @Override
            public int hashCode() {
                return ongebruikt.length();
            }
        };
        out.println(met); // EXPECT
        out.println(zonder); // SAFE
        out.println("" + met); // EXPECT
        out.println("" + zonder); // SAFE
        var los = new Object() {
            String a = "a";
            String b = k;
        };
        out.println(los.a); // SAFE
        out.println(los.b); // EXPECT
        los.a = los.b;
        los.b = "leeg";
        out.println(los.a); // EXPECT
        out.println(los.b); // SAFE
        StringBuilder sb = new StringBuilder();
        new Runnable() {
            {
                sb.append("init ");
            }

            @Override
            public void run() {
                sb.append(k);
            }
        }.hashCode();
        out.println(sb); // SAFE
        new Runnable() {
            {
                sb.append(k);
            }

            @Override
            public void run() {
                sb.append("nooit");
            }
        }.hashCode();
        out.println(sb); // EXPECT
    }

    private String naam = "veld";

    private void schaduw(PrintWriter out, String k) {
        String naam = k;
        out.println(naam); // EXPECT
        out.println(this.naam); // SAFE
        class Dieper {
            String naam = "dieper";

            void toon(String naam) {
                out.println(this.naam); // SAFE
                out.println(naam); // EXPECT
                out.println(TweeentwintigsteNesten.this.naam); // SAFE
            }
        }
        new Dieper().toon(k);
    }
}
