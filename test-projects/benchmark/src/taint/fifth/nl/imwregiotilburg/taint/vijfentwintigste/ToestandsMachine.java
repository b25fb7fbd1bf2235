package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/toestandsmachine")
public class ToestandsMachine extends HttpServlet {

    private enum Stand {
        BUITEN {
            @Override
            Stand stap(char c, StringBuilder b) {
                return c == '<' ? BINNEN : BUITEN;
            }
        },
        BINNEN {
            @Override
            Stand stap(char c, StringBuilder b) {
                if (c == '>') {
                    return BUITEN;
                }
                b.append(c);
                return BINNEN;
            }
        };

        abstract Stand stap(char c, StringBuilder b);
    }

    private static String haalUit(String s) {
        StringBuilder b = new StringBuilder();
        Stand st = Stand.BUITEN;
        for (int i = 0; i < s.length(); i++) {
            st = st.stap(s.charAt(i), b);
        }
        return b.toString();
    }

    private static Stand eindstand(String s) {
        Stand st = Stand.BUITEN;
        for (char c : s.toCharArray()) {
            st = st.stap(c, new StringBuilder());
        }
        return st;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        if (p == null) {
            resp.sendError(400, "p ontbreekt in " + req.getQueryString()); // EXPECT
            return;
        }
        PrintWriter out = resp.getWriter();
        out.println(haalUit("<" + p + ">")); // EXPECT
        out.println(haalUit("<a>b<c>")); // SAFE
        out.println(eindstand(p)); // SAFE
        out.println(haalUit(p)); // EXPECT
        out.println(haalUit("a<b>" + p + "<c>") + haalUit("<" + p)); // EXPECT
        out.println(eindstand("<" + p).name().toLowerCase()); // SAFE
    }
}
