package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter03Varargs extends HttpServlet {
    private static String eerste(String... r) { return r.length == 0 ? "" : r[0]; }
    private static String plak(String sep, Object... r) {
        StringBuilder sb = new StringBuilder();
        for (Object o : r) {
            sb.append(o).append(sep);
        }
        return sb.toString();
    }
    private static int aantal(Object... r) { return r.length; }
    private static String tweede(String a, String b) { return b; }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(eerste(w, "b")); // EXPECT
        uit.println(eerste("a", w)); // SAFE
        uit.println(plak("-", "a", 1, w)); // EXPECT
        uit.println(plak("-", "a", 1, w.length())); // SAFE
        uit.println(aantal(w, w)); // SAFE
        uit.println(tweede(w, "vast")); // SAFE
        uit.println(tweede("vast", w)); // EXPECT
        uit.println(plak(w)); // SAFE
        uit.println(plak(w, "a")); // EXPECT
        uit.println(eerste(new String[] {"x", w})); // SAFE
    }
}
