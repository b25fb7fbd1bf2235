package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/verzegeldvorm")
public class VerzegeldVorm extends HttpServlet {

    sealed interface Uitkomst permits Goed, Fout, Leeg { }

    record Goed(String waarde) implements Uitkomst { }

    record Fout(int code, String reden) implements Uitkomst { }

    enum Leeg implements Uitkomst { LEEG }

    private static Uitkomst lees(String s) {
        if (s == null) {
            return Leeg.LEEG;
        }
        if (s.length() > 12) {
            return new Fout(413, s.substring(0, 12));
        }
        return new Goed(s);
    }

    private static String kort(Uitkomst u) {
        if (u instanceof Goed g) {
            return "goed " + g.waarde().length();
        } else if (u instanceof Fout f && f.code() > 400) {
            return "fout " + f.code();
        }
        return "leeg";
    }

    private static String lang(Uitkomst u) {
        if (u instanceof Goed g) {
            return g.waarde();
        }
        if (!(u instanceof Fout f)) {
            return "leeg";
        }
        return f.reden();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Uitkomst u = lees(req.getParameter("u"));
        PrintWriter out = resp.getWriter();
        out.println(kort(u)); // SAFE
        out.println(lang(u)); // EXPECT
        out.println(lang(lees("constant"))); // SAFE
        if (u instanceof Fout f) {
            out.println(f.code()); // SAFE
            out.println(f.reden()); // EXPECT
        } else if (u instanceof Leeg l) {
            out.println(l.name()); // SAFE
        } else {
            out.println(u); // EXPECT
        }
    }
}
