package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeBinnenklassen {
    interface Tekstbron {
        String geef();
    }

    public static class Anoniem extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            final String naam = req.getParameter("naam");
            Tekstbron a = new Tekstbron() {
                @Override
                public String geef() {
                    return "Dag " + naam;
                }
            };
            Tekstbron b = new Tekstbron() {
                @Override
                public String geef() {
                    return "Dag allemaal";
                }
            };
            out.println(a.geef()); // EXPECT
            out.println(b.geef()); // SAFE
        }
    }

    public static class Lokaal extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            class Kader {
                private final String rand;

                Kader(String rand) {
                    this.rand = rand;
                }

                String vol() {
                    return rand + tekst + rand;
                }

                String leeg() {
                    return rand + rand;
                }
            }
            Kader k = new Kader("|");
            out.println(k.vol()); // EXPECT
            out.println(k.leeg()); // SAFE
            out.println(new Kader(req.getParameter("rand")).leeg()); // EXPECT
        }
    }

    public static class Binnen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Buiten b = new Buiten(req.getParameter("naam"));
            Buiten.Kamer k = b.new Kamer("hal");
            out.println(k.bewoner()); // EXPECT
            out.println(k.naam); // SAFE
            Buiten c = new Buiten("niemand");
            Buiten.Kamer m = c.new Kamer("zolder");
            out.println(m.bewoner()); // SAFE
        }

        static class Buiten {
            private String naam;

            Buiten(String naam) {
                this.naam = naam;
            }

            class Kamer {
                final String naam;

                Kamer(String naam) {
                    this.naam = naam;
                }

                String bewoner() {
                    return Buiten.this.naam;
                }
            }
        }
    }

    public static class SchrijftBuiten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Teller t = new Teller();
            Teller.Invoer i = t.new Invoer();
            out.println(t.laatste); // SAFE
            i.neem(req.getParameter("tekst"));
            out.println(t.laatste); // EXPECT
            t.wis();
            out.println(t.laatste); // SAFE
        }

        static class Teller {
            private String laatste = "geen";
            private int aantal;

            void wis() {
                laatste = "gewist";
            }

            class Invoer {
                void neem(String s) {
                    laatste = s;
                    aantal++;
                }
            }
        }
    }

    public static class DirectPrintend extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            PrintWriter uit = resp.getWriter();
            Runnable r = new Runnable() {
                private String eigen = "vast";

                @Override
                public void run() {
                    uit.println(eigen); // SAFE
                    eigen = naam;
                    uit.println(eigen); // EXPECT
                }
            };
            r.run();
        }
    }

    public static class AnoniemeInit extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new HashMap<>() {{
                put("a", req.getParameter("naam"));
                put("b", "vast");
            }};
            out.println(m.get("a")); // EXPECT
            out.println(m.get("b")); // SAFE
            List<String> l = new ArrayList<>() {
                @Override
                public boolean add(String s) {
                    return super.add("<" + s + ">");
                }
            };
            l.add(req.getParameter("tekst"));
            out.println(l.get(0)); // EXPECT
        }
    }

    public static class Vergelijker extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new ArrayList<>(Arrays.asList("b", String.valueOf(req.getParameter("naam")), "a"));
            List<String> v = new ArrayList<>(Arrays.asList("b", "a"));
            Comparator<String> c = new Comparator<>() {
                @Override
                public int compare(String x, String y) {
                    return x.compareTo(y);
                }
            };
            Collections.sort(l, c);
            Collections.sort(v, c);
            out.println(l.get(2)); // EXPECT
            out.println(v.get(0)); // SAFE
            out.println(Collections.max(l, c)); // EXPECT
        }
    }

    public static class BinnenIterator extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bereik b = new Bereik("x", req.getParameter("tekst"));
            Iterator<String> it = b.iterator();
            String een = it.next();
            String twee = it.next();
            out.println(een); // SAFE
            out.println(twee); // EXPECT
            for (String s : b) {
                out.println(s); // EXPECT
            }
        }

        static class Bereik implements Iterable<String> {
            private final String a, b;

            Bereik(String a, String b) {
                this.a = a;
                this.b = b;
            }

            @Override
            public Iterator<String> iterator() {
                return new Loper();
            }

            private class Loper implements Iterator<String> {
                private int n;

                @Override
                public boolean hasNext() {
                    return n < 2;
                }

                @Override
                public String next() {
                    n++;
                    return n == 1 ? a : b;
                }
            }
        }
    }

    public static class Genesteld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            Tekstbron buiten = new Tekstbron() {
                @Override
                public String geef() {
                    Tekstbron binnen = new Tekstbron() {
                        @Override
                        public String geef() {
                            return t;
                        }
                    };
                    return "[" + binnen.geef() + "]";
                }
            };
            out.println(buiten.geef()); // EXPECT
            String u = "vast";
            Tekstbron schoon = new Tekstbron() {
                @Override
                public String geef() {
                    return ((Supplier<String>) () -> u).get();
                }
            };
            out.println(schoon.geef()); // SAFE
        }
    }
}
