package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZestiendePatroon extends HttpServlet {

    private interface Luisteraar {
        void gehoord(String bericht);
    }

    private static class Omroep {
        private final List<Luisteraar> luisteraars = new ArrayList<>();

        void meldAan(Luisteraar l) {
            luisteraars.add(l);
        }

        void meldAf(Luisteraar l) {
            luisteraars.remove(l);
        }

        void roep(String bericht) {
            for (Luisteraar l : luisteraars) {
                l.gehoord(bericht);
            }
        }
    }

    private static class Notulist implements Luisteraar {
        private String laatste = "stil";
        private int aantal;

        @Override
        public void gehoord(String bericht) {
            laatste = bericht;
            aantal++;
        }
    }

    private abstract static class Schakel {
        private Schakel volgende;

        Schakel dan(Schakel s) {
            volgende = s;
            return s;
        }

        String behandel(String s) {
            return volgende == null ? s : volgende.behandel(s);
        }
    }

    private static class Inkorter extends Schakel {
        @Override
        String behandel(String s) {
            return super.behandel(s.length() > 40 ? s.substring(0, 40) : s);
        }
    }

    private static class Reiniger extends Schakel {
        @Override
        String behandel(String s) {
            return super.behandel(ZestiendeMasker.over(s));
        }
    }

    private static class Blokkade extends Schakel {
        @Override
        String behandel(String s) {
            return s.contains("<") ? "geweigerd" : super.behandel(s);
        }
    }

    private static class Bewerking {
        private final StringBuilder tekst = new StringBuilder();
        private final List<Runnable> gedaan = new ArrayList<>();

        void voegToe(String s) {
            int oud = tekst.length();
            tekst.append(s);
            gedaan.add(() -> tekst.setLength(oud));
        }

        void ongedaan() {
            gedaan.remove(gedaan.size() - 1).run();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Omroep omroep = new Omroep();
        Notulist ja = new Notulist();
        Notulist nee = new Notulist();
        Notulist weg = new Notulist();
        omroep.meldAan(ja);
        omroep.meldAan(weg);
        omroep.meldAf(weg);
        omroep.roep(p);
        out.println(ja.laatste); // EXPECT
        out.println(nee.laatste); // SAFE
        out.println(weg.laatste); // SAFE
        omroep.roep("slot");
        out.println(ja.laatste); // SAFE
        List<String> band = new ArrayList<>();
        omroep.meldAan(band::add);
        omroep.roep(p + "?");
        out.println(band); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Schakel kort = new Inkorter();
        kort.dan(new Blokkade());
        out.println(kort.behandel(p)); // EXPECT
        Schakel net = new Inkorter();
        net.dan(new Reiniger()).dan(new Blokkade());
        out.println(net.behandel(p)); // SAFE
        Bewerking bewerking = new Bewerking();
        bewerking.voegToe("begin");
        bewerking.voegToe(p);
        out.println(bewerking.tekst); // EXPECT
        bewerking.ongedaan();
        out.println(bewerking.tekst); // SAFE
        bewerking.voegToe(" en " + p);
        out.println(bewerking.tekst.toString()); // EXPECT
    }
}
