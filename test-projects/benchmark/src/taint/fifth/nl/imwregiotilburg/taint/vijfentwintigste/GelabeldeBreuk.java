package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/gelabeldebreuk")
public class GelabeldeBreuk extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[] d = req.getParameterValues("d");
        PrintWriter out = resp.getWriter();
        if (d == null || d.length == 0) {
            out.println("geen d"); // SAFE
            return;
        }
        String eerste = "niet gevonden";
        String plek = "nergens";
        buiten:
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < d[i].length(); j++) {
                if (Character.isLetter(d[i].charAt(j))) {
                    eerste = d[i];
                    plek = i + "," + j;
                    break buiten;
                }
            }
        }
        out.println(eerste); // EXPECT
        out.println(plek); // SAFE
        out.println(eerste + plek); // EXPECT
        String r = "r";
        blok: {
            if (d.length >= 0) {
                break blok;
            }
            r = d[0];
        }
        out.println(r); // SAFE
        rij:
        for (String s : d) {
            for (char c : s.toCharArray()) {
                if (Character.isUpperCase(c)) {
                    continue rij;
                }
            }
            r = s;
        }
        out.println(r); // EXPECT
        String t = d[0];
        out.println(t); // EXPECT
        lus:
        while (true) {
            t = "eind";
            do {
                break lus;
            } while (t != null);
        }
        out.println(t); // SAFE
    }
}
