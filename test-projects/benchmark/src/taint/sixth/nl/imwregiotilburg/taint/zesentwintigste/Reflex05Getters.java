package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

public class Reflex05Getters extends HttpServlet {
    public static class Adres {
        public String straat;
        public String plaats = "Tilburg";
        public Adres(String s) { straat = s; }
        public String getStraat() { return straat; }
        public String getPlaats() { return plaats; }
    }

    private static Object lees(Object o, String veld) throws ReflectiveOperationException {
        Method m = o.getClass().getMethod("get" + Character.toUpperCase(veld.charAt(0)) + veld.substring(1));
        return m.invoke(o);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Adres a = new Adres(req.getParameter("adres"));
        Adres b = new Adres("Markt");
        try {
            uit.println(lees(a, "straat")); // EXPECT
            uit.println(lees(b, "straat")); // SAFE
            uit.println(lees(b, "plaats")); // SAFE
            StringBuilder sb = new StringBuilder();
            StringBuilder namen = new StringBuilder();
            for (Field f : Adres.class.getFields()) {
                sb.append(f.get(a)).append(' ');
                namen.append(f.getName()).append(' ');
            }
            uit.println(sb); // EXPECT
            uit.println(namen); // SAFE
        } catch (ReflectiveOperationException e) {
            throw new ServletException("fout");
        }
    }
}
