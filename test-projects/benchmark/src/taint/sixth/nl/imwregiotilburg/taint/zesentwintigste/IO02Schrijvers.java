package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Formatter;

public class IO02Schrijvers extends HttpServlet {
    private static void kop(Writer w, String t) throws IOException {
        w.write("== ");
        w.write(t);
        w.write(" ==");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        StringWriter a = new StringWriter();
        StringWriter b = new StringWriter();
        kop(a, w);
        kop(b, "vast");
        uit.println(a); // EXPECT
        uit.println(b); // SAFE
        uit.println(a.getBuffer().length()); // SAFE
        StringWriter c = new StringWriter();
        Formatter f = new Formatter(c);
        f.format("naam: %s", w);
        f.flush();
        uit.println(c.toString()); // EXPECT
        CharArrayWriter d = new CharArrayWriter();
        d.write(w);
        uit.write(d.toCharArray()); // EXPECT
        d.reset();
        d.write("opnieuw");
        uit.println(d.toString()); // SAFE
    }
}
