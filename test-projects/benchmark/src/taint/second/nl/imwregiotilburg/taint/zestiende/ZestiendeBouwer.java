package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Formatter;

public class ZestiendeBouwer extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        StringBuilder sb = new StringBuilder("begin ");
        StringBuilder zelfde = sb.append(p);
        out.println(sb); // EXPECT
        zelfde.append(" eind");
        String gelezen = sb.toString();
        sb.setLength(0);
        sb.append("opnieuw");
        out.println(zelfde); // SAFE
        out.println(gelezen); // EXPECT
        StringBuilder gewist = new StringBuilder(p);
        gewist.delete(0, gewist.length()).append("niets");
        out.println(gewist); // SAFE
        StringWriter sw = new StringWriter();
        sw.write("x");
        sw.append(p);
        out.println(sw.toString()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        char[] tekens = p.toCharArray();
        out.write(tekens); // EXPECT
        char[] doel = new char[p.length() + 1];
        doel[p.length()] = '.';
        out.println(doel[p.length()]); // SAFE
        p.getChars(0, p.length(), doel, 0);
        out.println(new String(doel)); // EXPECT
        Formatter opmaker = new Formatter();
        opmaker.format("%s-%d", "vast", p.length());
        out.println(opmaker); // SAFE
        opmaker.format("%s", p);
        out.println(opmaker.toString()); // EXPECT
        for (int i = 0; i < tekens.length; i++) {
            tekens[i] = '*';
        }
        out.println(tekens); // SAFE
    }
}
