package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class InterTerugbel extends HttpServlet {
    interface Klaar {
        void ok(String s);

        void fout(int code);
    }

    private static void verwerk(String s, Klaar k) {
        k.ok(s.trim());
        k.fout(s.length());
    }

    private static void bladen(List<String> l, Consumer<String> c) {
        for (String s : l) {
            c.accept(s);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        verwerk(request.getParameter("naam"), new Klaar() {
            @Override
            public void ok(String s) {
                w.println(s); // EXPECT
            }

            @Override
            public void fout(int code) {
                w.println("code " + code); // SAFE
            }
        });
        bladen(List.of("a", "b"), s -> w.println(s)); // SAFE
        bladen(List.of("a", request.getParameter("stad")), s -> w.println(s)); // EXPECT
        StringBuilder sb = new StringBuilder();
        bladen(List.of(request.getParameter("stad")), s -> sb.append("."));
    }
}
