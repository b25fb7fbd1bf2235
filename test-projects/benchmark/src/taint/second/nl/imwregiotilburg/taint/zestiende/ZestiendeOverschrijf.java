package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeOverschrijf extends HttpServlet {

    private static class Vak {
        String a = "a";
        String b = "b";
        Vak binnen;

        void wis() {
            a = "gewist";
        }

        void wisMisschien(boolean ja) {
            if (ja) {
                a = "gewist";
            }
        }
    }

    private static void leeg(Vak vak) {
        vak.a = "leeg";
    }

    private static void leegNiet(Vak vak) {
        vak = new Vak();
        vak.a = "leeg";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Vak vak = new Vak();
        vak.a = p;
        vak.b = vak.a;
        vak.a = "schoon";
        out.println(vak.a); // SAFE
        out.println(vak.b); // EXPECT
        Vak eigen = new Vak();
        eigen.a = p;
        eigen.wis();
        out.println(eigen.a); // SAFE
        Vak half = new Vak();
        half.a = p;
        half.wisMisschien(p.length() > 9);
        out.println(half.a); // EXPECT
        Vak doorgegeven = new Vak();
        doorgegeven.a = p;
        leegNiet(doorgegeven);
        out.println(doorgegeven.a); // EXPECT
        leeg(doorgegeven);
        out.println(doorgegeven.a); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Vak buiten = new Vak();
        buiten.binnen = new Vak();
        buiten.binnen.a = p;
        Vak oud = buiten.binnen;
        buiten.binnen = new Vak();
        out.println(buiten.binnen.a); // SAFE
        out.println(oud.a); // EXPECT
        Vak alias = buiten.binnen;
        alias.a = p;
        out.println(buiten.binnen.a); // EXPECT
        alias.a = "weer schoon";
        out.println(buiten.binnen.a); // SAFE
        Vak keuze = p.isEmpty() ? oud : buiten;
        keuze.a = "gekozen";
        out.println(keuze.a); // SAFE
        out.println(oud.a); // EXPECT
    }
}
