package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class VijftiendeToestand extends HttpServlet {

    enum Stand {
        CONCEPT {
            @Override
            Stand na(String gebeurt, Aanvraag a) {
                if (gebeurt.startsWith("indienen")) {
                    a.toelichting = gebeurt.substring("indienen".length());
                    return INGEDIEND;
                }
                return this;
            }
        },
        INGEDIEND {
            @Override
            Stand na(String gebeurt, Aanvraag a) {
                if (gebeurt.equals("akkoord")) {
                    a.reden = "voldoet";
                    return GOEDGEKEURD;
                }
                a.reden = gebeurt;
                return AFGEWEZEN;
            }
        },
        GOEDGEKEURD {
            @Override
            Stand na(String gebeurt, Aanvraag a) {
                return this;
            }
        },
        AFGEWEZEN {
            @Override
            Stand na(String gebeurt, Aanvraag a) {
                a.toelichting = "";
                return CONCEPT;
            }
        };

        String laatsteGebeurtenis = "geen";
        int keren;

        abstract Stand na(String gebeurt, Aanvraag a);

        String tekst(Aanvraag a) {
            return switch (this) {
                case CONCEPT -> "nog niet ingediend";
                case INGEDIEND -> "in behandeling: " + a.toelichting;
                case GOEDGEKEURD -> "goed: " + a.nummer;
                case AFGEWEZEN -> "niet goed: " + a.reden;
            };
        }
    }

    static final class Aanvraag {
        final int nummer;
        Stand stand = Stand.CONCEPT;
        String toelichting = "";
        String reden = "";
        final List<Stand> loop = new ArrayList<>();
        final Map<Stand, String> notities = new EnumMap<>(Stand.class);

        Aanvraag(int nummer) {
            this.nummer = nummer;
        }

        Aanvraag gebeur(String g) {
            loop.add(stand);
            stand = stand.na(g, this);
            return this;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String g = tekst(req, "gebeurt");
        Aanvraag a = new Aanvraag(getal(req, "nr", 1));
        uit.println(a.stand.tekst(a)); // SAFE
        a.gebeur("indienen" + g);
        uit.println(a.toelichting); // EXPECT
        uit.println(a.stand.tekst(a)); // EXPECT
        Aanvraag b = new Aanvraag(2).gebeur("indienen").gebeur("akkoord");
        uit.println(b.stand.tekst(b)); // SAFE
        Aanvraag c = new Aanvraag(3).gebeur("indienen graag").gebeur(g);
        uit.println(c.stand + " " + c.toelichting); // SAFE
        uit.println(c.reden); // EXPECT
        uit.println(c.stand.tekst(c)); // EXPECT
        uit.println(Stand.GOEDGEKEURD.tekst(c)); // SAFE
        c.notities.put(Stand.CONCEPT, "eerst");
        c.notities.put(Stand.AFGEWEZEN, g);
        uit.println(c.notities.get(Stand.CONCEPT)); // SAFE
        uit.println(c.notities.get(Stand.AFGEWEZEN)); // EXPECT
        uit.println(c.notities); // EXPECT
        c.notities.remove(Stand.AFGEWEZEN);
        uit.println(c.notities); // SAFE
        try {
            Stand s = Stand.valueOf(tekst(req, "stand"));
            uit.println(s.tekst(b)); // SAFE
            uit.println(s.tekst(a)); // EXPECT
        } catch (IllegalArgumentException e) {
            uit.println("onbekende stand: " + e.getMessage()); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        for (Stand s : Stand.values()) {
            uit.println(s.name() + " " + s.keren); // SAFE
            uit.println(s.laatsteGebeurtenis); // EXPECT
        }
        uit.println(Stand.GOEDGEKEURD.laatsteGebeurtenis); // SAFE
        String g = tekst(req, "gebeurt");
        Stand.INGEDIEND.laatsteGebeurtenis = g;
        Stand.INGEDIEND.keren++;
        Stand.AFGEWEZEN.laatsteGebeurtenis = Masker.over(g);
        uit.println(Stand.AFGEWEZEN.laatsteGebeurtenis); // SAFE
        Map<String, Map<String, String>> overgang = new HashMap<>();
        overgang.put("open", Map.of("dicht", "gesloten", "op", "open"));
        overgang.put("gesloten", Map.of("open", "open"));
        String nu = "open";
        for (String stap : tekst(req, "stappen").split(",")) {
            nu = overgang.get(nu).getOrDefault(stap, nu);
        }
        uit.println("deur is " + nu); // SAFE
        String los = "open";
        for (String stap : tekst(req, "stappen").split(",")) {
            los = overgang.get("open").getOrDefault(stap, stap);
        }
        uit.println("deur is " + los); // EXPECT
        char[] woord = tekst(req, "zin").toCharArray();
        StringBuilder buiten = new StringBuilder();
        StringBuilder binnen = new StringBuilder();
        int haken = 0;
        for (char t : woord) {
            if (t == '(') {
                haken++;
            } else if (t == ')') {
                haken--;
            } else if (haken > 0) {
                binnen.append(t);
            } else {
                buiten.append('.');
            }
        }
        uit.println(binnen); // EXPECT
        uit.println(buiten); // SAFE
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Aanvraag a = new Aanvraag(9).gebeur("indienen" + tekst(req, "t"));
        a.gebeur(tekst(req, "u"));
        if (a.stand == Stand.GOEDGEKEURD) {
            uit.println(a.reden); // SAFE
            uit.println(a.toelichting); // EXPECT
        } else {
            uit.println(a.reden); // EXPECT
            a.gebeur("opnieuw");
            uit.println(a.toelichting); // SAFE
            uit.println(a.stand.tekst(a)); // SAFE
        }
        uit.println(Stand.INGEDIEND.laatsteGebeurtenis); // EXPECT
    }
}
