package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeErf extends HttpServlet {

    abstract static class Kop {
        String vaan = "vaan";

        abstract String maak(String s);

        String heel(String s) {
            return "<h1>" + maak(s) + "</h1>";
        }
    }

    static class Open extends Kop {
        @Override
        String maak(String s) {
            return s;
        }
    }

    static class Dicht extends Kop {
        @Override
        String maak(String s) {
            return "dicht";
        }
    }

    static class Half extends Open {
        String vaan = "half";

        @Override
        String maak(String s) {
            return ZeventiendeMasker.over(s);
        }

        String boven(String s) {
            return super.maak(s);
        }
    }

    interface Groet {
        default String groet(String s) {
            return "hoi " + s;
        }
    }

    static class Gewoon implements Groet {
    }

    static class Stug implements Groet {
        @Override
        public String groet(String s) {
            return "hm";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kop");
        out.println(new Open().heel(p)); // EXPECT
        out.println(new Dicht().heel(p)); // SAFE
        Half half = new Half();
        out.println(half.heel(p)); // SAFE
        out.println(half.boven(p)); // EXPECT
        half.vaan = p;
        out.println(((Kop) half).vaan); // SAFE
        out.println(half.vaan); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kop");
        Kop[] koppen = {new Dicht(), new Half(), new Open()};
        for (Kop k : koppen) {
            out.println(k.maak(p)); // EXPECT
        }
        for (Kop k : new Kop[] {new Dicht(), new Half()}) {
            out.println(k.maak(p)); // SAFE
        }
        Groet g = new Gewoon();
        out.println(g.groet(p)); // EXPECT
        g = new Stug();
        out.println(g.groet(p)); // SAFE
    }
}
