package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class UtilOptioneel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Optional<String> o = Optional.ofNullable(req.getParameter("naam"));
        Optional<String> leeg = Optional.empty();
        out.println(o.flatMap(x -> Optional.of("plat")).orElse("nee")); // SAFE
        o.ifPresent(x -> out.println(x)); // EXPECT
        out.println(Objects.requireNonNullElse(leeg.orElse(null), req.getParameter("stad"))); // EXPECT
        out.println(Objects.toString(null, "niets")); // SAFE
    }
}
