package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/verzoekkenmerk")
public class VerzoekKenmerk extends HttpServlet {

    private void vul(HttpServletRequest r) {
        r.setAttribute("groet", "hallo");
        r.setAttribute("wie", r.getParameter("wie"));
        r.setAttribute("regels", new ArrayList<String>());
    }

    private void verrijk(HttpServletRequest r) {
        Object o = r.getAttribute("regels");
        if (o instanceof List<?> l) {
            r.setAttribute("omvang", l.size());
        }
        r.setAttribute("groet", r.getAttribute("groet") + "!");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        vul(req);
        verrijk(req);
        PrintWriter out = resp.getWriter();
        out.println(req.getAttribute("groet")); // SAFE
        out.println(req.getAttribute("wie")); // EXPECT
        out.println(req.getAttribute("groet") + " " + req.getAttribute("wie")); // EXPECT
        out.println(req.getAttribute("omvang")); // SAFE
        req.setAttribute("groet", req.getAttribute("wie"));
        req.removeAttribute("wie");
        out.println(req.getAttribute("wie")); // SAFE
        out.println(req.getAttribute("groet")); // EXPECT
        Object oud = req.getAttribute("groet");
        req.setAttribute("groet", "dag");
        out.println(oud); // EXPECT
        out.println(req.getAttribute("groet")); // SAFE
    }
}
