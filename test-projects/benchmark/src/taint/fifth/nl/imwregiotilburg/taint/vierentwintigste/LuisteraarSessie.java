package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class LuisteraarSessie extends HttpServlet {
    static class Luisteraar implements HttpSessionAttributeListener {
        final StringBuilder namen = new StringBuilder();
        final StringBuilder waarden = new StringBuilder();

        @Override
        public void attributeAdded(HttpSessionBindingEvent e) {
            namen.append(e.getName());
            waarden.append(e.getValue());
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Luisteraar l = new Luisteraar();
        HttpSession s = req.getSession();
        l.attributeAdded(new HttpSessionBindingEvent(s, "ls.naam", req.getParameter("naam")));
        out.println(l.namen); // SAFE
        out.println(l.waarden); // EXPECT
        HttpSessionBindingEvent leeg = new HttpSessionBindingEvent(s, "ls.leeg");
        out.println(leeg.getValue()); // SAFE
    }
}
