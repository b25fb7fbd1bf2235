package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

public class ZestiendeLijst extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String artikel = req.getParameter("artikel");
        List<String> mand = new ArrayList<>();
        mand.add("brood");
        out.println(mand.get(0)); // SAFE
        mand.add(artikel);
        List<String> blik = Collections.unmodifiableList(mand);
        for (String stuk : blik) {
            out.println(stuk); // EXPECT
        }
        List<String> leeg = new LinkedList<>(mand);
        leeg.clear();
        leeg.add("niets");
        out.println(leeg.get(0)); // SAFE
        Set<String> uniek = new HashSet<>(mand);
        Iterator<String> loper = uniek.iterator();
        while (loper.hasNext()) {
            out.println(loper.next()); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String artikel = req.getParameter("artikel");
        Deque<String> stapel = new ArrayDeque<>();
        stapel.push("onder");
        stapel.push(artikel);
        stapel.push("boven");
        out.println(stapel.pop()); // SAFE
        out.println(stapel.pop()); // EXPECT
        List<String> volgorde = new LinkedList<>();
        volgorde.add("vast");
        volgorde.add(0, artikel);
        out.println(volgorde.get(0)); // EXPECT
        String weg = volgorde.remove(0);
        out.println(volgorde.get(0)); // SAFE
        out.println(weg); // EXPECT
        List<List<String>> lagen = List.of(new ArrayList<>(), new ArrayList<>());
        lagen.get(0).add(artikel);
        lagen.get(1).add("tweede laag");
        out.println(lagen.get(0).get(0)); // EXPECT
        out.println(lagen.get(1).get(0)); // SAFE
    }
}
