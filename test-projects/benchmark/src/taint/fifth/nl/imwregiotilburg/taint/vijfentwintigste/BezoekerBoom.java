package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/bezoekerboom")
public class BezoekerBoom extends HttpServlet {

    interface Bezoeker<R> {
        R getal(Getal g);

        R tekst(Tekst t);

        R paar(Paar p);
    }

    interface Knoop {
        <R> R ontvang(Bezoeker<R> b);
    }

    static class Getal implements Knoop {
        int waarde;

        public <R> R ontvang(Bezoeker<R> b) {
            return b.getal(this);
        }
    }

    static class Tekst implements Knoop {
        String waarde;

        Tekst(String w) {
            waarde = w;
        }

        public <R> R ontvang(Bezoeker<R> b) {
            return b.tekst(this);
        }
    }

    static class Paar implements Knoop {
        Knoop l;
        Knoop r;

        Paar(Knoop l, Knoop r) {
            this.l = l;
            this.r = r;
        }

        public <R> R ontvang(Bezoeker<R> b) {
            return b.paar(this);
        }
    }

    static class Drukker implements Bezoeker<String> {
        public String getal(Getal g) {
            return String.valueOf(g.waarde);
        }

        public String tekst(Tekst t) {
            return '"' + t.waarde + '"';
        }

        public String paar(Paar p) {
            return "(" + p.l.ontvang(this) + " . " + p.r.ontvang(this) + ")";
        }
    }

    static class Vorm extends Drukker {
        @Override
        public String tekst(Tekst t) {
            return "TEKST";
        }
    }

    static class Links extends Drukker {
        @Override
        public String paar(Paar p) {
            return p.l.ontvang(this);
        }
    }

    static class Teller implements Bezoeker<Integer> {
        public Integer getal(Getal g) {
            return 1;
        }

        public Integer tekst(Tekst t) {
            return String.valueOf(t.waarde).length();
        }

        public Integer paar(Paar p) {
            return p.l.ontvang(this) + p.r.ontvang(this);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Knoop boom = new Paar(new Paar(new Getal(), new Tekst("blad")), new Tekst(req.getParameter("blad")));
        Knoop spiegel = new Paar(new Tekst(req.getParameter("blad")), new Getal());
        PrintWriter out = resp.getWriter();
        out.println(boom.ontvang(new Drukker())); // EXPECT
        out.println(boom.ontvang(new Vorm())); // SAFE
        out.println(boom.ontvang(new Links())); // SAFE
        out.println(spiegel.ontvang(new Links())); // EXPECT
        out.println(boom.ontvang(new Teller())); // SAFE
    }
}
