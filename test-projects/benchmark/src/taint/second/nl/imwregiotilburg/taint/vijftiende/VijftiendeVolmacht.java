package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.*;

public class VijftiendeVolmacht extends HttpServlet {

    interface Bron {
        String lees(String sleutel);

        default String titel() {
            return "bron";
        }
    }

    static class Vaste implements Bron {
        @Override
        public String lees(String sleutel) {
            return "vast";
        }
    }

    static class Echo implements Bron {
        @Override
        public String lees(String sleutel) {
            return "echo " + sleutel;
        }
    }

    static class Om implements Bron {
        protected final Bron binnen;

        Om(Bron binnen) {
            this.binnen = binnen;
        }

        @Override
        public String lees(String sleutel) {
            return "<" + binnen.lees(sleutel) + ">";
        }
    }

    static class Onthoud extends Om {
        final Map<String, String> gezien = new TreeMap<>();

        Onthoud(Bron b) {
            super(b);
        }

        @Override
        public String lees(String sleutel) {
            return gezien.computeIfAbsent(sleutel, binnen::lees);
        }
    }

    static class Dicht extends Om {
        Dicht(Bron b) {
            super(b);
        }

        @Override
        public String lees(String sleutel) {
            return Masker.over(super.lees(sleutel));
        }
    }

    static class Vooraf extends Om {
        Vooraf(Bron b) {
            super(b);
        }

        @Override
        public String lees(String sleutel) {
            return super.lees(Masker.over(sleutel)) + binnen.titel();
        }
    }

    static final class Noteer implements InvocationHandler {
        private final Object doel;
        final List<String> namen = new ArrayList<>();
        final List<Object> invoer = new ArrayList<>();
        Object laatste;

        Noteer(Object doel) {
            this.doel = doel;
        }

        @Override
        public Object invoke(Object p, Method m, Object[] a) throws Throwable {
            namen.add(m.getName());
            if (a != null) {
                invoer.addAll(Arrays.asList(a));
            }
            laatste = m.invoke(doel, a);
            return laatste;
        }
    }

    static <T> T maak(Class<T> t, InvocationHandler h) {
        return t.cast(Proxy.newProxyInstance(t.getClassLoader(), new Class<?>[] {t}, h));
    }

    private final Onthoud gedeeld = new Onthoud(new Echo());

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = tekst(req, "w");
        uit.println(new Om(new Vaste()).lees(w)); // SAFE
        uit.println(new Om(new Echo()).lees(w)); // EXPECT
        uit.println(new Dicht(new Echo()).lees(w)); // SAFE
        uit.println(new Vooraf(new Echo()).lees(w)); // SAFE
        uit.println(new Vooraf(k -> k + w).lees("k")); // EXPECT
        uit.println(new Dicht(k -> k + w).lees("k")); // SAFE
        Onthoud o = new Onthoud(new Echo());
        uit.println(o.lees("eerst")); // SAFE
        o.lees(w);
        uit.println(o.gezien.get("eerst")); // SAFE
        uit.println(o.gezien); // EXPECT
        Onthoud p = new Onthoud(new Vaste());
        p.lees(w);
        uit.println(p.gezien.values()); // SAFE
        uit.println(p.gezien.keySet()); // EXPECT
        Bron[] rij = {new Vaste(), new Echo(), new Om(new Vaste())};
        for (int i = 0; i < rij.length; i += 2) {
            uit.println(rij[i].lees(w)); // SAFE
        }
        for (Bron b : rij) {
            uit.println(b.lees(w)); // EXPECT
        }
        uit.println(gedeeld.gezien.values()); // EXPECT
        uit.println(gedeeld.lees(w)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = tekst(req, "w");
        Noteer een = new Noteer(new Echo());
        Bron a = maak(Bron.class, een);
        uit.println(a.lees("k")); // SAFE
        uit.println(een.invoer); // SAFE
        uit.println(a.lees(w)); // EXPECT
        uit.println(een.invoer); // EXPECT
        uit.println(een.laatste); // EXPECT
        uit.println(a.titel()); // SAFE
        uit.println(een.laatste); // SAFE
        Noteer twee = new Noteer(new Vaste());
        uit.println(maak(Bron.class, twee).lees(w)); // SAFE
        uit.println(twee.laatste); // SAFE
        uit.println(twee.invoer.get(0)); // EXPECT
        Bron vervang = maak(Bron.class, (p, m, x) -> m.getName().equals("titel") ? w : "altijd dit");
        uit.println(vervang.lees(w)); // SAFE
        uit.println(vervang.titel()); // EXPECT
        Bron dicht = maak(Bron.class, (p, m, x) -> Masker.over(String.valueOf(m.invoke(a, x))));
        uit.println(dicht.lees(w)); // SAFE
        Bron eerst = maak(Bron.class, (p, m, x) -> x == null ? "geen" : x[0]);
        uit.println(eerst.lees(w)); // EXPECT
        @SuppressWarnings("unchecked")
        Map<String, String> alleenLezen = maak(Map.class, (p, m, x) -> m.getName().equals("get") ? "waarde bij " + x[0] : null);
        alleenLezen.put("k", w);
        uit.println(alleenLezen.get("k")); // SAFE
        uit.println(alleenLezen.get(w)); // EXPECT
        CharSequence tekst = maak(CharSequence.class, new Noteer(w));
        uit.println(tekst.subSequence(0, Math.min(9, tekst.length()))); // EXPECT
        maak(Runnable.class, new Noteer((Runnable) () -> uit.println(a.lees("k")))).run(); // SAFE
        maak(Runnable.class, new Noteer((Runnable) () -> uit.println(a.lees(w)))).run(); // EXPECT
    }
}
