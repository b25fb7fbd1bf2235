package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

class DrieentwintigsteNode {
    String data;
    DrieentwintigsteNode left, right;

    DrieentwintigsteNode(String data) {
        this.data = data;
    }
}

class DrieentwintigsteLinkedStack {
    private static class Cell {
        final Object item;
        final Cell below;

        Cell(Object item, Cell below) {
            this.item = item;
            this.below = below;
        }
    }

    private Cell top;
    private int depth;

    void push(Object o) {
        top = new Cell(o, top);
        depth++;
    }

    Object pop() {
        Object r = top.item;
        top = top.below;
        depth--;
        return r;
    }

    int depth() {
        return depth;
    }
}

/** A class with two fields. */
class DrieentwintigsteData01 extends HttpServlet {
    static class C {
        private String str;
        private String s1;

        public String getData() {
            return this.str;
        }

        public void setData(String s) {
            this.str = s;
        }

        String getS1() {
            return s1;
        }

        void setS1(String s1) {
            this.s1 = s1;
        }
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        C c1 = new C();
        C c2 = new C();
        c1.setData(req.getParameter("name"));
        c1.setS1("b");
        c2.setData("abc");
        c2.setS1(req.getParameter("other"));
        w.println(c1.getData()); // EXPECT
        w.println(c1.getS1()); // SAFE
        w.println(c2.getData()); // SAFE
        w.println(c2.getS1()); // EXPECT
    }
}

/** Own stack. */
class DrieentwintigsteData02 extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        DrieentwintigsteLinkedStack dirty = new DrieentwintigsteLinkedStack();
        DrieentwintigsteLinkedStack clean = new DrieentwintigsteLinkedStack();
        dirty.push("bottom");
        dirty.push(req.getParameter("name"));
        clean.push("plate");
        w.println(dirty.pop()); // EXPECT
        w.println(clean.pop()); // SAFE
        w.println(dirty.pop()); // SAFE
    }
}

/** A binary tree, built and walked recursively. */
class DrieentwintigsteData03 extends HttpServlet {
    private static void walk(DrieentwintigsteNode n, StringBuilder sb) {
        if (n == null) {
            return;
        }
        walk(n.left, sb);
        sb.append(n.data).append(' ');
        walk(n.right, sb);
    }

    private static int height(DrieentwintigsteNode n) {
        return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right));
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        DrieentwintigsteNode root = new DrieentwintigsteNode("root");
        root.left = new DrieentwintigsteNode("left");
        root.right = new DrieentwintigsteNode(req.getParameter("name"));
        StringBuilder all = new StringBuilder();
        walk(root, all);
        w.println(all); // EXPECT
        w.println(root.right.data); // EXPECT
        w.println(root.left.data); // SAFE
        w.println(root.data); // SAFE
        w.println(height(root)); // SAFE
        StringBuilder leftOnly = new StringBuilder();
        walk(root.left, leftOnly);
        w.println(leftOnly); // SAFE
    }
}

/** A ring buffer. */
class DrieentwintigsteData04 extends HttpServlet {
    static class Ring {
        private final String[] slots = new String[4];
        private int head, tail;

        void put(String s) {
            slots[tail] = s;
            tail = (tail + 1) % slots.length;
        }

        String take() {
            String s = slots[head];
            slots[head] = null;
            head = (head + 1) % slots.length;
            return s;
        }
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        Ring ring = new Ring();
        ring.put("one");
        ring.put(req.getParameter("name"));
        w.println(ring.take()); // SAFE
        w.println(ring.take()); // EXPECT
        ring.put(req.getParameter("third"));
        String taken = ring.take();
        w.println(taken); // EXPECT
        Ring other = new Ring();
        other.put("only");
        w.println(other.take()); // SAFE
        w.println(other.take()); // SAFE
    }
}

/** A pair and a cons list. */
class DrieentwintigsteData05 extends HttpServlet {
    record Pair<A, B>(A first, B second) {
        Pair<B, A> swap() {
            return new Pair<>(second, first);
        }
    }

    record Cons(String head, Cons tail) {
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        Pair<String, String> p = new Pair<>(req.getParameter("name"), "second");
        w.println(p.first()); // EXPECT
        w.println(p.second()); // SAFE
        w.println(p.swap().first()); // SAFE
        w.println(p.swap().second()); // EXPECT
        w.println(p); // EXPECT
        Cons list = new Cons("a", new Cons(p.first(), new Cons("c", null)));
        w.println(list.head()); // SAFE
        w.println(list.tail().head()); // EXPECT
        w.println(list.tail().tail().head()); // SAFE
    }
}
