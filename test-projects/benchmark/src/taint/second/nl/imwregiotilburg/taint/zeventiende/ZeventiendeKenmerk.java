package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

public class ZeventiendeKenmerk extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kenmerk");
        ServletContext omgeving = req.getServletContext();
        out.println(req.getAttribute("z17.los")); // SAFE
        req.setAttribute("z17.los", p);
        out.println(req.getAttribute("z17.los")); // EXPECT
        req.setAttribute("z17.los", "vast");
        out.println(req.getAttribute("z17.los")); // SAFE
        omgeving.setAttribute("z17.laatste", p);
        omgeving.setAttribute("z17.versie", "1.7");
        req.setAttribute("z17.rest", p);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        ServletContext omgeving = req.getServletContext();
        out.println(omgeving.getAttribute("z17.laatste")); // EXPECT
        out.println(omgeving.getAttribute("z17.versie")); // SAFE
        out.println(req.getAttribute("z17.rest")); // SAFE
        req.setAttribute("z17.kaart", new HashMap<String, String>());
        vul(req);
        Map<?, ?> kaart = (Map<?, ?>) req.getAttribute("z17.kaart");
        out.println(kaart.get("diep")); // EXPECT
        out.println(kaart.get("ondiep")); // SAFE
        req.removeAttribute("z17.kaart");
        out.println(req.getAttribute("z17.kaart")); // SAFE
    }

    @SuppressWarnings("unchecked")
    private void vul(HttpServletRequest req) {
        Map<String, String> kaart = (Map<String, String>) req.getAttribute("z17.kaart");
        kaart.put("diep", req.getHeader("X-Diep"));
        kaart.put("ondiep", "hier");
    }
}
