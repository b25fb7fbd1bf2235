package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Draad04Lokaal extends HttpServlet {
    private static final ThreadLocal<String> GEBRUIKER = ThreadLocal.withInitial(() -> "gast");
    private static final ThreadLocal<String> TAAL = ThreadLocal.withInitial(() -> "nl");
    private static final ThreadLocal<StringBuilder> BUFFER = ThreadLocal.withInitial(StringBuilder::new);

    private static String groet() {
        return "Dag " + GEBRUIKER.get();
    }

    private static String taal() {
        return "Taal " + TAAL.get();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        GEBRUIKER.set(w);
        try {
            uit.println(groet()); // EXPECT
            uit.println(taal()); // SAFE
            BUFFER.get().append(w);
            uit.println(BUFFER.get()); // EXPECT
        } finally {
            GEBRUIKER.remove();
        }
        uit.println(groet()); // SAFE
        GEBRUIKER.set("systeem");
        GEBRUIKER.remove();
        BUFFER.get().setLength(0);
        uit.println(BUFFER.get()); // SAFE
    }
}
