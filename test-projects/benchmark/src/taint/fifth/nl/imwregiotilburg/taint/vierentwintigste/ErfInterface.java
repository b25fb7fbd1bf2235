package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfInterface extends HttpServlet {
    interface Opmaak {
        String maak(String s);

        default String regel(String s) {
            return "* " + maak(s);
        }

        static String kop(String s) {
            return "# " + s;
        }
    }

    static class Vet implements Opmaak {
        public String maak(String s) {
            return "<b>" + s + "</b>";
        }
    }

    static class Stil implements Opmaak {
        public String maak(String s) {
            return "<i/>";
        }
    }

    static class Eigen extends Vet {
        @Override
        public String regel(String s) {
            return "eigen regel";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Opmaak[] alle = {new Vet(), new Stil(), new Eigen()};
        out.println(alle[0].regel(naam)); // EXPECT
        out.println(alle[1].regel(naam)); // SAFE
        out.println(alle[2].regel(naam)); // SAFE
        out.println(alle[2].maak(naam)); // EXPECT
    }
}
