package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Schoon05Overschreven extends HttpServlet {
    private static String veilig(String s) {
        if (s == null) {
            return "-";
        }
        return Masker.over(s);
    }

    private static String lek(String s) {
        String m = Masker.over(s);
        return m.isEmpty() ? m : s;
    }

    private static String laatste(String s, int n) {
        return Masker.over(s) + s.substring(Math.max(0, s.length() - n));
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("telefoon");
        uit.println(veilig(w)); // SAFE
        uit.println(lek(w)); // EXPECT
        uit.println(laatste(w, 4)); // EXPECT
        String m = Masker.over(w);
        String n = m;
        m = w;
        uit.println(m); // EXPECT
        uit.println(n); // SAFE
        m = veilig(m);
        uit.println(m); // SAFE
        uit.println(veilig(lek(w))); // SAFE
        uit.println(lek(veilig(w))); // SAFE
        uit.println(Masker.over(w).replace("*", w)); // EXPECT
    }
}
