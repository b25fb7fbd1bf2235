package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeTak extends HttpServlet {

    private static final boolean PROEF = false;
    private static final int VERSIE = 3;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String rol = req.getParameter("rol");
        if (rol.equals("admin")) {
            out.println("welkom beheerder"); // SAFE
        } else {
            out.println("onbekende rol " + rol); // EXPECT
        }
        String melding = "geen";
        if (PROEF) {
            melding = rol;
        }
        out.println(melding); // SAFE
        String uitleg = "geen";
        if (VERSIE > 2) {
            uitleg = rol;
        }
        out.println(uitleg); // EXPECT
        String soort;
        switch (rol) {
            case "admin":
                soort = "beheer";
                break;
            case "gast":
                soort = "bezoek";
                break;
            default:
                soort = "anders";
        }
        out.println(soort); // SAFE
        String doorval = "";
        switch (rol.length() % 3) {
            case 0:
                doorval = "nul";
                break;
            case 1:
                doorval = rol;
            case 2:
                doorval += "!";
                break;
            default:
                break;
        }
        out.println(doorval); // EXPECT
        String pijl = switch (rol) {
            case "admin", "chef" -> "hoog";
            case "gast" -> {
                String tijdelijk = rol + "!";
                yield tijdelijk.isEmpty() ? "leeg" : "laag";
            }
            default -> "midden";
        };
        out.println(pijl); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String rol = req.getParameter("rol");
        boolean veilig = req.getParameter("veilig") != null;
        String waarde = rol;
        if (veilig) {
            waarde = ZestiendeMasker.over(rol);
        }
        out.println(waarde); // EXPECT
        if (veilig) {
            out.println(waarde); // SAFE
        } else {
            out.println(waarde); // EXPECT
        }
        String beide;
        if (rol == null) {
            beide = "niemand";
        } else {
            beide = rol.isEmpty() ? "leeg" : "iemand";
        }
        out.println(beide); // SAFE
        String laat = "begin";
        if (veilig && !veilig) {
            laat = rol;
        }
        out.println(laat); // SAFE
        String kort = veilig || rol.isEmpty() ? "kort" : rol;
        out.println(kort); // EXPECT
        if (rol.startsWith("x")) {
            return;
        }
        out.println(rol); // EXPECT
    }
}
