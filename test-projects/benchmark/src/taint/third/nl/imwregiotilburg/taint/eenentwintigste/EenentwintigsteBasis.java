package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.sql.*;
import java.util.Enumeration;

public class EenentwintigsteBasis extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        basis1(req, w);
        basis2(req, w);
        basis3(req, w);
        basis4(req, w);
        basis5(req, w);
        basis6(req, w);
        basis7(req, w);
        basis8(req, w);
        basis9(req, w);
        basis10(req, w);
        basis11(req, w);
        basis12(req, w);
        basis13(req, resp);
        try (Connection c = DriverManager.getConnection("jdbc:eenentwintigste:geheugen")) {
            basis14(req, c);
        } catch (SQLException e) {
            w.println("geen databank"); // SAFE
        }
    }

    private void basis1(HttpServletRequest req, PrintWriter w) {
        String naam = req.getParameter("naam");
        String titel = "Overzicht";
        w.println(naam); // EXPECT
        w.println(titel); // SAFE
    }

    private void basis2(HttpServletRequest req, PrintWriter w) {
        String naam = req.getParameter("naam");
        w.print(Masker.over(naam)); // SAFE
        w.print(naam); // EXPECT
    }

    private void basis3(HttpServletRequest req, PrintWriter w) {
        String s = req.getHeader("Referer");
        w.write("van " + s); // EXPECT
        s = "onbekend";
        w.write("van " + s); // SAFE
    }

    private void basis4(HttpServletRequest req, PrintWriter w) {
        String[] keuzes = req.getParameterValues("keuze");
        if (keuzes == null || keuzes.length == 0) {
            return;
        }
        w.println(keuzes.length); // SAFE
        w.println(keuzes[keuzes.length - 1]); // EXPECT
    }

    private void basis5(HttpServletRequest req, PrintWriter w) {
        int aantal = 0;
        for (Enumeration<String> e = req.getParameterNames(); e.hasMoreElements();) {
            String sleutel = e.nextElement();
            w.append(sleutel); // EXPECT
            aantal++;
        }
        w.append("totaal " + aantal); // SAFE
    }

    private void basis6(HttpServletRequest req, PrintWriter w) {
        Cookie[] koekjes = req.getCookies();
        if (koekjes != null) {
            for (Cookie k : koekjes) {
                w.println(k.getValue()); // EXPECT
                w.println(k.getMaxAge()); // SAFE
            }
        }
    }

    private void basis7(HttpServletRequest req, PrintWriter w) throws IOException {
        String regel = req.getReader().readLine();
        w.println(regel == null ? "leeg" : "gevuld"); // SAFE
        w.println(regel == null ? "leeg" : regel); // EXPECT
    }

    private void basis8(HttpServletRequest req, PrintWriter w) {
        String vraag = req.getQueryString();
        boolean aanwezig = vraag != null;
        w.printf("vraag aanwezig: %b%n", aanwezig); // SAFE
        w.printf("vraag: %s%n", vraag); // EXPECT
    }

    private void basis9(HttpServletRequest req, PrintWriter w) {
        String invoer = req.getParameter("getal");
        int getal;
        try {
            getal = Integer.parseInt(invoer);
        } catch (NumberFormatException e) {
            getal = -1;
        }
        w.format("%d", getal); // SAFE
        w.format("%s is %d", invoer, getal); // EXPECT
    }

    private void basis10(HttpServletRequest req, PrintWriter w) {
        String vorige = "begin";
        for (int i = 0; i < 2; i++) {
            w.print(vorige); // EXPECT
            vorige = req.getParameter("vorige");
        }
        for (int i = 0; i < 2; i++) {
            String huidige = "begin";
            w.print(huidige); // SAFE
            huidige = req.getParameter("vorige");
        }
    }

    private void basis11(HttpServletRequest req, PrintWriter w) {
        String a = req.getParameter("a");
        String b = "b";
        String c = a;
        a = b;
        b = c;
        w.print(a); // SAFE
        w.print(b); // EXPECT
    }

    private void basis12(HttpServletRequest req, PrintWriter w) {
        String taal = req.getParameter("taal");
        String groet;
        switch (taal == null ? "" : taal) {
            case "nl": groet = "Hallo"; break;
            case "fr": groet = "Bonjour"; break;
            default: groet = "Hello";
        }
        w.println(groet); // SAFE
        w.println(groet + " in " + taal); // EXPECT
    }

    private void basis13(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Writer algemeen = resp.getWriter();
        algemeen.write("kop"); // SAFE
        algemeen.write(String.valueOf(req.getHeader("User-Agent"))); // EXPECT
    }

    private void basis14(HttpServletRequest req, Connection c) throws SQLException {
        String klant = req.getParameter("klant");
        try (Statement st = c.createStatement()) {
            st.executeUpdate("delete from klant where naam = '" + klant + "'"); // EXPECT
        }
        try (PreparedStatement ps = c.prepareStatement("delete from klant where naam = ?")) { // SAFE
            ps.setString(1, klant);
        }
    }
}
