package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

public class Sessie05Koekjes extends HttpServlet {
    private static String zoek(Cookie[] koekjes, String naam) {
        if (koekjes != null) {
            for (Cookie c : koekjes) {
                if (c.getName().equals(naam)) {
                    return c.getValue();
                }
            }
        }
        return "geen";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = zoek(req.getCookies(), "klant");
        uit.println(w); // EXPECT
        Cookie a = new Cookie("a", w);
        Cookie b = new Cookie("b", "vast");
        uit.println(a.getValue()); // EXPECT
        uit.println(b.getValue()); // SAFE
        uit.println(zoek(new Cookie[] {a, b}, "b")); // SAFE
        a.setValue("gewist");
        uit.println(a.getValue()); // SAFE
        b.setValue(w);
        uit.println(b.getValue()); // EXPECT
        Map<String, Cookie> perNaam = new HashMap<>();
        perNaam.put("x", new Cookie("x", w));
        perNaam.put("y", new Cookie("y", "y-waarde"));
        uit.println(perNaam.get("x").getValue()); // EXPECT
        uit.println(perNaam.get("y").getValue()); // SAFE
    }
}
