package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Sterk02Velden extends HttpServlet {
    static class Formulier {
        String naam = "";
        String mail = "";
        void vul(String n, String m) {
            naam = n;
            mail = m;
        }
        void wis() {
            naam = "";
            mail = "";
        }
        void wisNaam() { naam = ""; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Formulier f = new Formulier();
        f.vul(req.getParameter("naam"), req.getParameter("email"));
        uit.println(f.naam); // EXPECT
        f.wisNaam();
        uit.println(f.naam); // SAFE
        uit.println(f.mail); // EXPECT
        f.wis();
        uit.println(f.mail); // SAFE
        f.mail = req.getParameter("email");
        uit.println(f.mail); // EXPECT
        Formulier g = f;
        g.mail = "vast";
        uit.println(f.mail); // SAFE
        f = new Formulier();
        f.naam = req.getHeader("X-Naam");
        uit.println(g.naam); // SAFE
        uit.println(f.naam); // EXPECT
    }
}
