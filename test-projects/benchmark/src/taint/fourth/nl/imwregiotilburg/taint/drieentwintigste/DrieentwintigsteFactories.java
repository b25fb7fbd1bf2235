package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.Supplier;

public class DrieentwintigsteFactories {

    interface Greeting {
        String text();
    }

    static final class Personal implements Greeting {
        private final String who;

        Personal(String who) {
            this.who = who;
        }

        public String text() {
            return "Dear " + who;
        }
    }

    static final class Formal implements Greeting {
        private final int length;

        Formal(String who) {
            this.length = who.length();
        }

        public String text() {
            return "Dear Sir or Madam (" + length + ")";
        }
    }

    static class GreetingFactory {
        static Greeting create(String kind, String who) {
            if ("formal".equals(kind)) {
                return new Formal(who);
            }
            return new Personal(who);
        }

        static Greeting formal(String who) {
            return new Formal(who);
        }

        static Greeting personal(String who) {
            return new Personal(who);
        }
    }

    /** Static factory methods of distinct classes. */
    public static class Factory01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String who = req.getParameter("who");
            PrintWriter out = resp.getWriter();
            Greeting f = GreetingFactory.formal(who);
            Greeting p = GreetingFactory.personal(who);
            out.println(f.text()); // SAFE
            out.println(p.text()); // EXPECT
            out.println(p.text() + f.text()); // EXPECT
            Greeting q = GreetingFactory.personal("reader");
            out.println(q.text()); // SAFE
        }
    }

    /** Factory choosing by a request value. */
    public static class Factory02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Greeting g = GreetingFactory.create(req.getParameter("kind"), req.getParameter("who"));
            out.println(g.text()); // EXPECT
            out.println(GreetingFactory.create(req.getParameter("kind"), "you").text()); // SAFE
            out.println(GreetingFactory.create("formal", req.getParameter("who")).text()); // SAFE
        }
    }

    /** Abstract factory. */
    public static class Factory03 extends HttpServlet {
        abstract static class WidgetFactory {
            abstract String label(String s);

            static WidgetFactory plain() {
                return new WidgetFactory() {
                    String label(String s) {
                        return "[" + s + "]";
                    }
                };
            }

            static WidgetFactory masked() {
                return new WidgetFactory() {
                    String label(String s) {
                        return "[" + Masker.over(s) + "]";
                    }
                };
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("label");
            WidgetFactory a = WidgetFactory.plain();
            WidgetFactory b = WidgetFactory.masked();
            out.println(a.label(s)); // EXPECT
            out.println(a.label(a.label(s))); // EXPECT
            out.println(b.label(s)); // SAFE
            out.println(a.label("ok")); // SAFE
        }
    }

    /** A registry of suppliers. */
    public static class Factory04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Supplier<Greeting>> registry = new HashMap<>();
            registry.put("fixed", () -> new Personal("all"));
            registry.put("input", () -> new Personal(req.getParameter("who")));
            out.println(registry.get("fixed").get().text()); // SAFE
            out.println(registry.get("input").get().text()); // EXPECT
            Supplier<Greeting> any = registry.get(req.getParameter("kind"));
            if (any == null) {
                any = registry.get("input");
            }
            out.println(any.get().text()); // EXPECT
        }
    }

    /** A factory that caches its products. */
    public static class Factory05 extends HttpServlet {
        static class Caching {
            private final Map<String, StringBuilder> cache = new HashMap<>();

            StringBuilder of(String key) {
                StringBuilder sb = cache.get(key);
                if (sb == null) {
                    sb = new StringBuilder();
                    cache.put(key, sb);
                }
                return sb;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Caching c = new Caching();
            c.of("a").append(req.getParameter("who"));
            c.of("b").append("nobody");
            out.println(c.of("a")); // EXPECT
            out.println(c.cache); // EXPECT
            out.println(c.of("b")); // SAFE
            out.println(new Caching().of("a")); // SAFE
        }
    }

    /** Singleton against fresh instance. */
    public static class Factory06 extends HttpServlet {
        static class Config {
            private static final Config INSTANCE = new Config();
            String title = "untitled";

            static Config instance() {
                return INSTANCE;
            }

            static Config fresh() {
                return new Config();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Config.instance().title = req.getParameter("title");
            out.println(Config.instance().title); // EXPECT
            Config.fresh().title = req.getParameter("title");
            out.println(Config.fresh().title); // SAFE
        }
    }
}
