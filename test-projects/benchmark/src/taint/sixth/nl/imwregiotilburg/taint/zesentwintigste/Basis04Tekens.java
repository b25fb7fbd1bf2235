package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Basis04Tekens extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String bsn = req.getParameter("bsn");
        PrintWriter uit = resp.getWriter();
        char[] tekens = bsn.toCharArray();
        char[] sterren = new char[tekens.length];
        java.util.Arrays.fill(sterren, '*');
        uit.println(tekens); // EXPECT
        uit.println(sterren); // SAFE
        uit.print(bsn.charAt(0)); // EXPECT
        uit.print(new String(sterren).charAt(0)); // SAFE
        StringBuilder om = new StringBuilder();
        for (int i = tekens.length - 1; i >= 0; i--) {
            om.append(tekens[i]);
        }
        uit.println(om); // EXPECT
        int klinkers = 0;
        for (char c : tekens) {
            if ("aeiou".indexOf(c) >= 0) {
                klinkers++;
            }
        }
        uit.println("klinkers: " + klinkers); // SAFE
        uit.println(String.valueOf(tekens, 0, 2)); // EXPECT
        String vast = String.valueOf(new char[] {'n', 'l'});
        uit.write(vast.toCharArray()); // SAFE
        char laatste = Character.toUpperCase(tekens[tekens.length - 1]);
        uit.write(laatste); // EXPECT
    }
}
