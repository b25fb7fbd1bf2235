package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.concurrent.Callable;

class DrieentwintigsteInner01 extends HttpServlet
{
    class Counter
    {
        private final StringBuilder seen = new StringBuilder();
        private int n;

        void see(String s)
        {
            seen.append(s);
            n++;
        }
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException
    {
        PrintWriter out = resp.getWriter();
        Counter mine = this.new Counter();
        Counter yours = new Counter();
        mine.see(req.getParameter("name"));
        yours.see("you");
        out.println(mine.seen); // EXPECT
        out.println(yours.seen); // SAFE
        out.println(mine.n + yours.n); // SAFE
    }
}

/** Inner class that reads a field of its outer instance. */
class DrieentwintigsteInner02 extends HttpServlet
{
    static class Outer
    {
        String text;
        String label = "label";

        class Inner
        {
            String text = "inner";

            String outerText()
            {
                return Outer.this.text;
            }

            String ownText()
            {
                return text;
            }
        }
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException
    {
        PrintWriter out = resp.getWriter();
        Outer o = new Outer();
        Outer.Inner i = o.new Inner();
        Outer.Inner j = new Outer().new Inner();
        o.text = req.getParameter("name");
        out.println(i.outerText()); // EXPECT
        out.println(o.text); // EXPECT
        i.text = o.text;
        out.println(i.ownText()); // EXPECT
        i.text = "reset";
        out.println(i.ownText()); // SAFE
        out.println(j.outerText()); // SAFE
        out.println(o.label); // SAFE
    }
}

/** Anonymous classes. */
class DrieentwintigsteInner03 extends HttpServlet
{
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException
    {
        final PrintWriter out = resp.getWriter();
        final String name = req.getParameter("name");
        Callable<String> loud = new Callable<>()
        {
            private final String copy = name;

            @Override
            public String call()
            {
                return "I am " + copy;
            }
        };
        Object quiet = new Object()
        {
            @Override
            public String toString()
            {
                return "I am " + name.length();
            }
        };
        Object shouting = new Object()
        {
            @Override
            public String toString()
            {
                return name.toUpperCase();
            }
        };
        try
        {
            out.println(loud.call()); // EXPECT
        }
        catch (Exception e)
        {
            out.println("failed"); // SAFE
        }
        out.println(quiet); // SAFE
        out.println(shouting); // EXPECT
        out.println("" + shouting + quiet); // EXPECT
    }
}

/** Local classes and local records. */
class DrieentwintigsteInner04 extends HttpServlet
{
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException
    {
        PrintWriter out = resp.getWriter();
        String name = req.getParameter("name");
        class Greeter
        {
            String greet()
            {
                return "hi " + name;
            }

            String wave()
            {
                return "wave";
            }
        }
        record Point(String label, int x)
        {
        }
        Greeter g = new Greeter();
        out.println(g.greet()); // EXPECT
        out.println(g.wave()); // SAFE
        Point p = new Point(name, name.length());
        out.println(p.x()); // SAFE
        out.println(p.label()); // EXPECT
        out.println(p); // EXPECT
    }
}

/** An anonymous subclass with an initialiser block. */
class DrieentwintigsteInner05 extends HttpServlet
{
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException
    {
        PrintWriter out = resp.getWriter();
        var map = new java.util.LinkedHashMap<String, String>()
        {
            {
                put("a", req.getParameter("a"));
                put("b", "b");
            }
        };
        out.println(map.get("a")); // EXPECT
        out.println(map.get("b")); // SAFE
        var spy = new Comparator<String>()
        {
            String lastSeen = "";

            @Override
            public int compare(String x, String y)
            {
                lastSeen = x;
                return x.length() - y.length();
            }
        };
        out.println(spy.lastSeen); // SAFE
        int r = spy.compare(req.getParameter("b"), "z");
        out.println(r); // SAFE
        out.println(spy.lastSeen); // EXPECT
    }
}
