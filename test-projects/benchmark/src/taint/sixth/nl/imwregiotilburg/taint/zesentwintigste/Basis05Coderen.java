package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

public class Basis05Coderen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String mail = req.getParameter("email");
        PrintWriter uit = resp.getWriter();
        String url = URLEncoder.encode(mail, StandardCharsets.UTF_8);
        uit.println(url); // EXPECT
        uit.println(URLEncoder.encode("a b&c", StandardCharsets.UTF_8)); // SAFE
        byte[] ruw = mail.getBytes(StandardCharsets.UTF_8);
        String b64 = Base64.getEncoder().encodeToString(ruw);
        uit.println(b64); // EXPECT
        uit.println(b64.length() % 4 == 0); // SAFE
        uit.println(HexFormat.of().formatHex(ruw)); // EXPECT
        uit.println(HexFormat.of().formatHex("vast".getBytes(StandardCharsets.UTF_8))); // SAFE
        String terug = new String(Base64.getDecoder().decode(b64), StandardCharsets.UTF_8);
        uit.println(terug); // EXPECT
        uit.println(URLDecoder.decode(url, StandardCharsets.UTF_8)); // EXPECT
        uit.println(ruw.length); // SAFE
    }
}
