package nl.imwregiotilburg.libraries.services.permits;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

@Stereotype
@ApplicationScoped
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Dienst {
}

record VergunningRegel(Long nummer, String soort, @PersonalData("naam") String aanvrager) {
}

record VergunningVerleend(Vergunning vergunning, String behandelteam) {
    @Override
    public String toString() { return "Verleend door " + behandelteam; }
}

/** Wat de balie met vergunningen kan doen. */
public interface VergunningBalie {

    void verleen(Vergunning vergunning) throws BalieException;

    List<VergunningRegel> overzicht(String soort);

    class BalieException extends Exception {
        private final int code;

        BalieException(int code, String message) {
            super(message);
            this.code = code;
        }

        public int getCode() { return code; }
    }
}

@Dienst
class VergunningBalieDienst implements VergunningBalie {

    private static final Logger LOG = Logger.getLogger(VergunningBalieDienst.class.getName());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<VergunningVerleend> verleend;
    private final Map<Long, Aanvrager> aanvragers = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> tellers = new ConcurrentHashMap<>();

    @Override
    public void verleen(Vergunning vergunning) throws BalieException {
        Aanvrager aanvrager = aanvragers.computeIfAbsent(vergunning.getAanvrager().getId(), id -> em.find(Aanvrager.class, id));
        if (aanvrager.getAdres() == null) {
            throw new BalieException(412, "Geen adres bekend van " + aanvrager.getNaam());
        }
        int volgnummer = tellers.merge(vergunning.getSoort(), 1, Integer::sum);
        LOG.log(Level.INFO, "Volgnummer {0} in {1}", new Object[] {volgnummer, tellers}); // SAFE
        LOG.log(Level.INFO, "Uit cache: {0}", aanvragers.get(aanvrager.getId()).getEmail()); // EXPECT
        LOG.log(Level.INFO, "Uit cache: {0}", aanvragers); // SAFE
        vergunning.setStatus(Vergunning.Status.VERLEEND);
        em.persist(vergunning);
        verleend.fire(new VergunningVerleend(vergunning, "team-zuid"));
    }

    @Override
    public List<VergunningRegel> overzicht(String soort) {
        List<VergunningRegel> regels = em.createQuery(
                "select new nl.imwregiotilburg.libraries.services.permits.VergunningRegel(v.nummer, v.soort, v.aanvrager.naam)"
                        + " from Vergunning v where v.soort = :soort", VergunningRegel.class)
                .setParameter("soort", soort).getResultList();
        LOG.fine(() -> "Regels: " + regels); // EXPECT
        LOG.fine(() -> "Regels: " + regels.stream().map(VergunningRegel::nummer).toList()); // SAFE
        List<Vergunning> open = em.createNamedQuery("Vergunning.openstaand", Vergunning.class).getResultList();
        LOG.fine(() -> "Openstaand: " + open); // EXPECT
        LOG.fine(() -> "Openstaand: " + open.size()); // SAFE
        return regels;
    }
}

@Decorator
@Priority(100)
abstract class VergunningBalieLog implements VergunningBalie {

    private static final Logger LOG = Logger.getLogger(VergunningBalieLog.class.getName());

    @Inject
    @Delegate
    @Any
    private VergunningBalie gewoon;

    @Override
    public void verleen(Vergunning vergunning) throws BalieException {
        LOG.info("Verlenen van " + vergunning); // EXPECT
        try {
            gewoon.verleen(vergunning);
        } catch (BalieException e) {
            LOG.warning("Niet verleend: " + e.getMessage()); // EXPECT
            LOG.warning("Niet verleend: " + e.getCode()); // SAFE
            throw e;
        }
        LOG.info("Verleend: " + vergunning.getNummer() + " " + vergunning.getStatus()); // SAFE
    }
}

@RequestScoped
class VergunningJson {

    private static final Logger LOG = Logger.getLogger(VergunningJson.class.getName());

    @Inject
    private Jsonb jsonb;

    @Produces
    @ApplicationScoped
    static Jsonb jsonb() { return JsonbBuilder.create(); }

    @Produces
    @RequestScoped
    @Named("contact")
    JsonObject contact(Aanvrager aanvrager) {
        JsonObject json = Json.createObjectBuilder()
                .add("id", aanvrager.getId())
                .add("contact", Json.createObjectBuilder().add("email", aanvrager.getEmail()).add("taal", aanvrager.getTaal()))
                .build();
        LOG.finer(json.toString()); // EXPECT
        LOG.finer("contact: " + json.keySet() + " " + json.getInt("id")); // SAFE
        LOG.finer("contact: " + json.getJsonObject("contact").getString("taal")); // SAFE
        LOG.finer("contact: " + Json.createPointer("/contact/email").getValue(json)); // EXPECT
        return json;
    }

    void bijVerlening(@Observes VergunningVerleend gebeurtenis) {
        LOG.info("Gebeurtenis: " + gebeurtenis); // SAFE
        LOG.info("Gebeurtenis: " + gebeurtenis.vergunning()); // EXPECT
        LOG.finest(jsonb.toJson(gebeurtenis.vergunning().getAanvrager())); // EXPECT
        LOG.finest(jsonb.toJson(Map.of("team", gebeurtenis.behandelteam()))); // SAFE
    }
}
