package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.stream.Collectors;

public class IO01Lezers extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        BufferedReader br = req.getReader();
        String regel = br.readLine();
        uit.println(regel); // EXPECT
        BufferedReader vast = new BufferedReader(new StringReader("een\ntwee"));
        uit.println(vast.readLine()); // SAFE
        String rest = br.lines().collect(Collectors.joining("|"));
        uit.println(rest); // EXPECT
        uit.println(vast.lines().collect(Collectors.joining("|"))); // SAFE
        StringReader sr = new StringReader(String.valueOf(req.getParameter("naam")));
        char[] buf = new char[4];
        int n = sr.read(buf);
        uit.println(n); // SAFE
        uit.println(buf); // EXPECT
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        int regels = 0;
        StringBuilder sb = new StringBuilder();
        try (BufferedReader br = req.getReader()) {
            String s;
            while ((s = br.readLine()) != null) {
                sb.append(s);
                regels++;
            }
        }
        uit.println(sb); // EXPECT
        uit.println(regels + " regels"); // SAFE
    }
}
