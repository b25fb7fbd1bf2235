package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class VerzoekAttribuut extends HttpServlet {
    private void leg(HttpServletRequest r, String sleutel, Object o) {
        r.setAttribute(sleutel, o);
    }

    private String haal(HttpServletRequest r, String sleutel) {
        return (String) r.getAttribute(sleutel);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        leg(req, "va.a", req.getParameter("naam"));
        leg(req, "va.b", "vast");
        out.println(haal(req, "va.a")); // EXPECT
        out.println(haal(req, "va.b")); // SAFE
        req.getSession().setAttribute("va.a", "sessie");
        req.removeAttribute("va.a");
        out.println(haal(req, "va.a")); // SAFE
        leg(req, "va.b", req.getHeader("X-Naam"));
        out.println(haal(req, "va.b")); // EXPECT
    }
}
