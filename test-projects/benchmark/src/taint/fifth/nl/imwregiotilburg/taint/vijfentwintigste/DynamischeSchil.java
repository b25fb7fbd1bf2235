package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/dynamischeschil")
public class DynamischeSchil extends HttpServlet {

    interface Winkel {
        String naam();

        String zoek(String s);
    }

    private static final class Doorgeef implements InvocationHandler {
        private final Winkel doel;
        private final List<Object> gezien = new ArrayList<>();

        Doorgeef(Winkel doel) {
            this.doel = doel;
        }

        @Override
        public Object invoke(Object proxy, Method m, Object[] a) throws Throwable {
            gezien.add(m.getName());
            if (a != null) {
                gezien.add(a[0]);
            }
            return m.getName().equals("naam") ? "proxy" : m.invoke(doel, a);
        }
    }

    private static Winkel schil(InvocationHandler h) {
        return (Winkel) Proxy.newProxyInstance(DynamischeSchil.class.getClassLoader(), new Class<?>[] {Winkel.class}, h);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        Winkel echt = new Winkel() {
            @Override
            public String naam() {
                return p;
            }

            @Override
            public String zoek(String s) {
                return "resultaat voor " + s;
            }
        };
        Doorgeef d = new Doorgeef(echt);
        Winkel w = schil(d);
        Winkel stom = schil((o, m, a) -> m.getName());
        PrintWriter out = resp.getWriter();
        out.println(w.naam()); // SAFE
        out.println(echt.naam()); // EXPECT
        out.println(d.gezien); // SAFE
        out.println(w.zoek("x")); // SAFE
        out.println(w.zoek(p)); // EXPECT
        out.println(d.gezien); // EXPECT
        out.println(stom.zoek(p)); // SAFE
    }
}
