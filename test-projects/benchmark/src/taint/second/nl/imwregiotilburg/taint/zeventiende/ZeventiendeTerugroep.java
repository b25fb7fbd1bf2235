package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

public class ZeventiendeTerugroep extends HttpServlet {

    interface Ontvanger {
        void neem(String s);
    }

    static class Zender {
        private final List<Ontvanger> lijst = new ArrayList<>();

        void schrijfIn(Ontvanger o) {
            lijst.add(o);
        }

        void zend(String s) {
            for (Ontvanger o : lijst) {
                o.neem(s);
            }
        }
    }

    static class Bewaarder implements Ontvanger {
        String laatst = "niets";

        @Override
        public void neem(String s) {
            laatst = s;
        }
    }

    static class Teller implements Ontvanger {
        String stand = "0";
        private int n;

        @Override
        public void neem(String s) {
            n += s.length();
            stand = "stand " + n;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Bewaarder b = new Bewaarder();
        Teller t = new Teller();
        Bewaarder los = new Bewaarder();
        Zender z = new Zender();
        z.schrijfIn(b);
        z.schrijfIn(t);
        out.println(b.laatst); // SAFE
        z.zend(req.getParameter("nieuws"));
        out.println(b.laatst); // EXPECT
        out.println(t.stand); // SAFE
        out.println(los.laatst); // SAFE
        z.schrijfIn(los);
        z.zend(b.laatst);
        out.println(los.laatst); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Zender luid = new Zender();
        Zender stil = new Zender();
        luid.schrijfIn(new Ontvanger() {
                @Override
                public void neem(String s) {
                    out.println(s); // EXPECT
                }
            });
        stil.schrijfIn(new Ontvanger() {
                @Override
                public void neem(String s) {
                    out.println(s); // SAFE
                }
            });
        stil.zend("rust");
        luid.zend("begin");
        luid.zend(req.getParameter("nieuws"));
    }
}
