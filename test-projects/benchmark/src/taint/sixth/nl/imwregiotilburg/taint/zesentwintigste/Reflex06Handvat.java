package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

public class Reflex06Handvat extends HttpServlet {
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Label {
        String value();
    }

    @Label("kaartje")
    public record Kaartje(String houder, String zone) { }

    public static String plak(String a, String b) { return a + b; }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Kaartje k = new Kaartje(w, "zone 1");
        try {
            MethodHandle h = MethodHandles.lookup().findStatic(Reflex06Handvat.class, "plak",
                MethodType.methodType(String.class, String.class, String.class));
            String r = (String) h.invokeExact(w, "x");
            uit.println(r); // EXPECT
            String v = (String) h.invokeExact("v", "x");
            RecordComponent[] delen = Kaartje.class.getRecordComponents();
            uit.println(delen[0].getAccessor().invoke(k)); // EXPECT
            uit.println(Kaartje.class.getMethod("zone").invoke(k)); // SAFE
        } catch (Throwable e) {
            throw new ServletException("mislukt");
        }
        uit.println(Kaartje.class.getAnnotation(Label.class).value()); // SAFE
        uit.println(k.getClass().getRecordComponents().length); // SAFE
    }
}
