package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColLijstIndex extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        List<String> l = new ArrayList<>();
        l.add("nul");
        l.add(req.getParameter("naam"));
        l.add("twee");
        out.println(l.get(1)); // EXPECT
        out.println(l.get(2)); // SAFE
        l.remove(0);
        out.println(l.get(0)); // EXPECT
        out.println(l.get(1)); // SAFE
        l.set(0, "gezet");
    }
}
