package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class TwintigsteKetens extends HttpServlet {
    private String onthouden = "nog niets";
    private String nooitGezet = "leeg";

    private static String zelfde(String s) {
        return s;
    }

    private static String eerste(String a, String b) {
        return a;
    }

    private static String stap1(String s) {
        return stap2("1" + s);
    }

    private static String stap2(String s) {
        return stap3(s + "2");
    }

    private static String stap3(String s) {
        return s.trim();
    }

    private static String dood1(String s) {
        return dood2(s, "vast");
    }

    private static String dood2(String s, String t) {
        return s == null ? "geen" : t;
    }

    private static void druk(PrintWriter w, String s) {
        w.println(s); // EXPECT
    }

    private static void drukVast(PrintWriter w, String s) {
        w.println(s); // SAFE
    }

    private static void drukLengte(PrintWriter w, String s) {
        w.println(s.length()); // SAFE
    }

    private static void vul(List<String> doel, String s) {
        doel.add(s);
    }

    private static String herhaal(String s, int n) {
        return n == 0 ? s : herhaal(s + ".", n - 1);
    }

    private static String aftellen(String s, int n) {
        return n <= 0 ? "klaar" : aftellen(s, n - 1);
    }

    private static boolean even(StringBuilder sb, String s, int n) {
        if (n == 0) {
            sb.append(s);
            return true;
        }
        return oneven(sb, s, n - 1);
    }

    private static boolean oneven(StringBuilder sb, String s, int n) {
        return n != 0 && even(sb, s, n - 1);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        identiteit(req, out);
        argumenten(req, out);
        stappen(req, out);
        putInMethode(req, out);
        uitvoerParameter(req, out);
        recursie(req, out);
        wederzijds(req, out);
        veldTussenVerzoeken(req, out);
        vlag(req, out);
        parameterToewijzing(req, out);
    }

    private void identiteit(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = zelfde(req.getParameter("naam"));
        String v = zelfde("vast");
        out.println(p); // EXPECT
        out.println(v); // SAFE
    }

    private void argumenten(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(eerste(p, "b")); // EXPECT
        out.println(eerste("a", p)); // SAFE
    }

    private void stappen(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(stap1(req.getParameter("naam"))); // EXPECT
        out.println(dood1(req.getParameter("naam"))); // SAFE
    }

    private void putInMethode(HttpServletRequest req, PrintWriter out) throws IOException {
        druk(out, "begin");
        druk(out, req.getParameter("naam"));
        drukVast(out, zelfde("vast"));
        drukLengte(out, req.getParameter("naam"));
    }

    private void uitvoerParameter(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        vul(a, req.getHeader("Accept"));
        vul(b, "vast");
        out.println(a.get(0)); // EXPECT
        out.println(b.get(0)); // SAFE
    }

    private void recursie(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(herhaal(req.getParameter("naam"), 3)); // EXPECT
        out.println(aftellen(req.getParameter("naam"), 3)); // SAFE
    }

    private void wederzijds(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder sb = new StringBuilder();
        boolean b = even(sb, req.getParameter("naam"), 4);
        out.println(sb); // EXPECT
        out.println(b); // SAFE
    }

    private void veldTussenVerzoeken(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(onthouden); // EXPECT
        out.println(nooitGezet); // SAFE
        onthouden = req.getParameter("naam");
    }

    private String kies(String a, boolean mag) {
        if (mag) {
            return a;
        }
        return "mag niet";
    }

    private void vlag(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(kies(p, true)); // EXPECT
        out.println(kies(p, false)); // SAFE
    }

    private void overschrijf(String s) {
        s = "nieuw";
    }

    private void parameterToewijzing(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        overschrijf(p);
        out.println(p); // EXPECT
    }
}
