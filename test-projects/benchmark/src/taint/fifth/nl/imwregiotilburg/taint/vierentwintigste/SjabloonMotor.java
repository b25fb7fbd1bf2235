package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class SjabloonMotor extends HttpServlet {
    private static String vul(String sjabloon, Map<String, ?> model) {
        StringBuilder uit = new StringBuilder();
        int i = 0;
        while (true) {
            int a = sjabloon.indexOf("${", i);
            if (a < 0) {
                return uit.append(sjabloon.substring(i)).toString();
            }
            int b = sjabloon.indexOf('}', a);
            uit.append(sjabloon, i, a).append(model.get(sjabloon.substring(a + 2, b)));
            i = b + 1;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Map<String, Object> model = new HashMap<>();
        model.put("naam", req.getParameter("naam"));
        model.put("maat", req.getParameter("naam").length());
        model.put("plaats", "Tilburg");
        out.println(vul("Beste ${naam} te ${plaats}", model)); // EXPECT
        out.println(vul("Uw plaats: ${plaats} (${maat})", model)); // SAFE
        Map<String, Object> kopie = new HashMap<>(model);
        kopie.put("naam", Masker.over((String) model.get("naam")));
        out.println(vul("Beste ${naam}", kopie)); // SAFE
        out.println(vul("x" + req.getParameter("stad").replace("$", ""), Map.of())); // EXPECT
    }
}
