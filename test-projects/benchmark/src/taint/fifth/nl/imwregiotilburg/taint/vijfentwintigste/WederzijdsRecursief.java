package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/wederzijdsrecursief")
public class WederzijdsRecursief extends HttpServlet {

    private static String even(String s, int n, String over) {
        return n == 0 ? over : oneven(s, n - 1, s);
    }

    private static String oneven(String s, int n, String over) {
        return n == 0 ? "oneven" : even(s, n - 1, over);
    }

    private static boolean isEven(int n) {
        return n == 0 || isOneven(n - 1);
    }

    private static boolean isOneven(int n) {
        return n != 0 && isEven(n - 1);
    }

    private static final class Ontleder {
        private final String in;
        private int i;

        Ontleder(String in) {
            this.in = in;
        }

        List<Object> lijst() {
            List<Object> l = new ArrayList<>();
            while (i < in.length() && in.charAt(i) != ')') {
                l.add(element());
            }
            i++;
            return l;
        }

        Object element() {
            if (in.charAt(i) == '(') {
                i++;
                return lijst();
            }
            int b = i;
            while (i < in.length() && "( )".indexOf(in.charAt(i)) < 0) {
                i++;
            }
            String w = in.substring(b, i);
            if (i < in.length() && in.charAt(i) == ' ') {
                i++;
            }
            return w;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        out.println(even(p, 4, "x")); // EXPECT
        out.println(even(p, 3, "x")); // SAFE
        out.println(even("y", 0, p)); // EXPECT
        out.println(isEven(6) ? p : "-"); // EXPECT
        out.println(isOneven(6) ? p : "-"); // SAFE
        List<Object> l = new Ontleder("a (b c) " + p.replace("(", "").replace(")", "")).lijst();
        out.println(l.get(0)); // SAFE
        out.println(l.get(1)); // SAFE
        out.println(l); // EXPECT
    }
}
