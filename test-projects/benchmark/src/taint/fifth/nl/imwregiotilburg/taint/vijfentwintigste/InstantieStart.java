package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/instantiestart")
public class InstantieStart extends HttpServlet {

    private static class Basis {
        protected String a = "basis";
        protected final List<String> lijst = new ArrayList<>();

        {
            lijst.add("blok");
        }

        Basis(String p) {
            a = p;
            haak(p);
        }

        protected void haak(String p) {
            lijst.add("haak");
        }
    }

    private static class Wist extends Basis {
        private String eigen = "beginwaarde";

        {
            a = "gewist";
        }

        Wist(String p) {
            super(p);
        }

        @Override
        protected void haak(String p) {
            eigen = p;
            lijst.add(eigen);
        }
    }

    private static class Houdt extends Basis {
        private String eigen;

        Houdt(String p) {
            super(p);
        }

        @Override
        protected void haak(String p) {
            eigen = p;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        Wist w = new Wist(p);
        Houdt h = new Houdt(p);
        out.println(w.a); // SAFE
        out.println(w.eigen); // SAFE
        out.println(w.lijst); // EXPECT
        out.println(h.eigen); // EXPECT
        out.println(h.lijst); // SAFE
        out.println(h.a); // EXPECT
        out.println(new Basis("vast").a + new Basis(p).lijst); // SAFE
    }
}
