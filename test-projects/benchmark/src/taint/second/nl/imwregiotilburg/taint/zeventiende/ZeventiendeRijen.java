package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;

public class ZeventiendeRijen extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("rij");
        Set<String> set = new HashSet<>();
        set.add("vast");
        out.println(set); // SAFE
        set.add(p);
        for (String s : set) {
            out.println(s); // EXPECT
        }
        Deque<String> stapel = new ArrayDeque<>();
        stapel.push(p);
        stapel.push("top");
        out.println(stapel.peek()); // SAFE
        stapel.pop();
        out.println(stapel.peek()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("rij");
        Queue<String> rij = new ArrayDeque<>();
        rij.offer("eerste");
        rij.offer(p);
        out.println(rij.poll()); // SAFE
        out.println(rij.poll()); // EXPECT
        PriorityQueue<String> voorrang = new PriorityQueue<>();
        voorrang.add("m");
        voorrang.add(p);
        out.println(voorrang.peek()); // EXPECT
        Set<String> op = new LinkedHashSet<>();
        op.add(p);
        op.clear();
        op.add("schoon");
        out.println(op.iterator().next()); // SAFE
        Stack<String> oud = new Stack<>();
        oud.push("onder");
        oud.push(p);
        out.println(oud.pop()); // EXPECT
        out.println(oud.pop()); // SAFE
    }
}
