package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Maak04Paar extends HttpServlet {
    static class Paar<A, B> {
        final A links;
        final B rechts;
        Paar(A a, B b) { links = a; rechts = b; }
        static <A, B> Paar<A, B> van(A a, B b) { return new Paar<>(a, b); }
        Paar<B, A> om() { return new Paar<>(rechts, links); }
        <C> Paar<C, B> metLinks(C c) { return new Paar<>(c, rechts); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Paar<String, String> p = Paar.van(req.getParameter("naam"), "vast");
        uit.println(p.links); // EXPECT
        uit.println(p.rechts); // SAFE
        Paar<String, String> q = p.om();
        uit.println(q.links); // SAFE
        uit.println(q.rechts); // EXPECT
        uit.println(q.om().links); // EXPECT
        uit.println(q.om().rechts); // SAFE
        Paar<String, String> r = p.metLinks("weg");
        uit.println(r.links + r.rechts); // SAFE
        Paar<Integer, String> s = q.metLinks(7);
        uit.println(s.rechts); // EXPECT
    }
}
