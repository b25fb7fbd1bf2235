package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

@WebServlet("/v25/serievorm")
public class SerieVorm extends HttpServlet {

    private static final class Kaart implements Serializable {
        private static final long serialVersionUID = 1L;
        private String titel;
        private transient String tijdelijk;
        private final Map<String, String> extra = new HashMap<>();

        Kaart(String titel, String tijdelijk) {
            this.titel = titel;
            this.tijdelijk = tijdelijk;
        }
    }

    private static final class Vervangen implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String in;

        Vervangen(String in) {
            this.in = in;
        }

        private Object writeReplace() {
            return new Kaart("vervanger", in);
        }
    }

    private static Object heenEnTerug(Object o) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream s = new ObjectOutputStream(b)) {
            s.writeObject(o);
        }
        try (ObjectInputStream s = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))) {
            return s.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        Kaart k = new Kaart("titel", p);
        k.extra.put("noot", p);
        k.extra.put("kop", "vast");
        Kaart l = (Kaart) heenEnTerug(k);
        PrintWriter out = resp.getWriter();
        out.println(l.titel); // SAFE
        out.println(l.tijdelijk); // SAFE
        out.println(l.extra.get("noot")); // EXPECT
        out.println(l.extra); // EXPECT
        k.titel = p;
        out.println(l.titel); // SAFE
        out.println(((Kaart) heenEnTerug(k)).titel); // EXPECT
        Kaart v = (Kaart) heenEnTerug(new Vervangen(p));
        out.println(v.titel + v.tijdelijk); // SAFE
        out.println(heenEnTerug(p)); // EXPECT
    }
}
