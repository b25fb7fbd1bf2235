package nl.imwregiotilburg.taint.veertiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public abstract class VeertiendeErfBasis extends HttpServlet {
    protected abstract String titel(HttpServletRequest req);

    protected abstract String lijf(HttpServletRequest req);

    protected String voet(HttpServletRequest req) {
        return req.getHeader("Referer");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(titel(req)); // SAFE
        out.println(lijf(req)); // EXPECT
        out.println(voet(req)); // EXPECT
    }

    public static final class Stille extends VeertiendeErfBasis {
        @Override
        protected String titel(HttpServletRequest req) {
            String s = req.getParameter("naam");
            return s == null ? "onbekend" : "bekend";
        }

        @Override
        protected String lijf(HttpServletRequest req) {
            return VeertiendePagina.Masker.over(req.getParameter("tekst"));
        }

        @Override
        protected String voet(HttpServletRequest req) {
            return "voet";
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(voet(req)); // SAFE
            resp.getWriter().println(super.voet(req)); // EXPECT
            resp.getWriter().println(lijf(req)); // SAFE
        }
    }
}
