package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class Rij03Kopie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String[] bron = {"a", "b", req.getParameter("naam"), "d"};
        String[] doel = new String[4];
        System.arraycopy(bron, 0, doel, 0, 4);
        uit.println(doel[2]); // EXPECT
        uit.println(doel[3]); // SAFE
        String[] kort = Arrays.copyOf(bron, 2);
        uit.println(Arrays.toString(kort)); // SAFE
        String[] staart = Arrays.copyOfRange(bron, 2, 4);
        uit.println(staart[0]); // EXPECT
        uit.println(staart[1]); // SAFE
        String[] kloon = bron.clone();
        bron[2] = "gewist";
        uit.println(kloon[2]); // EXPECT
        uit.println(bron[2]); // SAFE
        String[] vroeg = new String[1];
        String[] kopieVroeg = vroeg.clone();
        vroeg[0] = kloon[2];
        uit.println(kopieVroeg[0]); // SAFE
        uit.println(vroeg[0]); // EXPECT
        uit.println(Arrays.asList(kloon)); // EXPECT
    }
}
