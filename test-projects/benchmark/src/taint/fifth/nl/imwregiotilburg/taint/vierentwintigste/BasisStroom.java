package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class BasisStroom extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        byte[] rauw = request.getInputStream().readAllBytes();
        String tekst = new String(rauw, StandardCharsets.UTF_8);
        w.println(tekst); // EXPECT
        w.println(rauw.length); // SAFE
        w.write((char) (rauw[0] & 0xff)); // EXPECT
        byte[] leeg = new byte[rauw.length];
        Arrays.fill(leeg, (byte) '.');
        w.println(new String(leeg, StandardCharsets.US_ASCII)); // SAFE
    }
}
