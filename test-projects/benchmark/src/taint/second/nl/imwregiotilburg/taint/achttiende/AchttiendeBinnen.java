package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeBinnen extends HttpServlet {

    class Lade {
        private String stof;

        void leg(String s) {
            stof = s;
        }

        class Vak {
            String kijk() {
                return stof;
            }

            String zicht() {
                return stof == null ? "niets" : "iets";
            }
        }
    }

    abstract static class Sjabloon {
        final String draai() {
            return voor() + kern() + na();
        }

        String voor() {
            return "<";
        }

        abstract String kern();

        String na() {
            return ">";
        }
    }

    private static Supplier<String> teller(String begin) {
        return new Supplier<>() {
            private String stand = begin;

            @Override
            public String get() {
                String nu = stand;
                stand = "op";
                return nu;
            }
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        final String p = req.getHeader("lade");
        Lade l1 = new Lade();
        Lade l2 = new Lade();
        Lade.Vak v1 = l1.new Vak();
        Lade.Vak v2 = l2.new Vak();
        l1.leg(p);
        l2.leg("dons");
        w.println(v1.kijk()); // EXPECT
        w.println(v1.zicht()); // SAFE
        w.println(v2.kijk()); // SAFE
        l1.leg("wol");
        w.println(v1.kijk()); // SAFE

        Sjabloon s1 = new Sjabloon() {
            @Override
            String kern() {
                return p;
            }
        };
        w.println(s1.draai()); // EXPECT
        w.println(s1.voor() + s1.na()); // SAFE
        Sjabloon s2 = new Sjabloon() {
            @Override
            String kern() {
                return "pit";
            }

            @Override
            String na() {
                return p + super.na();
            }
        };
        w.println(s2.kern()); // SAFE
        w.println(s2.draai()); // EXPECT
        Sjabloon s3 = new Sjabloon() {
            private final int lengte = p.length();

            @Override
            String kern() {
                return "#" + lengte;
            }
        };
        w.println(s3.draai()); // SAFE

        class Plaatselijk {
            String eigen = "eigen";

            String gevangen() {
                return eigen + p;
            }

            String verbergt(String p) {
                return eigen + p;
            }
        }
        Plaatselijk pl = new Plaatselijk();
        w.println(pl.gevangen()); // EXPECT
        w.println(pl.verbergt("schaduw")); // SAFE
        pl.eigen = p;
        w.println(pl.verbergt("schaduw")); // EXPECT
        w.println(new Plaatselijk().verbergt("schaduw")); // SAFE

        Supplier<String> t = teller(p);
        w.println(t.get()); // EXPECT
        w.println(t.get()); // SAFE
        w.println(teller("begin").get()); // SAFE
        Runnable r = new Runnable() {
            @Override
            public void run() {
                w.println(p.trim()); // EXPECT
                w.println(getClass().getSuperclass().getSimpleName()); // SAFE
            }
        };
        r.run();
    }
}
