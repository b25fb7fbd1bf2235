package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

/** Arrays: elements, copies, dimensions. */
class DrieentwintigsteArrays01 extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String[] array = new String[3];
        array[0] = "first";
        array[1] = req.getParameter("name");
        array[2] = "third";
        writer.println(array[1]); // EXPECT
        writer.println(array[0]); // SAFE
        writer.println(array[2]); // SAFE
    }
}

class DrieentwintigsteArrays02 extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String name = req.getParameter("name");
        String[] lit = {"a", name, "b"};
        for (String s : lit) {
            writer.println(s); // EXPECT
        }
        writer.println(String.join(",", lit)); // EXPECT
        lit[1] = "overwritten";
        writer.println(lit[1]); // SAFE
    }
}

/** Two-dimensional. */
class DrieentwintigsteArrays03 extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String[][] grid = new String[2][2];
        grid[0][0] = "nw";
        grid[0][1] = req.getParameter("name");
        grid[1][0] = "sw";
        String[] row = grid[0];
        writer.println(row[1]); // EXPECT
        writer.println(grid[0][1]); // EXPECT
        writer.println(row[0]); // SAFE
        writer.println(grid[1][0]); // SAFE
        grid[1] = row;
        writer.println(grid[1][1]); // EXPECT
    }
}

/** System.arraycopy, clone, Arrays.copyOf and copyOfRange. */
class DrieentwintigsteArrays04 extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String[] src = {req.getParameter("name"), "x", "y"};
        String[] dst = new String[]{"p", "q", "r"};
        System.arraycopy(src, 0, dst, 1, 1);
        writer.println(dst[1]); // EXPECT
        writer.println(dst[2]); // SAFE
        String[] cl = src.clone();
        src[0] = "z";
        writer.println(cl[0]); // EXPECT
        writer.println(src[0]); // SAFE
        String[] co = Arrays.copyOf(cl, 2);
        writer.println(co[0]); // EXPECT
        String[] range = Arrays.copyOfRange(cl, 1, 3);
        writer.println(Arrays.toString(range)); // SAFE
    }
}

/** Arrays.fill, Arrays.asList (a view of the array). */
class DrieentwintigsteArrays05 extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        String[] a = new String[4];
        Arrays.fill(a, "-");
        writer.println(a[3]); // SAFE
        Arrays.fill(a, req.getParameter("fill"));
        writer.println(a[3]); // EXPECT
        String[] b = {"one", "two"};
        var view = Arrays.asList(b);
        view.set(0, req.getParameter("fill"));
        writer.println(b[0]); // EXPECT
        writer.println(view.get(0)); // EXPECT
        writer.println(b[1]); // SAFE
    }
}

/** getParameterValues is itself an array. */
class DrieentwintigsteArrays06 extends HttpServlet {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter writer = resp.getWriter();
        String[] values = req.getParameterValues("item");
        if (values == null || values.length == 0) {
            writer.println("no items"); // SAFE
            return;
        }
        writer.println(values[0]); // EXPECT
        for (int i = 0; i < values.length; i++) {
            values[i] = Masker.over(values[i]);
        }
        writer.println(values[0]); // SAFE
        writer.println(values.length + " items"); // SAFE
    }
}

/** char arrays. */
class DrieentwintigsteArrays07 extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        char[] chars = req.getParameter("name").toCharArray();
        writer.println(chars); // EXPECT
        writer.println(new String(chars)); // EXPECT
        char[] copy = new char[chars.length];
        for (int i = 0; i < chars.length; i++) {
            copy[i] = chars[chars.length - 1 - i];
        }
        writer.println(String.valueOf(copy)); // EXPECT
        Arrays.fill(chars, '*');
        writer.write(chars); // SAFE
        char[] pad = new char[chars.length];
        Arrays.fill(pad, ' ');
        writer.println(new String(pad)); // SAFE
    }
}

/** Arrays passed to callees: the callee fills one of the two. */
class DrieentwintigsteArrays08 extends HttpServlet {
    private static void put(Object[] where, int at, Object what) {
        where[at] = what;
    }

    private static Object last(Object... things) {
        return things[things.length - 1];
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        Object[] one = new Object[1];
        Object[] two = new Object[1];
        put(one, 0, req.getHeader("Referer"));
        put(two, 0, "nothing");
        writer.println(one[0]); // EXPECT
        writer.println(two[0]); // SAFE
        writer.println(last("a", "b", one[0])); // EXPECT
        writer.println(last("a", "b", "c")); // SAFE
    }
}
