package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class UtilScanner extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Scanner s = new Scanner(request.getReader());
        int woorden = 0;
        String laatste = "";
        while (s.hasNext()) {
            laatste = s.next();
            woorden++;
        }
        w.println(laatste); // EXPECT
        Scanner vast = new Scanner("12 appels");
        w.println(vast.nextInt() + woorden); // SAFE
        w.println(vast.next()); // SAFE
        Scanner samen = new Scanner("naam:" + request.getParameter("naam")).useDelimiter(":");
        samen.next();
        w.println(samen.next()); // EXPECT
    }
}
