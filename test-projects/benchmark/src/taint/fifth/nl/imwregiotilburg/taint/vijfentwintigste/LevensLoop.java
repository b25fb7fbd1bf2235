package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/levensloop")
public class LevensLoop extends HttpServlet {

    private String titel;
    private String gezien = "-";
    private StringBuilder dagboek;

    @Override
    public void init() throws ServletException {
        titel = getInitParameter("titel");
        dagboek = new StringBuilder("init;");
    }

    @Override
    protected void service(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        resp.getWriter().println(gezien); // EXPECT
        gezien = req.getParameter("g");
        synchronized (dagboek) {
            dagboek.append(req.getMethod().equals("GET") ? "lees;" : "schrijf;");
        }
        super.service(req, resp);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(titel); // SAFE
        out.println(dagboek); // SAFE
        out.println(gezien); // EXPECT
        out.println(getServletName()); // SAFE
    }

    @Override
    public void destroy() {
        gezien = null;
        dagboek.setLength(0);
    }
}
