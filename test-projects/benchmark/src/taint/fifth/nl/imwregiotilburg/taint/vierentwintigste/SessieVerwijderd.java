package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class SessieVerwijderd extends HttpServlet {
    private static final String SLEUTEL = "sv.winkelmand";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        HttpSession s = request.getSession(true);
        List<String> mand = new ArrayList<>();
        s.setAttribute(SLEUTEL, mand);
        mand.add(request.getParameter("artikel"));
        w.println(s.getAttribute(SLEUTEL)); // EXPECT
        s.removeAttribute("sv." + "winkelmand");
        w.println(s.getAttribute(SLEUTEL)); // SAFE
        w.println(mand.get(0)); // EXPECT
        w.println(mand.size()); // SAFE
    }
}
