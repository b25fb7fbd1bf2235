package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class SerieKloon extends HttpServlet {
    static class Doos implements Cloneable {
        String etiket = "doos";
        List<String> inhoud = new ArrayList<>();

        Doos() {
        }

        Doos(Doos d) {
            etiket = d.etiket;
            inhoud = new ArrayList<>(d.inhoud);
        }

        @Override
        public Doos clone() {
            try {
                return (Doos) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError();
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Doos a = new Doos();
        Doos diep = new Doos(a);
        Doos ondiep = a.clone();
        a.inhoud.add(req.getParameter("naam"));
        a.etiket = req.getParameter("stad");
        out.println(ondiep.inhoud); // EXPECT
        out.println(ondiep.etiket); // SAFE
        out.println(diep.inhoud); // SAFE
        out.println(new Doos(a).inhoud.get(0)); // EXPECT
    }
}
