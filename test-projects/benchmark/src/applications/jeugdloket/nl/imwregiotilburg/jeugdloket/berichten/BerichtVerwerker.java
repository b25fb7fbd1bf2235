package nl.imwregiotilburg.jeugdloket.berichten;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.imwregiotilburg.jeugdloket.berichten.Regelformaat.Veld;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.model.Besluit;
import nl.imwregiotilburg.jeugdloket.model.Zorgplan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Handles the messages between the municipality and the providers. */
public class BerichtVerwerker {

    private static final Logger logger = LoggerFactory.getLogger(BerichtVerwerker.class);

    private final Deque<Bericht<?>> uitgaand = new ArrayDeque<>();
    private final Map<Class<?>, Consumer<Object>> handlers = new HashMap<>();

    public BerichtVerwerker() {
        registreer(Besluit.Toekenning.class, t -> logger.info("Toekenning {}", t)); // EXPECT personal-data-logged naam
        registreer(Besluit.Afwijzing.class, a -> logger.info("Afwijzing {}", a)); // SAFE personal-data-logged
        registreer(Zorgplan.Stap.class, s -> logger.info("Stap {}", s.toelichting())); // EXPECT personal-data-logged gezondheid
        registreer(Zorgplan.Kop.class, k -> logger.info("Plan {}", k)); // SAFE personal-data-logged
    }

    private <T> void registreer(Class<T> soort, Consumer<? super T> handler) {
        handlers.put(soort, o -> handler.accept(soort.cast(o)));
    }

    public void verwerk(Besluit besluit) {
        handlers.getOrDefault(besluit.getClass(), o -> logger.warn("Geen handler voor {}", o)).accept(besluit); // EXPECT personal-data-logged inkomen
    }

    public void verwerk(Zorgplan plan) {
        plan.stappen().forEach(handlers.get(Zorgplan.Stap.class));
        handlers.get(Zorgplan.Kop.class).accept(plan.kop());
    }

    public void toewijzing(Kind kind, String kenmerk) {
        Bericht<Kind> bericht = new Bericht<>(kind)
            .kop(Bericht.KENMERK, kenmerk)
            .kop(Bericht.BETREFT, kind.getAchternaam());
        logger.info("Uit: {}", bericht); // EXPECT personal-data-logged naam
        bericht.kop(Bericht.BETREFT, kind.getDossiercode());
        logger.info("Nu: {}", bericht); // SAFE personal-data-logged
        logger.info("Inhoud: {}", bericht.inhoud().getBsn()); // EXPECT personal-data-logged bsn
        logger.info("Inhoud: {}", bericht.inhoud()); // SAFE personal-data-logged
        Bericht<String> plat = bericht.metInhoud(kind.getMail());
        logger.info("Plat: {}", plat); // SAFE personal-data-logged
        logger.info("Plat: {}", plat.inhoud()); // EXPECT personal-data-logged emailadres
        uitgaand.push(plat);
        uitgaand.push(bericht);
    }

    public void verstuur() {
        Bericht<?> eerste = uitgaand.poll();
        while (eerste != null) {
            logger.info("Verstuurd {}", eerste.koppen().keySet()); // SAFE personal-data-logged
            if (eerste.inhoud() instanceof String tekst) {
                logger.info("Verstuurd {}", tekst); // EXPECT personal-data-logged emailadres
            } else if (eerste.inhoud() instanceof Kind kind) {
                logger.info("Verstuurd {}", kind.isUithuisgeplaatst()); // SAFE personal-data-logged
            }
            eerste = uitgaand.poll();
        }
    }

    public String regel(Kind kind, String kenmerk) {
        if (kind.getBsn() == null || kind.getDiagnose() == null || kenmerk == null) {
            return "";
        }
        Map<Veld, String> waarden = new EnumMap<>(Veld.class);
        waarden.put(Veld.SOORT, "301");
        waarden.put(Veld.KENMERK, kenmerk);
        waarden.put(Veld.CLIENT, kind.getBsn());
        String regel = Regelformaat.schrijf(waarden);
        logger.debug("Regel |{}|", regel); // EXPECT personal-data-logged bsn
        logger.debug("Soort {}", regel.substring(0, 3)); // SAFE personal-data-logged
        Map<Veld, String> terug = Regelformaat.lees(regel);
        logger.debug("Client {}", terug.get(Veld.CLIENT)); // EXPECT personal-data-logged bsn
        terug.remove(Veld.CLIENT);
        logger.debug("Velden {}", terug.keySet()); // SAFE personal-data-logged
        waarden.put(Veld.CLIENT, "*********");
        waarden.put(Veld.TOELICHTING, kind.getDiagnose());
        logger.debug("Gemaskeerd {}", waarden); // EXPECT personal-data-logged gezondheid
        waarden.remove(Veld.TOELICHTING);
        logger.debug("Gemaskeerd {}", waarden); // SAFE personal-data-logged
        return regel;
    }

    public void metContext(Kind kind, List<String> regels) {
        MDC.put("dossier", String.valueOf(kind.getDossiercode())); // SAFE personal-data-logged
        try {
            MDC.put("client", kind.getBsn()); // EXPECT personal-data-logged bsn
            regels.forEach(r -> logger.trace("{}", r.length())); // SAFE personal-data-logged
        } finally {
            MDC.remove("client");
            MDC.remove("dossier");
        }
    }

    public void besluit(Besluit besluit) {
        if (besluit instanceof Besluit.EigenBijdrage e) {
            logger.info("Grondslag {}", e.grondslag()); // EXPECT personal-data-logged inkomen
        } else if (besluit instanceof Besluit.Afwijzing a) {
            logger.info("Motivering: {}", a.motivering()); // EXPECT personal-data-logged gezondheid
            logger.info("Grond: {}", a.grond()); // SAFE personal-data-logged
        } else {
            logger.info("Overig {}", besluit); // EXPECT personal-data-logged naam
        }
    }
}
