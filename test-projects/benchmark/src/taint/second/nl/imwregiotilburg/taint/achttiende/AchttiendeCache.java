package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeCache extends HttpServlet {

    private final Map<Integer, String> opslag = Collections.synchronizedMap(new HashMap<>());
    private final Map<String, Integer> lengtes = Collections.synchronizedMap(new HashMap<>());

    static class Lru<K, V> extends LinkedHashMap<K, V> {
        private final int grens;

        Lru(int grens) {
            super(8, 0.75f, true);
            this.grens = grens;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> e) {
            return size() > grens;
        }
    }

    static class Memo {
        private final Map<String, String> geheugen = new HashMap<>();
        private final UnaryOperator<String> f;

        Memo(UnaryOperator<String> f) {
            this.f = f;
        }

        String van(String s) {
            return geheugen.computeIfAbsent(s, f);
        }
    }

    public static class Bundel extends ListResourceBundle {
        private final String eigen;

        public Bundel(String eigen) {
            this.eigen = eigen;
        }

        @Override
        protected Object[][] getContents() {
            return new Object[][]{{"groet", "hallo"}, {"eigen", eigen}};
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = "" + req.getParameter("post");
        w.println(opslag.computeIfAbsent(1, k -> p)); // EXPECT
        w.println(opslag.get(1)); // EXPECT
        w.println(opslag.get(2)); // EXPECT
        w.println(opslag.get(3)); // SAFE
        w.println(opslag.keySet()); // SAFE
        opslag.putIfAbsent(2, "n" + p);
        opslag.put(3, "drie " + p.length());
        w.println(lengtes.values()); // SAFE
        w.println(lengtes.keySet()); // EXPECT
        lengtes.put(p, p.length());

        Lru<String, String> lru = new Lru<>(2);
        lru.put("a", p);
        lru.put("b", "bb");
        w.println(lru.values()); // EXPECT
        lru.put("c", "cc");
        w.println(lru.values()); // SAFE
        w.println(lru.get("a")); // SAFE
        lru.put("d", p);
        lru.get("d");
        lru.put("e", "ee");
        w.println(lru); // EXPECT
        w.println(lru.keySet()); // SAFE

        Memo vast = new Memo(s -> "vast");
        w.println(vast.van(p)); // SAFE
        w.println(vast.geheugen.keySet()); // EXPECT
        Memo rond = new Memo(s -> "(" + s + ")");
        w.println(rond.van("x")); // SAFE
        w.println(rond.van(p)); // EXPECT
        w.println(new Memo(AchttiendePagina.Masker::over).van(p)); // SAFE

        Properties basis = new Properties();
        basis.setProperty("kleur", "rood");
        basis.setProperty("vorm", p);
        Properties boven = new Properties(basis);
        w.println(boven.getProperty("kleur")); // SAFE
        w.println(boven.getProperty("vorm")); // EXPECT
        w.println(boven.getProperty("maat", p)); // EXPECT
        w.println(boven.getProperty("kleur", p)); // SAFE
        boven.setProperty("vorm", "rond");
        w.println(boven.getProperty("vorm")); // SAFE
        w.println(basis.getProperty("vorm")); // EXPECT
        w.println(basis.stringPropertyNames()); // SAFE
        StringWriter sw = new StringWriter();
        basis.store(sw, null);
        w.println(sw); // EXPECT
        Properties gelezen = new Properties();
        gelezen.load(new StringReader("een=1\ntwee=" + p.replace('\n', ' ')));
        w.println(gelezen.getProperty("twee")); // EXPECT

        ResourceBundle rb = new Bundel(p);
        w.println(rb.getString("groet")); // SAFE
        w.println(rb.getString("eigen")); // EXPECT
        w.println(new Bundel("stil").getString("eigen")); // SAFE
        try {
            w.println(rb.getString("x" + p)); // SAFE
        } catch (MissingResourceException e) {
            w.println(e.getKey()); // EXPECT
            w.println(e.getMessage()); // EXPECT
        }
        WeakHashMap<Object, String> zwak = new WeakHashMap<>();
        zwak.put(this, p);
        w.println(zwak.get(this)); // EXPECT
        w.println(zwak.get(req)); // SAFE
        java.lang.ref.SoftReference<String> zacht = new java.lang.ref.SoftReference<>(p);
        w.println(zacht.get()); // EXPECT
    }
}
