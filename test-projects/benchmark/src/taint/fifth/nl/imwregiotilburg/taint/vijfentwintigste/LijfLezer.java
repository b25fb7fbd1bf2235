package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

@WebServlet("/v25/lijflezer")
public class LijfLezer extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        int regels = 0;
        String langste = "";
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("bron", "lijf");
        try (BufferedReader r = req.getReader()) {
            String regel;
            while ((regel = r.readLine()) != null) {
                regels++;
                if (regel.length() > langste.length()) {
                    langste = regel;
                }
                int i = regel.indexOf(':');
                if (i > 0) {
                    velden.putIfAbsent(regel.substring(0, i), regel.substring(i + 1));
                }
            }
        }
        out.println(regels); // SAFE
        out.println(langste); // EXPECT
        out.println(velden.get("bron")); // SAFE
        out.println(velden.get("onderwerp")); // EXPECT
        out.println(velden.size() > 1 ? "met velden" : "zonder velden"); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (InputStream in = req.getInputStream()) {
            byte[] buf = new byte[64];
            int n;
            while ((n = in.read(buf)) > 0) {
                b.write(buf, 0, n);
            }
        }
        ServletOutputStream os = resp.getOutputStream();
        os.println(b.size() + b.toString(StandardCharsets.ISO_8859_1)); // EXPECT
        b.writeTo(os); // EXPECT
        os.print(b.toByteArray().length > 10 ? "lang" : "kort"); // SAFE
    }
}
