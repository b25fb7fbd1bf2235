package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Scanner;

public class IO04Scanner extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        Scanner s = new Scanner("5 " + w + "\nlaatste");
        uit.println(s.nextInt()); // SAFE
        uit.println(s.nextLine()); // EXPECT
        Scanner vast = new Scanner("een twee");
        uit.println(vast.next()); // SAFE
        uit.println(vast.hasNext()); // SAFE
        Scanner t = new Scanner(w).useDelimiter("-");
        if (t.hasNext()) {
            uit.println(t.next()); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        try (Scanner s = new Scanner(req.getInputStream(), "UTF-8")) {
            while (s.hasNextLine()) {
                uit.println(s.nextLine()); // EXPECT
            }
        }
    }
}
