package nl.imwregiotilburg.jeugdloket.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.domein.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps closed cases as plain text. */
public class Archief {

    private static final Logger LOG = LoggerFactory.getLogger(Archief.class);

    private final StringWriter bak = new StringWriter();
    private final Properties index = new Properties();

    public void bergOp(Melding m) {
        if (m.getNummer() == null || m.getZorgen() == null || m.getMelder() == null) {
            return;
        }
        PrintWriter uit = new PrintWriter(bak);
        uit.printf("%s;%s%n", m.getNummer(), m.getZorgen().replaceAll("\\R", " "));
        uit.flush();
        index.setProperty("m-" + m.getNummer(), m.getMelder());
        index.setProperty("laatste", m.getNummer());
        LOG.info("Bak {}", bak); // EXPECT personal-data-logged hulpvraag
        LOG.info("Index {}", index.getProperty("laatste")); // SAFE personal-data-logged
        LOG.info("Index {}", index.getProperty("m-" + m.getNummer())); // EXPECT personal-data-logged naam
        LOG.info("Index {}", index.getProperty("eerste", "geen")); // SAFE personal-data-logged
    }

    public void lees() {
        try (BufferedReader in = new BufferedReader(new StringReader(bak.toString()))) {
            String regel;
            while ((regel = in.readLine()) != null) {
                String[] delen = regel.split(";", 2);
                if (delen.length == 2) {
                    LOG.info("Zaak {}", delen[0]); // SAFE personal-data-logged
                    LOG.info("Zaak gaat over {}", delen[1]); // EXPECT personal-data-logged hulpvraag
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void codeer(Kind kind) {
        if (kind.getMail() == null || kind.getDiagnose() == null || kind.getVerblijf() == null) {
            return;
        }
        byte[] bytes = kind.getMail().getBytes(StandardCharsets.UTF_8);
        String code = Base64.getEncoder().encodeToString(bytes);
        LOG.info("Terug {}", new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8)); // EXPECT personal-data-logged emailadres
        char[] tekens = kind.getDiagnose().toCharArray();
        LOG.info("Tekens {}", String.valueOf(tekens)); // EXPECT personal-data-logged gezondheid
        java.util.Arrays.fill(tekens, '*');
        LOG.info("Tekens {}", String.valueOf(tekens)); // SAFE personal-data-logged
        StringBuilder gewist = new StringBuilder("verblijf ").append(kind.getVerblijf());
        LOG.info("{}", gewist); // EXPECT personal-data-logged adresgegevens
        gewist.delete(8, gewist.length());
        LOG.info("{}", gewist); // SAFE personal-data-logged
    }
}
