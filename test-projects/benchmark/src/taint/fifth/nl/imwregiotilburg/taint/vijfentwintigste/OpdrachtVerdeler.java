package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;

@WebServlet("/v25/opdrachtverdeler")
public class OpdrachtVerdeler extends HttpServlet {

    @Retention(RetentionPolicy.RUNTIME)
    @interface Opdracht {
        String value();
    }

    public static final class Acties {
        private String onthouden = "niets";

        @Opdracht("onthoud")
        public String onthoud(String s) {
            String oud = onthouden;
            onthouden = s;
            return oud;
        }

        @Opdracht("zeg")
        public String zeg(String s) {
            return "zeg " + s;
        }

        @Opdracht("tel")
        public String tel(String s) {
            return "tel " + (s == null ? 0 : s.length());
        }
    }

    private static String voer(Acties a, String naam, String arg) {
        for (Method m : Acties.class.getDeclaredMethods()) {
            Opdracht o = m.getAnnotation(Opdracht.class);
            if (o != null && o.value().equals(naam)) {
                try {
                    return (String) m.invoke(a, arg);
                } catch (ReflectiveOperationException e) {
                    return "fout " + e.getClass().getName();
                }
            }
        }
        return "geen opdracht";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        Acties a = new Acties();
        PrintWriter out = resp.getWriter();
        out.println(voer(a, "zeg", p)); // EXPECT
        out.println(voer(a, "tel", p)); // SAFE
        out.println(voer(a, "onthoud", p)); // SAFE
        out.println(voer(a, "onthoud", "nieuw")); // EXPECT
        out.println(voer(a, "onthoud", p)); // SAFE
        out.println(voer(new Acties(), String.valueOf(req.getParameter("doe")), p)); // EXPECT
        out.println(a.onthouden); // EXPECT
        out.println(voer(new Acties(), "onthoud", "x")); // SAFE
    }
}
