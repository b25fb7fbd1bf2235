package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZeventiendeAliasDiep extends HttpServlet {

    static class Doos {
        String inhoud;
    }

    static class Kast {
        Doos la = new Doos();

        Kast ondiep() {
            Kast k = new Kast();
            k.la = this.la;
            return k;
        }

        Kast leeg() {
            return new Kast();
        }
    }

    static class Knoop {
        Knoop volgende;
        String waarde = "begin";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Kast een = new Kast();
        Kast twee = new Kast();
        Doos gedeeld = new Doos();
        een.la = gedeeld;
        twee.la = gedeeld;
        Kast drie = een.ondiep();
        Kast vier = een.leeg();
        een.la.inhoud = req.getParameter("la");
        out.println(twee.la.inhoud); // EXPECT
        out.println(drie.la.inhoud); // EXPECT
        out.println(vier.la.inhoud); // SAFE
        twee.la = new Doos();
        out.println(twee.la.inhoud); // SAFE
        out.println(gedeeld.inhoud); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("la");
        Doos[] rij = {new Doos(), new Doos()};
        Doos los = rij[1];
        los.inhoud = p;
        out.println(rij[1].inhoud); // EXPECT
        out.println(rij[0].inhoud); // SAFE
        List<Doos> lijst = new ArrayList<>();
        Doos later = new Doos();
        lijst.add(later);
        out.println(lijst.get(0).inhoud); // SAFE
        later.inhoud = p;
        out.println(lijst.get(0).inhoud); // EXPECT
        Knoop kring = new Knoop();
        kring.volgende = kring;
        kring.volgende.volgende.waarde = p;
        out.println(kring.waarde); // EXPECT
        Knoop rechte = new Knoop();
        rechte.volgende = new Knoop();
        rechte.volgende.waarde = p;
        out.println(rechte.waarde); // SAFE
        rechte = rechte.volgende;
        out.println(rechte.waarde); // EXPECT
    }
}
