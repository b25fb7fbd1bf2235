package nl.imwregiotilburg.jeugdloket.workflow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.imwregiotilburg.jeugdloket.model.Contact;
import nl.imwregiotilburg.jeugdloket.workflow.Context.Sleutel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the steps of a case one after the other. */
public class Werkstroom {

    static final Sleutel<Contact> CONTACT = Sleutel.van("contact", Contact.class);
    static final Sleutel<String> BRIEF = Sleutel.van("brief", String.class);
    static final Sleutel<String> PRODUCT = Sleutel.van("product", String.class);

    private static final Logger log = LoggerFactory.getLogger(Werkstroom.class);

    private final List<Stap> stappen = List.of(new Toetsen(), new Bellen(), new Schrijven());
    private final Map<Stap.Status, Integer> telling = new EnumMap<>(Stap.Status.class);
    private boolean uitgebreid;

    public void start(Contact contact, String product) {
        Context context = new Context().zet(CONTACT, contact).zet(PRODUCT, product);
        log.info("Start {}", context); // SAFE personal-data-logged
        log.info("Contact {}", context.haal(CONTACT).map(Contact::aanspreekvorm).orElse("-")); // EXPECT personal-data-logged naam
        if (uitgebreid) {
            log.info("Uitgebreid {}", contact); // SAFE personal-data-logged
        }
        for (Stap stap : stappen) {
            Stap.Uitkomst uit = stap.voerUit(context);
            telling.merge(uit.status(), 1, Integer::sum);
            if (uit.status() == Stap.Status.WACHT) {
                log.info("Wacht: {}", uit.tekst()); // SAFE personal-data-logged
            } else if (uit.status() == Stap.Status.MISLUKT) {
                log.info("Mislukt: {}", uit.tekst()); // SAFE personal-data-logged
            }
        }
        log.info("Brief: {}", context.haal(BRIEF)); // SAFE personal-data-logged
        log.info("Telling {}", telling); // SAFE personal-data-logged
    }

    /** Calls the listener for each outcome. */
    public void volg(Contact contact, BiConsumer<Integer, Stap.Uitkomst> luisteraar) {
        Context context = new Context().zet(CONTACT, contact);
        int n = 0;
        for (Stap stap : stappen) {
            luisteraar.accept(n++, stap.voerUit(context));
        }
    }

    public void volgMetLog(Contact contact) {
        volg(contact, (n, uit) -> log.info("{} {}", n, uit.status())); // SAFE personal-data-logged
        volg(contact, (n, uit) -> log.info("{} {}", n, uit.tekst())); // EXPECT personal-data-logged naam
    }

    /** Looks at the contact. */
    static class Toetsen extends Stap {
        Toetsen() {
            super("toetsen");
        }

        @Override
        protected Uitkomst doe(Context context) {
            boolean ja = context.haal(CONTACT).map(Contact::bereikbaar).orElse(false);
            return new Uitkomst(ja ? Status.GEREED : Status.WACHT, "bereikbaar: " + ja);
        }
    }

    /** Calls the contact. */
    static class Bellen extends Stap {
        Bellen() {
            super("bellen");
        }

        @Override
        protected Uitkomst doe(Context context) throws StapFout {
            Contact c = context.haal(CONTACT).orElseThrow(() -> new StapFout(1, "geen contact"));
            if (c.toestel() == null || c.toestel().length() > 10) {
                throw new StapFout(2, "toestel " + c.toestel() + " klopt niet");
            }
            return new Uitkomst(Status.GEREED, "gebeld");
        }
    }

    /** Writes a letter. */
    static class Schrijven extends Stap {
        Schrijven() {
            super("schrijven");
        }

        @Override
        protected Uitkomst doe(Context context) {
            String aan = context.haal(CONTACT).map(Contact::aanspreekvorm).orElse("bewoner");
            context.zet(BRIEF, "Beste " + aan);
            log.info("Concept {}", context.haal(BRIEF).orElse("")); // EXPECT personal-data-logged naam
            return new Uitkomst(Status.GEREED, "brief aan " + aan);
        }

        @Override
        protected void ruimOp(Context context) {
            context.wis(BRIEF);
            log.info("Opgeruimd {}", context.haal(BRIEF).orElse("leeg")); // SAFE personal-data-logged
        }
    }
}
