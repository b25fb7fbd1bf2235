package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class BasisTokenizer extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        StringTokenizer st = new StringTokenizer(request.getParameter("zin"), " ,");
        int n = 0;
        int langste = 0;
        StringBuilder streepjes = new StringBuilder();
        while (st.hasMoreTokens()) {
            String woord = st.nextToken();
            n++;
            langste = Math.max(langste, woord.length());
            streepjes.append("-");
            w.print(woord.charAt(0)); // EXPECT
        }
        w.println(n); // SAFE
        w.println(langste); // SAFE
        w.println(streepjes); // SAFE
    }
}
