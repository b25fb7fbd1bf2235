package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/ringbuffer")
public class RingBuffer extends HttpServlet {

    static class Ring {
        private final String[] vakken;
        private int begin;
        private int aantal;

        Ring(int n) {
            vakken = new String[n];
        }

        void schrijf(String s) {
            vakken[(begin + aantal) % vakken.length] = s;
            if (aantal < vakken.length) {
                aantal++;
            } else {
                begin = (begin + 1) % vakken.length;
            }
        }

        String lees() {
            if (aantal == 0) {
                return "leeg";
            }
            String s = vakken[begin];
            begin = (begin + 1) % vakken.length;
            aantal--;
            return s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Ring ring = new Ring(2);
        ring.schrijf(req.getParameter("oud"));
        ring.schrijf("b");
        ring.schrijf("c");
        PrintWriter out = resp.getWriter();
        out.println(ring.lees()); // SAFE
        ring.schrijf(req.getParameter("nieuw"));
        out.println(ring.lees()); // SAFE
        out.println(ring.lees()); // EXPECT
        out.println(ring.lees()); // SAFE
        Ring ander = new Ring(3);
        ander.schrijf(req.getHeader("Referer"));
        out.println(ander.lees()); // EXPECT
    }
}
