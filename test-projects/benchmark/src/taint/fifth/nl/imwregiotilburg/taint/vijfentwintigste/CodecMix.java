package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

@WebServlet("/v25/codecmix")
public class CodecMix extends HttpServlet {

    private static String hex(byte[] b) {
        StringBuilder s = new StringBuilder();
        for (byte x : b) {
            s.append(Character.forDigit((x >> 4) & 15, 16)).append(Character.forDigit(x & 15, 16));
        }
        return s.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        String enc = Base64.getEncoder().encodeToString(p.getBytes(StandardCharsets.UTF_8));
        out.println(enc); // EXPECT
        out.println(Base64.getEncoder().encodeToString("vast".getBytes(StandardCharsets.UTF_8))); // SAFE
        out.println(new String(Base64.getDecoder().decode(enc), StandardCharsets.UTF_8)); // EXPECT
        out.println(URLEncoder.encode(p, StandardCharsets.UTF_8)); // EXPECT
        out.println(hex("vast".concat(p).substring(0, 4).getBytes(StandardCharsets.UTF_8))); // SAFE
        out.println(hex(p.getBytes(StandardCharsets.UTF_16BE))); // EXPECT
        out.println(URLDecoder.decode("a%20b", StandardCharsets.UTF_8) + enc.length()); // SAFE
    }
}
