package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BasisLezer extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        BufferedReader in = request.getReader();
        String kop = in.readLine();
        String regel;
        int regels = 0;
        String laatste = null;
        while ((regel = in.readLine()) != null) {
            regels++;
            laatste = regel;
        }
        w.println(kop); // EXPECT
        w.println(regels); // SAFE
        w.println(laatste); // EXPECT
        w.println(regel); // SAFE
    }
}
