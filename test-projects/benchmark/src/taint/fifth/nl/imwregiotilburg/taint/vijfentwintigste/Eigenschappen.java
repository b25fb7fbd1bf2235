package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;

@WebServlet("/v25/eigenschappen")
public class Eigenschappen extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        Properties basis = new Properties();
        basis.setProperty("kleur", "blauw");
        basis.setProperty("maat", String.valueOf(p));
        Properties eigen = new Properties(basis);
        eigen.setProperty("kleur", String.valueOf(req.getParameter("kleur")));
        PrintWriter out = resp.getWriter();
        out.println(eigen.getProperty("kleur")); // EXPECT
        out.println(basis.getProperty("kleur")); // SAFE
        out.println(eigen.getProperty("maat", "m")); // EXPECT
        out.println(eigen.getProperty("vorm", "rond")); // SAFE
        out.println(eigen.getProperty("vorm", p)); // EXPECT
        eigen.setProperty("maat", "xl");
        out.println(eigen.getProperty("maat")); // SAFE
        Properties geladen = new Properties();
        geladen.load(new StringReader("a=1\nb=2\n"));
        geladen.putAll(Map.of("b", String.valueOf(p)));
        out.println(geladen.get("a")); // SAFE
        out.println(geladen.get("b")); // EXPECT
    }
}
