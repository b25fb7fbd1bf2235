package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/draadlokaal")
public class DraadLokaal extends HttpServlet {

    private static final ThreadLocal<String> HUIDIG = ThreadLocal.withInitial(() -> "niemand");
    private static final ThreadLocal<StringBuilder> SPOOR = new ThreadLocal<>();

    private static String meld() {
        return "gebruiker=" + HUIDIG.get();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        HUIDIG.set(req.getRemoteUser() == null ? req.getHeader("X-User") : "bekend");
        SPOOR.set(new StringBuilder());
        try {
            out.println(meld()); // EXPECT
            SPOOR.get().append("stap1;");
            out.println(SPOOR.get()); // SAFE
            SPOOR.get().append(req.getParameter("stap"));
            out.println(SPOOR.get()); // EXPECT
            Runnable zelf = () -> out.println(meld()); // EXPECT
            zelf.run();
            out.println(SPOOR.get().reverse()); // EXPECT
            String[] anders = new String[1];
            Thread t = new Thread(() -> anders[0] = meld());
            t.start();
            t.join();
            out.println(anders[0]); // SAFE
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            HUIDIG.remove();
            SPOOR.remove();
        }
        out.println(meld()); // SAFE
        out.println(SPOOR.get()); // SAFE
    }
}
