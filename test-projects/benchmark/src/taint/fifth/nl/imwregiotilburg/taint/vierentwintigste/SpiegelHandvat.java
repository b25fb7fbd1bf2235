package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class SpiegelHandvat extends HttpServlet {
    static String eerste(String a, String b) {
        return a;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        try {
            MethodHandles.Lookup zoek = MethodHandles.lookup();
            MethodType type = MethodType.methodType(String.class, String.class, String.class);
            MethodHandle h = zoek.findStatic(SpiegelHandvat.class, "eerste", type);
            w.println((String) h.invokeExact(naam, "b")); // EXPECT
            w.println((String) h.invokeExact("a", naam)); // SAFE
            MethodHandle vast = MethodHandles.insertArguments(h, 0, "gebonden");
            w.println((String) vast.invokeExact(naam)); // SAFE
            MethodHandle hoofd = zoek.findVirtual(String.class, "toUpperCase", MethodType.methodType(String.class));
            w.println((String) hoofd.invokeExact(naam)); // EXPECT
            MethodHandle maat = zoek.findVirtual(String.class, "length", MethodType.methodType(int.class));
            w.println((int) maat.invokeExact(naam)); // SAFE
        } catch (Throwable t) {
            throw new ServletException("handvat");
        }
    }
}
