package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class RijLus extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] in = req.getParameterValues("deel");
        String[] uit = new String[in.length];
        int[] lengtes = new int[in.length];
        for (int i = 0; i < in.length; i++) {
            uit[in.length - 1 - i] = in[i].trim();
            lengtes[i] = in[i].length();
        }
        for (String s : uit) {
            out.println(s); // EXPECT
        }
        for (int n : lengtes) {
            out.println(n); // SAFE
        }
        for (int i = 0; i < uit.length; i++) {
            uit[i] = "regel " + i;
        }
        out.println(Arrays.stream(lengtes).sum()); // SAFE
    }
}
