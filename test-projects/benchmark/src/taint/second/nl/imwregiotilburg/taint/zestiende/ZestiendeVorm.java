package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZestiendeVorm extends HttpServlet {

    private interface Bron {
        String lees(HttpServletRequest req);

        default String gelezen(HttpServletRequest req) {
            return "<" + lees(req) + ">";
        }
    }

    private static class ParameterBron implements Bron {
        @Override
        public String lees(HttpServletRequest req) {
            return req.getParameter("p");
        }
    }

    private static class VasteBron implements Bron {
        @Override
        public String lees(HttpServletRequest req) {
            return "vast";
        }
    }

    private static class StilleBron extends ParameterBron {
        @Override
        public String gelezen(HttpServletRequest req) {
            return "stil";
        }
    }

    private abstract static class Verslag {
        protected String kop = "kop";

        final String maak(String invoer) {
            return kop + "\n" + romp(invoer);
        }

        protected abstract String romp(String invoer);
    }

    private static class VolVerslag extends Verslag {
        @Override
        protected String romp(String invoer) {
            return invoer;
        }
    }

    private static class LeegVerslag extends Verslag {
        @Override
        protected String romp(String invoer) {
            return "niets over " + invoer.length() + " tekens";
        }
    }

    private static class Koppel<A, B> {
        final A links;
        final B rechts;

        Koppel(A links, B rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        Koppel<B, A> gedraaid() {
            return new Koppel<>(rechts, links);
        }
    }

    private static <T> T eerste(List<? extends T> lijst, T anders) {
        return lijst.isEmpty() ? anders : lijst.get(0);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Bron bron = new ParameterBron();
        Bron vast = new VasteBron();
        out.println(vast.lees(req)); // SAFE
        Bron stil = new StilleBron();
        out.println(stil.gelezen(req)); // SAFE
        out.println(stil.lees(req)); // EXPECT
        Bron gekozen = req.getContentLength() > 0 ? vast : bron;
        out.println(gekozen.lees(req)); // EXPECT
        String p = req.getParameter("q");
        Verslag vol = new VolVerslag();
        Verslag leeg = new LeegVerslag();
        out.println(vol.maak(p)); // EXPECT
        out.println(leeg.maak(p)); // SAFE
        leeg.kop = p;
        out.println(leeg.maak("")); // EXPECT
        out.println(vol.maak("")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Koppel<String, Integer> koppel = new Koppel<>(p, 16);
        out.println(koppel.gedraaid().links); // SAFE
        out.println(koppel.gedraaid().rechts); // EXPECT
        List<String> lijst = new ArrayList<>();
        out.println(eerste(lijst, "geen")); // SAFE
        lijst.add(p);
        out.println(eerste(lijst, "geen")); // EXPECT
    }
}
