package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class UtilRecord extends HttpServlet {
    record Punt<T>(String naam, T waarde) {
        Punt {
            naam = naam == null ? "-" : naam.strip();
        }

        Punt<T> hernoem(String n) {
            return new Punt<>(n, waarde);
        }
    }

    record Veilig(String s) {
        Veilig(String s) {
            this.s = Masker.over(s);
        }

        static Veilig van(String s) {
            return new Veilig(s);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Punt<Integer> p = new Punt<>(request.getParameter("naam"), 3);
        w.println(p.waarde()); // SAFE
        w.println(p); // EXPECT
        w.println(Veilig.van(p.naam())); // SAFE
        w.println(new Punt<>("x", p.naam()).hernoem("y")); // EXPECT
    }
}
