package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Alias04InContainer extends HttpServlet {
    static class Post {
        private String tekst = "-";
        String getTekst() { return tekst; }
        void setTekst(String t) { tekst = t; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Post p = new Post();
        Post q = new Post();
        List<Post> lijst = new ArrayList<>();
        lijst.add(p);
        lijst.add(q);
        Post[] rij = {q, p};
        Map<String, Post> kaart = new HashMap<>();
        kaart.put("p", p);
        kaart.put("q", q);
        rij[1].setTekst(req.getHeader("Referer"));
        uit.println(lijst.get(0).getTekst()); // EXPECT
        uit.println(lijst.get(1).getTekst()); // SAFE
        uit.println(kaart.get("p").getTekst()); // EXPECT
        uit.println(kaart.get("q").getTekst()); // SAFE
        uit.println(p.getTekst()); // EXPECT
        uit.println(q.getTekst()); // SAFE
        for (Post x : lijst) {
            uit.println(x.getTekst()); // EXPECT
        }
        kaart.put("p", new Post());
        uit.println(kaart.get("p").getTekst()); // SAFE
    }
}
