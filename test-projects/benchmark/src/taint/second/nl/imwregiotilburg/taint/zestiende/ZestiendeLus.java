package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZestiendeLus extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String woord = req.getParameter("woord");
        String samen = "";
        for (int i = 0; i < 3; i++) {
            samen = samen + woord;
        }
        out.println(samen); // EXPECT
        String streep = "";
        for (int i = 0; i < woord.length(); i++) {
            streep = streep + "-";
        }
        out.println(streep); // SAFE
        String a = "a";
        String b = "b";
        String c = "c";
        for (int i = 0; i < 3; i++) {
            c = b;
            b = a;
            a = woord;
        }
        out.println(c); // EXPECT
        String d = "d";
        String e = "e";
        for (int i = 0; i < 3; i++) {
            d = e;
            e = "x" + i;
        }
        out.println(d); // SAFE
        char[] letters = new char[woord.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = woord.charAt(letters.length - 1 - i);
        }
        out.println(new String(letters)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String[] delen = req.getParameterValues("deel");
        List<String> lang = new ArrayList<>();
        List<Integer> maten = new ArrayList<>();
        for (String deel : delen) {
            if (deel.length() < 3) {
                continue;
            }
            lang.add(deel);
            maten.add(deel.length());
        }
        out.println(lang); // EXPECT
        String vorige = "start";
        for (String deel : delen) {
            out.println(vorige); // EXPECT
            vorige = deel;
        }
        String stand = "start";
        for (String deel : delen) {
            out.println(stand); // SAFE
            stand = deel.isEmpty() ? "leeg" : "vol";
        }
        String eerste = "geen";
        zoek:
        for (String deel : delen) {
            for (char teken : deel.toCharArray()) {
                if (teken == '-') {
                    eerste = deel;
                    break zoek;
                }
            }
        }
        out.println(eerste); // EXPECT
        String nooit = "geen";
        while (delen.length < 0) {
            nooit = delen[0];
        }
        out.println(nooit); // SAFE
        int n = 0;
        String stap;
        do {
            stap = n == 0 ? delen[0] : "stap";
            n++;
        } while (n < 2);
        out.println(stap); // SAFE
    }
}
