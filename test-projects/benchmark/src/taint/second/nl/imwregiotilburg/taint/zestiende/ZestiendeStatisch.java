package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ZestiendeStatisch extends HttpServlet {

    private static String laatste = "";
    private static String vaste = "vast";
    private static int teller;
    private static final Map<String, String> TABEL = new ConcurrentHashMap<>();
    private static final StringBuilder LOGBOEK = new StringBuilder();
    private static final ThreadLocal<String> DRAAD = new ThreadLocal<>();
    private static final Map<String, String> LANDEN = new HashMap<>();

    static {
        LANDEN.put("nl", "Nederland");
        LANDEN.put("be", "Belgie");
        TABEL.put("versie", "16");
    }

    private static final class Tellers {
        static String hoogste = "0";
        static String naam = "teller";

        static void tel(String wie) {
            teller++;
            naam = wie;
            hoogste = String.valueOf(teller);
        }
    }

    private String vorige = "";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(vorige); // EXPECT
        String p = req.getParameter("p");
        vorige = p;
        laatste = p;
        TABEL.put("p", p);
        LOGBOEK.append(p).append('\n');
        out.println(vaste); // SAFE
        out.println(LANDEN.get(p)); // SAFE
        out.println(LANDEN.getOrDefault(p, p)); // EXPECT
        Tellers.tel(p);
        DRAAD.set(p);
        try {
            out.println(DRAAD.get()); // EXPECT
            DRAAD.set("leeg");
            out.println(DRAAD.get()); // SAFE
        } finally {
            DRAAD.remove();
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(laatste); // EXPECT
        out.println(TABEL.get("p")); // EXPECT
        out.println(TABEL.get("versie")); // SAFE
        out.println(LOGBOEK); // EXPECT
        out.println(DRAAD.get()); // SAFE
    }
}
