package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** Serialisation in memory, copies by clone, and encodings. */
public class TweeentwintigsteBewaren extends HttpServlet {

    static class Pak implements Serializable, Cloneable {
        private static final long serialVersionUID = 1L;
        String tekst;
        String tweede = "tweede";
        transient String vluchtig;
        int[] maten = {1, 2};
        ArrayList<String> lijst = new ArrayList<>();

        Pak(String tekst) {
            this.tekst = tekst;
        }

        @Override
        public Pak clone() {
            try {
                return (Pak) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static class DiepPak extends Pak {
        private static final long serialVersionUID = 1L;

        DiepPak(String tekst) {
            super(tekst);
        }

        @Override
        public DiepPak clone() {
            DiepPak k = (DiepPak) super.clone();
            k.lijst = new ArrayList<>(lijst);
            return k;
        }
    }

    static class Eigenwijs implements Serializable {
        private static final long serialVersionUID = 1L;
        private transient String binnen;

        Eigenwijs(String binnen) {
            this.binnen = binnen;
        }

        private void writeObject(ObjectOutputStream o) throws IOException {
            o.defaultWriteObject();
            o.writeUTF(binnen);
        }

        private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
            i.defaultReadObject();
            binnen = "gelezen " + i.readUTF();
        }
    }

    static class Gewist implements Serializable {
        private static final long serialVersionUID = 1L;
        String inhoud;

        Gewist(String inhoud) {
            this.inhoud = inhoud;
        }

        private Object readResolve() {
            return new Gewist("gewist");
        }
    }

    public static class Buiten implements Externalizable {
        private String a = "a";
        private String b = "b";

        public Buiten() {
        }

        Buiten(String a, String b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public void writeExternal(ObjectOutput out) throws IOException {
            out.writeObject(a);
        }

        @Override
        public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
            a = (String) in.readObject();
        }
    }

    private static byte[] invriezen(Object o) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream oos = new ObjectOutputStream(b)) {
            oos.writeObject(o);
        }
        return b.toByteArray();
    }

