package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Twee namen voor een voorwerp, en twee voorwerpen die op elkaar lijken. */
public class TweeentwintigsteAliassen extends HttpServlet {

    static class Doos {
        String inhoud = "leeg";
        Doos binnen;

        Doos() {
        }

        Doos(Doos binnen) {
            this.binnen = binnen;
        }
    }

    static class Paar {
        Doos links = new Doos();
        Doos rechts = new Doos();

        void wissel() {
            Doos t = links;
            links = rechts;
            rechts = t;
        }
    }

    private static Doos zelfde(Doos d) {
        return d;
    }

    private static Doos kopie(Doos d) {
        Doos n = new Doos();
        n.inhoud = d.inhoud;
        return n;
    }

    private static void vul(Doos d, String s) {
        d.inhoud = s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String vuil = req.getParameter("naam");

        // simple alias against a fresh object
        Doos a = new Doos();
        Doos b = a;
        Doos c = new Doos();
        b.inhoud = vuil;
        uit.println(a.inhoud); // EXPECT
        uit.println(c.inhoud); // SAFE

        // alias is made first, then re-pointed before the write
        Doos d = new Doos();
        Doos e = d;
        e = new Doos();
        e.inhoud = vuil;
        uit.println(d.inhoud); // SAFE
        uit.println(e.inhoud); // EXPECT

        // alias through the heap
        Doos kern = new Doos();
        Doos schil1 = new Doos(kern);
        Doos schil2 = new Doos(kern);
        Doos schil3 = new Doos(new Doos());
        schil1.binnen.inhoud = vuil;
        uit.println(schil2.binnen.inhoud); // EXPECT
        uit.println(kern.inhoud); // EXPECT
        uit.println(schil3.binnen.inhoud); // SAFE
        uit.println(schil1.inhoud); // SAFE

        // alias through a method that returns its argument, and one that copies
        Doos oor = new Doos();
        Doos zelf = zelfde(oor);
        Doos los = kopie(oor);
        vul(oor, vuil);
        uit.println(zelf.inhoud); // EXPECT
        uit.println(los.inhoud); // SAFE
        uit.println(kopie(oor).inhoud); // EXPECT

        wisselen(uit, vuil);
        viaLijst(uit, vuil);
        viaRij(uit, vuil);
    }

    private void wisselen(PrintWriter uit, String vuil) {
        Paar p = new Paar();
        p.links.inhoud = vuil;
        uit.print(p.rechts.inhoud); // SAFE
        p.wissel();
        uit.print(p.rechts.inhoud); // EXPECT
        uit.print(p.links.inhoud); // SAFE
        Paar q = new Paar();
        q.links = q.rechts;
        q.links.inhoud = vuil;
        uit.print(q.rechts.inhoud); // EXPECT
        Paar r = new Paar();
        Doos oud = r.links;
        r.links = new Doos();
        r.links.inhoud = vuil;
        uit.print(oud.inhoud); // SAFE
        uit.print(r.links.inhoud); // EXPECT
    }

    private void viaLijst(PrintWriter uit, String vuil) {
        List<Doos> lijst = new ArrayList<>();
        Doos eerste = new Doos();
        Doos tweede = new Doos();
        lijst.add(eerste);
        lijst.add(tweede);
        lijst.get(1).inhoud = vuil;
        uit.write(eerste.inhoud); // SAFE
        uit.write(tweede.inhoud); // EXPECT
        List<Doos> ander = lijst;
        ander.get(0).inhoud = Masker.over(vuil);
        uit.write(lijst.get(0).inhoud); // SAFE
        List<Doos> ondiep = new ArrayList<>(lijst);
        uit.write(ondiep.get(1).inhoud); // EXPECT
        ondiep.set(1, new Doos());
        uit.write(ondiep.get(1).inhoud); // SAFE
        uit.write(lijst.get(1).inhoud); // EXPECT
    }

    private void viaRij(PrintWriter uit, String vuil) {
        Doos[] rij = {new Doos(), new Doos()};
        Doos greep = rij[0];
        greep.inhoud = vuil;
        uit.append(rij[0].inhoud); // EXPECT
        uit.append(rij[1].inhoud); // SAFE
        rij[1] = greep;
        uit.append(rij[1].inhoud); // EXPECT
        rij[0] = new Doos();
        uit.append(rij[0].inhoud); // SAFE
        greep.inhoud = "weer schoon";
        uit.append(rij[1].inhoud); // SAFE
    }
}
