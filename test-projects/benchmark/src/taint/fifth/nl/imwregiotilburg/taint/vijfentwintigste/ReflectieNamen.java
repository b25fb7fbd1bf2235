package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

@WebServlet("/v25/reflectienamen")
public class ReflectieNamen extends HttpServlet {

    public static class Dienst {
        public String open = "open";
        public String dicht = "dicht";

        public String echo(String s) {
            return s;
        }

        public String negeer(String s) {
            return "genegeerd";
        }

        public static String statisch(String a, String b) {
            return b;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        try {
            Object d = Dienst.class.getDeclaredConstructor().newInstance();
            Method echo = Dienst.class.getMethod("echo", String.class);
            Method negeer = d.getClass().getMethod("neg" + "eer", String.class);
            Method st = Dienst.class.getMethod("statisch", String.class, String.class);
            out.println(echo.invoke(d, p)); // EXPECT
            out.println(negeer.invoke(d, p)); // SAFE
            out.println(st.invoke(null, "a", p)); // EXPECT
            out.println(st.invoke(null, p, "b")); // SAFE
            Field f = Dienst.class.getField("open");
            f.set(d, p);
            out.println(f.get(d)); // EXPECT
            out.println(Dienst.class.getField("dicht").get(d)); // SAFE
            out.println(((Dienst) d).open); // EXPECT
            out.println(new Dienst().open); // SAFE
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
