package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/decorateurlaag")
public class DecorateurLaag extends HttpServlet {

    interface Bron {
        String lees();
    }

    static class Vast implements Bron {
        private final String s;

        Vast(String s) {
            this.s = s;
        }

        @Override
        public String lees() {
            return s;
        }
    }

    abstract static class Laag implements Bron {
        protected final Bron onder;

        Laag(Bron onder) {
            this.onder = onder;
        }

        @Override
        public String lees() {
            return onder.lees();
        }
    }

    static class Haken extends Laag {
        Haken(Bron b) {
            super(b);
        }

        @Override
        public String lees() {
            return "[" + super.lees() + "]";
        }
    }

    static class Masker extends Laag {
        Masker(Bron b) {
            super(b);
        }

        @Override
        public String lees() {
            return "*".repeat(String.valueOf(super.lees()).length());
        }
    }

    static class Prullenbak extends Laag {
        Prullenbak(Bron b) {
            super(b);
        }

        @Override
        public String lees() {
            super.lees();
            return "weg";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Bron b = new Vast(req.getHeader("X-Bron"));
        PrintWriter out = resp.getWriter();
        out.println(new Haken(new Haken(b)).lees()); // EXPECT
        out.println(new Haken(new Masker(b)).lees()); // SAFE
        out.println(new Haken(new Prullenbak(b)).lees()); // SAFE
        out.println(new Laag(b) { }.lees()); // EXPECT
        out.println(new Haken(new Vast("vast")).lees()); // SAFE
    }
}
