package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;

public class ZestiendeBoom extends HttpServlet {

    private static class Schakel<T> {
        private final T waarde;
        private Schakel<T> verder;

        Schakel(T waarde, Schakel<T> verder) {
            this.waarde = waarde;
            this.verder = verder;
        }
    }

    private static class Ketting<T> {
        private Schakel<T> kop;
        private int maat;

        void voorop(T waarde) {
            kop = new Schakel<>(waarde, kop);
            maat++;
        }

        T eraf() {
            T waarde = kop.waarde;
            kop = kop.verder;
            maat--;
            return waarde;
        }

        T op(int plek) {
            Schakel<T> nu = kop;
            for (int i = 0; i < plek; i++) {
                nu = nu.verder;
            }
            return nu.waarde;
        }
    }

    private static class Zoekboom {
        private String sleutel;
        private String waarde;
        private Zoekboom links;
        private Zoekboom rechts;

        void zet(String k, String v) {
            if (sleutel == null || sleutel.equals(k)) {
                sleutel = k;
                waarde = v;
            } else if (k.compareTo(sleutel) < 0) {
                links = links == null ? new Zoekboom() : links;
                links.zet(k, v);
            } else {
                rechts = rechts == null ? new Zoekboom() : rechts;
                rechts.zet(k, v);
            }
        }

        String vind(String k) {
            if (Objects.equals(sleutel, k)) {
                return waarde;
            }
            Zoekboom kant = sleutel != null && k.compareTo(sleutel) < 0 ? links : rechts;
            return kant == null ? null : kant.vind(k);
        }

        int diepte() {
            int l = links == null ? 0 : links.diepte();
            int r = rechts == null ? 0 : rechts.diepte();
            return 1 + Math.max(l, r);
        }
    }

    private static class Ring {
        private final String[] vakken;
        private int schrijf;

        Ring(int maat) {
            vakken = new String[maat];
        }

        void zet(String s) {
            vakken[schrijf] = s;
            schrijf = (schrijf + 1) % vakken.length;
        }

        String alles() {
            return String.join(",", vakken);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Ketting<String> ketting = new Ketting<>();
        ketting.voorop("laatste");
        ketting.voorop(p);
        ketting.voorop("eerste");
        out.println(ketting.op(1)); // EXPECT
        out.println(ketting.eraf()); // SAFE
        out.println(ketting.eraf()); // EXPECT
        out.println(ketting.eraf()); // SAFE
        Ketting<Ketting<String>> dubbel = new Ketting<>();
        dubbel.voorop(new Ketting<>());
        dubbel.voorop(new Ketting<>());
        dubbel.op(0).voorop(p);
        dubbel.op(1).voorop("rustig");
        out.println(dubbel.kop.waarde.kop.waarde); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Zoekboom boom = new Zoekboom();
        boom.zet("m", "midden");
        boom.zet("a", p);
        boom.zet("z", "eind");
        out.println(boom.vind("a")); // EXPECT
        out.println(boom.vind("z")); // SAFE
        boom.zet("a", "opnieuw");
        out.println(boom.vind("a")); // SAFE
        Ring ring = new Ring(2);
        ring.zet("een");
        ring.zet(p);
        ring.zet("drie");
        out.println(ring.alles()); // EXPECT
        ring.zet("vier");
        out.println(ring.alles()); // SAFE
    }
}
