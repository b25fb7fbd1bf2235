package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Schoon02Pad extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("bsn");
        String modus = req.getParameter("modus");
        String a = w;
        if ("a".equals(modus)) {
            a = Masker.over(a);
        }
        uit.println(a); // EXPECT
        String b;
        if ("a".equals(modus)) {
            b = Masker.over(w);
        } else {
            b = "geen";
        }
        uit.println(b); // SAFE
        String c = w == null ? "leeg" : Masker.over(w);
        uit.println(c); // SAFE
        String d = switch (String.valueOf(modus)) {
            case "a", "b" -> Masker.over(w);
            default -> w;
        };
        uit.println(d); // EXPECT
        boolean streng = true;
        String e = streng ? Masker.over(w) : w;
        uit.println(e); // SAFE
        String f = w;
        try {
            if ("b".equals(modus)) {
                throw new IllegalStateException("modus");
            }
            f = Masker.over(f);
        } catch (IllegalStateException x) {
            uit.println(f); // EXPECT
        }
        uit.println(a.equals(b)); // SAFE
    }
}
