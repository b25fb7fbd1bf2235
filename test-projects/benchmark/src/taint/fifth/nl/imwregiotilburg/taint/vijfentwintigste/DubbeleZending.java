package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/dubbelezending")
public class DubbeleZending extends HttpServlet {

    static class Vorm {
        String raak(Vorm v, String s) {
            return v.doorVorm(this, s);
        }

        String doorVorm(Vorm v, String s) {
            return "vorm-vorm";
        }

        String doorCirkel(Cirkel c, String s) {
            return "cirkel-vorm " + s;
        }
    }

    static class Cirkel extends Vorm {
        @Override
        String raak(Vorm v, String s) {
            return v.doorCirkel(this, s);
        }

        @Override
        String doorVorm(Vorm v, String s) {
            return "vorm-cirkel " + s.strip();
        }

        @Override
        String doorCirkel(Cirkel c, String s) {
            return "cirkel-cirkel";
        }
    }

    private static String soort(Object o) {
        return "iets";
    }

    private static String soort(String s) {
        return s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String s = req.getParameter("s");
        if (s == null) {
            s = "";
        }
        Vorm v = new Vorm();
        Vorm c = new Cirkel();
        Object alsObject = s;
        PrintWriter out = resp.getWriter();
        out.println(v.raak(v, s)); // SAFE
        out.println(v.raak(c, s)); // EXPECT
        out.println(c.raak(v, s)); // EXPECT
        out.println(c.raak(c, s)); // SAFE
        out.println(soort(s)); // EXPECT
        out.println(soort(alsObject)); // SAFE
    }
}
