package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;

@WebServlet("/v25/iteratorwijs")
public class IteratorWijs extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> l = new LinkedList<>(List.of("een", "twee", "drie"));
        String p = request.getParameter("p");
        ListIterator<String> it = l.listIterator();
        it.next();
        it.next();
        it.set(p);
        it.add("ingevoegd");
        PrintWriter out = response.getWriter();
        out.println(l.get(0)); // SAFE
        out.println(l.get(1)); // EXPECT
        out.println(l.listIterator(2).previous()); // EXPECT
        out.println(l.get(2)); // SAFE
        out.println(it.previous()); // SAFE
        out.println(it.previous()); // EXPECT
        out.println(l); // EXPECT
        it.remove();
        Iterator<String> rest = l.iterator();
        while (rest.hasNext()) {
            out.println(rest.next()); // SAFE
        }
    }
}
