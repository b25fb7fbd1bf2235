package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeVeld extends HttpServlet {

    private static class Klant {
        String naam;
        String plaats = "Tilburg";
        Adres adres = new Adres();

        void stelNaam(String naam) {
            this.naam = naam;
        }

        String geefNaam() {
            return naam;
        }

        String geefPlaats() {
            return plaats;
        }
    }

    private static class Adres {
        String straat = "Markt";
        String nummer = "1";
        Adres vorige;
    }

    private static class ZakelijkeKlant extends Klant {
        String naam = "BV";

        String handelsnaam() {
            return naam;
        }

        String eigenaar() {
            return super.naam;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Klant klant = new Klant();
        klant.naam = req.getParameter("naam");
        out.println(klant.naam); // EXPECT
        out.println(klant.plaats); // SAFE
        klant.adres.straat = req.getParameter("straat");
        out.println(klant.adres.straat); // EXPECT
        out.println(klant.adres.nummer); // SAFE
        Klant ander = new Klant();
        ander.stelNaam(req.getHeader("X-Naam"));
        out.println(ander.geefNaam()); // EXPECT
        out.println(ander.adres.straat); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        ZakelijkeKlant zaak = new ZakelijkeKlant();
        zaak.stelNaam(req.getParameter("eigenaar"));
        out.println(zaak.eigenaar()); // EXPECT
        out.println(zaak.handelsnaam()); // SAFE
        Adres nieuw = new Adres();
        nieuw.vorige = new Adres();
        nieuw.vorige.straat = req.getParameter("oud");
        out.println(nieuw.vorige.straat); // EXPECT
        out.println(nieuw.straat); // SAFE
        nieuw.straat = nieuw.vorige.straat;
        nieuw.vorige.straat = "Heuvel";
        out.println(nieuw.straat); // EXPECT
        out.println(nieuw.vorige.straat); // SAFE
    }
}
