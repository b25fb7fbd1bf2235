package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class Rij04Lussen extends HttpServlet {
    private static void vul(String[] r, String w) {
        for (int i = 0; i < r.length; i++) {
            r[i] = w + i;
        }
    }

    private static String[] hoofd(String[] r) {
        String[] uit = new String[r.length];
        for (int i = 0; i < r.length; i++) {
            uit[i] = r[i].toUpperCase();
        }
        return uit;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String[] a = new String[3];
        String[] b = new String[3];
        vul(a, req.getParameter("naam"));
        vul(b, "vast");
        uit.println(a[2]); // EXPECT
        uit.println(b[2]); // SAFE
        uit.println(hoofd(a)[0]); // EXPECT
        uit.println(hoofd(b)[0]); // SAFE
        int[] lengtes = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            lengtes[i] = a[i].length();
        }
        uit.println(Arrays.toString(a)); // EXPECT
        uit.println((Object) b); // SAFE
        Arrays.fill(b, a[0]);
        uit.println(b[1]); // EXPECT
        Arrays.fill(a, "schoon");
        uit.println(a[0]); // SAFE
    }
}
