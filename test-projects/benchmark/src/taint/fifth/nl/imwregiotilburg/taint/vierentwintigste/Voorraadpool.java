package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class Voorraadpool extends HttpServlet {
    static class Buffer {
        String tekst = "";
    }

    static class Pool {
        private final Deque<Buffer> vrij = new ArrayDeque<>();
        private final boolean wissen;

        Pool(boolean wissen) {
            this.wissen = wissen;
        }

        Buffer leen() {
            return vrij.isEmpty() ? new Buffer() : vrij.pop();
        }

        void terug(Buffer b) {
            if (wissen) {
                b.tekst = "";
            }
            vrij.push(b);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Pool slordig = new Pool(false);
        Pool net = new Pool(true);
        Buffer a = slordig.leen();
        a.tekst = req.getParameter("naam");
        out.println(slordig.leen().tekst); // SAFE
        slordig.terug(a);
        out.println(slordig.leen().tekst); // EXPECT
        Buffer b = net.leen();
        b.tekst = req.getParameter("naam");
        net.terug(b);
        out.println(net.leen().tekst); // SAFE
    }
}
