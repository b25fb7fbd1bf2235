package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZestiendeAlias extends HttpServlet {

    private static class Cel {
        String inhoud = "";
        Cel buur;
    }

    private static void vul(Cel bron, Cel doel) {
        doel.inhoud = bron.inhoud;
    }

    private static void verbind(Cel links, Cel rechts) {
        links.buur = rechts;
        rechts.buur = links;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Cel een = new Cel();
        Cel twee = een;
        Cel drie = new Cel();
        twee.inhoud = req.getParameter("waarde");
        out.println(drie.inhoud); // SAFE
        Cel vier = new Cel();
        drie.buur = vier;
        Cel omweg = drie.buur;
        omweg.inhoud = twee.inhoud;
        out.println(vier.inhoud); // EXPECT
        out.println(drie.inhoud); // SAFE
        Cel vijf = new Cel();
        Cel zes = new Cel();
        verbind(vijf, zes);
        zes.buur.inhoud = req.getParameter("diep");
        out.println(vijf.inhoud); // EXPECT
        out.println(zes.inhoud); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String tekst = req.getParameter("tekst");
        Cel bron = new Cel();
        Cel doel = new Cel();
        vul(bron, doel);
        bron.inhoud = tekst;
        out.println(doel.inhoud); // SAFE
        vul(bron, doel);
        out.println(doel.inhoud); // EXPECT
        Cel wissel = new Cel();
        Cel oud = wissel;
        wissel = new Cel();
        wissel.inhoud = tekst;
        out.println(oud.inhoud); // SAFE
        out.println(wissel.inhoud); // EXPECT
        List<Cel> rij = new ArrayList<>();
        Cel lid = new Cel();
        rij.add(lid);
        lid.inhoud = tekst;
        out.println(rij.get(0).inhoud); // EXPECT
        rij.get(0).inhoud = "gewist";
        out.println(lid.inhoud); // SAFE
    }
}
