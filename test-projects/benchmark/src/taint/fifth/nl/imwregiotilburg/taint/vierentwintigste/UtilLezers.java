package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class UtilLezers extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        BufferedReader r = new BufferedReader(new StringReader("kop\n" + req.getParameter("naam") + "\nvoet"));
        out.println(r.readLine()); // SAFE
        out.println(r.readLine()); // EXPECT
        PushbackReader p = new PushbackReader(new StringReader(req.getParameter("stad")));
        int c = p.read();
        p.unread('#');
        out.println((char) c); // EXPECT
        out.println((char) p.read()); // SAFE
        char[] buf = new char[4];
        new StringReader("vast").read(buf, 0, 4);
        out.println(buf); // SAFE
        new StringReader(req.getParameter("naam")).read(buf, 1, 2);
    }
}
