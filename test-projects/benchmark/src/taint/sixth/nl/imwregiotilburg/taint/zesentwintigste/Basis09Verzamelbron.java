package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Enumeration;
import java.util.Map;

public class Basis09Verzamelbron extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        for (Map.Entry<String, String[]> e : req.getParameterMap().entrySet()) {
            uit.println(e.getKey() + "=" + e.getValue()[0]); // EXPECT
        }
        Enumeration<String> namen = req.getParameterNames();
        int n = 0;
        while (namen.hasMoreElements()) {
            uit.println(namen.nextElement()); // EXPECT
            n++;
        }
        uit.println(n + " parameters"); // SAFE
        Enumeration<String> koppen = req.getHeaderNames();
        if (koppen.hasMoreElements()) {
            uit.println(req.getHeader(koppen.nextElement())); // EXPECT
        }
        uit.println(req.getPathInfo()); // EXPECT
        for (Cookie c : req.getCookies()) {
            uit.println(c.getValue()); // EXPECT
            uit.println(c.getMaxAge()); // SAFE
        }
        Cookie eigen = new Cookie("taal", "nl");
        resp.addCookie(eigen);
        uit.println(eigen.getValue()); // SAFE
        String eerste = req.getReader().readLine();
        uit.println(eerste); // EXPECT
        uit.println(resp.isCommitted()); // SAFE
    }
}
