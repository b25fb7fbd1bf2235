package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

@WebServlet("/v25/kloondiepte")
public class KloonDiepte extends HttpServlet {

    static class Map2 implements Cloneable {
        String naam;
        List<String> regels = new ArrayList<>();
        int[] cijfers = {1};

        @Override
        public Map2 clone() {
            try {
                return (Map2) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static final class Diep extends Map2 {
        @Override
        public Diep clone() {
            Diep d = (Diep) super.clone();
            d.regels = new ArrayList<>(regels);
            return d;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        Map2 a = new Map2();
        Map2 b = a.clone();
        a.naam = p;
        a.regels.add(p);
        PrintWriter out = resp.getWriter();
        out.println(b.naam); // SAFE
        out.println(b.regels); // EXPECT
        out.println(a.clone().naam); // EXPECT
        Diep c = new Diep();
        Diep d = c.clone();
        c.regels.add(p);
        out.println(d.regels); // SAFE
        out.println(c.clone().regels); // EXPECT
        String[][] v = {{"x"}, {"y"}};
        String[][] w = v.clone();
        w[0][0] = p;
        w[1] = new String[] {p};
        out.println(v[0][0]); // EXPECT
        out.println(v[1][0]); // SAFE
        Vector<String> vec = new Vector<>(List.of("z"));
        Object kopie = vec.clone();
        vec.set(0, p);
        out.println(kopie); // SAFE
    }
}
