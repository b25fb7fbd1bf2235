package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class PrototypeRegister extends HttpServlet {
    abstract static class Vorm implements Cloneable {
        String naam = "vorm";
        StringBuilder notitie = new StringBuilder("n");

        Vorm kopie() {
            try {
                return (Vorm) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static class Cirkel extends Vorm {
    }

    static class Vierkant extends Vorm {
        @Override
        Vorm kopie() {
            Vorm v = super.kopie();
            v.notitie = new StringBuilder(notitie);
            return v;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Map<String, Vorm> register = new HashMap<>();
        register.put("c", new Cirkel());
        register.put("v", new Vierkant());
        Vorm c = register.get("c").kopie();
        Vorm v = register.get("v").kopie();
        c.naam = req.getParameter("naam");
        out.println(c.kopie().naam); // EXPECT
        c.notitie.append(c.naam);
        v.notitie.append(c.naam);
        out.println(register.get("v").notitie); // SAFE
        out.println(v.notitie); // EXPECT
        out.println(v.naam); // SAFE
    }
}
