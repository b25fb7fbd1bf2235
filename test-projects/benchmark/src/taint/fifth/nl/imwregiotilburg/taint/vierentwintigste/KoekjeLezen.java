package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class KoekjeLezen extends HttpServlet {
    private static Optional<Cookie> zoek(HttpServletRequest req, String naam) {
        Cookie[] alle = req.getCookies();
        if (alle == null) {
            return Optional.empty();
        }
        return Arrays.stream(alle).filter(k -> k.getName().equals(naam)).findFirst();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        out.println(zoek(req, "wie").map(Cookie::getValue).orElse("onbekend")); // EXPECT
        out.println(zoek(req, "taal").map(k -> "nl".equals(k.getValue()) ? "nl" : "en").orElse("nl")); // SAFE
        Cookie nieuw = new Cookie("kl-thema", "donker");
        out.println(nieuw.getValue()); // SAFE
        nieuw.setValue(req.getParameter("thema"));
        out.println(nieuw.getValue()); // EXPECT
    }
}
