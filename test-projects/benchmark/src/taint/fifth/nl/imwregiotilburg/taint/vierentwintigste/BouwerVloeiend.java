package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class BouwerVloeiend extends HttpServlet {
    static final class Brief {
        private final String aan;
        private final String onderwerp;
        private final List<String> regels;

        private Brief(Bouwer b) {
            this.aan = b.aan;
            this.onderwerp = b.onderwerp;
            this.regels = List.copyOf(b.regels);
        }

        static final class Bouwer {
            private String aan = "allen";
            private String onderwerp = "geen";
            private final List<String> regels = new ArrayList<>();

            Bouwer aan(String s) {
                aan = s;
                return this;
            }

            Bouwer onderwerp(String s) {
                onderwerp = s;
                return this;
            }

            Bouwer regel(String s) {
                regels.add(s);
                return this;
            }

            Brief bouw() {
                return new Brief(this);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Brief.Bouwer bouwer = new Brief.Bouwer().aan(req.getParameter("aan")).onderwerp("Afvalkalender");
        Brief eerste = bouwer.regel("Geachte").bouw();
        out.println(eerste.aan); // EXPECT
        out.println(eerste.onderwerp); // SAFE
        Brief tweede = bouwer.aan("buurt").regel(req.getParameter("regel")).bouw();
        out.println(tweede.aan); // SAFE
        out.println(tweede.regels.get(1)); // EXPECT
        Brief derde = new Brief.Bouwer().regel("x").bouw();
    }
}
