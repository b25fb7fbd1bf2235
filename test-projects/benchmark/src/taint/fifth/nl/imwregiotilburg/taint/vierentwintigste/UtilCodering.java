package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class UtilCodering extends HttpServlet {
    private static String hex(byte[] b) {
        StringBuilder sb = new StringBuilder();
        for (byte x : b) {
            sb.append(Character.forDigit((x >> 4) & 15, 16)).append(Character.forDigit(x & 15, 16));
        }
        return sb.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        byte[] rauw = req.getParameter("naam").getBytes(StandardCharsets.UTF_8);
        String b64 = Base64.getEncoder().encodeToString(rauw);
        out.println(new String(Base64.getDecoder().decode(b64), StandardCharsets.UTF_8)); // EXPECT
        out.println(Base64.getEncoder().encodeToString(new byte[rauw.length])); // SAFE
        String url = URLEncoder.encode(req.getParameter("naam"), StandardCharsets.UTF_8);
        out.println(URLDecoder.decode(url, StandardCharsets.UTF_8)); // EXPECT
        out.println(hex(new byte[] {(byte) rauw.length})); // SAFE
    }
}
