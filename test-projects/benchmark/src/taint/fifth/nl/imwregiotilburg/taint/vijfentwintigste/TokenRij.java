package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.StringTokenizer;

@WebServlet("/v25/tokenrij")
public class TokenRij extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        StringTokenizer st = new StringTokenizer("a,b," + p + ",z", ",");
        PrintWriter out = resp.getWriter();
        out.println(st.nextToken()); // SAFE
        out.println(st.countTokens() + p); // EXPECT
        out.println(st.nextToken()); // SAFE
        out.println(st.nextToken()); // EXPECT
        StringTokenizer met = new StringTokenizer("x=" + p, "=", true);
        out.println(met.nextToken()); // SAFE
        met.nextToken();
        if (met.hasMoreElements()) {
            out.println(met.nextElement()); // EXPECT
            out.println(new StringTokenizer("q w " + p).countTokens() > 2 ? p : "-"); // EXPECT
        }
        String laatste = "";
        while (st.hasMoreTokens()) {
            laatste = st.nextToken();
        }
        out.println(laatste + met.hasMoreTokens()); // SAFE
    }
}
