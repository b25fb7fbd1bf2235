package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class OngedaanStapel extends HttpServlet {
    static class Tekstvak {
        private String tekst = "begin";
        private final Deque<String> terug = new ArrayDeque<>();
        private final Deque<String> vooruit = new ArrayDeque<>();

        void zet(String s) {
            terug.push(tekst);
            vooruit.clear();
            tekst = s;
        }

        void ongedaan() {
            vooruit.push(tekst);
            tekst = terug.pop();
        }

        void opnieuw() {
            terug.push(tekst);
            tekst = vooruit.pop();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Tekstvak v = new Tekstvak();
        v.zet(req.getParameter("tekst"));
        out.println(v.tekst); // EXPECT
        v.ongedaan();
        v.opnieuw();
        out.println(v.tekst); // EXPECT
        v.zet("af");
        out.println(v.tekst); // SAFE
        out.println(v.terug.peekLast()); // SAFE
    }
}
