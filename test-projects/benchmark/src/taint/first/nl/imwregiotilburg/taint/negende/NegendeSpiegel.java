package nl.imwregiotilburg.taint.negende;

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
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Reflectie, gevolmachtigden, kopieen, en een schrijver met een jasje. */
public class NegendeSpiegel {

    public static class Boon {
        public String naam = "boon";
        public String kleur = "bruin";

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getKleur() {
            return kleur;
        }

        public String groet(String wie) {
            return "Dag " + wie;
        }

        public String zwijg(String wie) {
            return "...";
        }
    }

    public static class Reflectie extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String p = req.getParameter("naam");
            try {
                Boon boon = new Boon();
                Method zet = Boon.class.getMethod("setNaam", String.class);
                zet.invoke(boon, p);
                out.println(boon.getNaam()); // EXPECT
                out.println(Boon.class.getMethod("getNaam").invoke(boon)); // EXPECT
                out.println(Boon.class.getMethod("getKleur").invoke(boon)); // SAFE
                out.println(zet.getName()); // SAFE
                Method groet = Boon.class.getMethod("groet", String.class);
                out.println(groet.invoke(boon, p)); // EXPECT
                out.println(groet.invoke(boon, "Jan")); // SAFE
                Method zwijg = boon.getClass().getMethod("zwijg", String.class);
                out.println(zwijg.invoke(boon, p)); // SAFE
                Boon ander = Boon.class.getDeclaredConstructor().newInstance();
                Field veld = Boon.class.getField("kleur");
                veld.set(ander, p);
                out.println(ander.kleur); // EXPECT
                out.println(ander.naam); // SAFE
                out.println(veld.get(boon)); // SAFE
            } catch (ReflectiveOperationException e) {
                out.println("reflectie mislukt"); // SAFE
            }
        }
    }

    interface Winkel {
        String koop(String artikel);

        String open();
    }

    static class EchteWinkel implements Winkel {
        @Override
        public String koop(String artikel) {
            return "gekocht: " + artikel;
        }

        @Override
        public String open() {
            return "negen uur";
        }
    }

    static class Verslaggever implements InvocationHandler {
        private final Object doel;
        private final StringBuilder verslag = new StringBuilder();

        Verslaggever(Object doel) {
            this.doel = doel;
        }

        @Override
        public Object invoke(Object proxy, Method m, Object[] args) throws Throwable {
            verslag.append(m.getName()).append(';');
            return m.invoke(doel, args);
        }
    }

    public static class Gevolmachtigd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Verslaggever v = new Verslaggever(new EchteWinkel());
            Winkel w = (Winkel) Proxy.newProxyInstance(Winkel.class.getClassLoader(), new Class<?>[] {Winkel.class}, v);
            out.println(w.koop(req.getParameter("artikel"))); // EXPECT
            out.println(w.koop("brood")); // SAFE
            out.println(w.open()); // SAFE
            out.println(v.verslag); // SAFE
        }
    }

    static class Kaartje implements Cloneable, Serializable {
        private static final long serialVersionUID = 1L;
        String voor;
        String achter = "leeg";
        transient String geheim;
        String[] labels = {"a", "b"};

        @Override
        public Kaartje clone() {
            try {
                Kaartje k = (Kaartje) super.clone();
                k.labels = labels.clone();
                return k;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    public static class Kopieen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaartje a = new Kaartje();
            a.voor = req.getParameter("tekst");
            Kaartje b = a.clone();
            out.println(b.voor); // EXPECT
            out.println(b.achter); // SAFE
            b.voor = "nieuw";
            b.labels[0] = req.getParameter("label");
            out.println(b.voor); // SAFE
            out.println(a.voor); // EXPECT
            out.println(a.labels[0]); // SAFE
            out.println(b.labels[0]); // EXPECT
            out.println(b.labels[1]); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaartje a = new Kaartje();
            a.voor = req.getParameter("tekst");
            a.geheim = req.getParameter("geheim");
            ByteArrayOutputStream bos = new ByteArrayOutputStream();
            try (ObjectOutputStream oos = new ObjectOutputStream(bos)) {
                oos.writeObject(a);
            }
            try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bos.toByteArray()))) {
                Kaartje b = (Kaartje) ois.readObject();
                out.println(b.voor); // EXPECT
                out.println(b.geheim); // SAFE
                out.println(b.achter); // SAFE
            } catch (ClassNotFoundException e) {
                out.println("onbekende klasse"); // SAFE
            }
            out.println(bos.size()); // SAFE
        }
    }

    /** Jasje om de schrijver. */
    static class Pagina implements AutoCloseable {
        private final PrintWriter out;
        private final Map<String, String> kenmerken = new HashMap<>();

        Pagina(PrintWriter out, String titel) {
            this.out = out;
            out.println("<title>" + titel + "</title>"); // SAFE
        }

        Pagina kenmerk(String k, String w) {
            kenmerken.put(k, w);
            return this;
        }

        Pagina alinea(String tekst) {
            out.print("<p>"); // SAFE
            out.print(tekst); // EXPECT
            return this;
        }

        Pagina tussenkop(String tekst) {
            out.print("<h2>" + tekst + "</h2>"); // SAFE
            return this;
        }

        Pagina veilig(String tekst) {
            out.print(NegendeScherm.Masker.over(tekst)); // SAFE
            return this;
        }

        @Override
        public void close() {
            out.println(kenmerken.get("bron")); // EXPECT
            out.println(kenmerken.get("taal")); // SAFE
            out.println("</body>"); // SAFE
        }
    }

    public static class Jasje extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (Pagina p = new Pagina(resp.getWriter(), "Overzicht")) {
                p.kenmerk("taal", "nl").kenmerk("bron", req.getHeader("Referer"));
                p.tussenkop("Nieuws").alinea("Vandaag niets").alinea(req.getParameter("tekst")).veilig(req.getParameter("naam"));
            }
        }
    }

    public static class Afdruk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String wachtwoord = req.getParameter("wachtwoord");
            try {
                MessageDigest md = MessageDigest.getInstance("SHA-256");
                byte[] vast = md.digest("vast".getBytes(StandardCharsets.UTF_8));
                out.println(HexFormat.of().formatHex(vast)); // SAFE
                out.println(md.getAlgorithm()); // SAFE
                byte[] som = md.digest(wachtwoord.getBytes(StandardCharsets.UTF_8));
                out.println(HexFormat.of().formatHex(som)); // EXPECT
                out.println(som.length); // SAFE
            } catch (NoSuchAlgorithmException e) {
                out.println("geen SHA-256"); // SAFE
            }
        }
    }
}
