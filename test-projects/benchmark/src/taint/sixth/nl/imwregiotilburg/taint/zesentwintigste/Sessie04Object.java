package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class Sessie04Object extends HttpServlet {
    static class Mand implements Serializable {
        private final List<String> regels = new ArrayList<>();
        private String klant = "gast";
        private String munt = "EUR";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        HttpSession s = req.getSession(true);
        Mand m = (Mand) s.getAttribute("sessie04.mand");
        if (m == null) {
            m = new Mand();
            s.setAttribute("sessie04.mand", m);
        }
        m.regels.add(req.getParameter("product"));
        uit.println(((Mand) s.getAttribute("sessie04.mand")).regels); // EXPECT
        uit.println(m.munt); // SAFE
        uit.println(m.klant); // EXPECT
        m.klant = req.getParameter("naam");
        Mand zelfde = (Mand) req.getSession().getAttribute("sessie04.mand");
        uit.println(zelfde.klant); // EXPECT
        uit.println(zelfde.munt); // SAFE
        Mand los = new Mand();
        uit.println(los.klant + los.regels); // SAFE
    }
}
