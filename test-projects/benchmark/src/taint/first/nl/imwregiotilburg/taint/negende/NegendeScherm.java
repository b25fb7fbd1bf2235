package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Het masker, en wat er in de praktijk mee gebeurt (en wordt vergeten). */
public class NegendeScherm {

    public static final class Masker {
        private Masker() {
        }

        public static String over(String s) {
            if (s == null || s.isEmpty()) {
                return "";
            }
            return s.charAt(0) + "***";
        }
    }

    public static class Rekening extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String nummer = req.getParameter("iban");
            String veilig = Masker.over(nummer);
            out.println(veilig); // SAFE
            out.println("Rekening " + veilig + " gevonden"); // SAFE
            out.println("Rekening " + nummer + " gevonden"); // EXPECT
            nummer = Masker.over(nummer);
            out.println(nummer); // SAFE
            nummer = nummer + req.getParameter("naam");
            out.println(nummer); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String nummer = req.getParameter("iban");
            Masker.over(nummer);
            out.println(nummer); // EXPECT
            String soms = nummer;
            if (req.getParameter("geheim") != null) {
                soms = Masker.over(nummer);
            }
            out.println(soms); // EXPECT
            String altijd;
            if (req.getParameter("geheim") != null) {
                altijd = Masker.over(nummer);
            } else {
                altijd = "(verborgen)";
            }
            out.println(altijd); // SAFE
        }
    }

    public static class Lijst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] namen = req.getParameterValues("naam");
            if (namen == null) {
                namen = new String[0];
            }
            List<String> ruw = new ArrayList<>();
            List<String> gemaskerd = new ArrayList<>();
            for (String n : namen) {
                ruw.add(n);
                gemaskerd.add(Masker.over(n));
            }
            out.println(ruw); // EXPECT
            out.println(gemaskerd); // SAFE
            out.println(Stream.of(namen).map(Masker::over).collect(Collectors.joining(", "))); // SAFE
            out.println(Stream.of(namen).map(String::strip).collect(Collectors.joining(", "))); // EXPECT
            ruw.replaceAll(Masker::over);
            out.println(ruw.size()); // SAFE
        }
    }

    /** Het masker als instelling van een weergave. */
    static class Etiket {
        private final UnaryOperator<String> bewerking;

        Etiket(UnaryOperator<String> bewerking) {
            this.bewerking = bewerking;
        }

        String maak(String inhoud) {
            return "[" + bewerking.apply(inhoud) + "]";
        }
    }

    public static class Etiketten extends HttpServlet {
        private final Etiket open = new Etiket(String::trim);
        private final Etiket dicht = new Etiket(Masker::over);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String stad = req.getParameter("stad");
            if (stad == null) {
                stad = "Tilburg";
            }
            out.println(open.maak(stad)); // EXPECT
            out.println(dicht.maak(stad)); // SAFE
            out.println(open.maak("Tilburg")); // SAFE
        }
    }
}
