package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

@WebServlet("/v25/contextkenmerk")
public class ContextKenmerk extends HttpServlet {

    @Override
    public void init() {
        getServletContext().setAttribute("v25.start", "gestart");
        getServletContext().setAttribute("v25.berichten", new ConcurrentLinkedQueue<String>());
    }

    @SuppressWarnings("unchecked")
    private Queue<String> berichten() {
        return (Queue<String>) getServletContext().getAttribute("v25.berichten");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ServletContext ctx = req.getServletContext();
        PrintWriter out = resp.getWriter();
        out.println(ctx.getAttribute("v25.start")); // SAFE
        for (String b : berichten()) {
            out.println(b); // EXPECT
        }
        out.println(berichten().peek()); // EXPECT
        out.println(berichten().size()); // SAFE
        out.println(ctx.getAttribute("v25.bezoeker")); // EXPECT
        out.println(ctx.getInitParameter("titel")); // SAFE
        out.println(ctx.getInitParameter("titel") + ctx.getAttribute("v25.bezoeker")); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String b = req.getParameter("bericht");
        if (b != null && !b.isBlank()) {
            berichten().add(b);
        }
        getServletContext().setAttribute("v25.bezoeker", req.getHeader("User-Agent"));
        resp.getWriter().println(berichten().isEmpty()); // SAFE
    }
}
