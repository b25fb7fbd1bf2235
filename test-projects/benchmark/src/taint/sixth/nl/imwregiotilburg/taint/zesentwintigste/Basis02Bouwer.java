package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Basis02Bouwer extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String adres = req.getHeader("X-Adres");
        PrintWriter uit = resp.getWriter();
        StringBuilder sb = new StringBuilder("adres=");
        StringBuilder ander = new StringBuilder("ander=");
        sb.append(adres);
        ander.append("geen");
        uit.println(sb.toString()); // EXPECT
        uit.println(ander.toString()); // SAFE
        sb.insert(0, '<').append('>');
        uit.println(sb); // EXPECT
        uit.println(sb.length()); // SAFE
        StringBuffer buf = new StringBuffer();
        buf.append(1).append(sb.reverse());
        uit.print(buf.toString()); // EXPECT
        uit.print(sb.indexOf("=")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        StringBuilder b = new StringBuilder();
        for (String v : req.getParameterValues("telefoon")) {
            if (b.length() > 0) {
                b.append(", ");
            }
            b.append(v);
        }
        uit.println(b.substring(0, b.length() / 2)); // EXPECT
        StringBuilder c = new StringBuilder("geen nummers");
        c.deleteCharAt(0).insert(0, 'G');
        uit.println(c.substring(0, 4)); // SAFE
    }
}
