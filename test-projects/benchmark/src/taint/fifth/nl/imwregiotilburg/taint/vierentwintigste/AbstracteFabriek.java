package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AbstracteFabriek extends HttpServlet {
    interface Fabriek {
        Knop knop(String tekst);

        Veld veld(String tekst);
    }

    interface Knop {
        String teken();
    }

    interface Veld {
        String teken();
    }

    static class Openbaar implements Fabriek {
        public Knop knop(String tekst) {
            return () -> "[" + tekst + "]";
        }

        public Veld veld(String tekst) {
            return () -> "<" + tekst.length() + ">";
        }
    }

    static class Besloten implements Fabriek {
        public Knop knop(String tekst) {
            return () -> "[knop]";
        }

        public Veld veld(String tekst) {
            return () -> "<" + tekst + ">";
        }
    }

    private static void toon(Fabriek f, String s, StringBuilder knoppen, StringBuilder velden) {
        knoppen.append(f.knop(s).teken());
        velden.append(f.veld(s).teken());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String s = request.getParameter("tekst");
        StringBuilder k1 = new StringBuilder();
        StringBuilder v1 = new StringBuilder();
        StringBuilder k2 = new StringBuilder();
        StringBuilder v2 = new StringBuilder();
        toon(new Openbaar(), s, k1, v1);
        toon(new Besloten(), s, k2, v2);
        w.println(k1); // EXPECT
        w.println(v1); // SAFE
        w.println(k2); // SAFE
        w.println(v2); // EXPECT
    }
}
