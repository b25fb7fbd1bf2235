package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeMaskeer extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("tekst");
        out.println(ZeventiendeMasker.over(p)); // SAFE
        String schoon = ZeventiendeMasker.over(p);
        out.println("<b>" + schoon + "</b>"); // SAFE
        out.println(p); // EXPECT
        out.println(ZeventiendeMasker.over("vast") + p); // EXPECT
        ZeventiendeMasker.over(p);
        out.println(p.trim()); // EXPECT
        p = ZeventiendeMasker.over(p);
        out.println(p); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String a = req.getParameter("a");
        String b = req.getParameter("b");
        a = ZeventiendeMasker.over(a);
        out.println(a); // SAFE
        out.println(b); // EXPECT
        String c = b;
        b = ZeventiendeMasker.over(b);
        out.println(b); // SAFE
        out.println(c); // EXPECT
        String d = c;
        if (d.length() > 10) {
            d = ZeventiendeMasker.over(d);
        }
        out.println(d); // EXPECT
        if (c.length() > 10) {
            c = ZeventiendeMasker.over(c);
        } else {
            c = "kort";
        }
        out.println(c); // SAFE
    }
}
