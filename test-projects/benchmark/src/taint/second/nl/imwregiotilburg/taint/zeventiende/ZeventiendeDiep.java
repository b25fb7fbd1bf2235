package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeDiep extends HttpServlet {

    private static String daal(String s, int n) {
        return n == 0 ? s : daal(s, n - 1);
    }

    private static String stapel(int n) {
        return n <= 0 ? "" : "*" + stapel(n - 1);
    }

    private static String heen(String a, String b, int n) {
        if (n <= 0) {
            return a;
        }
        return terug(b, a, n - 1);
    }

    private static String terug(String a, String b, int n) {
        if (n <= 0) {
            return b;
        }
        return heen(a, b, n - 1);
    }

    private static String laatste(String... s) {
        return s[s.length - 1];
    }

    private static int aantal(Object... o) {
        return o.length;
    }

    private String stap1(String s, String t) {
        return stap2("<" + s, t);
    }

    private String stap2(String s, String t) {
        return stap3(s, t.trim());
    }

    private String stap3(String s, String t) {
        String r = stap4(t, s);
        return r + ">";
    }

    private String stap4(String t, String s) {
        return new StringBuilder(s).append('.').toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("diep");
        out.println(daal(p, 5)); // EXPECT
        out.println(daal("d", 5)); // SAFE
        out.println(stapel(p.length())); // SAFE
        out.println(heen("a", p, p.length())); // EXPECT
        out.println(heen("a", "b", p.length())); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("diep");
        out.println(laatste("a", "b", p)); // EXPECT
        out.println(laatste(p, "a", "b")); // SAFE
        out.println(laatste(p)); // EXPECT
        out.println(aantal(p, p)); // SAFE
        out.println(stap1(p, "t")); // EXPECT
        out.println(stap1("s", p)); // SAFE
    }
}
