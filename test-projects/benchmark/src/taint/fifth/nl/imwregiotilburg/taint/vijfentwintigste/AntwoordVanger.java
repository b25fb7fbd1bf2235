package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

@WebServlet("/v25/antwoordvanger")
public class AntwoordVanger extends HttpServlet {

    private static final class Vanger extends HttpServletResponseWrapper {
        private final StringWriter buf = new StringWriter();
        private final PrintWriter w = new PrintWriter(buf);

        Vanger(HttpServletResponse r) {
            super(r);
        }

        @Override
        public PrintWriter getWriter() {
            return w;
        }

        String tekst() {
            w.flush();
            return buf.toString();
        }
    }

    private static final class Stil extends PrintWriter {
        private int n;

        Stil(Writer w) {
            super(w);
        }

        @Override
        public void println(String s) {
            n += s == null ? 0 : s.length();
            super.println("x"); // SAFE
        }
    }

    private void inhoud(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.getWriter().print("kop|"); // SAFE
        resp.getWriter().print(req.getParameter("p")); // EXPECT
        resp.getWriter().print("|staart"); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Vanger v = new Vanger(resp);
        inhoud(req, v);
        inhoud(req, resp);
        String t = v.tekst();
        PrintWriter out = resp.getWriter();
        out.println(t); // EXPECT
        out.println(t.substring(t.lastIndexOf('|') + 1)); // SAFE
        Stil s = new Stil(out);
        s.println(t); // SAFE
        s.print(t); // EXPECT
    }
}
