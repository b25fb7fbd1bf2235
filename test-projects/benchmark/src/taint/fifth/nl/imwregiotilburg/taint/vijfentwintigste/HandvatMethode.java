package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

@WebServlet("/v25/handvatmethode")
public class HandvatMethode extends HttpServlet {

    private static final MethodHandle SAMEN;
    private static final MethodHandle LENGTE;
    private static final VarHandle VAK;

    static class Vak {
        String inhoud = "niets";
    }

    static {
        try {
            MethodHandles.Lookup l = MethodHandles.lookup();
            SAMEN = l.findVirtual(String.class, "concat", MethodType.methodType(String.class, String.class));
            LENGTE = l.findVirtual(String.class, "length", MethodType.methodType(int.class));
            VAK = l.findVarHandle(Vak.class, "inhoud", String.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        try {
            out.println((String) SAMEN.invokeExact("x", p)); // EXPECT
            int lengte = (int) LENGTE.invokeExact(p);
            out.println(lengte + (String) SAMEN.invokeExact(p, "y")); // EXPECT
            MethodHandle vast = MethodHandles.insertArguments(SAMEN, 0, p);
            out.println((String) vast.invoke("!")); // EXPECT
            MethodHandle weg = MethodHandles.dropArguments(MethodHandles.constant(String.class, "weg"), 0, String.class);
            out.println((String) weg.invoke(p)); // SAFE
        } catch (Throwable t) {
            out.println("fout"); // SAFE
        }
        Vak a = new Vak();
        Vak b = new Vak();
        VAK.set(a, p);
        out.println(a.inhoud); // EXPECT
        out.println((String) VAK.get(b)); // SAFE
        out.println(VAK.getAndSet(b, p)); // SAFE
    }
}
