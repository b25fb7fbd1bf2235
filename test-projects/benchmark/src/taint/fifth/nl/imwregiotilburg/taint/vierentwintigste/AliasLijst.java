package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class AliasLijst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        List<StringBuilder> lijst = new ArrayList<>();
        StringBuilder eerste = new StringBuilder();
        StringBuilder tweede = new StringBuilder();
        lijst.add(eerste);
        lijst.add(tweede);
        lijst.get(1).append(req.getParameter("adres"));
        out.println(tweede); // EXPECT
        List<StringBuilder> zelfde = lijst;
        zelfde.get(0).append("vast");
        out.println(eerste); // SAFE
        zelfde.clear();
        out.println(lijst); // SAFE
    }
}
