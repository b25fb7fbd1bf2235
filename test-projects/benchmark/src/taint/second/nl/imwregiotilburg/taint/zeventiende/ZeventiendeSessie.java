package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ZeventiendeSessie extends HttpServlet {

    static class Mand {
        final List<String> inhoud = Collections.synchronizedList(new ArrayList<>());
        final String eigenaar = "gast";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        HttpSession sessie = req.getSession();
        String p = req.getParameter("naam");
        sessie.setAttribute("z17.naam", p);
        sessie.setAttribute("z17.taal", "nl");
        sessie.setAttribute("z17.dicht", ZeventiendeMasker.over(p));
        out.println(sessie.getAttribute("z17.naam")); // EXPECT
        out.println(sessie.getAttribute("z17.taal")); // SAFE
        out.println(sessie.getAttribute("z17.nooit")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        HttpSession sessie = req.getSession(true);
        out.println(sessie.getAttribute("z17.naam")); // EXPECT
        out.println(sessie.getAttribute("z17.dicht")); // SAFE
        Mand mand = (Mand) sessie.getAttribute("z17.mand");
        if (mand == null) {
            mand = new Mand();
            sessie.setAttribute("z17.mand", mand);
        }
        out.println(String.join(",", mand.inhoud)); // EXPECT
        out.println(mand.eigenaar); // SAFE
        mand.inhoud.add(req.getParameter("stuk"));
        Mand los = new Mand();
        out.println(String.join(",", los.inhoud)); // SAFE
        los.inhoud.add(req.getParameter("stuk"));
        out.println(los.inhoud.get(0)); // EXPECT
    }
}
