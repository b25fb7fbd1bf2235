package nl.imwregiotilburg.libraries.jakarta.cdi;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ApplicationScoped
public class DossierBeans {

    private static final Logger log = LoggerFactory.getLogger(DossierBeans.class);

    @Inject
    private Event<DossierGeopend> geopend;

    @Inject
    @EmailGewijzigd
    private Event<String> emailGewijzigd;

    @Inject
    @StatusGewijzigd
    private Event<String> statusGewijzigd;

    @Inject
    @Ingelogd
    private Instance<Behandelaar> behandelaar;

    @Inject
    @AppVersie
    private String versie;

    @Inject
    @Beheerder
    private String beheerder;

    @Inject
    private DossierService service;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Instellingen instellingen;

    public void stelBeheerderIn(String email) {
        instellingen.setBeheerderEmail(email);
    }

    public void open(Dossier dossier) {
        werkvoorraad.neem(dossier);
        log.info("door {}", behandelaar.get().getNaam()); // EXPECT
        log.info("door behandelaar met rol {}", behandelaar.get().getRol()); // SAFE
        geopend.fire(new DossierGeopend(dossier.getEmail(), dossier.getAfdeling()));
        service.registreer(dossier);
    }

    public void wijzig(Dossier dossier) {
        emailGewijzigd.fire(dossier.getEmail());
        statusGewijzigd.fire(dossier.getStatus());
        geopend.fireAsync(new DossierGeopend(dossier.getEmail(), "administratie")).thenAccept(e -> log.debug("afgehandeld {}", e.email())); // EXPECT
    }

    public void overApplicatie() {
        log.info("versie {}", versie); // SAFE
        log.info("meld storingen bij {}", beheerder); // EXPECT
        Werkvoorraad voorraad = CDI.current().select(Werkvoorraad.class).get();
        log.info("huidig dossier {}", voorraad.getHuidig().getBsn()); // EXPECT
        log.info("huidig dossier {} ({})", voorraad.getHuidig().getStatus(), voorraad.getAantal()); // SAFE
    }
}

record DossierGeopend(String email, String afdeling) {
}

@ApplicationScoped
class DossierObserver {

    private static final Logger log = LoggerFactory.getLogger(DossierObserver.class);

    public void bijOpenen(@Observes DossierGeopend event) {
        log.info("geopend voor {}", event.email()); // EXPECT
        log.info("geopend door afdeling {}", event.afdeling()); // SAFE
    }

    public void asynchroon(@ObservesAsync DossierGeopend event) {
        log.debug("event {}", event); // EXPECT
    }

    public void naTransactie(@Observes(during = TransactionPhase.AFTER_SUCCESS) @EmailGewijzigd String waarde) {
        log.info("nieuwe waarde {}", waarde); // EXPECT
    }

    public void status(@Observes @StatusGewijzigd String waarde) {
        log.info("nieuwe status {}", waarde); // SAFE
    }
}

@ApplicationScoped
class Producenten {

    private static final Logger log = LoggerFactory.getLogger(Producenten.class);

    @Inject
    private Instellingen instellingen;

    @Inject
    private BehandelaarRepository repository;

    @Produces
    @AppVersie
    public String versie() {
        return "4.2.1";
    }

    @Produces
    @Beheerder
    public String beheerder() {
        return instellingen.getBeheerderEmail();
    }

    @Produces
    @Ingelogd
    @RequestScoped
    public Behandelaar ingelogd(Sessie sessie) {
        Behandelaar gevonden = repository.vind(sessie.getToken());
        log.debug("ingelogd als {}", gevonden.getNaam()); // EXPECT
        log.debug("ingelogd met rol {}", gevonden.getRol()); // SAFE
        return gevonden;
    }
}

@Interceptor
@Gelogd
@Priority(Interceptor.Priority.APPLICATION)
class LogInterceptor {

    private static final Logger log = LoggerFactory.getLogger(LogInterceptor.class);

    @AroundInvoke
    public Object rondom(InvocationContext ctx) throws Exception {
        log.info("aanroep {}.{}", ctx.getTarget().getClass().getSimpleName(), ctx.getMethod().getName()); // SAFE
        if (ctx.getParameters()[0] instanceof Dossier dossier) {
            log.info("aanroep voor {}", dossier.getBsn()); // EXPECT
            log.info("aanroep met {} parameters in status {}", ctx.getParameters().length, dossier.getStatus()); // SAFE
        }
        Object resultaat = ctx.proceed();
        log.debug("resultaat {}", resultaat); // EXPECT
        return resultaat;
    }
}

@ApplicationScoped
class DossierService {

    @Gelogd
    public String registreer(Dossier dossier) {
        return "geregistreerd: " + dossier.getEmail();
    }
}

interface Bericht {
    void stuur(Dossier dossier, String kanaal);
}

@Dependent
class BrievenBericht implements Bericht {

    private static final Logger log = LoggerFactory.getLogger(BrievenBericht.class);

    @Override
    public void stuur(Dossier dossier, String kanaal) {
        log.info("brief naar {}", dossier.getEmail()); // EXPECT
    }
}

@Decorator
@Priority(10)
class MeetBericht implements Bericht {

    private static final Logger log = LoggerFactory.getLogger(MeetBericht.class);

    @Inject
    @Delegate
    private Bericht bericht;

    @Override
    public void stuur(Dossier dossier, String kanaal) {
        long start = System.nanoTime();
        bericht.stuur(dossier, kanaal);
        log.info("bericht duurde {} ns voor {}", System.nanoTime() - start, dossier.getAfdeling()); // SAFE
    }
}

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface EmailGewijzigd {
}

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface StatusGewijzigd {
}

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface Ingelogd {
}

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface AppVersie {
}

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface Beheerder {
}

@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Gelogd {
}

@RequestScoped
class Sessie {

    private String token;

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}

@RequestScoped
class Werkvoorraad {

    private Dossier huidig;
    private int aantal;

    public Dossier getHuidig() {
        return huidig;
    }

    public void neem(Dossier dossier) {
        this.huidig = dossier;
        this.aantal++;
    }

    public int getAantal() {
        return aantal;
    }
}

@ApplicationScoped
class Instellingen {

    @PersonalData("emailadres")
    private String beheerderEmail;

    public String getBeheerderEmail() {
        return beheerderEmail;
    }

    public void setBeheerderEmail(String beheerderEmail) {
        this.beheerderEmail = beheerderEmail;
    }
}

interface BehandelaarRepository {
    Behandelaar vind(String token);
}

class Behandelaar {

    @PersonalData("naam")
    private String naam;

    private String rol;

    public Behandelaar() {
    }

    public Behandelaar(String naam, String rol) {
        this.naam = naam;
        this.rol = rol;
    }

    public String getNaam() {
        return naam;
    }

    public String getRol() {
        return rol;
    }
}

class Dossier {

    @PersonalData("bsn")
    private final String bsn;

    @PersonalData("emailadres")
    private final String email;

    private final String status;
    private final String afdeling;

    Dossier(String bsn, String email, String status, String afdeling) {
        this.bsn = bsn;
        this.email = email;
        this.status = status;
        this.afdeling = afdeling;
    }

    String getBsn() {
        return bsn;
    }

    String getEmail() {
        return email;
    }

    String getStatus() {
        return status;
    }

    String getAfdeling() {
        return afdeling;
    }
}
