package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/waarnemerlijst")
public class WaarnemerLijst extends HttpServlet {

    interface Luister<T> {
        void bij(T t);
    }

    static class Bel<T> {
        private final List<Luister<? super T>> lijst = new ArrayList<>();

        Runnable aan(Luister<? super T> l) {
            lijst.add(l);
            return () -> lijst.remove(l);
        }

        void luid(T t) {
            for (Luister<? super T> l : lijst) {
                l.bij(t);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        StringBuilder logboek = new StringBuilder();
        List<String> vroeg = new ArrayList<>();
        int[] teller = new int[1];
        Bel<String> bel = new Bel<>();
        Runnable af = bel.aan(vroeg::add);
        bel.aan(s -> teller[0]++);
        bel.luid("start");
        af.run();
        bel.aan(logboek::append);
        bel.luid(req.getParameter("gebeurtenis"));
        PrintWriter out = resp.getWriter();
        out.println(vroeg); // SAFE
        out.println(logboek); // EXPECT
        out.println(teller[0]); // SAFE
        Bel<Object> tweede = new Bel<>();
        tweede.aan(o -> out.println("stil")); // SAFE
        tweede.aan(o -> out.println(o)); // EXPECT
        tweede.luid(req.getParameter("gebeurtenis"));
    }
}