    private static Object ontdooien(byte[] b) throws IOException {
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(b))) {
            return ois.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String d = req.getParameter("d");
        PrintWriter out = resp.getWriter();

        Pak pak = new Pak(d);
        pak.vluchtig = d;
        Pak terug = (Pak) ontdooien(invriezen(pak));
        out.println(terug.tekst); // EXPECT
        out.println(terug.vluchtig); // SAFE
        out.println(pak.vluchtig); // EXPECT
        out.println(terug.maten[0]); // SAFE
        Pak rein = (Pak) ontdooien(invriezen(new Pak("rein")));
        out.println(rein.tekst); // SAFE
        Eigenwijs ew = (Eigenwijs) ontdooien(invriezen(new Eigenwijs(d)));
        out.println(ew.binnen); // EXPECT
        Eigenwijs ew2 = (Eigenwijs) ontdooien(invriezen(new Eigenwijs("e")));
        out.println(ew2.binnen); // SAFE
        Gewist g = (Gewist) ontdooien(invriezen(new Gewist(d)));
        out.println(g.inhoud); // SAFE
        Buiten bu = (Buiten) ontdooien(invriezen(new Buiten(d, d)));
        out.println(bu.a); // EXPECT
        out.println(bu.b); // SAFE
        HashMap<String, String> kaart = new HashMap<>();
        kaart.put("k", d);
        Object kopie = ontdooien(invriezen(kaart));
        out.println(kopie); // EXPECT
        kaart.put("k", "v");
        out.println(ontdooien(invriezen(kaart))); // SAFE

        klonen(out, d);
        eigenschappen(out, d);
    }

    private void klonen(PrintWriter out, String d) {
        Pak een = new Pak("een");
        Pak twee = een.clone();
        twee.tekst = d;
        out.println(een.tekst); // SAFE
        out.println(twee.tekst); // EXPECT
        Pak drie = twee.clone();
        out.println(drie.tekst); // EXPECT
        out.println(drie.tweede); // SAFE
        twee.lijst.add(d);
        out.println(een.lijst.get(0)); // EXPECT
        DiepPak v = new DiepPak("v");
        DiepPak w = v.clone();
        v.lijst.add("schoon");
        w.lijst.add(d);
        out.println(v.lijst.get(0)); // SAFE
        out.println(w.lijst.get(0)); // EXPECT
        String[][] diep = {{"x"}, {"y"}};
        String[][] ondiep = diep.clone();
        ondiep[0][0] = d;
        ondiep[1] = new String[] {d};
        out.println(diep[0][0]); // EXPECT
        out.println(diep[1][0]); // SAFE
        out.println(ondiep[1][0]); // EXPECT
        ArrayList<String> l = new ArrayList<>(List.of("l"));
        @SuppressWarnings("unchecked")
        ArrayList<String> m = (ArrayList<String>) l.clone();
        m.set(0, d);
        out.println(l.get(0)); // SAFE
        out.println(m.get(0)); // EXPECT
    }

    private void eigenschappen(PrintWriter out, String d) throws IOException {
        Properties p = new Properties();
        p.setProperty("vast", "1");
        p.setProperty("vrij", d);
        StringWriter sw = new StringWriter();
        p.store(sw, null);
        out.println(sw); // EXPECT
        Properties q = new Properties();
        q.load(new StringReader("vast=1\nvrij=2"));
        out.println(q.getProperty("vrij")); // SAFE
        q.load(new StringReader("kleur=" + d));
        out.println(q.getProperty("kleur")); // EXPECT
        for (String n : new String[] {"vast", "kleur"}) {
            out.println(q.getProperty(n)); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String d = req.getHeader("d");
        PrintWriter out = resp.getWriter();
        String url = URLEncoder.encode(d, StandardCharsets.UTF_8);
        out.println(url); // EXPECT
        out.println("?q=" + URLEncoder.encode("a b", StandardCharsets.UTF_8)); // SAFE
        out.println(URLDecoder.decode(url, StandardCharsets.UTF_8)); // EXPECT
        String b64 = Base64.getEncoder().encodeToString(d.getBytes(StandardCharsets.UTF_8));
        out.println(b64); // EXPECT
        out.println(new String(Base64.getDecoder().decode(b64), StandardCharsets.UTF_8)); // EXPECT
        byte[] vast = "vast".getBytes(StandardCharsets.UTF_8);
        out.println(Base64.getEncoder().encodeToString(vast)); // SAFE
        out.println(new String(Base64.getUrlEncoder().encode(d.getBytes(StandardCharsets.UTF_8)))); // EXPECT
        String latin = new String(d.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        out.println(latin); // EXPECT
        out.println(new String(vast, StandardCharsets.ISO_8859_1)); // SAFE
        out.println(Masker.over(URLDecoder.decode(url, StandardCharsets.UTF_8))); // SAFE
        StringBuilder veilig = new StringBuilder();
        StringBuilder gewist = new StringBuilder();
        for (int i = 0; i < d.length(); i++) {
            char c = d.charAt(i);
            switch (c) {
                case '<' -> veilig.append("&lt;");
                case '&' -> veilig.append("&amp;");
                default -> veilig.append(c);
            }
            gewist.append(c == '<' ? "!" : "?");
        }
        out.println(veilig); // EXPECT
        out.println(gewist); // SAFE
        try {
            URI u = new URI("https", "voorbeeld.nl", "/pad", "q=" + d, null);
            out.println(u.getHost()); // SAFE
            out.println(u.getPath()); // SAFE
            out.println(u.getQuery()); // EXPECT
            out.println(u); // EXPECT
        } catch (URISyntaxException e) {
            out.println("geen uri"); // SAFE
        }
        out.println(UUID.fromString("00000000-0000-0000-0000-000000000001")); // SAFE
    }
}
