package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Vector;

public class Verz04Iterator extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> l = new ArrayList<>(Arrays.asList("a", "b", req.getParameter("naam")));
        Iterator<String> it = l.iterator();
        uit.println(it.next()); // SAFE
        it.next();
        uit.println(it.next()); // EXPECT
        List<String> kop = l.subList(0, 2);
        uit.println(kop); // SAFE
        List<String> staart = l.subList(2, 3);
        uit.println(staart.get(0)); // EXPECT
        ListIterator<String> li = kop.listIterator();
        li.next();
        li.set(req.getParameter("email"));
        uit.println(l.get(0)); // EXPECT
        uit.println(l.get(1)); // SAFE
        Vector<String> v = new Vector<>();
        v.add("vast");
        uit.println(v.elements().nextElement()); // SAFE
        v.addAll(staart);
        uit.println(Collections.list(v.elements()).get(1)); // EXPECT
    }
}
