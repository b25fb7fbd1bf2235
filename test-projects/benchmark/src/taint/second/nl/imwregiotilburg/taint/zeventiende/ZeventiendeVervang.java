package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeVervang extends HttpServlet {

    static class Vak {
        String een = "een";
        String twee = "twee";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("nieuw");
        String s = p;
        s = "vast";
        out.println(s); // SAFE
        String t;
        if (p.length() > 3) {
            t = "lang";
        } else {
            t = "kort";
        }
        out.println(t); // SAFE
        String u = p;
        if (p.length() > 3) {
            u = "lang";
        }
        out.println(u); // EXPECT
        String v = "begin";
        try {
            v = p;
            Integer.parseInt(p);
            v = "getal";
        } catch (NumberFormatException e) {
            out.println(v); // EXPECT
        }
        try {
            v = p;
        } finally {
            v = "einde";
        }
        out.println(v); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("nieuw");
        Vak vak = new Vak();
        vak.een = p;
        out.println(vak.twee); // SAFE
        vak.twee = vak.een;
        vak.een = "weg";
        out.println(vak.een); // SAFE
        out.println(vak.twee); // EXPECT
        wis(vak);
        out.println(vak.twee); // SAFE
        Vak ander = new Vak();
        ander.een = p;
        wis(ander);
        out.println(ander.een); // EXPECT
    }

    private void wis(Vak vak) {
        vak.twee = "";
    }
}
