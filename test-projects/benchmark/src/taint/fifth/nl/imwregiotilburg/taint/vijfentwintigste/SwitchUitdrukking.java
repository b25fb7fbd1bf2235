package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/switchuitdrukking")
public class SwitchUitdrukking extends HttpServlet {

    enum Dag { MA, DI, WO }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("dag"));
        Dag d = switch (p.length() % 3) {
            case 0 -> Dag.MA;
            case 1 -> Dag.DI;
            default -> Dag.WO;
        };
        String tekst = switch (d) {
            case MA, DI -> "begin";
            case WO -> {
                String t = "mid";
                yield t + "den";
            }
        };
        String lek = switch (d) {
            case MA -> "maandag";
            case DI -> p;
            case WO -> {
                String t = p.toLowerCase();
                yield t.isEmpty() ? "-" : "-" + t;
            }
        };
        int vast = 2;
        String gekozen = switch (vast) {
            case 1 -> p;
            case 2 -> "twee";
            default -> p + p;
        };
        PrintWriter out = resp.getWriter();
        out.println(d); // SAFE
        out.println(tekst); // SAFE
        out.println(lek); // EXPECT
        out.println(gekozen); // SAFE
        String val = "";
        switch (vast) {
            case 2:
                val += "x";
            case 3:
                val += p;
                break;
            default:
                val = "nooit";
        }
        out.println(val); // EXPECT
    }
}
