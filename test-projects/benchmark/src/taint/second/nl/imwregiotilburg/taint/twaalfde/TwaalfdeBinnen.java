package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

public class TwaalfdeBinnen {
    public static class Buitenveld extends HttpServlet {
        static class Huis {
            private String bewoner = "niemand";

            class Kamer {
                private final String soort;

                Kamer(String soort) {
                    this.soort = soort;
                }

                String wie() {
                    return soort + ": " + bewoner;
                }

                String soort() {
                    return soort;
                }
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Huis een = new Huis();
            Huis twee = new Huis();
            Huis.Kamer keuken = een.new Kamer("keuken");
            Huis.Kamer zolder = twee.new Kamer("zolder");
            een.bewoner = req.getParameter("bewoner");
            PrintWriter out = resp.getWriter();
            out.println(keuken.wie()); // EXPECT
            out.println(zolder.wie()); // SAFE
            out.println(keuken.soort()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Naamloos extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            final String groet = req.getParameter("groet");
            final String vast = "hallo";
            PrintWriter out = resp.getWriter();
            Object eigen = new Object() {
                @Override
                public String toString() {
                    return groet;
                }
            };
            Object standaard = new Object() {
                @Override
                public String toString() {
                    return vast;
                }
            };
            out.println(eigen); // EXPECT
            out.println(standaard); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Lokaal extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String klant = request.getParameter("klant");
            class Regel {
                final int nummer;

                Regel(int nummer) {
                    this.nummer = nummer;
                }

                String volledig() {
                    return nummer + " " + klant;
                }

                String kort() {
                    return "#" + nummer;
                }
            }
            Regel r = new Regel(7);
            response.getWriter().println(r.volledig()); // EXPECT
            response.getWriter().println(r.kort()); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Lambda extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            Supplier<String> bron = () -> naam;
            Supplier<String> leeg = () -> "";
            Function<String, String> haken = s -> "[" + s + "]";
            UnaryOperator<String> weg = s -> "weg";
            PrintWriter out = resp.getWriter();
            out.println(bron.get()); // EXPECT
            out.println("x" + leeg.get()); // SAFE
            out.println(haken.apply(naam)); // EXPECT
            out.println(haken.apply("vast")); // SAFE
            out.println(weg.apply(naam)); // SAFE
            out.println(haken.andThen(weg).apply(naam)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verwijzing extends HttpServlet {
        static class Opmaker {
            private final String links;

            Opmaker(String links) {
                this.links = links;
            }

            String om(String s) {
                return links + s;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Function<String, String> ophalen = req::getParameter;
            Function<String, Integer> lengte = String::length;
            Opmaker m = new Opmaker("-> ");
            UnaryOperator<String> pijl = m::om;
            Function<String, Opmaker> maker = Opmaker::new;
            PrintWriter out = resp.getWriter();
            out.println(ophalen.apply("naam")); // EXPECT
            out.println(pijl.apply("doel")); // SAFE
            out.println(pijl.apply(ophalen.apply("doel"))); // EXPECT
            out.println(maker.apply(ophalen.apply("a")).om("b")); // EXPECT
            out.println(ophalen.andThen(lengte).apply("lengte")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Terugroep extends HttpServlet {
        interface Luisteraar {
            void bericht(String s);
        }

        static class Zender {
            private final List<Luisteraar> luisteraars = new ArrayList<>();

            void meld(Luisteraar l) {
                luisteraars.add(l);
            }

            void zend(String s) {
                for (Luisteraar l : luisteraars) {
                    l.bericht(s);
                }
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Zender radio = new Zender();
            Zender klok = new Zender();
            radio.meld(s -> out.println("radio " + s)); // EXPECT
            radio.meld(s -> out.println("ontvangen")); // SAFE
            klok.meld(s -> out.println("klok " + s)); // SAFE
            radio.zend(req.getParameter("bericht"));
            klok.zend("twaalf uur");
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Gedeeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] vak = {"leeg"};
            Runnable vullen = () -> vak[0] = req.getParameter("inhoud");
            Runnable legen = () -> vak[0] = "leeg";
            PrintWriter out = resp.getWriter();
            out.println(vak[0]); // SAFE
            vullen.run();
            out.println(vak[0]); // EXPECT
            legen.run();
            out.println(vak[0]); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Gedeeltelijk extends HttpServlet {
        private static Function<String, String> plak(String links) {
            return rechts -> links + rechts;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Function<String, String> met = plak(req.getParameter("links"));
            Function<String, String> zonder = plak("links");
            BiFunction<String, String, String> tweede = (a, b) -> b;
            PrintWriter out = resp.getWriter();
            out.println(met.apply("rechts")); // EXPECT
            out.println(zonder.apply("rechts")); // SAFE
            out.println(zonder.apply(req.getHeader("X-Rechts"))); // EXPECT
            out.println(tweede.apply(req.getHeader("X-Rechts"), "ok")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzameling extends HttpServlet {
        private final Map<String, Function<String, String>> bewerkingen = Map.of("groet", s -> "Dag " + s, "weg", s -> "weg", "tel", s -> "" + s.length());

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String s = req.getParameter("tekst");
            PrintWriter out = resp.getWriter();
            out.println(bewerkingen.get("groet").apply(s)); // EXPECT
            out.println(bewerkingen.get("weg").apply(s)); // SAFE
            out.println(bewerkingen.get("tel").apply(s)); // SAFE
            Function<String, String> gekozen = bewerkingen.get(String.valueOf(req.getParameter("actie")));
            if (gekozen != null) {
                out.println(gekozen.apply(s)); // EXPECT
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
