package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Strong updates: what was dirty becomes clean, and the other way around. */
public class TweeentwintigsteBijwerken extends HttpServlet {

    private static class Adres {
        String straat;
        String plaats;
        Adres vorige;

        Adres(String straat, String plaats) {
            this.straat = straat;
            this.plaats = plaats;
        }

        Adres met(String straat) {
            Adres a = new Adres(straat, plaats);
            a.vorige = this;
            return a;
        }

        void wis() {
            straat = "";
            plaats = "";
        }

        void ruil() {
            String h = straat;
            straat = plaats;
            plaats = h;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String in = req.getParameter("in");
        lokaal(uit, in);
        velden(uit, in);
        lussen(uit, in);
    }

    private static void lokaal(PrintWriter uit, String in) {
        String s = in;
        uit.println(s); // EXPECT
        s = "schoon";
        uit.println(s); // SAFE
        s += in;
        uit.println(s); // EXPECT
        s = Masker.over(s);
        uit.println(s); // SAFE
        String a = in;
        String b = a;
        a = "a";
        uit.println(a); // SAFE
        uit.println(b); // EXPECT
        String c;
        uit.println(c = in); // EXPECT
        uit.println(c = "c"); // SAFE
        uit.println(c); // SAFE
        String d = "d";
        String e = in;
        String t = d;
        d = e;
        e = t;
        uit.println(d); // EXPECT
        uit.println(e); // SAFE
        Object o = in;
        o = Integer.valueOf(o.toString().length());
        uit.println(o); // SAFE
        Masker.over(in);
        uit.println(in); // EXPECT
        String f = in, g = f, h = g;
        f = g = "fg";
        uit.println(f + g); // SAFE
        uit.println(h); // EXPECT
        in = "parameter overschreven";
        uit.println(in); // SAFE
        uit.println(h); // EXPECT
    }

    private static void velden(PrintWriter uit, String in) {
        Adres x = new Adres(in, "Tilburg");
        uit.println(x.straat); // EXPECT
        uit.println(x.plaats); // SAFE
        x.ruil();
        uit.println(x.straat); // SAFE
        uit.println(x.plaats); // EXPECT
        x.wis();
        uit.println(x.plaats); // SAFE
        x.straat = in;
        uit.println(x.straat); // EXPECT
        x = new Adres("Heuvel", "Tilburg");
        uit.println(x.straat); // SAFE
        Adres y = x.met(in);
        uit.println(y.straat); // EXPECT
        uit.println(y.vorige.straat); // SAFE
        uit.println(y.plaats); // SAFE
        Adres z = y.met("Spoorlaan");
        uit.println(z.straat); // SAFE
        uit.println(z.vorige.straat); // EXPECT
        uit.println(z.vorige.vorige.straat); // SAFE
        z.vorige = z.vorige.vorige;
        uit.println(z.vorige.straat); // SAFE
        Adres[] lijst = {x, y, z};
        lijst[1].wis();
        uit.println(y.straat); // SAFE
        lijst[2].plaats = in;
        uit.println(z.plaats); // EXPECT
        lijst[2] = lijst[0];
        uit.println(lijst[2].plaats); // SAFE
    }

    private static void lussen(PrintWriter uit, String in) {
        String vorige = "start";
        for (int i = 0; i < 3; i++) {
            uit.println(vorige); // EXPECT
            vorige = in;
        }
        String reset = in;
        for (int i = 0; i < 3; i++) {
            reset = "reset";
            uit.println(reset); // SAFE
            reset = in;
        }
        uit.println(reset); // EXPECT
        // travels through three variables, one step a turn
        String a = "a", b = "b", c = "c";
        for (int i = 0; i < 5; i++) {
            c = b;
            b = a;
            a = in;
        }
        uit.println(c); // EXPECT
        String p = "p", q = "q";
        for (int i = 0; i < 4; i++) {
            q = p;
            p = "nieuw";
            String weg = in;
            weg = weg.trim();
        }
        uit.println(q); // SAFE
        int n = 0;
        String w = "w";
        while (n < 2) {
            w = in + n;
            w = "laatste";
            n++;
        }
        uit.println(w); // SAFE
        do {
            w = w + in;
        } while (w.isEmpty());
        uit.println(w); // EXPECT
        String[] rij = {in, in, in};
        for (int i = 0; i < rij.length; i++) {
            rij[i] = "leeg" + i;
        }
        uit.println(String.join(",", rij)); // SAFE
        String[] half = {in, in, in};
        for (int i = 0; i < half.length - 1; i++) {
            half[i] = "leeg" + i;
        }
        uit.println(String.join(",", half)); // EXPECT
        StringBuilder sb = new StringBuilder();
        buiten:
        for (int i = 0; ; i++) {
            for (String s : new String[] {"x", "y"}) {
                if (i == 1) {
                    break buiten;
                }
                sb.append(s);
            }
        }
        uit.println(sb); // SAFE
    }
}
