package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfSjabloon extends HttpServlet {
    abstract static class Pagina {
        final String toon(String s) {
            return kop(s) + "|" + romp(s) + "|" + voet(s);
        }

        String kop(String s) {
            return "kop";
        }

        abstract String romp(String s);

        String voet(String s) {
            return "voet";
        }
    }

    static class Profiel extends Pagina {
        String romp(String s) {
            return s;
        }
    }

    static class Leeg extends Pagina {
        String romp(String s) {
            return "";
        }
    }

    static class Beveiligd extends Profiel {
        @Override
        String romp(String s) {
            return super.romp(Masker.over(s));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        w.println(new Profiel().toon(naam)); // EXPECT
        w.println(new Leeg().toon(naam)); // SAFE
        w.println(new Beveiligd().toon(naam)); // SAFE
        Pagina anoniem = new Leeg() {
            @Override
            String voet(String s) {
                return "door " + s;
            }
        };
        w.println(anoniem.toon(naam)); // EXPECT
    }
}
