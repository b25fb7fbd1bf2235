package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TwaalfdeStructuur {
    public static class Ketting extends HttpServlet {
        static class Schakel {
            final String waarde;
            Schakel volgende;

            Schakel(String waarde, Schakel volgende) {
                this.waarde = waarde;
                this.volgende = volgende;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Schakel kop = new Schakel("staart", null);
            kop = new Schakel(req.getParameter("midden"), kop);
            kop = new Schakel("kop", kop);
            PrintWriter out = resp.getWriter();
            for (Schakel s = kop; s != null; s = s.volgende) {
                out.println(s.waarde); // EXPECT
            }
            out.println(kop.waarde); // SAFE
            out.println(kop.volgende.waarde); // EXPECT
            out.println(kop.volgende.volgende.waarde); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Boom extends HttpServlet {
        static class Blad {
            String sleutel;
            String inhoud;
            Blad links;
            Blad rechts;

            Blad(String sleutel, String inhoud) {
                this.sleutel = sleutel;
                this.inhoud = inhoud;
            }

            void voegToe(Blad b) {
                if (b.sleutel.compareTo(sleutel) < 0) {
                    if (links == null) {
                        links = b;
                    } else {
                        links.voegToe(b);
                    }
                } else if (rechts == null) {
                    rechts = b;
                } else {
                    rechts.voegToe(b);
                }
            }

            void loop(PrintWriter out) {
                if (links != null) {
                    links.loop(out);
                }
                out.print(sleutel); // SAFE
                out.println(inhoud); // EXPECT
                if (rechts != null) {
                    rechts.loop(out);
                }
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Blad wortel = new Blad("m", "midden");
            wortel.voegToe(new Blad("c", req.getParameter("c")));
            wortel.voegToe(new Blad("x", "laatste"));
            wortel.loop(resp.getWriter());
            resp.getWriter().println(wortel.inhoud); // SAFE
            resp.getWriter().println(wortel.rechts.inhoud); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class EigenStapel extends HttpServlet {
        static class Stapel {
            private final Object[] inhoud = new Object[10];
            private int hoogte;

            void duw(Object o) {
                inhoud[hoogte++] = o;
            }

            Object pak() {
                return inhoud[--hoogte];
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Stapel een = new Stapel();
            Stapel twee = new Stapel();
            een.duw("bodem");
            een.duw(req.getParameter("bord"));
            twee.duw("kopje");
            PrintWriter out = resp.getWriter();
            out.println(een.pak()); // EXPECT
            out.println(twee.pak()); // SAFE
            out.println(een.pak()); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class RingBuffer extends HttpServlet {
        static class Ring {
            private final String[] plaatsen;
            private int schrijf;
            private int lees;

            Ring(int n) {
                plaatsen = new String[n];
            }

            void zet(String s) {
                plaatsen[schrijf] = s;
                schrijf = (schrijf + 1) % plaatsen.length;
            }

            String haal() {
                String s = plaatsen[lees];
                lees = (lees + 1) % plaatsen.length;
                return s;
            }
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Ring r = new Ring(2);
            r.zet(request.getParameter("a"));
            r.zet("b");
            PrintWriter out = response.getWriter();
            out.println(r.haal()); // EXPECT
            out.println(r.haal()); // SAFE
            r.zet("c");
            out.println(r.haal()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class EigenTabel extends HttpServlet {
        static class Tabel {
            static class Vak {
                String sleutel;
                Object waarde;
                Vak volgende;
            }

            private final Vak[] bakken = new Vak[8];

            void zet(String sleutel, Object waarde) {
                int i = Math.floorMod(sleutel.hashCode(), bakken.length);
                for (Vak v = bakken[i]; v != null; v = v.volgende) {
                    if (v.sleutel.equals(sleutel)) {
                        v.waarde = waarde;
                        return;
                    }
                }
                Vak nieuw = new Vak();
                nieuw.sleutel = sleutel;
                nieuw.waarde = waarde;
                nieuw.volgende = bakken[i];
                bakken[i] = nieuw;
            }

            Object haal(String sleutel) {
                for (Vak v = bakken[Math.floorMod(sleutel.hashCode(), bakken.length)]; v != null; v = v.volgende) {
                    if (v.sleutel.equals(sleutel)) {
                        return v.waarde;
                    }
                }
                return null;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Tabel t = new Tabel();
            t.zet("naam", req.getParameter("naam"));
            t.zet("leeftijd", 42);
            PrintWriter out = resp.getWriter();
            out.println(t.haal("naam")); // EXPECT
            out.println(t.haal("leeftijd")); // SAFE
            t.zet("naam", "N.N.");
            out.println(t.haal("naam")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tweetal extends HttpServlet {
        static class Paar<A, B> {
            private final A een;
            private final B twee;

            Paar(A een, B twee) {
                this.een = een;
                this.twee = twee;
            }

            A een() {
                return een;
            }

            B twee() {
                return twee;
            }

            Paar<B, A> omgekeerd() {
                return new Paar<>(twee, een);
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Paar<String, String> p = new Paar<>("label", req.getParameter("waarde"));
            PrintWriter out = resp.getWriter();
            out.println(p.een()); // SAFE
            out.println(p.twee()); // EXPECT
            Paar<String, String> q = p.omgekeerd();
            out.println(q.een()); // EXPECT
            out.println(q.twee()); // SAFE
            Paar<String, Paar<String, String>> diep = new Paar<>("buiten", p);
            out.println(diep.een()); // SAFE
            out.println(diep.twee().twee()); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Boodschappen extends HttpServlet {
        static class Lijstje implements Iterable<String> {
            private String[] items = new String[1];
            private int n;

            Lijstje erbij(String s) {
                if (n == items.length) {
                    String[] groter = new String[n * 2];
                    for (int i = 0; i < n; i++) {
                        groter[i] = items[i];
                    }
                    items = groter;
                }
                items[n++] = s;
                return this;
            }

            @Override
            public java.util.Iterator<String> iterator() {
                return new java.util.Iterator<>() {
                    private int i;

                    @Override
                    public boolean hasNext() {
                        return i < n;
                    }

                    @Override
                    public String next() {
                        return items[i++];
                    }
                };
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            for (String s : new Lijstje().erbij("melk").erbij(req.getParameter("item")).erbij("kaas")) {
                out.println(s); // EXPECT
            }
            for (String s : new Lijstje().erbij("pen").erbij("papier")) {
                out.println(s); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Doorgeefluik extends HttpServlet {
        record Pakket(String afzender, String inhoud, int gewicht) {
            Pakket metInhoud(String nieuw) {
                return new Pakket(afzender, nieuw, gewicht);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Pakket p = new Pakket(req.getParameter("afzender"), "boek", 300);
            Pakket q = p.metInhoud(req.getParameter("inhoud"));
            PrintWriter out = resp.getWriter();
            out.println(p.afzender()); // EXPECT
            out.println(p.inhoud()); // SAFE
            out.println(q.inhoud()); // EXPECT
            out.println(q.gewicht()); // SAFE
            out.println(q); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
