package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.function.UnaryOperator;

public class Enum02Gedrag extends HttpServlet {
    enum Stijl {
        HOOFD { @Override String pas(String s) { return s.toUpperCase(); } },
        WEG { @Override String pas(String s) { return "(weg)"; } };
        abstract String pas(String s);
    }

    enum Bewerking {
        ECHO(s -> s), STREEP(s -> "-".repeat(s.length()));
        private final UnaryOperator<String> f;
        Bewerking(UnaryOperator<String> f) { this.f = f; }
        String doe(String s) { return f.apply(s); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(Stijl.HOOFD.pas(w)); // EXPECT
        uit.println(Stijl.WEG.pas(w)); // SAFE
        uit.println(Stijl.HOOFD.pas("vast")); // SAFE
        uit.println(Bewerking.ECHO.doe(w)); // EXPECT
        uit.println(Bewerking.STREEP.doe(w)); // SAFE
        Stijl gekozen = "a".equals(req.getParameter("modus")) ? Stijl.HOOFD : Stijl.WEG;
        uit.println(gekozen.pas(w)); // EXPECT
        EnumMap<Stijl, String> m = new EnumMap<>(Stijl.class);
        for (Stijl s : Stijl.values()) {
            m.put(s, s.pas(w));
        }
        uit.println(m.get(Stijl.WEG)); // SAFE
        uit.println(m.get(Stijl.HOOFD)); // EXPECT
    }
}
