package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;

public class ZestiendeInstelling extends HttpServlet {

    private static class Instellingen {
        private final Properties waarden;

        Instellingen(Properties standaard) {
            waarden = new Properties(standaard);
        }

        Instellingen zet(String sleutel, String waarde) {
            waarden.setProperty(sleutel, waarde);
            return this;
        }

        String geef(String sleutel) {
            return waarden.getProperty(sleutel, "");
        }

        int getal(String sleutel) {
            return Integer.parseInt(waarden.getProperty(sleutel, "0"));
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Properties props = new Properties();
        props.setProperty("thema", req.getParameter("thema"));
        props.setProperty("taal", "nl");
        out.println(props.getProperty("thema")); // EXPECT
        out.println(props.getProperty("taal")); // SAFE
        for (Map.Entry<Object, Object> e : props.entrySet()) {
            out.println(e.getValue()); // EXPECT
        }
        props.remove("thema");
        out.println(props.getProperty("thema")); // SAFE
        Instellingen eigen = new Instellingen(props).zet("maat", req.getParameter("maat"));
        out.println(eigen.geef("taal")); // SAFE
        out.println(eigen.geef("maat")); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Properties standaard = new Properties();
        standaard.setProperty("groet", p);
        Instellingen boven = new Instellingen(standaard);
        Instellingen los = new Instellingen(null);
        out.println(boven.geef("groet")); // EXPECT
        out.println(los.geef("groet")); // SAFE
        boven.zet("groet", "hallo");
        out.println(boven.geef("groet")); // SAFE
        out.println(standaard.getProperty("groet")); // EXPECT
        Properties ingelezen = new Properties();
        ingelezen.load(new StringReader("naam=" + p.replace('\n', ' ')));
        out.println(ingelezen.getProperty("naam")); // EXPECT
        Properties vast = new Properties();
        vast.load(new StringReader("naam=regio\nplaats=Tilburg"));
        out.println(vast.getProperty("plaats")); // SAFE
    }
}
