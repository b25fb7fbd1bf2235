package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Dood03Enum extends HttpServlet {
    enum Stand {
        AAN(true), UIT(false);
        final boolean laatDoor;
        Stand(boolean l) { laatDoor = l; }
        String filter(String s) { return laatDoor ? s : "-"; }
    }

    private String via(Stand s, String w) {
        return switch (s) {
            case AAN -> w;
            case UIT -> "uit";
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Stand s = Stand.UIT;
        switch (s) {
            case AAN:
                uit.println(w); // SAFE
                break;
            case UIT:
                uit.println("uit"); // SAFE
                break;
        }
        uit.println(via(Stand.AAN, w)); // EXPECT
        uit.println(via(Stand.UIT, w)); // SAFE
        uit.println(Stand.AAN.filter(w)); // EXPECT
        uit.println(Stand.UIT.filter(w)); // SAFE
        s = Stand.valueOf("AAN");
        if (s == Stand.AAN) {
            uit.println(w.trim()); // EXPECT
        }
        if (s != Stand.AAN) {
            uit.println(w); // SAFE
        }
        for (Stand x : Stand.values()) {
            uit.println(x.filter(w)); // EXPECT
        }
    }
}
