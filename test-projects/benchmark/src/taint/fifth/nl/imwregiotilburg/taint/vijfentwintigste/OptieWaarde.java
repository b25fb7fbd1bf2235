package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

@WebServlet("/v25/optiewaarde")
public class OptieWaarde extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Optional<String> o = Optional.ofNullable(req.getParameter("o"));
        PrintWriter out = resp.getWriter();
        out.println(o.orElse("niets")); // EXPECT
        out.println(o.map(s -> "wel").orElse("niet")); // SAFE
        out.println(o); // EXPECT
        out.println(Optional.of("vast").or(() -> o).get()); // SAFE
        out.println(Optional.<String>empty().or(() -> o).orElseGet(() -> "leeg")); // EXPECT
        out.println(o.filter(s -> false).orElse("uitgefilterd")); // SAFE
        o.ifPresentOrElse(
            s -> out.println(s), // EXPECT
            () -> out.println("afwezig")); // SAFE
    }
}
