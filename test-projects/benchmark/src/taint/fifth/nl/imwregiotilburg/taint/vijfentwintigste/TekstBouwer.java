package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/tekstbouwer")
public class TekstBouwer extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        StringBuilder sb = new StringBuilder("abc");
        sb.append(p);
        PrintWriter out = resp.getWriter();
        out.println(sb); // EXPECT
        out.println(sb.substring(0, 3)); // SAFE
        out.println(sb.charAt(2)); // SAFE
        out.println(sb.reverse()); // EXPECT
        sb.setLength(0);
        out.println(sb.append("leeg")); // SAFE
        sb.insert(0, p).insert(0, "kop ");
        out.println(sb); // EXPECT
        sb.delete(0, sb.length());
        sb.append("vers");
        out.println(sb.toString()); // SAFE
        StringBuffer buf = new StringBuffer("12345");
        buf.replace(1, 3, String.valueOf(p)).deleteCharAt(0);
        out.append(buf); // EXPECT
    }
}
