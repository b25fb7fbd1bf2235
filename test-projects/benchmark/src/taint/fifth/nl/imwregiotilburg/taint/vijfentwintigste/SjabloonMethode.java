package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/sjabloonmethode")
public class SjabloonMethode extends HttpServlet {

    abstract static class Pagina {
        final String bouw(String in) {
            return kop() + lijf(schoon(in)) + voet();
        }

        protected String kop() {
            return "<html>";
        }

        protected String schoon(String in) {
            return in;
        }

        protected abstract String lijf(String in);

        protected String voet() {
            return "</html>";
        }
    }

    static class Echo extends Pagina {
        @Override
        protected String lijf(String in) {
            return "<p>" + in + "</p>";
        }
    }

    static class Stil extends Echo {
        @Override
        protected String schoon(String in) {
            return in == null ? "niets" : "iets";
        }
    }

    static class Omweg extends Stil {
        private final String voet;

        Omweg(String voet) {
            this.voet = voet;
        }

        @Override
        protected String voet() {
            return voet + super.voet();
        }
    }

    static class Doof extends Pagina {
        @Override
        protected String lijf(String in) {
            return "<p/>";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String in = req.getParameter("in");
        PrintWriter out = resp.getWriter();
        out.write(new Echo().bouw(in)); // EXPECT
        out.write(new Stil().bouw(in)); // SAFE
        out.write(new Doof().bouw(in)); // SAFE
        out.write(new Omweg(in).bouw("x")); // EXPECT
        out.write(new Omweg("y").bouw(in)); // SAFE
        Pagina p = in != null && in.length() > 5 ? new Echo() : new Doof();
        out.write(p.bouw(in)); // EXPECT
    }
}
