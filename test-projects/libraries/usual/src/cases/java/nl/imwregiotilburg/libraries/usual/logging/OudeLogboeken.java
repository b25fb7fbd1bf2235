package nl.imwregiotilburg.libraries.usual.logging;

import java.text.MessageFormat;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Factuur;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Component;

/** The older parts of the application have other loggers. */
@Component
public class OudeLogboeken {
    private static final Logger JUL = Logger.getLogger(OudeLogboeken.class.getName());
    private static final Log JCL = LogFactory.getLog(OudeLogboeken.class);
    private static final org.jboss.logging.Logger JBOSS = org.jboss.logging.Logger.getLogger(OudeLogboeken.class);

    public void jul(Client client, Factuur factuur) {
        JUL.info("Client " + client.getNaam()); // EXPECT
        JUL.info("Client " + client); // SAFE
        JUL.log(Level.INFO, "Rekening {0}", factuur.getIban()); // EXPECT
        JUL.log(Level.INFO, "Factuur {0}", factuur.getNummer()); // SAFE
        JUL.log(Level.WARNING, "Factuur {0} van {1}", new Object[] {factuur.getNummer(), factuur.getTenaamstelling()}); // EXPECT
        JUL.log(Level.WARNING, "Factuur {0}", new Object[] {factuur.getNummer(), factuur.getTenaamstelling()}); // SAFE
        JUL.fine(() -> "Mail " + client.getEmail()); // EXPECT
        JUL.fine(() -> "Mail van " + client.getId()); // SAFE
        LogRecord regel = new LogRecord(Level.SEVERE, "Bel " + client.getTelefoon());
        JUL.log(regel); // EXPECT
        JUL.log(Level.SEVERE, "Mislukt", new IllegalStateException("Geen dossier " + client.getDossierNummer())); // SAFE
        JUL.logp(Level.INFO, "OudeLogboeken", "jul", "Adres {0}", client.getAdres()); // EXPECT
        JUL.logp(Level.INFO, "OudeLogboeken", "jul", "Land {0}", client.getAdres().getLandcode()); // SAFE
    }

    public void jcl(Client client, Factuur factuur) {
        JCL.info(client.getEmail()); // EXPECT
        JCL.info(client); // SAFE
        JCL.info(MessageFormat.format("Factuur {0} aan {1}", factuur.getNummer(), factuur.getTenaamstelling())); // EXPECT
        JCL.info(MessageFormat.format("Factuur {0}", factuur.getNummer(), factuur.getTenaamstelling())); // SAFE
        JCL.warn("Storing", new RuntimeException(factuur.getIban())); // EXPECT
        JCL.warn("Storing bij " + factuur, new RuntimeException(factuur.getNummer())); // SAFE
    }

    public void jboss(Client client, Factuur factuur) {
        JBOSS.infof("Bedrag %s van %s", factuur.getBedrag(), factuur.getIban()); // EXPECT
        JBOSS.infof("Bedrag %s", factuur.getBedrag()); // SAFE
        JBOSS.infov("Client {0}", client.getNaam()); // EXPECT
        JBOSS.infov("Client {0}", client); // SAFE
        JBOSS.warn("Adres " + client.getAdres()); // EXPECT
        JBOSS.errorf(new IllegalStateException("Factuur " + factuur.getNummer()), "Fout bij %s", client.getStatus()); // SAFE
        JBOSS.logf(org.jboss.logging.Logger.Level.INFO, "Geboren %s", client.getGeboortedatum()); // EXPECT
        JBOSS.logf(org.jboss.logging.Logger.Level.INFO, "Geboren in %2$s", client.getNaam(), client.getRegio()); // SAFE
    }

    public void uitvoer(Client client, Factuur factuur) {
        System.out.println("Client " + client.getBsn()); // EXPECT
        System.out.println("Client " + client); // SAFE
        System.out.printf("Factuur %s voor %s%n", factuur.getNummer(), factuur.getTenaamstelling()); // EXPECT
        System.out.printf("Factuur %s%n", factuur.getNummer(), factuur.getTenaamstelling()); // SAFE
        System.err.println(client.getAdres()); // EXPECT
        System.err.println(client.getAdres().getLandcode()); // SAFE
        System.out.append(client.getTelefoon()).append(System.lineSeparator()); // EXPECT
        System.err.format("%b%n", client.getTelefoon()); // SAFE
        System.out.print(client.getNaam().toCharArray()); // EXPECT
        System.out.println("Tekens " + client.getNaam().toCharArray()); // SAFE
    }
}
