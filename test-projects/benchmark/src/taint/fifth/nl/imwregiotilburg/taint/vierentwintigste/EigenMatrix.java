package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EigenMatrix extends HttpServlet {
    static class Matrix<T> {
        private final List<List<T>> rijen = new ArrayList<>();

        Matrix(int r, int k, T begin) {
            for (int i = 0; i < r; i++) {
                rijen.add(new ArrayList<>(Collections.nCopies(k, begin)));
            }
        }

        void zet(int r, int k, T t) {
            rijen.get(r).set(k, t);
        }

        T op(int r, int k) {
            return rijen.get(r).get(k);
        }

        Matrix<T> gespiegeld(T begin) {
            Matrix<T> m = new Matrix<>(rijen.get(0).size(), rijen.size(), begin);
            for (int i = 0; i < rijen.size(); i++) {
                for (int j = 0; j < rijen.get(i).size(); j++) {
                    m.zet(j, i, op(i, j));
                }
            }
            return m;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Matrix<String> m = new Matrix<>(2, 3, ".");
        m.zet(0, 2, request.getParameter("naam"));
        w.println(m.op(0, 2)); // EXPECT
        Matrix<String> g = m.gespiegeld("");
        w.println(g.op(0, 1)); // SAFE
        m.zet(0, 2, "*");
        w.println(m.op(0, 2)); // SAFE
        w.println(g.op(2, 0)); // EXPECT
    }
}
