package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColPrioriteit extends HttpServlet {
    static class Taak {
        final int rang;
        final String tekst;

        Taak(int rang, String tekst) {
            this.rang = rang;
            this.tekst = tekst;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        PriorityQueue<Taak> q = new PriorityQueue<>(Comparator.comparingInt((Taak t) -> t.rang));
        q.add(new Taak(5, req.getParameter("taak")));
        q.add(new Taak(1, "eerst"));
        q.add(new Taak(9, "laatst"));
        out.println(q.poll().tekst); // SAFE
        Taak tweede = q.poll();
        out.println(tweede.tekst); // EXPECT
        out.println(tweede.rang); // SAFE
        out.println(q.poll().tekst); // SAFE
    }
}
