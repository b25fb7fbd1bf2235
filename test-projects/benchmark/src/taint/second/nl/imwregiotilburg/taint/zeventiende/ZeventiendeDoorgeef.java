package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ZeventiendeDoorgeef extends HttpServlet {

    private String vorige;
    private String dicht = "";
    private String titel = "titel";
    private int lengte;
    private final List<String> logboek = Collections.synchronizedList(new ArrayList<>());

    private void hernoem(String s) {
        titel = s;
    }

    @Override
    public void init() {
        hernoem("opgestart");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("door");
        out.println(vorige); // EXPECT
        out.println(lengte); // SAFE
        String eerder = "eerder";
        out.println(eerder); // SAFE
        eerder = p;
        vorige = eerder;
        dicht = ZeventiendeMasker.over(p);
        lengte = p.length();
        logboek.add(p);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        out.println(vorige); // EXPECT
        out.println(dicht); // SAFE
        out.println(titel); // SAFE
        out.println(String.join(";", logboek)); // EXPECT
        out.println(req.getAttribute("z17.door")); // EXPECT
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        req.setAttribute("z17.door", req.getHeader("X-Door"));
        doPost(req, resp);
    }
}
