package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;

public class Verz03Wachtrij extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Queue<String> q = new ArrayDeque<>();
        q.offer("eerste");
        q.offer(req.getParameter("naam"));
        uit.println(q.poll()); // SAFE
        uit.println(q.poll()); // EXPECT
        uit.println(q.poll()); // SAFE
        Deque<String> d = new ArrayDeque<>();
        d.push("onder");
        d.push(req.getParameter("email"));
        uit.println(d.peek()); // EXPECT
        uit.println(d.peekLast()); // SAFE
        d.pop();
        uit.println(d.pop()); // SAFE
        Stack<String> s = new Stack<>();
        s.push(req.getHeader("Agent"));
        uit.println(s.peek()); // EXPECT
        s.pop();
        s.push("vast");
        uit.println(s.peek()); // SAFE
        PriorityQueue<String> pq = new PriorityQueue<>();
        pq.add(req.getParameter("bsn"));
        uit.println(pq.remove()); // EXPECT
    }
}
