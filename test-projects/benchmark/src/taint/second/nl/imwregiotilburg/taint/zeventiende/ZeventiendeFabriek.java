package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZeventiendeFabriek extends HttpServlet {

    interface Bericht {
        String tekst();
    }

    static class Vast implements Bericht {
        @Override
        public String tekst() {
            return "vast bericht";
        }
    }

    static class Echo implements Bericht {
        private final String s;

        Echo(String s) {
            this.s = s;
        }

        @Override
        public String tekst() {
            return s;
        }
    }

    static Bericht maak(String soort, String s) {
        switch (soort) {
            case "echo":
            return new Echo(s);
            default:
            return new Vast();
        }
    }

    static class Sjabloon implements Cloneable {
        String titel = "titel";
        List<String> regels = new ArrayList<>();

        @Override
        public Sjabloon clone() {
            try {
                return (Sjabloon) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("kan niet");
            }
        }

        Sjabloon diep() {
            Sjabloon s = clone();
            s.regels = new ArrayList<>(regels);
            return s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("bericht");
        out.println(maak("echo", p).tekst()); // EXPECT
        out.println(maak("vast", p).tekst()); // SAFE
        out.println(maak(req.getParameter("soort"), p).tekst()); // EXPECT
        out.println(maak(req.getParameter("soort"), "groet").tekst()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("bericht");
        Sjabloon bron = new Sjabloon();
        Sjabloon kopie = bron.clone();
        kopie.titel = p;
        out.println(bron.titel); // SAFE
        out.println(kopie.titel); // EXPECT
        Sjabloon diep = bron.diep();
        diep.regels.add(p);
        out.println(bron.regels); // SAFE
        kopie.regels.add(p);
        out.println(bron.regels.get(0)); // EXPECT
    }
}
