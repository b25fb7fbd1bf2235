package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/bittekens")
public class BitTekens extends HttpServlet {

    private static String rot(String s, int n) {
        char[] c = s.toCharArray();
        for (int i = 0; i < c.length; i++) {
            c[i] = (char) (c[i] ^ n);
        }
        return new String(c);
    }

    private static char hoog(char c) {
        return (char) (c & ~0x20);
    }

    private static char nul(char c) {
        return (char) ((c & 0) | 'n');
    }

    private static long pak(String s) {
        long l = 0;
        for (int i = 0; i < Math.min(4, s.length()); i++) {
            l = l << 16 | s.charAt(i);
        }
        return l;
    }

    private static String uitpakken(long l) {
        StringBuilder b = new StringBuilder();
        for (int i = 48; i >= 0; i -= 16) {
            b.append((char) (l >>> i & 0xffff));
        }
        return b.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = "p" + req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.println(rot(p, 5)); // EXPECT
        out.println(rot(rot(p, 42), 42)); // EXPECT
        out.println(hoog(p.charAt(0))); // SAFE
        out.println(hoog(p.charAt(p.length() - 1))); // EXPECT
        out.println(nul(p.charAt(p.length() - 1))); // SAFE
        out.println(uitpakken(pak(p))); // EXPECT
        out.println(uitpakken(0x0041004200430044L)); // SAFE
        out.println(p.length() << 2 ^ 1); // SAFE
    }
}
