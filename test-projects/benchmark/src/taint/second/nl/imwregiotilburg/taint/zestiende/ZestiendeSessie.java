package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZestiendeSessie extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        req.setAttribute("zestien.naam", naam);
        req.setAttribute("zestien.land", "NL");
        out.println(req.getAttribute("zestien.naam")); // EXPECT
        HttpSession sessie = req.getSession();
        sessie.setAttribute("zestien.sessie.naam", naam);
        sessie.setAttribute("zestien.sessie.maat", naam.length());
        out.println(sessie.getAttribute("zestien.sessie.naam")); // EXPECT
        req.setAttribute("zestien.naam", "gewist");
        out.println((String) req.getAttribute("zestien.naam")); // SAFE
        ServletContext toepassing = getServletContext();
        toepassing.setAttribute("zestien.laatste", naam + "!");
        toepassing.setAttribute("zestien.titel", "Regio");
        out.println(toepassing.getAttribute("zestien.titel")); // SAFE
        Cookie koek = new Cookie("voorkeur", req.getParameter("voorkeur"));
        resp.addCookie(koek);
        out.println(koek.getValue()); // EXPECT
        koek.setValue("standaard");
        out.println(koek.getValue()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        HttpSession sessie = req.getSession();
        out.println((String) sessie.getAttribute("zestien.sessie.naam")); // EXPECT
        out.println(getServletContext().getAttribute("zestien.laatste")); // EXPECT
        out.println(getServletContext().getAttribute("zestien.titel")); // SAFE
        @SuppressWarnings("unchecked")
        List<String> bezocht = (List<String>) sessie.getAttribute("zestien.sessie.bezocht");
        if (bezocht == null) {
            bezocht = new ArrayList<>();
            sessie.setAttribute("zestien.sessie.bezocht", bezocht);
        }
        for (String pagina : bezocht) {
            out.println(pagina); // EXPECT
        }
        bezocht.add(req.getHeader("Referer"));
        for (Cookie koek : req.getCookies()) {
            if ("taal".equals(koek.getName())) {
                out.println("nl".equals(koek.getValue()) ? "Goedendag" : "Hello"); // SAFE
            }
        }
    }
}
