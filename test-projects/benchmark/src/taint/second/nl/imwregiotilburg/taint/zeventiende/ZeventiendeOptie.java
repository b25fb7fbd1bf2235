package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

public class ZeventiendeOptie extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Optional<String> p = Optional.ofNullable(req.getParameter("optie"));
        out.println(p.orElse("geen")); // EXPECT
        out.println(p.isPresent()); // SAFE
        out.println(p.map(String::length).orElse(0)); // SAFE
        p.ifPresent(s -> out.println(s)); // EXPECT
        out.println(p.map(ZeventiendeMasker::over).orElse("geen")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("optie");
        Optional<String> vast = Optional.of("vast");
        Optional<String> niets = Optional.empty();
        out.println(vast.orElse(p)); // SAFE
        out.println(niets.orElse(p)); // EXPECT
        out.println(niets.or(() -> vast).get()); // SAFE
        out.println(vast.flatMap(s -> Optional.of(s + p)).get()); // EXPECT
    }
}
