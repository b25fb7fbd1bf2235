package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/aliasveld")
public class AliasVeld extends HttpServlet {

    static class Doos {
        String inhoud = "leeg";
        Doos buur;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Doos eerste = new Doos();
        Doos tweede = new Doos();
        Doos alias = eerste;
        eerste.buur = tweede;
        alias.inhoud = req.getParameter("naam");
        Doos via = tweede;
        via.buur = alias;
        PrintWriter out = resp.getWriter();
        out.println(eerste.inhoud); // EXPECT
        out.println(tweede.inhoud); // SAFE
        out.println(tweede.buur.inhoud); // EXPECT
        out.println(alias.buur.inhoud); // SAFE
        alias = tweede;
        alias.inhoud = "vast";
        out.println(eerste.inhoud); // EXPECT
        out.println(eerste.buur.inhoud); // SAFE
    }
}
