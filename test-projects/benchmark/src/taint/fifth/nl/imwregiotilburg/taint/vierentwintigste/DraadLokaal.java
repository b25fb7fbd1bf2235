package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DraadLokaal extends HttpServlet {
    private static final ThreadLocal<String> GEBRUIKER = ThreadLocal.withInitial(() -> "niemand");
    private static final ThreadLocal<String> TAAL = ThreadLocal.withInitial(() -> "nl");

    private static String wie() {
        return GEBRUIKER.get();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        GEBRUIKER.remove();
        GEBRUIKER.set(req.getParameter("naam"));
        out.println(wie()); // EXPECT
        out.println(TAAL.get()); // SAFE
        String[] elders = new String[1];
        Thread t = new Thread(() -> elders[0] = wie());
        t.start();
        try {
            t.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        GEBRUIKER.remove();
        out.println(wie()); // SAFE
    }
}
