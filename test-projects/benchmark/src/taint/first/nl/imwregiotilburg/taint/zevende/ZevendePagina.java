package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Gedeelde hulp van de andere bestanden. */
public final class ZevendePagina {
    private ZevendePagina() { }

    /** Als sanitiser aangemeld. */
    public static class Masker {
        public static String over(String s) {
            return s == null ? "" : "*".repeat(s.length());
        }
    }

    /** Niet aangemeld; maskeert echt. */
    static String verberg(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            b.append('*');
        }
        return b.toString();
    }

    /** Heet netjes, doet niets. */
    static String maakSchoon(String s) {
        return s;
    }

    static String eerste(String a, String b) {
        return a;
    }

    static String tweede(String a, String b) {
        return b;
    }

    static <T> T zelfde(T t) {
        return t;
    }

    static void toon(PrintWriter out, String tekst) {
        out.println("<b>" + tekst + "</b>"); // EXPECT
    }

    static void toonVast(PrintWriter out, String tekst) {
        out.println("<i>" + tekst + "</i>"); // SAFE
    }

    static void toonLengte(PrintWriter out, String tekst) {
        out.println("lengte " + tekst.length()); // SAFE
    }

    static final class Paar<A, B> {
        final A links;
        final B rechts;

        Paar(A links, B rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        Paar<B, A> om() {
            return new Paar<>(rechts, links);
        }
    }

    static class Doos {
        String inhoud = "leeg";
        Doos ander;
    }
}
