package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class Binnen05Mutatie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        final String[] cel = {"leeg", "leeg"};
        final AtomicReference<String> ref = new AtomicReference<>("leeg");
        final AtomicReference<String> ref2 = new AtomicReference<>("leeg");
        Consumer<String> zet = new Consumer<>() {
            @Override public void accept(String s) {
                cel[0] = s;
                ref.set(s);
                ref2.set("gezet");
            }
        };
        uit.println(cel[0]); // SAFE
        zet.accept(req.getParameter("naam"));
        uit.println(cel[0]); // EXPECT
        uit.println(cel[1]); // SAFE
        uit.println(ref.get()); // EXPECT
        zet.accept("schoon");
        uit.println(ref.get()); // SAFE
        uit.println(cel[0]); // SAFE
        uit.println(ref.getAndSet(req.getHeader("X-A"))); // SAFE
        uit.println(ref); // EXPECT
    }
}
