package nl.imwregiotilburg.libraries.usual.logging;

import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.util.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.KeyValuePair;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;

/** What happens at the desk, in the forms SLF4J and Log4j2 have for it. */
@Component
public class BalieLogboek {
    private static final Logger log = LoggerFactory.getLogger(BalieLogboek.class);
    private static final org.apache.logging.log4j.Logger LOG4J = LogManager.getLogger(BalieLogboek.class);
    private static final Marker BALIE = MarkerFactory.getMarker("BALIE");

    public void vloeiend(Client client) {
        log.atInfo().setMessage("Bezoek van {}").addArgument(client.getNaam()).log(); // EXPECT
        log.atInfo().setMessage("Bezoek van {}").addArgument(client).log(); // SAFE
        log.atInfo().addKeyValue("bsn", client.getBsn()).log("Bezoek"); // EXPECT
        log.atInfo().addKeyValue("dossier", client.getDossierNummer()).log("Bezoek"); // SAFE
        log.atWarn().addMarker(BALIE).addArgument(client::getTelefoon).log("Bel {}"); // EXPECT
        log.atWarn().addMarker(BALIE).addArgument(() -> client.getTelefoon().length()).log("Nummer van {} cijfers"); // SAFE
        log.atDebug().log(() -> "Mail van " + client.getEmail()); // EXPECT
        log.atDebug().log(() -> "Mail van client " + client.getId()); // SAFE
        LoggingEventBuilder bouwer = log.atError().setCause(new IllegalStateException("Dubbel: " + client.getBsn())); // EXPECT
        bouwer.log("Dubbele inschrijving");
        log.makeLoggingEventBuilder(org.slf4j.event.Level.INFO).log("Regio {}", client.getRegio()); // SAFE
    }

    public void merken(Client client) {
        log.info(BALIE, "Aan de balie: {}", client.getNaam()); // EXPECT
        log.info(BALIE, "Aan de balie: {} {}", client.getStatus(), client.getNaam().isEmpty()); // SAFE
        log.info("Bezoek {} {} {}", client.getId(), client.getStatus(), client.getEmail()); // EXPECT
        log.info("Bezoek {} {}", client.getId(), client.getStatus(), client.getEmail()); // SAFE
        log.info("Bezoek \\{} {}", client.getId(), client.getEmail()); // SAFE
        log.info("Bezoek zonder plaats", client.getEmail()); // SAFE
        log.info(MessageFormatter.format("Bezoek van {}", client.getNaam()).getMessage()); // EXPECT
        log.info(new KeyValuePair("naam", client.getNaam()).toString()); // EXPECT
        log.info(new KeyValuePair("naam", client.getNaam()).key); // SAFE
        Object[] alles = {client.getId(), client.getAdres()};
        log.info("Woont op {} {}", alles); // EXPECT
    }

    public void mdc(Client client) {
        MDC.put("beller", client.getTelefoon());
        MDC.put("dossier", client.getDossierNummer());
        String beller = MDC.get("beller");
        String dossier = MDC.get("dossier");
        MDC.clear();
        log.info("Beller {}", beller); // EXPECT
        log.info("Dossier {}", dossier); // SAFE
        log.info("Na wissen {}", MDC.get("beller")); // SAFE
        try (MDC.MDCCloseable sluit = MDC.putCloseable("client", String.valueOf(client.getId()))) {
            log.info("Client {}", MDC.get("client")); // SAFE
            log.info("MDC {}", MDC.getCopyOfContextMap()); // SAFE
        }
    }

    public void log4j(Client client) {
        LOG4J.info("Bezoek van {}", client.getNaam()); // EXPECT
        LOG4J.info("Bezoek van {}", client); // SAFE
        LOG4J.debug(() -> "Mail " + client.getEmail()); // EXPECT
        LOG4J.debug(() -> "Mail bekend " + (client.getEmail() != null)); // SAFE
        Supplier<?> bsn = client::getBsn;
        LOG4J.info("Burger {}", bsn); // SAFE
        LOG4J.info(bsn); // EXPECT
        Supplier<?> lengte = () -> client.getBsn().length();
        LOG4J.info("Burger {}", lengte); // SAFE
        LOG4J.atWarn().log("Bel {}", client.getTelefoon()); // EXPECT
        LOG4J.atWarn().log("Bel dossier {}", client.getDossierNummer()); // SAFE
        LOG4J.printf(Level.INFO, "Geboren op %s", client.getGeboortedatum()); // EXPECT
        LOG4J.printf(Level.INFO, "Ouder dan %d", 18); // SAFE
        LOG4J.log(Level.INFO, new ParameterizedMessage("Adres {}", client.getAdres())); // EXPECT
        LOG4J.log(Level.INFO, new ParameterizedMessage("Client {}", client)); // SAFE
        LOG4J.info(new StringMapMessage().with("naam", client.getNaam()).with("id", String.valueOf(client.getId()))); // EXPECT
        LOG4J.info(new StringMapMessage().with("id", String.valueOf(client.getId()))); // SAFE
        LOG4J.traceEntry("balie {}", client.getStatus()); // SAFE
        String mail = LOG4J.traceExit("uit {}", client.getEmail()); // EXPECT
        LOG4J.info("Lengte {}", mail.length()); // SAFE
        LOG4J.error("Mislukt", LOG4J.throwing(new IllegalArgumentException(client.getNaam()))); // EXPECT
    }

    public void draadcontext(Medewerker medewerker) {
        ThreadContext.put("medewerker", medewerker.naam());
        ThreadContext.put("team", medewerker.team());
        String naam = ThreadContext.get("medewerker");
        String team = ThreadContext.get("team");
        ThreadContext.clearAll();
        LOG4J.info("Medewerker {}", naam); // EXPECT
        LOG4J.info("Team {}", team); // SAFE
        LOG4J.info("Na wissen {}", ThreadContext.get("medewerker")); // SAFE
        try (CloseableThreadContext.Instance context = CloseableThreadContext.put("nummer", String.valueOf(medewerker.nummer()))) {
            LOG4J.info("Nummer {}", ThreadContext.get("nummer")); // SAFE
        }
    }
}
