package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.stream.Collectors;

public class TwaalfdeMaskering {
    public static class Goed extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(TwaalfdePagina.Masker.over(naam)); // SAFE
            String veilig = TwaalfdePagina.Masker.over(naam);
            out.println("Dag " + veilig); // SAFE
            out.println("Dag " + naam); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Vergeten extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String voornaam = TwaalfdePagina.Masker.over(req.getParameter("voornaam"));
            String achternaam = req.getParameter("achternaam");
            PrintWriter out = resp.getWriter();
            out.println(voornaam + " " + achternaam); // EXPECT
            out.println(voornaam); // SAFE
            out.println(achternaam); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class EenTak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String mail = request.getParameter("mail");
            String getoond = mail;
            if (mail != null && mail.contains("@")) {
                getoond = TwaalfdePagina.Masker.over(mail);
            }
            String ander;
            if (mail == null) {
                ander = "geen";
            } else {
                ander = TwaalfdePagina.Masker.over(mail);
            }
            response.getWriter().println(getoond); // EXPECT
            response.getWriter().println(ander); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Genegeerd extends HttpServlet {
        private String verberg(String s) {
            TwaalfdePagina.Masker.over(s);
            return s;
        }

        private String verbergEcht(String s) {
            s = TwaalfdePagina.Masker.over(s);
            return s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String telefoon = req.getParameter("telefoon");
            TwaalfdePagina.Masker.over(telefoon);
            PrintWriter out = resp.getWriter();
            out.println(telefoon); // EXPECT
            out.println(verberg(telefoon)); // EXPECT
            out.println(verbergEcht(telefoon)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Achteraf extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String zin = "Naam: " + req.getParameter("naam");
            StringBuilder log = new StringBuilder(zin);
            zin = TwaalfdePagina.Masker.over(zin);
            PrintWriter out = resp.getWriter();
            out.println(zin); // SAFE
            out.println(log); // EXPECT
            zin += req.getParameter("toevoeging");
            out.println(zin); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lijsten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] namen = req.getParameterValues("naam");
            if (namen == null) {
                return;
            }
            List<String> gemaskerd = new ArrayList<>();
            for (String n : namen) {
                gemaskerd.add(TwaalfdePagina.Masker.over(n));
            }
            PrintWriter out = resp.getWriter();
            out.println(gemaskerd); // SAFE
            out.println(Arrays.stream(namen).map(TwaalfdePagina.Masker::over).collect(Collectors.joining(" "))); // SAFE
            out.println(Arrays.stream(namen).peek(TwaalfdePagina.Masker::over).collect(Collectors.joining(" "))); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class EigenMasker extends HttpServlet {
        private static String halfweg(String s) {
            int n = Math.min(2, s.length());
            return s.substring(0, n) + "..." + s.substring(n);
        }

        private static String alles(String s) {
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < s.length(); i++) {
                sb.append('x');
            }
            return sb.toString();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String pas = req.getParameter("paspoort");
            resp.getWriter().println(halfweg(pas)); // EXPECT
            resp.getWriter().println(alles(pas)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class TerugGezet extends HttpServlet {
        static class Klant {
            String naam;
            String echteNaam;

            Klant(String naam) {
                this.naam = TwaalfdePagina.Masker.over(naam);
                this.echteNaam = naam;
            }

            void herstel() {
                naam = echteNaam;
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Klant een = new Klant(req.getParameter("klant"));
            Klant twee = new Klant(req.getParameter("klant"));
            twee.herstel();
            PrintWriter out = resp.getWriter();
            out.println(een.naam); // SAFE
            out.println(twee.naam); // EXPECT
            out.println(een.echteNaam); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
