package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class RijKopie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] bron = {"a", req.getParameter("naam"), "c", "d"};
        String[] kop = Arrays.copyOfRange(bron, 2, 4);
        String[] staart = Arrays.copyOf(bron, 2);
        out.println(kop[0] + kop[1]); // SAFE
        out.println(staart[1]); // EXPECT
        String[] doel = new String[4];
        System.arraycopy(bron, 1, doel, 3, 1);
        doel[1] = "doel";
        out.println(doel[1]); // SAFE
        String[] kloon = bron.clone();
        bron[1] = "gewist";
        out.println(kloon[1]); // EXPECT
    }
}
