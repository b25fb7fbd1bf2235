package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@WebServlet("/v25/kopregels")
public class KopRegels extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Enumeration<String> e = req.getHeaders("X-Lijst");
        int n = 0;
        StringBuilder alle = new StringBuilder();
        while (e.hasMoreElements()) {
            alle.append(e.nextElement()).append('/');
            n++;
        }
        out.println(n); // SAFE
        out.println(alle); // EXPECT
        String acc = Optional.ofNullable(req.getHeader("Accept")).orElse("*/*");
        String soort;
        if (acc.contains("json")) {
            soort = "application/json";
        } else if (acc.contains("xml")) {
            soort = "text/xml";
        } else {
            soort = "text/plain";
        }
        out.println(soort); // SAFE
        out.println(acc.split("/")[0]); // EXPECT
        out.println(req.getIntHeader("X-Aantal")); // SAFE
        Locale l = Locale.forLanguageTag("nl-NL");
        out.println(l.toLanguageTag() + acc); // EXPECT
        List<String> kop = new ArrayList<>(Collections.list(req.getHeaders("X-Lijst")));
        kop.add("sluit");
        Collections.reverse(kop);
        out.println(kop.get(0)); // SAFE
        out.println(kop); // EXPECT
    }
}
