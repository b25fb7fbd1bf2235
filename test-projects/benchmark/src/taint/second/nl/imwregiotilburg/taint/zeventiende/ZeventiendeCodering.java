package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Scanner;
import java.util.StringTokenizer;

public class ZeventiendeCodering extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("tekst");
        out.println(URLEncoder.encode(p, StandardCharsets.UTF_8)); // EXPECT
        String code = Base64.getEncoder().encodeToString(p.getBytes(StandardCharsets.UTF_8));
        out.println(code); // EXPECT
        String vast = Base64.getEncoder().encodeToString("vast".getBytes(StandardCharsets.UTF_8));
        out.println(vast); // SAFE
        char[] tekens = p.toCharArray();
        out.write(tekens); // EXPECT
        char[] sterren = new char[tekens.length];
        Arrays.fill(sterren, '*');
        out.write(sterren); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        StringTokenizer st = new StringTokenizer(req.getParameter("rij"), ",");
        out.println(st.countTokens()); // SAFE
        while (st.hasMoreTokens()) {
            String deel = st.nextToken();
            out.println(deel); // EXPECT
        }
        StringTokenizer eigen = new StringTokenizer("a,b,c", ",");
        out.println(eigen.nextToken()); // SAFE
        Scanner lezer = new Scanner(req.getParameter("regel"));
        if (lezer.hasNextInt()) {
            out.println(lezer.nextInt()); // SAFE
        } else if (lezer.hasNext()) {
            out.println(lezer.next()); // EXPECT
        }
        String terug = URLDecoder.decode(req.getParameter("code"), StandardCharsets.UTF_8);
        out.println(terug); // EXPECT
    }
}
