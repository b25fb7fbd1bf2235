package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Struct02Boom extends HttpServlet {
    static class Tak {
        String sleutel;
        Tak links;
        Tak rechts;
        Tak(String s) { sleutel = s; }
        int diepte() {
            int l = links == null ? 0 : links.diepte();
            int r = rechts == null ? 0 : rechts.diepte();
            return 1 + Math.max(l, r);
        }
        void inOrde(StringBuilder sb) {
            if (links != null) {
                links.inOrde(sb);
            }
            sb.append(sleutel);
            if (rechts != null) {
                rechts.inOrde(sb);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Tak wortel = new Tak("wortel");
        wortel.links = new Tak("links");
        wortel.rechts = new Tak("rechts");
        wortel.links.links = new Tak(req.getParameter("naam"));
        uit.println(wortel.links.links.sleutel); // EXPECT
        uit.println(wortel.links.sleutel); // SAFE
        uit.println(wortel.rechts.sleutel); // SAFE
        StringBuilder heel = new StringBuilder();
        wortel.inOrde(heel);
        uit.println(heel); // EXPECT
        StringBuilder half = new StringBuilder();
        wortel.rechts.inOrde(half);
        uit.println(half); // SAFE
        Tak los = wortel.links;
        wortel.links = new Tak("vervangen");
        uit.println(los.links.sleutel); // EXPECT
    }
}
