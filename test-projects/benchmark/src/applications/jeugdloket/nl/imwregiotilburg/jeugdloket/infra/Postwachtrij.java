package nl.imwregiotilburg.jeugdloket.infra;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import nl.imwregiotilburg.jeugdloket.domein.Ouder;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queues the mail and hands it to the sender. */
public class Postwachtrij {

    private static final Logger LOGGER = LoggerFactory.getLogger(Postwachtrij.class);

    /** Sends one letter. */
    public interface Bezorger {
        boolean bezorg(String naar, String tekst);
    }

    /** A letter made step by step. */
    public static final class Brief {
        private final String naar;
        private final String tekst;
        private int pogingen;

        private Brief(Bouwer b) {
            this.naar = b.naar;
            this.tekst = b.tekst.toString();
        }

        public static Bouwer bouw() {
            return new Bouwer();
        }

        /** Builds a letter. */
        public static final class Bouwer {
            private String naar = "loket";
            private final StringBuilder tekst = new StringBuilder();

            public Bouwer naar(String waarde) {
                this.naar = waarde;
                return this;
            }

            public Bouwer alinea(String waarde) {
                tekst.append(waarde).append('\n');
                return this;
            }

            public Brief klaar() {
                return new Brief(this);
            }
        }
    }

    private final Queue<Brief> rij = new LinkedList<>();
    private final Bezorger bezorger;

    public Postwachtrij(Bezorger bezorger) {
        this.bezorger = metLog(bezorger);
    }

    private static Bezorger metLog(Bezorger echt) {
        InvocationHandler h = (proxy, methode, args) -> {
            LOGGER.trace("Aanroep {}", methode.getName()); // SAFE personal-data-logged
            if (args != null && args.length == 2) {
                LOGGER.trace("Eerste argument {}", args[0]); // EXPECT personal-data-logged emailadres
            }
            return methode.invoke(echt, args);
        };
        return (Bezorger) Proxy.newProxyInstance(Bezorger.class.getClassLoader(), new Class<?>[] {Bezorger.class}, h);
    }

    public void zetKlaar(Ouder ouder) {
        Brief leeg = Brief.bouw().alinea("Geachte ouder").klaar();
        LOGGER.info("Leeg: {} {}", leeg.naar, leeg.tekst); // SAFE personal-data-logged
        Brief brief = Brief.bouw().naar(ouder.getMail()).alinea("Geachte " + ouder.getAchternaam()).klaar();
        LOGGER.info("Naar: {}", brief.naar); // EXPECT personal-data-logged emailadres
        LOGGER.info("Tekst: {}", brief.tekst.lines().toList()); // EXPECT personal-data-logged naam
        rij.add(brief);
    }

    public int werkAf() {
        List<Brief> terug = new ArrayList<>();
        int goed = 0;
        Brief b;
        while ((b = rij.poll()) != null) {
            try {
                if (bezorger.bezorg(b.naar, b.tekst)) {
                    goed++;
                } else if (++b.pogingen < 3) {
                    terug.add(b);
                } else {
                    LOGGER.error("Opgegeven: {}", StringUtils.substringBefore(b.naar, "@")); // EXPECT personal-data-logged emailadres
                }
            } catch (RuntimeException e) {
                LOGGER.error("Bezorgen mislukt voor rij van {}", rij.size()); // SAFE personal-data-logged
            }
        }
        rij.addAll(terug);
        return goed;
    }

    public void sjabloon(Ouder ouder) {
        String sjabloon = "Beste {wie}, u krijgt bericht op {waar}.";
        LOGGER.info(sjabloon.replace("{waar}", "uw toestel")); // SAFE personal-data-logged
        LOGGER.info(StringUtils.replaceEach(sjabloon, new String[] {"{wie}"}, new String[] {ouder.getAchternaam()})); // EXPECT personal-data-logged naam
        String ingevuld = sjabloon;
        for (Map.Entry<String, String> e : Map.of("wie", "ouder", "waar", String.valueOf(ouder.getMobiel())).entrySet()) {
            ingevuld = ingevuld.replace("{" + e.getKey() + "}", e.getValue());
        }
        LOGGER.info(ingevuld); // EXPECT personal-data-logged telefoonnummer
        LOGGER.info(zonderCijfers(ingevuld)); // SAFE personal-data-logged
        LOGGER.info("%2$s".formatted(ouder.getId(), ouder.getRekening())); // EXPECT personal-data-logged iban
        LOGGER.info("%1$s".formatted(ouder.getId(), ouder.getRekening())); // SAFE personal-data-logged
    }

    @Anonymises
    static String zonderCijfers(String tekst) {
        return tekst.replaceAll("[0-9+]", "#");
    }

    public <T> T probeer(Callable<T> werk, T anders) {
        for (int i = 0; i < 2; i++) {
            try {
                T uit = werk.call();
                return ObjectUtils.defaultIfNull(uit, anders);
            } catch (Exception e) {
                LOGGER.warn("Poging {} mislukt", i, e); // EXPECT personal-data-logged iban
            }
        }
        return anders;
    }

    public void controleer(Ouder ouder) {
        String eind = probeer(() -> {
            if (!ouder.getRekening().startsWith("BE")) {
                throw new IllegalArgumentException("Rekening " + ouder.getRekening());
            }
            return "goed";
        }, "fout");
        LOGGER.info("Controle {}", eind); // SAFE personal-data-logged
        String mail = probeer(ouder::getMail, "geen");
        LOGGER.info("Bereik {}", mail); // EXPECT personal-data-logged emailadres
    }
}
