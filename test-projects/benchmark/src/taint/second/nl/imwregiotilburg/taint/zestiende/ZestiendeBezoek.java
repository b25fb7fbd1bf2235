package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZestiendeBezoek extends HttpServlet {

    private interface Bezoeker<R> {
        R bijBlad(Blad blad);

        R bijTak(Tak tak);
    }

    private interface Knoop {
        <R> R ontvang(Bezoeker<R> bezoeker);
    }

    private static class Blad implements Knoop {
        private final String tekst;

        Blad(String tekst) {
            this.tekst = tekst;
        }

        @Override
        public <R> R ontvang(Bezoeker<R> bezoeker) {
            return bezoeker.bijBlad(this);
        }
    }

    private static class Tak implements Knoop {
        private final String naam;
        private final List<Knoop> kinderen = new ArrayList<>();

        Tak(String naam, Knoop... delen) {
            this.naam = naam;
            kinderen.addAll(List.of(delen));
        }

        @Override
        public <R> R ontvang(Bezoeker<R> bezoeker) {
            return bezoeker.bijTak(this);
        }
    }

    private static class Drukker implements Bezoeker<String> {
        @Override
        public String bijBlad(Blad blad) {
            return blad.tekst;
        }

        @Override
        public String bijTak(Tak tak) {
            StringBuilder sb = new StringBuilder(tak.naam).append('(');
            tak.kinderen.forEach(k -> sb.append(k.ontvang(this)));
            return sb.append(')').toString();
        }
    }

    private static class Teller implements Bezoeker<Integer> {
        @Override
        public Integer bijBlad(Blad blad) {
            return blad.tekst.length();
        }

        @Override
        public Integer bijTak(Tak tak) {
            int som = 0;
            for (Knoop k : tak.kinderen) {
                som += k.ontvang(this);
            }
            return som;
        }
    }

    private static class TakNamen implements Bezoeker<Void> {
        private final StringBuilder namen = new StringBuilder();
        private String laatsteBlad = "";

        @Override
        public Void bijBlad(Blad blad) {
            laatsteBlad = blad.tekst;
            return null;
        }

        @Override
        public Void bijTak(Tak tak) {
            namen.append(tak.naam).append('/');
            for (Knoop k : tak.kinderen) {
                k.ontvang(this);
            }
            return null;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Knoop boom = new Tak("stam", new Blad("a"), new Tak("zij", new Blad(p)));
        out.println(boom.ontvang(new Drukker())); // EXPECT
        out.println(boom.ontvang(new Teller())); // SAFE
        TakNamen namen = new TakNamen();
        boom.ontvang(namen);
        out.println(namen.namen); // SAFE
        out.println(namen.laatsteBlad); // EXPECT
        Knoop kaal = new Tak("stam", new Blad("a"), new Tak("zij", new Blad("b")));
        out.println(kaal.ontvang(new Drukker())); // SAFE
        Knoop fout = new Tak(p, new Blad("a"));
        out.println(fout.ontvang(new Drukker())); // EXPECT
        TakNamen weer = new TakNamen();
        fout.ontvang(weer);
        out.println(weer.namen); // EXPECT
        out.println(weer.laatsteBlad); // SAFE
    }
}
