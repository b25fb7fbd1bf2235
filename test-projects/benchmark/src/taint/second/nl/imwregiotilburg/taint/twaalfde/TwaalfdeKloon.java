package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeKloon {
    static byte[] wegschrijven(Object o) throws IOException {
        ByteArrayOutputStream bak = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bak)) {
            uit.writeObject(o);
        }
        return bak.toByteArray();
    }

    static Object teruglezen(byte[] b) throws IOException, ServletException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(b))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new ServletException(e);
        }
    }

    public static class Kopie extends HttpServlet {
        static class Kaart implements Cloneable {
            String naam = "blanco";
            int waarde = 1;

            @Override
            public Kaart clone() {
                try {
                    return (Kaart) super.clone();
                } catch (CloneNotSupportedException e) {
                    throw new AssertionError(e);
                }
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Kaart een = new Kaart();
            Kaart voor = een.clone();
            een.naam = req.getParameter("naam");
            Kaart na = een.clone();
            een.naam = "gewist";
            PrintWriter out = resp.getWriter();
            out.println(voor.naam); // SAFE
            out.println(na.naam); // EXPECT
            out.println(een.naam); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Ondiep extends HttpServlet {
        static class Ordner implements Cloneable {
            List<String> bladen = new ArrayList<>();
            String kaft = "rood";

            Ordner ondiep() throws CloneNotSupportedException {
                return (Ordner) clone();
            }

            Ordner diep() throws CloneNotSupportedException {
                Ordner m = (Ordner) clone();
                m.bladen = new ArrayList<>(bladen);
                return m;
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            try {
                Ordner m = new Ordner();
                Ordner ondiep = m.ondiep();
                Ordner diep = m.diep();
                m.bladen.add(request.getParameter("blad"));
                PrintWriter w = response.getWriter();
                w.println(ondiep.bladen); // EXPECT
                w.println(diep.bladen); // SAFE
                w.println(m.diep().bladen); // EXPECT
            } catch (CloneNotSupportedException e) {
                throw new ServletException(e);
            }
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            doPost(request, response);
        }
    }

    public static class Bewaren extends HttpServlet {
        static class Persoon implements Serializable {
            private static final long serialVersionUID = 1L;
            String naam;
            transient String geheim;
            String land = "NL";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Persoon p = new Persoon();
            p.naam = req.getParameter("naam");
            p.geheim = req.getParameter("geheim");
            Persoon terug = (Persoon) teruglezen(wegschrijven(p));
            PrintWriter out = resp.getWriter();
            out.println(terug.naam); // EXPECT
            out.println(terug.geheim); // SAFE
            out.println(terug.land); // SAFE
            out.println(p.geheim); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Verzameling extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HashMap<String, String> m = new HashMap<>();
            m.put("naam", req.getParameter("naam"));
            m.put("vast", "vast");
            Map<?, ?> terug = (Map<?, ?>) teruglezen(wegschrijven(m));
            Map<?, ?> kloon = (Map<?, ?>) m.clone();
            m.clear();
            PrintWriter out = resp.getWriter();
            out.println(terug.get("naam")); // EXPECT
            out.println(kloon.get("naam")); // EXPECT
            out.println(m.get("naam")); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class EigenVorm extends HttpServlet {
        static class Wachtwoord implements Serializable {
            private static final long serialVersionUID = 1L;
            private String tekst;
            private String hint;

            private void writeObject(ObjectOutputStream uit) throws IOException {
                uit.writeUTF(String.valueOf(hint));
            }

            private void readObject(ObjectInputStream in) throws IOException {
                tekst = "verborgen";
                hint = in.readUTF();
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Wachtwoord w = new Wachtwoord();
            w.tekst = req.getParameter("wachtwoord");
            w.hint = req.getParameter("hint");
            Wachtwoord terug = (Wachtwoord) teruglezen(wegschrijven(w));
            resp.getWriter().println(terug.hint); // EXPECT
            resp.getWriter().println(terug.tekst); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doPost(req, resp);
        }
    }

    public static class Vervanger extends HttpServlet {
        static class Token implements Serializable {
            private static final long serialVersionUID = 1L;
            final String inhoud;

            Token(String inhoud) {
                this.inhoud = inhoud;
            }

            private Object readResolve() {
                return new Token("vervangen");
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Token t = new Token(req.getParameter("token"));
            Token terug = (Token) teruglezen(wegschrijven(t));
            resp.getWriter().println(terug.inhoud); // SAFE
            resp.getWriter().println(t.inhoud); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Volgorde extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            ByteArrayOutputStream bak = new ByteArrayOutputStream();
            ObjectOutputStream uit = new ObjectOutputStream(bak);
            uit.writeObject("kop");
            uit.writeObject(request.getParameter("romp"));
            uit.writeInt(3);
            uit.flush();
            PrintWriter w = response.getWriter();
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bak.toByteArray()))) {
                w.println(in.readObject()); // SAFE
                w.println(in.readObject()); // EXPECT
                w.println(in.readInt()); // SAFE
            } catch (ClassNotFoundException e) {
                throw new ServletException(e);
            }
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            doGet(request, response);
        }
    }

    public static class Uitwendig extends HttpServlet {
        public static class Notitie implements Externalizable {
            private String titel = "zonder titel";
            private String tekst = "leeg";

            @Override
            public void writeExternal(ObjectOutput uit) throws IOException {
                uit.writeObject(tekst);
            }

            @Override
            public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
                tekst = (String) in.readObject();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Notitie n = new Notitie();
            n.titel = req.getParameter("titel");
            n.tekst = req.getParameter("tekst");
            Notitie terug = (Notitie) teruglezen(wegschrijven(n));
            resp.getWriter().println(terug.tekst); // EXPECT
            resp.getWriter().println(terug.titel); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }
}
