package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

public class ZestiendeRecord extends HttpServlet {

    private record Punt(String naam, int x, int y) {
        Punt verplaats(int dx) {
            return new Punt(naam, x + dx, y);
        }

        Punt hernoem(String nieuw) {
            return new Punt(nieuw, x, y);
        }
    }

    private record Lijn(Punt van, Punt naar) {
    }

    private record Net(String tekst) {
        Net {
            tekst = ZestiendeMasker.over(tekst);
        }
    }

    private record Ruw(String tekst) {
        Ruw {
            ZestiendeMasker.over(tekst);
        }
    }

    private record Paar<A, B>(A een, B twee) {
        static <A> Paar<A, A> dubbel(A a) {
            return new Paar<>(a, a);
        }

        <C> Paar<A, C> metTwee(C c) {
            return new Paar<>(een, c);
        }
    }

    private record Geheim(String naam, String code) {
        @Override
        public String toString() {
            return "Geheim[" + naam + "]";
        }

        @Override
        public String code() {
            return "***";
        }

        String echt() {
            return code;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Punt punt = new Punt(req.getParameter("naam"), 1, 2);
        out.println(punt.naam()); // EXPECT
        out.println(punt.verplaats(3).naam()); // EXPECT
        out.println(punt.hernoem("oorsprong").naam()); // SAFE
        out.println(punt.hernoem("oorsprong")); // SAFE
        Lijn lijn = new Lijn(punt, new Punt("eind", 5, 5));
        out.println(lijn.van().naam()); // EXPECT
        out.println(lijn.naar().naam()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(new Net(p).tekst()); // SAFE
        out.println(new Ruw(p).tekst()); // EXPECT
        Geheim geheim = new Geheim("kluis", p);
        out.println(geheim.code()); // SAFE
        out.println(geheim.echt()); // EXPECT
        Map<Punt, String> opPunt = new HashMap<>();
        opPunt.put(new Punt("a", 0, 0), p);
        opPunt.put(new Punt("b", 0, 0), "vast");
        out.println(opPunt.get(new Punt("a", 0, 0))); // EXPECT
        out.println(opPunt.get(new Punt("b", 0, 0))); // SAFE
    }
}
