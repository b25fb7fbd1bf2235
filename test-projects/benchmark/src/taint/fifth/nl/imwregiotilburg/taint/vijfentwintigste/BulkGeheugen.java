package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

@WebServlet("/v25/bulkgeheugen")
public class BulkGeheugen extends HttpServlet {

    static final class Geheugen<K, V> {
        private final Function<K, V> maker;
        private final Map<K, SoftReference<V>> m = new ConcurrentHashMap<>();
        private final ReentrantLock slot = new ReentrantLock();
        private int missers;

        Geheugen(Function<K, V> maker) {
            this.maker = maker;
        }

        V haal(K k) {
            slot.lock();
            try {
                SoftReference<V> r = m.get(k);
                V v = r == null ? null : r.get();
                if (v == null) {
                    v = maker.apply(k);
                    m.put(k, new SoftReference<>(v));
                    missers++;
                }
                return v;
            } finally {
                slot.unlock();
            }
        }
    }

    private static final Geheugen<String, String> GROETEN = new Geheugen<>(k -> "Groet: " + k);
    private static final Geheugen<String, String> SOORTEN = new Geheugen<>(k -> k.isBlank() ? "blanco" : "gevuld");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        out.println(GROETEN.haal("vast")); // SAFE
        out.println(GROETEN.haal(p)); // EXPECT
        out.println(SOORTEN.haal(p)); // SAFE
        out.println(GROETEN.m.keySet()); // EXPECT
        out.println(SOORTEN.m.size()); // SAFE
        Geheugen<Integer, String> perLengte = new Geheugen<>(n -> n > 3 ? p : "kort");
        out.println(perLengte.haal(2)); // SAFE
        out.println(perLengte.haal(5)); // EXPECT
        out.println(SOORTEN.m.keySet()); // EXPECT
    }
}
