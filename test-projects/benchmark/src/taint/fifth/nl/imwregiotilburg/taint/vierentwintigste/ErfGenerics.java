package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfGenerics extends HttpServlet {
    abstract static class Omzetter<A, B> {
        abstract B zet(A a);

        <C> Omzetter<A, C> dan(Omzetter<? super B, C> volgende) {
            Omzetter<A, B> dit = this;
            return new Omzetter<A, C>() {
                @Override
                C zet(A a) {
                    return volgende.zet(dit.zet(a));
                }
            };
        }
    }

    static class Lengte extends Omzetter<String, Integer> {
        @Override
        Integer zet(String s) {
            return s.length();
        }
    }

    static class Haakjes extends Omzetter<Object, String> {
        @Override
        String zet(Object o) {
            return "(" + o + ")";
        }
    }

    static class Klein extends Omzetter<String, String> {
        @Override
        String zet(String s) {
            return s.toLowerCase();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(new Klein().dan(new Haakjes()).zet(naam)); // EXPECT
        out.println(new Lengte().dan(new Haakjes()).zet(naam)); // SAFE
        Omzetter<String, ?> o = new Klein();
        out.println(o.zet(naam)); // EXPECT
        o = new Lengte();
        out.println(o.zet(naam)); // SAFE
    }
}
