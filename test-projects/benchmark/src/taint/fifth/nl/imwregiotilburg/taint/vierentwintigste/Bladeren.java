package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class Bladeren extends HttpServlet {
    static class Blad<T> {
        final List<T> regels;
        final int nr;
        final int totaal;

        Blad(List<T> alle, int nr, int maat) {
            int van = Math.min((nr - 1) * maat, alle.size());
            this.regels = alle.subList(van, Math.min(van + maat, alle.size()));
            this.nr = nr;
            this.totaal = (alle.size() + maat - 1) / maat;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        List<String> alle = new ArrayList<>(List.of("a", "b", "c"));
        alle.add(req.getParameter("naam"));
        alle.add("e");
        Blad<String> een = new Blad<>(alle, 1, 2);
        Blad<String> twee = new Blad<>(alle, 2, 2);
        out.println(een.regels); // SAFE
        out.println(twee.regels); // EXPECT
        out.println(twee.nr + "/" + twee.totaal); // SAFE
        int nr = Math.max(1, Integer.parseInt(req.getParameter("nr")));
        Blad<String> keuze = new Blad<>(alle, nr, 2);
        out.println(keuze.regels); // EXPECT
    }
}
