package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@WebServlet("/v25/sublijstzicht")
public class SubLijstZicht extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> heel = new ArrayList<>(Arrays.asList("a", "b", "c", "d", "e"));
        List<String> midden = heel.subList(1, 4);
        List<String> kopie = new ArrayList<>(heel.subList(1, 4));
        midden.set(1, request.getParameter("x"));
        PrintWriter out = response.getWriter();
        out.println(heel.get(2)); // EXPECT
        out.println(heel.get(1)); // SAFE
        out.println(kopie.get(1)); // SAFE
        out.println(midden.get(1)); // EXPECT
        String[] ruw = {"r0", "r1"};
        List<String> gedekt = Arrays.asList(ruw);
        gedekt.set(0, request.getParameter("y"));
        out.println(ruw[0]); // EXPECT
        out.println(ruw[1]); // SAFE
        midden.clear();
        out.println(heel); // SAFE
    }
}
