package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class BasisBronnen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Map<String, String[]> alle = req.getParameterMap();
        for (Map.Entry<String, String[]> e : alle.entrySet()) {
            out.println(e.getValue()[0]); // EXPECT
        }
        Enumeration<String> namen = req.getParameterNames();
        out.println(namen.nextElement()); // EXPECT
        out.println(req.getMethod()); // SAFE
        Enumeration<String> koppen = req.getHeaders("X-Lijst");
        out.println(koppen.hasMoreElements()); // SAFE
        while (koppen.hasMoreElements()) {
            out.println(koppen.nextElement()); // EXPECT
        }
    }
}
