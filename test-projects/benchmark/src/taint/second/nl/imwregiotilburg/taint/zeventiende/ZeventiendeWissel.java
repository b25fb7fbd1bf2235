package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;

public class ZeventiendeWissel extends HttpServlet {

    enum Kleur {
        ROOD("#f00"), BLAUW("#00f");

        final String code;

        Kleur(String code) {
            this.code = code;
        }
    }

    enum Bewerking {
        LAAT {
            @Override
            String doe(String s) {
                return s;
            }
        },
        WIS {
            @Override
            String doe(String s) {
                return "gewist";
            }
        };

        abstract String doe(String s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kleur");
        switch (p) {
            case "rood":
            out.println("r"); // SAFE
            break;
            default:
            out.println(p); // EXPECT
        }
        String code = switch (p) {
            case "rood" -> "#f00";
            case "blauw" -> "#00f";
            default -> "#000";
        };
        out.println(code); // SAFE
        String val = "a";
        switch (p.length()) {
            case 1:
            val = p;
            case 2:
            val = val + "b";
            break;
            default:
            val = "c";
        }
        out.println(val); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("kleur");
        out.println(Bewerking.LAAT.doe(p)); // EXPECT
        out.println(Bewerking.WIS.doe(p)); // SAFE
        try {
            Kleur k = Kleur.valueOf(p);
            out.println(k.code); // SAFE
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // EXPECT
        }
        Map<Kleur, String> per = new EnumMap<>(Kleur.class);
        per.put(Kleur.ROOD, p);
        per.put(Kleur.BLAUW, "lucht");
        out.println(per.get(Kleur.ROOD)); // EXPECT
        out.println(per.get(Kleur.BLAUW)); // SAFE
    }
}
