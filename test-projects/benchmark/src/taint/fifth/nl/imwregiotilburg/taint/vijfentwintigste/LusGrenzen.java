package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/lusgrenzen")
public class LusGrenzen extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        String a = "start";
        for (int i = 0; i < 0; i++) {
            a = p;
        }
        out.println(a); // SAFE
        String b = "start";
        for (int i = 0; i <= 3; i++) {
            if (i == 3) {
                b = p;
            }
        }
        out.println(b); // EXPECT
        String c = "start";
        for (int i = 0; i < 3; i++) {
            if (i == 3) {
                c = p;
            }
        }
        out.println(c); // SAFE
        String[] schuif = {p, "x", "y"};
        for (int i = 0; i < 2; i++) {
            schuif[2] = schuif[1];
            schuif[1] = schuif[0];
            schuif[0] = "n" + i;
        }
        out.println(String.join(".", "k", schuif[2])); // EXPECT
        out.println(schuif[1]); // SAFE
        out.println(schuif[2]); // EXPECT
        String d = p;
        int k = 5;
        while (k-- > 0) {
            d = k == 0 ? "op" : d;
        }
        out.println(d); // SAFE
        do {
            d = p;
        } while (k > 0);
        out.println(d); // EXPECT
    }
}
