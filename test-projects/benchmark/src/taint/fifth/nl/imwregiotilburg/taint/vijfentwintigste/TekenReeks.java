package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

@WebServlet("/v25/tekenreeks")
public class TekenReeks extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        char[] t = p.toCharArray();
        char[] schoon = new char[t.length];
        char[] vol = new char[8];
        Arrays.fill(vol, '#');
        p.getChars(0, Math.min(4, t.length), vol, 2);
        Arrays.fill(schoon, 'z');
        PrintWriter out = resp.getWriter();
        out.println(t); // EXPECT
        out.println(schoon); // SAFE
        out.write(vol, 0, 2); // SAFE
        out.write(vol, 2, 4); // EXPECT
        out.println(vol[7]); // SAFE
        out.println(String.valueOf(vol, 0, 3)); // EXPECT
        Arrays.sort(t);
        out.print(new String(t)); // EXPECT
        Arrays.fill(t, '*');
        out.print(t); // SAFE
    }
}
