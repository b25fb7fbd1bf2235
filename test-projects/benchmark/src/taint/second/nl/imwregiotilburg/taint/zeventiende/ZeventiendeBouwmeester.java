package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeBouwmeester extends HttpServlet {

    static class Brief {
        final String naar;
        final String van;

        Brief(String naar, String van) {
            this.naar = naar;
            this.van = van;
        }
    }

    static class BriefBouwer {
        private String naar = "lezer";
        private String van = "redactie";

        BriefBouwer naar(String s) {
            naar = s;
            return this;
        }

        BriefBouwer van(String s) {
            this.van = s;
            return this;
        }

        Brief bouw() {
            return new Brief(naar, van);
        }
    }

    static class Adres {
        final String straat;
        final String stad;

        Adres(String straat, String stad) {
            this.straat = straat;
            this.stad = stad;
        }

        Adres metStraat(String s) {
            return new Adres(s, stad);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter out = response.getWriter();
        String p = request.getParameter("naar");
        Brief brief = new BriefBouwer().naar(p).van("ons").bouw();
        out.println(brief.naar); // EXPECT
        out.println(brief.van); // SAFE
        Brief leeg = new BriefBouwer().van("ons").bouw();
        out.println(leeg.naar); // SAFE
        Adres oud = new Adres("Dorpsweg", "Tilburg");
        Adres nieuw = oud.metStraat(p);
        out.println(oud.straat); // SAFE
        out.println(nieuw.straat); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter out = response.getWriter();
        BriefBouwer bouwer = new BriefBouwer().naar(request.getParameter("naar"));
        Brief eerste = bouwer.bouw();
        bouwer.naar("vast");
        Brief tweede = bouwer.bouw();
        out.println(eerste.naar); // EXPECT
        out.println(tweede.naar); // SAFE
        BriefBouwer zelfde = bouwer.van("ons");
        zelfde.van(eerste.naar);
        out.println(bouwer.bouw().van); // EXPECT
        out.println(tweede.van); // SAFE
    }
}
