package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;

@WebServlet("/v25/splitspositie")
public class SplitsPositie extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        String regel = "vast;" + p.replace(';', ' ') + ";slot";
        String[] d = regel.split(";");
        PrintWriter out = resp.getWriter();
        out.println(d[0]); // SAFE
        out.println(d[1]); // EXPECT
        out.println(d[2]); // SAFE
        out.println(regel.substring(0, 5)); // SAFE
        out.println(regel.substring(5)); // EXPECT
        out.println(regel.substring(regel.lastIndexOf(';') + 1)); // SAFE
        String kop = regel.substring(0, regel.indexOf(';'));
        out.println(kop.concat(d[1])); // EXPECT
        out.println(regel.chars().filter(c -> c != ';').mapToObj(Character::toString).collect(Collectors.joining("-"))); // EXPECT
    }
}
