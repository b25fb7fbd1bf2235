package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;

@WebServlet("/v25/sessiekenmerk")
public class SessieKenmerk extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        HttpSession s = req.getSession();
        PrintWriter out = resp.getWriter();
        out.println(s.getAttribute("laatste")); // EXPECT
        out.println(s.getAttribute("versie")); // SAFE
        s.setAttribute("laatste", req.getParameter("q"));
        s.setAttribute("versie", "2.1");
        s.setAttribute("aantal", String.valueOf(req.getParameter("q")).length());
        out.println(s.getAttribute("aantal")); // SAFE
        for (String n : Collections.list(s.getAttributeNames())) {
            out.println(n); // SAFE
        }
        out.println((String) s.getAttribute("laatste")); // EXPECT
    }
}
