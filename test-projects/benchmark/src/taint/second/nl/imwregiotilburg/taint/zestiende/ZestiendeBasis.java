package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Map;

public class ZestiendeBasis extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println("Dag " + naam); // EXPECT
        out.println("Uw naam telt " + naam.length() + " tekens"); // SAFE
        String[] keuzes = req.getParameterValues("keuze");
        for (String keuze : keuzes) {
            out.print(keuze); // EXPECT
        }
        for (Map.Entry<String, String[]> paar : req.getParameterMap().entrySet()) {
            out.append(paar.getKey()); // EXPECT
            out.write(String.valueOf(paar.getValue().length)); // SAFE
        }
        Enumeration<String> namen = req.getParameterNames();
        int aantal = 0;
        String laatste = "";
        while (namen.hasMoreElements()) {
            laatste = namen.nextElement();
            aantal++;
        }
        out.format("laatste %s", laatste); // EXPECT
        out.format("aantal %s", aantal); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        BufferedReader lezer = req.getReader();
        int regels = 0;
        for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
            regels++;
            out.println(regel); // EXPECT
        }
        Cookie[] koekjes = req.getCookies();
        if (koekjes != null && koekjes.length > 0) {
            out.println(koekjes[0].getValue()); // EXPECT
            out.println(koekjes[0].getMaxAge()); // SAFE
        }
        try (Connection db = DriverManager.getConnection("jdbc:zestien:geheugen");
             Statement opdracht = db.createStatement()) {
            String id = req.getParameter("id");
            opdracht.executeQuery("SELECT * FROM klant WHERE id = '" + id + "'"); // EXPECT
            opdracht.executeQuery("SELECT * FROM klant WHERE id = " + Integer.parseInt(id)); // SAFE
        } catch (SQLException fout) {
            throw new IOException("mislukt", fout);
        }
    }
}
