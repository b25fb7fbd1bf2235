package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

public class ZeventiendeReeks extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("cel");
        String[] r = new String[3];
        r[0] = p;
        r[1] = "vast";
        out.println(r[0]); // EXPECT
        out.println(r[1]); // SAFE
        r[0] = "over";
        out.println(r[0]); // SAFE
        int i = 2;
        r[i] = p;
        out.println(r[2]); // EXPECT
        String[] s = r;
        s[1] = p;
        out.println(r[1]); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("cel");
        int n = Integer.parseInt(req.getParameter("n"));
        String[] kleuren = {"rood", "wit", "blauw"};
        out.println(kleuren[Math.floorMod(n, 3)]); // SAFE
        String[] mengsel = {"rood", p, "blauw"};
        out.println(mengsel[Math.floorMod(n, 3)]); // EXPECT
        String[] vol = new String[2];
        Arrays.fill(vol, p);
        out.println(vol[1]); // EXPECT
        Arrays.fill(vol, "effen");
        out.println(vol[1]); // SAFE
        Arrays.asList(vol).set(0, p);
        out.println(vol[0]); // EXPECT
        out.println(vol[1]); // SAFE
    }
}
