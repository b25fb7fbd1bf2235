package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Scanner;

@WebServlet("/v25/scannerregels")
public class ScannerRegels extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        try (Scanner s = new Scanner("eerste regel\n" + req.getParameter("p"))) {
            out.println(s.next()); // SAFE
            out.println(s.nextLine()); // SAFE
            if (s.hasNextLine()) {
                out.println(s.nextLine()); // EXPECT
            }
        }
        try (Scanner s = new Scanner(req.getReader())) {
            int som = 0;
            while (s.hasNext()) {
                if (s.hasNextInt()) {
                    som += s.nextInt();
                } else {
                    out.println(s.next()); // EXPECT
                }
            }
            out.println(som); // SAFE
        }
    }
}
