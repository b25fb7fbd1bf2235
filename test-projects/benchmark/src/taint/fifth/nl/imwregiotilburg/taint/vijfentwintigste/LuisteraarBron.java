package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

@WebServlet("/v25/luisteraarbron")
public class LuisteraarBron extends HttpServlet {

    @WebListener
    public static class Start implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent e) {
            e.getServletContext().setAttribute("v25.app", "winkel");
            e.getServletContext().setAttribute("v25.pad", new ConcurrentLinkedDeque<String>());
        }
    }

    @WebListener
    public static class Bezoek implements ServletRequestListener {
        @Override
        public void requestInitialized(ServletRequestEvent e) {
            HttpServletRequest r = (HttpServletRequest) e.getServletRequest();
            r.setAttribute("v25.qs", r.getQueryString());
            r.setAttribute("v25.tijd", "nu");
        }

        @Override
        @SuppressWarnings("unchecked")
        public void requestDestroyed(ServletRequestEvent e) {
            Deque<String> d = (Deque<String>) e.getServletContext().getAttribute("v25.pad");
            d.push(String.valueOf(e.getServletRequest().getParameter("van")));
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Object app = getServletContext().getAttribute("v25.app");
        out.println(app); // SAFE
        out.println(req.getAttribute("v25.qs")); // EXPECT
        out.println(req.getAttribute("v25.tijd")); // SAFE
        Deque<?> d = (Deque<?>) getServletContext().getAttribute("v25.pad");
        out.println(d.size()); // SAFE
        out.println(d.peek()); // EXPECT
    }
}
