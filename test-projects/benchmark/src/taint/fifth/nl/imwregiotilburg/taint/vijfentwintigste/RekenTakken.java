package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/rekentakken")
public class RekenTakken extends HttpServlet {

    private static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        int n = 106;
        String bar;
        if (7 * 18 + n > 200) {
            bar = "altijd deze";
        } else {
            bar = p;
        }
        out.println(bar); // SAFE
        bar = 7 * 42 - n > 200 ? "nooit" : p;
        out.println(bar); // EXPECT
        out.println((n & 1) == 1 ? p : "even"); // SAFE
        out.println(n % 5 == 1 ? p : "rest"); // EXPECT
        out.println(fib(6) == 8 ? "acht" : p); // SAFE
        out.println(Math.max(n, 200) >>> 3 == 25 ? p : "nee"); // EXPECT
        out.println((n ^ n) != 0 || n < 0 ? p : "nul"); // SAFE
    }
}
