package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.*;

public class TwaalfdeSpiegel {
    public static class Methode extends HttpServlet {
        public static class Hulp {
            public String omlijst(String s) {
                return "[" + s + "]";
            }

            public String vast(String s) {
                return "vast";
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            try {
                Hulp hulp = new Hulp();
                Method omlijst = Hulp.class.getMethod("omlijst", String.class);
                Method vast = Hulp.class.getMethod("vast", String.class);
                PrintWriter out = resp.getWriter();
                out.println(omlijst.invoke(hulp, req.getParameter("tekst"))); // EXPECT
                out.println(vast.invoke(hulp, req.getParameter("tekst"))); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Maken extends HttpServlet {
        public static class Kaart {
            private final String tekst;

            public Kaart(String tekst) {
                this.tekst = tekst;
            }

            @Override
            public String toString() {
                return tekst;
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            try {
                Class<?> soort = Class.forName("nl.imwregiotilburg.taint.twaalfde.TwaalfdeSpiegel$Maken$Kaart");
                Constructor<?> maker = soort.getConstructor(String.class);
                Object kaart = maker.newInstance(request.getParameter("tekst"));
                Object leeg = maker.newInstance("leeg");
                response.getWriter().println(kaart.toString()); // EXPECT
                response.getWriter().println(leeg.toString()); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            doPost(request, response);
        }
    }

    public static class Velden extends HttpServlet {
        static class Gegevens {
            String naam = "onbekend";
            String plaats = "Tilburg";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Gegevens g = new Gegevens();
            try {
                Field naam = Gegevens.class.getDeclaredField("naam");
                naam.set(g, req.getParameter("naam"));
                PrintWriter out = resp.getWriter();
                out.println(g.naam); // EXPECT
                out.println(naam.get(g)); // EXPECT
                out.println(Gegevens.class.getDeclaredField("plaats").get(g)); // SAFE
            } catch (NoSuchFieldException | IllegalAccessException e) {
                throw new ServletException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class AlleVelden extends HttpServlet {
        static class Formulier {
            String vraag;
            String antwoord;
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Formulier f = new Formulier();
            try {
                for (Field veld : Formulier.class.getDeclaredFields()) {
                    veld.set(f, req.getParameter(veld.getName()));
                }
            } catch (IllegalAccessException e) {
                throw new ServletException(e);
            }
            PrintWriter out = resp.getWriter();
            out.println(f.vraag); // EXPECT
            out.println(f.antwoord); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Tussenpersoon extends HttpServlet {
        interface Groeter {
            String groet(String naam);

            String afscheid(String naam);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Groeter g = (Groeter) Proxy.newProxyInstance(Groeter.class.getClassLoader(), new Class<?>[] {Groeter.class}, (p, m, a) -> {
                if (m.getName().equals("groet")) {
                    return "Dag " + a[0];
                }
                return "Tot ziens";
            });
            PrintWriter out = resp.getWriter();
            out.println(g.groet(req.getParameter("naam"))); // EXPECT
            out.println(g.afscheid(req.getParameter("naam"))); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Statisch extends HttpServlet {
        static String bewaard = "nog niets";

        static void bewaar(String s) {
            bewaard = s;
        }

        static String dubbel(String s) {
            return s + s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            try {
                Class<?> zelf = Statisch.class;
                zelf.getDeclaredMethod("bewaar", String.class).invoke(null, req.getParameter("wat"));
                resp.getWriter().println(bewaard); // EXPECT
                Object d = zelf.getDeclaredMethod("dubbel", String.class).invoke(null, "ha");
                resp.getWriter().println(d); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Rijen extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Object rij = Array.newInstance(String.class, 2);
            Array.set(rij, 0, "nul");
            Array.set(rij, 1, req.getParameter("een"));
            PrintWriter out = resp.getWriter();
            out.println(Array.get(rij, 1)); // EXPECT
            out.println(Array.get(rij, 0)); // SAFE
            out.println(((String[]) rij)[1]); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Fout extends HttpServlet {
        public static class Kluis {
            public String open(String sleutel) {
                throw new IllegalStateException("verkeerde sleutel " + sleutel);
            }
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            PrintWriter w = response.getWriter();
            try {
                w.println(Kluis.class.getMethod("open", String.class).invoke(new Kluis(), request.getParameter("sleutel"))); // SAFE
            } catch (InvocationTargetException e) {
                w.println(e.getCause().getMessage()); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            doGet(request, response);
        }
    }
}
