package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Formatter;
import java.util.Locale;

public class ZeventiendeOpmaak extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("opmaak");
        out.printf("%s en %s", "a", p); // EXPECT
        out.printf("%d tekens", p.length()); // SAFE
        out.format(p); // EXPECT
        out.format(Locale.ROOT, "%s", "vast"); // SAFE
        String rij = String.format("%2$s", p, "b");
        out.println(rij); // SAFE
        out.println(String.format("%2$s", "a", p)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("opmaak");
        out.println("<%s>".formatted(p)); // EXPECT
        out.println(MessageFormat.format("{0}: {1}", "naam", p)); // EXPECT
        out.println(MessageFormat.format("{0}", "naam")); // SAFE
        StringBuilder sb = new StringBuilder();
        new Formatter(sb).format("%5d|%s", 7, p);
        out.println(sb); // EXPECT
    }
}
