package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

@WebServlet("/v25/rechtentabel")
public class RechtenTabel extends HttpServlet {

    private static final class Recht {
        private final String naam;
        private final BitSet bits = new BitSet();
        private String reden = "standaard";

        Recht(String naam) {
            this.naam = naam;
        }

        Recht mag(int... b) {
            for (int x : b) {
                bits.set(x);
            }
            return this;
        }
    }

    private static final class Tabel {
        private final Map<String, Recht> perRol = new HashMap<>();
        private final Deque<String> spoor = new ArrayDeque<>();

        Recht van(String rol) {
            return perRol.computeIfAbsent(rol, r -> {
                spoor.addLast(r);
                return new Recht("rol-" + perRol.size());
            });
        }

        void weiger(String rol, String reden) {
            Recht r = van(rol);
            r.bits.clear();
            r.reden = reden;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Tabel t = new Tabel();
        t.van("gast").mag(1);
        t.van("lid").mag(1, 2);
        String rol = String.valueOf(req.getParameter("rol"));
        PrintWriter out = resp.getWriter();
        out.println(t.spoor); // SAFE
        out.println(t.van(rol).bits); // SAFE
        out.println(t.spoor.peekLast()); // EXPECT
        out.println(t.spoor.peekFirst()); // SAFE
        t.weiger("lid", req.getParameter("reden"));
        out.println(t.van("lid").reden); // EXPECT
        out.println(t.van("gast").reden); // SAFE
        out.println(t.perRol.keySet()); // EXPECT
        out.println(String.join("+", t.spoor)); // EXPECT
    }
}
