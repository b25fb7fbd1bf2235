package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.stream.Collectors;

public class ZeventiendeInhoud extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        BufferedReader lezer = req.getReader();
        String regel = lezer.readLine();
        out.println(regel); // EXPECT
        StringBuilder rest = new StringBuilder();
        int n = 0;
        while ((regel = lezer.readLine()) != null) {
            rest.append(regel).append('\n');
            n++;
        }
        out.println(n); // SAFE
        out.println(rest); // EXPECT
        out.println(regel); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        BufferedReader eigen = new BufferedReader(new StringReader("eigen regel"));
        out.println(eigen.readLine()); // SAFE
        char[] buf = new char[64];
        out.print(buf); // SAFE
        int n = req.getReader().read(buf);
        out.write(buf, 0, Math.max(n, 0)); // EXPECT
        out.println(req.getReader().lines().map(String::strip).collect(Collectors.toList())); // EXPECT
    }
}
