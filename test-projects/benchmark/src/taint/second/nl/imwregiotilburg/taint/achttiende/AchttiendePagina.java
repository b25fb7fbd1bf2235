package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendePagina extends HttpServlet {

    public static final class Masker {
        private Masker() {
        }

        public static String over(String tekst) {
            return tekst == null ? "" : "*".repeat(tekst.length());
        }
    }

    private static String plak(String a, String b) {
        return a + "-" + b;
    }

    private static String tweede(String a, String b) {
        return b;
    }

    private static String half(String s) {
        if (s.length() > 200) {
            return "lang";
        }
        return s.strip();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String naam = req.getParameter("naam");
        if (naam == null) {
            w.println("geen naam"); // SAFE
            return;
        }
        w.println("dag " + naam); // EXPECT
        w.println("dag " + Masker.over(naam)); // SAFE
        w.print(naam.length()); // SAFE
        w.print(naam.toUpperCase(Locale.ROOT)); // EXPECT
        w.print(plak("x", naam)); // EXPECT
        w.print(plak("x", Masker.over(naam))); // SAFE
        w.print(tweede(naam, "vast")); // SAFE
        w.print(tweede("vast", naam)); // EXPECT
        w.print(half(naam)); // EXPECT
        w.print(naam.isBlank() ? "leeg" : "gevuld"); // SAFE
        w.print(naam.isBlank() ? "leeg" : naam); // EXPECT
        w.print(naam.isEmpty() ? "niets" : "gevuld".concat("!")); // SAFE
        w.printf("%s en %s", "een", naam); // EXPECT
        w.printf("%d tekens", naam.length()); // SAFE
        w.format(Locale.ROOT, "%5d|%b", naam.indexOf('e'), naam.startsWith("a")); // SAFE
        w.append("naam=" + naam); // EXPECT
        w.append(String.valueOf(naam.length())); // SAFE
        String eerst = naam;
        naam = Masker.over(naam);
        w.println(naam); // SAFE
        w.println(eerst); // EXPECT
        String tweeMaal = Masker.over(eerst) + eerst;
        w.println(tweeMaal.substring(0, tweeMaal.length() - 1)); // EXPECT
        w.println(eerst.replaceAll("[<>]", "")); // EXPECT
        w.println("vast".replace("a", eerst)); // EXPECT
        w.println(String.join(",", "a", "b", eerst.equals("c") ? "c" : "d")); // SAFE
        w.println(String.join(eerst, "a", "b")); // EXPECT
        w.println(eerst.compareTo("m") < 0 ? "voor" : "na"); // SAFE
        int leeftijd = Integer.parseInt(req.getHeader("leeftijd"));
        w.println("leeftijd " + leeftijd); // SAFE
        w.println("volgend jaar " + (leeftijd + 1) + ", " + Integer.toHexString(leeftijd)); // SAFE
    }
}
