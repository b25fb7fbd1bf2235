package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ZestiendeKopie extends HttpServlet {

    private static class Dossier implements Serializable, Cloneable {
        private static final long serialVersionUID = 1L;
        String titel = "titel";
        transient String geheim = "geheim";
        List<String> bladen = new ArrayList<>();

        Dossier() {
        }

        Dossier(Dossier ander) {
            this.titel = ander.titel;
            this.bladen = new ArrayList<>(ander.bladen);
        }

        @Override
        protected Dossier clone() {
            try {
                return (Dossier) super.clone();
            } catch (CloneNotSupportedException fout) {
                throw new AssertionError(fout);
            }
        }
    }

    private static Object heenEnWeer(Object o) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(o);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        } catch (ClassNotFoundException fout) {
            throw new IOException("onbekende klasse");
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Dossier bron = new Dossier();
        Dossier voor = new Dossier(bron);
        bron.titel = p;
        Dossier na = new Dossier(bron);
        out.println(voor.titel); // SAFE
        out.println(na.titel); // EXPECT
        na.bladen.add(p);
        Dossier kloon = bron.clone();
        bron.titel = "anders";
        out.println(kloon.titel); // EXPECT
        kloon.bladen.add(p);
        out.println(bron.bladen); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Dossier bron = new Dossier();
        bron.bladen.add(p);
        bron.geheim = p;
        Dossier terug = (Dossier) heenEnWeer(bron);
        out.println(terug.geheim); // SAFE
        terug.titel = p;
        out.println(bron.titel); // SAFE
        String[] rij = {p, "vast"};
        String[] rijKloon = rij.clone();
        rij[0] = "gewist";
        out.println(rijKloon[0]); // EXPECT
        String[][] diep = {{"a"}, {"b"}};
        String[][] ondiep = diep.clone();
        ondiep[0][0] = p;
        ondiep[1] = new String[] {p};
        out.println(diep[0][0]); // EXPECT
        out.println(diep[1][0]); // SAFE
        Map<String, String> kaart = new HashMap<>(Map.of("k", "v"));
        Map<String, String> afdruk = Map.copyOf(kaart);
        kaart.put("k", p);
        out.println(afdruk.get("k")); // SAFE
        out.println(((HashMap<?, ?>) heenEnWeer(kaart)).get("k")); // EXPECT
    }
}
