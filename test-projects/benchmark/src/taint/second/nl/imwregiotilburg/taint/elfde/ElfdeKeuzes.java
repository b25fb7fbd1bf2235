package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeKeuzes {
    record Persoon(String naam, String plaats) {
        Persoon {
            if (plaats == null) plaats = "onbekend";
        }

        static Persoon uit(HttpServletRequest r) {
            return new Persoon(r.getParameter("naam"), "Tilburg");
        }

        Persoon metPlaats(String p) {
            return new Persoon(naam, p);
        }

        String label() {
            return naam + " (" + plaats + ")";
        }
    }

    enum Stijl {
        KAAL {
            @Override
            String maak(String s) {
                return s;
            }
        },
        VET {
            @Override
            String maak(String s) {
                return "<b>" + s + "</b>";
            }
        },
        DICHT {
            @Override
            String maak(String s) {
                return "(dicht)";
            }
        };

        abstract String maak(String s);
    }

    sealed interface Vorm permits Cirkel, Tekst, Groep {
    }

    record Cirkel(int straal) implements Vorm {
    }

    record Tekst(String inhoud, String kleur) implements Vorm {
    }

    record Groep(List<Vorm> delen) implements Vorm {
    }

    public static class Personen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Persoon p = Persoon.uit(req);
            out.println(p.label()); // EXPECT
            Persoon q = new Persoon("Jan", req.getParameter("plaats"));
            out.println(q.naam()); // SAFE
        }
    }

    public static class Stijlen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(Stijl.KAAL.maak(n)); // EXPECT
            for (Stijl s : Stijl.values()) {
                out.println(s.maak(n)); // EXPECT
            }
            Stijl gekozen = Stijl.DICHT;
            try {
                gekozen = Stijl.valueOf(String.valueOf(req.getParameter("stijl")).toUpperCase());
            } catch (IllegalArgumentException e) {
                out.println("onbekende stijl"); // SAFE
            }
            out.println(gekozen.maak(n)); // EXPECT
        }
    }

    public static class Vormen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vorm v = new Groep(List.of(new Cirkel(3), new Tekst(req.getParameter("tekst"), "rood")));
            out.println(teken(v)); // EXPECT
            out.println(kleuren(v)); // SAFE
            out.println(teken(new Tekst("a", req.getParameter("kleur")))); // EXPECT
        }

        private static String teken(Vorm v) {
            if (v instanceof Cirkel c) return "o" + c.straal();
            if (v instanceof Tekst t) return t.inhoud() + "/" + t.kleur();
            if (v instanceof Groep g) return g.delen().stream().map(Vormen::teken).collect(Collectors.joining(" "));
            throw new AssertionError();
        }

        private static String kleuren(Vorm v) {
            StringBuilder sb = new StringBuilder(".");
            if (v instanceof Groep g) {
                for (Vorm d : g.delen()) sb.append(kleuren(d));
            } else if (v instanceof Tekst t && t.kleur() != null) {
                sb.append(t.kleur());
            }
            return sb.toString();
        }
    }

    public static class Uitdrukking extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String actie = String.valueOf(req.getParameter("actie"));
            String r = switch (actie) {
                case "groet" -> "Dag " + n;
                case "tel", "klok" -> "nummer";
                case "betaal" -> {
                    String t = n == null ? "niets" : n.trim();
                    yield "betaald door " + t;
                }
                default -> "onbekend";
            };
            out.println(r); // EXPECT
            String s = switch (actie) {
                case "groet" -> "Dag";
                case "weg" -> "Tot ziens";
                default -> "Wat?";
            };
            out.println(s); // SAFE
            switch (actie) {
                case "rood" -> out.println("rood " + n); // EXPECT
                case "blauw" -> out.println("blauw"); // SAFE
                default -> out.println("kleur " + actie); // EXPECT
            }
        }
    }

    public static class EnumKaart extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            EnumMap<Stijl, String> m = new EnumMap<>(Stijl.class);
            m.put(Stijl.KAAL, req.getParameter("naam"));
            m.put(Stijl.VET, "vet");
            String s = m.entrySet().stream().map(e -> e.getKey().maak(e.getValue())).collect(Collectors.joining(";"));
            out.println(s); // EXPECT
            Niveau.HOOG.tekst = req.getParameter("tekst");
            out.println(Niveau.HOOG.tekst); // EXPECT
            out.println(Niveau.LAAG.tekst); // SAFE
        }

        enum Niveau {
            LAAG("laag"), HOOG("hoog");

            private String tekst;

            Niveau(String tekst) {
                this.tekst = tekst;
            }
        }
    }

    public static class GenericRecord extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Paar<String, Integer> p = new Paar<>(req.getParameter("naam"), 4);
            Paar<Integer, String> q = p.om();
            out.println(q.b()); // EXPECT
            out.println(q.a()); // SAFE
            Map<Paar<String, Integer>, String> m = new HashMap<>();
            m.put(p, "waarde");
            out.println(m.keySet().iterator().next()); // EXPECT
        }

        record Paar<A, B>(A a, B b) {
            Paar<B, A> om() {
                return new Paar<>(b, a);
            }
        }
    }

    public static class VasteRecord extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kader k = new Kader(req.getParameter("titel"), req.getParameter("rand"));
            out.println(k.titel()); // EXPECT
            out.println(k.rand()); // SAFE
        }

        record Kader(String titel, String rand) {
            @Override
            public String rand() {
                return "dun";
            }
        }
    }

    public static class Toestand extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Fase t = Fase.BEGIN;
            StringBuilder spoor = new StringBuilder("spoor");
            for (String w : new String[] {"open", req.getParameter("tekst"), "sluit"}) {
                t = t.volgende(w, spoor);
            }
            out.println(t); // SAFE
            out.println(spoor); // EXPECT
        }

        enum Fase {
            BEGIN {
                @Override
                Fase volgende(String w, StringBuilder sb) {
                    return "open".equals(w) ? LEZEN : this;
                }
            },
            LEZEN {
                @Override
                Fase volgende(String w, StringBuilder sb) {
                    sb.append(' ').append(w);
                    return "sluit".equals(w) ? EIND : this;
                }
            },
            EIND {
                @Override
                Fase volgende(String w, StringBuilder sb) {
                    return this;
                }
            };

            abstract Fase volgende(String w, StringBuilder sb);
        }
    }
}
