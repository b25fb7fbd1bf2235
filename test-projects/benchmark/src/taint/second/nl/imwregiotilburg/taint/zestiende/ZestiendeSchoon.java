package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ZestiendeSchoon extends HttpServlet {

    private static class Invoer {
        private final String ruw;
        private String schoon;

        Invoer(String ruw) {
            this.ruw = ruw;
        }

        Invoer reinig() {
            schoon = ZestiendeMasker.over(ruw);
            return this;
        }

        String tekst(boolean origineel) {
            return origineel ? ruw : schoon;
        }
    }

    private static String misschienSchoon(String s, boolean doen) {
        if (!doen) {
            return s;
        }
        return ZestiendeMasker.over(s);
    }

    private static String altijdSchoon(String s, boolean doen) {
        if (!doen) {
            return "";
        }
        return ZestiendeMasker.over(s);
    }

    private static String zelfgemaakt(String s) {
        return s.replaceAll("[<>\"']", "");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(ZestiendeMasker.over(p)); // SAFE
        String schoon = ZestiendeMasker.over(p);
        out.println(schoon + p.charAt(0)); // EXPECT
        ZestiendeMasker.over(p);
        out.println(p.trim()); // EXPECT
        out.println(zelfgemaakt(p)); // EXPECT
        out.println(altijdSchoon(p, p.length() > 3)); // SAFE
        out.println(misschienSchoon(p, p.length() > 3)); // EXPECT
        p = ZestiendeMasker.over(p);
        out.println(p); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Invoer invoer = new Invoer(req.getParameter("p")).reinig();
        out.println(invoer.schoon); // SAFE
        List<String> alles = new ArrayList<>();
        for (String deel : req.getParameterValues("deel")) {
            alles.add(ZestiendeMasker.over(deel));
        }
        out.println(alles); // SAFE
        alles.add(invoer.tekst(alles.isEmpty()));
        out.println(alles); // EXPECT
        Map<String, String> velden = new HashMap<>();
        velden.put("ruw", invoer.ruw);
        velden.put("net", invoer.schoon);
        velden.replaceAll((sleutel, waarde) -> ZestiendeMasker.over(waarde));
        out.println(velden.get("ruw")); // SAFE
        velden.put("net", velden.get("net") + req.getQueryString());
        out.println(velden.get("net")); // EXPECT
    }
}
