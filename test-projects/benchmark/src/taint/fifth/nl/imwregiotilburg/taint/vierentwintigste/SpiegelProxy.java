package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

public class SpiegelProxy extends HttpServlet {
    interface Dienst {
        String naam(String s);

        String soort(String s);
    }

    static class Echt implements Dienst {
        public String naam(String s) {
            return s;
        }

        public String soort(String s) {
            return "burger";
        }
    }

    private static Dienst omhul(InvocationHandler h) {
        return (Dienst) Proxy.newProxyInstance(Dienst.class.getClassLoader(), new Class<?>[] {Dienst.class}, h);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Dienst echt = new Echt();
        Dienst door = omhul((p, m, a) -> m.invoke(echt, a));
        Dienst masker = omhul((p, m, a) -> Masker.over((String) a[0]));
        Dienst log = omhul((p, m, a) -> m.getName() + "(" + a[0] + ")");
        out.println(door.naam(naam)); // EXPECT
        out.println(masker.naam(naam)); // SAFE
        out.println(log.soort(naam)); // EXPECT
        out.println(log.soort("x")); // SAFE
    }
}
