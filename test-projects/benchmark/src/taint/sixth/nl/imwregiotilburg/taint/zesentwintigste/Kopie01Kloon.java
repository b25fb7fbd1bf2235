package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class Kopie01Kloon extends HttpServlet {
    static class Dossier implements Cloneable {
        String titel = "dossier";
        List<String> stukken = new ArrayList<>();
        @Override public Dossier clone() {
            try {
                return (Dossier) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError();
            }
        }
        Dossier diep() {
            Dossier d = clone();
            d.stukken = new ArrayList<>(stukken);
            return d;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Dossier a = new Dossier();
        Dossier ondiep = a.clone();
        Dossier diep = a.diep();
        a.stukken.add(w);
        a.titel = w;
        uit.println(ondiep.stukken); // EXPECT
        uit.println(diep.stukken); // SAFE
        uit.println(ondiep.titel); // SAFE
        Dossier later = a.diep();
        uit.println(later.titel); // EXPECT
        later.titel = "nieuw";
        uit.println(later.titel); // SAFE
        uit.println(a.titel); // EXPECT
    }
}
