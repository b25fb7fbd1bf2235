package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EigenStapel extends HttpServlet {
    static class Stapel {
        private Object[] data = new Object[2];
        private int top;

        void leg(Object o) {
            if (top == data.length) {
                data = Arrays.copyOf(data, top * 2);
            }
            data[top++] = o;
        }

        Object neem() {
            Object o = data[--top];
            data[top] = null;
            return o;
        }

        int hoogte() {
            return top;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Stapel s = new Stapel();
        s.leg("onder");
        s.leg(req.getParameter("naam"));
        s.leg("boven");
        out.println(s.neem()); // SAFE
        out.println(s.neem()); // EXPECT
        out.println(s.neem()); // SAFE
    }
}
