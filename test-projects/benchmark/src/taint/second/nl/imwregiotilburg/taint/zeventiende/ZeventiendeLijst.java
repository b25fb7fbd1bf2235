package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

public class ZeventiendeLijst extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("item");
        List<String> lijst = new ArrayList<>();
        lijst.add(p);
        lijst.add("vast");
        out.println(lijst.get(0)); // EXPECT
        out.println(lijst.get(1)); // SAFE
        out.println(lijst); // EXPECT
        lijst.set(0, "anders");
        out.println(lijst.get(0)); // SAFE
        List<String> bij = new ArrayList<>(List.of("een"));
        bij.add(p);
        lijst.addAll(bij);
        out.println(lijst.get(3)); // EXPECT
        bij.remove(1);
        out.println(bij); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("item");
        LinkedList<String> l = new LinkedList<>();
        l.add("midden");
        l.addFirst(p);
        l.addLast("slot");
        out.println(l.getFirst()); // EXPECT
        out.println(l.getLast()); // SAFE
        l.add(0, "kop");
        out.println(l.get(0)); // SAFE
        out.println(l.get(1)); // EXPECT
        List<String> om = new ArrayList<>(List.of("a", p));
        Collections.reverse(om);
        out.println(om.get(0)); // EXPECT
        om.clear();
        om.add("na");
        out.println(om.get(0)); // SAFE
    }
}
