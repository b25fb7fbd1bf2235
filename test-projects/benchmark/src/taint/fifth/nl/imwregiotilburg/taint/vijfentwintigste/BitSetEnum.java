package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;

@WebServlet("/v25/bitsetenum")
public class BitSetEnum extends HttpServlet {

    enum Kleur { ROOD, WIT, BLAUW }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String naam = String.valueOf(req.getParameter("naam"));
        BitSet gezien = new BitSet();
        naam.chars().forEach(c -> gezien.set(c & 63));
        EnumMap<Kleur, String> labels = new EnumMap<>(Kleur.class);
        labels.put(Kleur.BLAUW, "koel");
        labels.put(Kleur.WIT, naam);
        labels.put(Kleur.ROOD, "warm");
        PrintWriter out = resp.getWriter();
        out.println(gezien.cardinality() + naam); // EXPECT
        out.println(labels.get(Kleur.ROOD)); // SAFE
        out.println(labels.get(Kleur.WIT)); // EXPECT
        Iterator<String> it = labels.values().iterator();
        out.println(it.next()); // SAFE
        out.println(it.next()); // EXPECT
        out.println(it.next()); // SAFE
        out.println(EnumSet.copyOf(labels.keySet())); // SAFE
        out.println(labels); // EXPECT
    }
}
