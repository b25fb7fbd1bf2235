package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Properties;

/** Serialisatie, klonen en stromen van bytes en tekens. */
public class AchtsteOpslag {

    static class Dossier implements Serializable, Cloneable {
        private static final long serialVersionUID = 1L;
        String titel;
        String soort = "dossier";
        transient String notitie;
        ArrayList<String> bijlagen = new ArrayList<>();

        @Override
        public Dossier clone() {
            try {
                return (Dossier) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static byte[] bewaar(Object o) throws IOException {
        ByteArrayOutputStream bos = new ByteArrayOutputStream();
        try (ObjectOutputStream oos = new ObjectOutputStream(bos)) {
            oos.writeObject(o);
        }
        return bos.toByteArray();
    }

    private static Object lees(byte[] b) throws IOException, ServletException {
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(b))) {
            return ois.readObject();
        } catch (ClassNotFoundException e) {
            throw new ServletException("klasse weg");
        }
    }

    /** Heen en weer door serialisatie. */
    public static class HeenEnWeer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Dossier d = new Dossier();
            d.titel = req.getParameter("titel");
            Dossier e = new Dossier();
            e.titel = "vast";
            Dossier d2 = (Dossier) lees(bewaar(d));
            Dossier e2 = (Dossier) lees(bewaar(e));
            PrintWriter out = resp.getWriter();
            out.print(d2.titel); // EXPECT
            out.print(e2.titel); // SAFE
        }
    }

    /** Vluchtige velden gaan niet mee. */
    public static class Vluchtig extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Dossier d = new Dossier();
            d.titel = "titel";
            d.notitie = req.getParameter("notitie");
            Dossier d2 = (Dossier) lees(bewaar(d));
            PrintWriter out = resp.getWriter();
            out.print(d.notitie); // EXPECT
            out.print(d2.notitie); // SAFE
            out.print(d2.titel); // SAFE
        }
    }

    /** Ondiep klonen. */
    public static class Klonen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Dossier d = new Dossier();
            d.titel = "eerst";
            Dossier k = d.clone();
            k.titel = req.getParameter("titel");
            PrintWriter out = resp.getWriter();
            out.print(d.titel); // SAFE
            out.print(k.titel); // EXPECT
            out.print(k.soort); // SAFE
            k.bijlagen.add(req.getParameter("bijlage"));
            out.print(d.bijlagen.get(0)); // EXPECT
            Dossier los = new Dossier();
            los.bijlagen.add("los");
            out.print(los.bijlagen.get(0)); // SAFE
            Dossier weer = k.clone();
            out.print(weer.titel); // EXPECT
        }
    }

    /** Eigen lees- en schrijfmethoden. */
    public static class EigenVorm extends HttpServlet {
        static class Kluis implements Serializable {
            private static final long serialVersionUID = 1L;
            private transient String geheim;
            private transient String slot;

            Kluis(String geheim) {
                this.geheim = geheim;
                this.slot = "open";
            }

            private void writeObject(ObjectOutputStream o) throws IOException {
                o.defaultWriteObject();
                o.writeUTF(geheim == null ? "" : geheim);
            }

            private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
                i.defaultReadObject();
                geheim = i.readUTF();
                slot = "dicht";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Kluis k = (Kluis) lees(bewaar(new Kluis(req.getParameter("geheim"))));
            resp.getWriter().println(k.geheim); // EXPECT
            resp.getWriter().println(k.slot); // SAFE
        }
    }

    /** DataOutput en DataInput. */
    public static class Gegevens extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            ByteArrayOutputStream bos = new ByteArrayOutputStream();
            DataOutputStream dos = new DataOutputStream(bos);
            dos.writeInt(p.length());
            dos.writeUTF(p);
            DataInputStream dis = new DataInputStream(new ByteArrayInputStream(bos.toByteArray()));
            PrintWriter out = resp.getWriter();
            int n = dis.readInt();
            String s = dis.readUTF();
            out.print(n); // SAFE
            out.print(s); // EXPECT
            ByteArrayOutputStream ander = new ByteArrayOutputStream();
            new DataOutputStream(ander).writeUTF("vast");
            out.print(new DataInputStream(new ByteArrayInputStream(ander.toByteArray())).readUTF()); // SAFE
        }
    }

    /** Lezers om lezers. */
    public static class Lezers extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            BufferedReader een = new BufferedReader(new InputStreamReader(req.getInputStream(), StandardCharsets.UTF_8));
            out.print(een.readLine()); // EXPECT
            BufferedReader twee = new BufferedReader(new StringReader("regel een\nregel twee"));
            out.print(twee.readLine()); // SAFE
            CharArrayWriter bak = new CharArrayWriter();
            CharArrayWriter leeg = new CharArrayWriter();
            int c;
            while ((c = een.read()) != -1) {
                bak.write(c);
                leeg.write('x');
            }
            out.print(bak.toString()); // EXPECT
            out.print(leeg.toString()); // SAFE
        }
    }

    /** Buffers uit nio. */
    public static class Buffers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            ByteBuffer b = StandardCharsets.UTF_8.encode(p);
            CharBuffer c = StandardCharsets.UTF_8.decode(b);
            out.print(c.toString()); // EXPECT
            out.print(c.length()); // SAFE
            CharBuffer d = CharBuffer.wrap("vast");
            out.print(d.toString()); // SAFE
            CharBuffer e = CharBuffer.allocate(200);
            if (p.length() < 200) {
                e.put(p);
            }
            e.flip();
            out.print(e.toString()); // EXPECT
        }
    }

    /** Eigenschappen uit een tekst laden. */
    public static class Eigenschappen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Properties a = new Properties();
            a.load(new StringReader("sleutel=" + req.getParameter("p")));
            Properties b = new Properties();
            b.load(new StringReader("sleutel=vast"));
            resp.getWriter().println(a.getProperty("sleutel")); // EXPECT
            resp.getWriter().println(b.getProperty("sleutel")); // SAFE
        }
    }

    /** Diep kopieren met een kopieconstructor. */
    public static class Kopieconstructor extends HttpServlet {
        static class Nota {
            private final StringBuilder tekst;
            private final String kop;

            Nota(String kop) {
                this.kop = kop;
                this.tekst = new StringBuilder();
            }

            Nota(Nota n) {
                this.kop = n.kop;
                this.tekst = new StringBuilder(n.tekst);
            }

            void schrijf(String s) {
                tekst.append(s);
            }

            String kop() {
                return kop;
            }

            String tekst() {
                return tekst.toString();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Nota n = new Nota("kop");
            Nota voor = new Nota(n);
            n.schrijf(req.getParameter("p"));
            Nota na = new Nota(n);
            PrintWriter out = resp.getWriter();
            out.print(voor.tekst()); // SAFE
            out.print(na.tekst()); // EXPECT
            out.print(na.kop()); // SAFE
        }
    }
}
