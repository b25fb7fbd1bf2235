package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Lambda's, verwijzingen, binnenklassen. */
public class ZevendeFuncties {

    public static class Vangen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Supplier<String> vuil = () -> p;
            Supplier<String> rein = () -> p == null ? "leeg" : "vol";
            out.println(vuil.get()); // EXPECT
            out.println(rein.get()); // SAFE
        }
    }

    public static class InVeld extends HttpServlet {
        private final Function<String, String> groot = String::toUpperCase;
        private final Function<String, String> vast = s -> "vast";
        private final Function<String, Integer> lang = String::length;

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(groot.apply(p)); // EXPECT
            out.println(vast.apply(p)); // SAFE
            out.println(groot.andThen(vast).apply(p)); // SAFE
            out.println(groot.andThen(String::trim).apply(p)); // EXPECT
            out.println(lang.compose(groot).apply(p)); // SAFE
        }
    }

    public static class InKaart extends HttpServlet {
        private static final Map<String, UnaryOperator<String>> BEWERK = new HashMap<>();

        static {
            BEWERK.put("om", s -> new StringBuilder(s).reverse().toString());
            BEWERK.put("dicht", ZevendePagina::verberg);
            BEWERK.put("schoon", ZevendePagina::maakSchoon);
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(BEWERK.get("om").apply(p)); // EXPECT
            out.println(BEWERK.get("dicht").apply(p)); // SAFE
            out.println(BEWERK.get("schoon").apply(p)); // EXPECT
        }
    }

    public static class Plaatselijk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            String v = "vast";
            class Kaartje {
                String voor() {
                    return v;
                }

                String achter() {
                    return "<" + p + ">";
                }
            }
            Kaartje k = new Kaartje();
            out.println(k.voor()); // SAFE
            out.println(k.achter()); // EXPECT
        }
    }

    public static class Naamloos extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            final String p = q.getParameter("naam");
            Object een = new Object() {
                @Override
                public String toString() {
                    return "naam=" + p;
                }
            };
            Object twee = new Object() {
                private final int n = p.length();

                @Override
                public String toString() {
                    return "naam:" + n;
                }
            };
            out.println(een); // EXPECT
            out.println(twee); // SAFE
        }
    }

    static class Huis {
        private String naam = "huis";
        private final String straat = "Kade";

        class Kamer {
            String adres() {
                return naam + "/kamer";
            }

            String weg() {
                return straat + "/kamer";
            }
        }
    }

    public static class Binnen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Huis h = new Huis();
            Huis.Kamer k = h.new Kamer();
            out.println(k.adres()); // SAFE
            h.naam = q.getParameter("naam");
            out.println(k.adres()); // EXPECT
            out.println(k.weg()); // SAFE
        }
    }

    static Function<String, Function<String, String>> plakker() {
        return a -> b -> a + ":" + b;
    }

    static BiFunction<String, String, String> links() {
        return (a, b) -> a;
    }

    public static class Stapsgewijs extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Function<String, String> half = plakker().apply(p);
            out.println(half.apply("staart")); // EXPECT
            out.println(plakker().apply("kop").apply("staart")); // SAFE
            out.println(links().apply("l", p)); // SAFE
            out.println(links().apply(p, "l")); // EXPECT
            BiFunction<String, String, String> t = ZevendePagina::tweede;
            out.println(t.apply(p, "t")); // SAFE
        }
    }

    public static class Uitgesteld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<Runnable> later = new ArrayList<>();
            String[] vak = {"begin"};
            later.add(() -> out.println(vak[0])); // EXPECT
            String nu = vak[0];
            later.add(() -> out.println(nu)); // SAFE
            vak[0] = q.getParameter("naam");
            later.forEach(Runnable::run);
        }
    }

    public static class Maker extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Function<String, StringBuilder> nieuw = StringBuilder::new;
            Function<String, ArrayList<String>> lijst = s -> new ArrayList<>(List.of("x", "y"));
            out.println(nieuw.apply(q.getParameter("naam")).append('!')); // EXPECT
            out.println(lijst.apply(q.getParameter("naam"))); // SAFE
        }
    }

    public static class Voorwaarde extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Predicate<String> leeg = String::isEmpty;
            out.println(leeg.negate().test(p)); // SAFE
            BinaryOperator<String> langst = BinaryOperator.maxBy(Comparator.comparingInt(String::length));
            out.println(langst.apply(p, "ab")); // EXPECT
            UnaryOperator<String> id = UnaryOperator.identity();
            out.println(id.apply(p)); // EXPECT
            out.println(id.apply("id")); // SAFE
        }
    }
}
