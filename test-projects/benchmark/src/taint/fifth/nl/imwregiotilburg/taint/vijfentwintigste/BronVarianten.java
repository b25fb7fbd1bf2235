package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.Map;

@WebServlet("/v25/bronvarianten")
public class BronVarianten extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(req.getQueryString()); // EXPECT
        for (String n : Collections.list(req.getHeaderNames())) {
            out.println(n); // EXPECT
        }
        Map<String, String[]> m = req.getParameterMap();
        out.println(m.size()); // SAFE
        for (Map.Entry<String, String[]> e : m.entrySet()) {
            out.println(e.getKey()); // EXPECT
            out.println(e.getValue().length); // SAFE
            out.println(e.getValue()[0]); // EXPECT
        }
        out.println(req.getContentLength()); // SAFE
        out.println(req.getContextPath().length()); // SAFE
    }
}
