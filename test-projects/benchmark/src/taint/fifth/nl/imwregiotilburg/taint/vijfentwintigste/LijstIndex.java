package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/lijstindex")
public class LijstIndex extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> regels = new ArrayList<>();
        regels.add("begin");
        regels.add(request.getParameter("regel"));
        regels.add("einde");
        PrintWriter out = response.getWriter();
        out.println(regels.get(0)); // SAFE
        out.println(regels.get(1)); // EXPECT
        regels.add(0, "voor");
        out.println(regels.get(1)); // SAFE
        out.println(regels.get(2)); // EXPECT
        String weg = regels.remove(2);
        out.println(regels.get(2)); // SAFE
        out.println(weg); // EXPECT
        regels.set(1, weg);
        out.println(regels.get(1)); // EXPECT
        out.println(regels.get(0)); // SAFE
    }
}
