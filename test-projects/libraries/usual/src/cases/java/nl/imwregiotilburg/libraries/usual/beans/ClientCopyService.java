package nl.imwregiotilburg.libraries.usual.beans;

import java.beans.PropertyDescriptor;
import java.time.LocalDate;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Service;

/** Copies clients to the shape of the intake form with Spring's bean support. */
@Service
public class ClientCopyService {
    private static final Logger log = LoggerFactory.getLogger(ClientCopyService.class);

    public static class IntakeFormulier {
        private String naam;
        private String email;
        private String status;
        private String toelichting;
        private LocalDate geboortedatum;

        public String getNaam() { return naam; }
        public void setNaam(String naam) { this.naam = naam; }
        public String getEmail() { return email; }
        public void setEmail(String email) { this.email = email; }
        public String getStatus() { return status; }
        public void setStatus(String status) { this.status = status; }
        public String getToelichting() { return toelichting; }
        public void setToelichting(String toelichting) { this.toelichting = toelichting; }
        public LocalDate getGeboortedatum() { return geboortedatum; }
        public void setGeboortedatum(LocalDate geboortedatum) { this.geboortedatum = geboortedatum; }

        @Override
        public String toString() {
            return "IntakeFormulier(" + naam + ", " + status + ")";
        }
    }

    /** Nothing in common with a client but the status. */
    public static class Telling {
        private String status;
        private String naamVanTelling;

        public String getStatus() { return status; }
        public void setStatus(String status) { this.status = status; }
        public String getNaamVanTelling() { return naamVanTelling; }
        public void setNaamVanTelling(String naamVanTelling) { this.naamVanTelling = naamVanTelling; }

        @Override
        public String toString() {
            return "Telling(" + status + ", " + naamVanTelling + ")";
        }
    }

    public IntakeFormulier formulier(Client client) {
        IntakeFormulier formulier = new IntakeFormulier();
        BeanUtils.copyProperties(client, formulier);
        log.info("Intake voor {}", formulier.getNaam()); // EXPECT
        log.info("Intakeformulier gemaakt: {}", formulier); // EXPECT
        log.debug("Status van de intake: {}", formulier.getStatus()); // SAFE
        log.debug("Toelichting: {}", formulier.getToelichting()); // SAFE
        return formulier;
    }

    public IntakeFormulier anoniem(Client client) {
        IntakeFormulier formulier = new IntakeFormulier();
        BeanUtils.copyProperties(client, formulier, "naam", "email");
        log.info("Anonieme intake {}", formulier); // SAFE
        log.info("Anonieme intake, mail {}", formulier.getEmail()); // SAFE
        log.info("Anonieme intake, geboren {}", formulier.getGeboortedatum()); // EXPECT
        return formulier;
    }

    public Telling tel(Client client) {
        Telling telling = new Telling();
        BeanUtils.copyProperties(client, telling);
        log.info("Geteld: {}", telling); // SAFE
        return telling;
    }

    public void viaWrapper(Client client) {
        BeanWrapper wrapper = new BeanWrapperImpl(client);
        Object telefoon = wrapper.getPropertyValue("telefoon");
        log.info("Bellen naar {}", telefoon); // EXPECT
        log.info("Straat {}", wrapper.getPropertyValue("adres.straat")); // EXPECT
        log.info("Land {}", wrapper.getPropertyValue("adres.landcode")); // SAFE
        log.info("Gewikkeld: {}", wrapper); // SAFE
        log.info("Soort van bsn: {}", wrapper.getPropertyType("bsn")); // SAFE
        wrapper.setPropertyValue("naam", "(verwijderd)");
        log.info("Naam na wissen: {}", client.getNaam()); // SAFE
    }

    public void velden(Client client) {
        DirectFieldAccessor velden = new DirectFieldAccessor(client);
        log.info("Veld {} heeft waarde {}", "bsn", velden.getPropertyValue("bsn")); // EXPECT
        log.info("Veld {} is leesbaar: {}", "bsn", velden.isReadableProperty("bsn")); // SAFE
        for (PropertyDescriptor eigenschap : BeanUtils.getPropertyDescriptors(Client.class)) {
            log.trace("Eigenschap {}", eigenschap.getName()); // SAFE
            Object waarde = PropertyAccessorFactory.forBeanPropertyAccess(client).getPropertyValue(eigenschap.getName());
            log.trace("{} = {}", eigenschap.getName(), waarde); // EXPECT
        }
    }

    public void verkeerdSoort(Client client) {
        BeanWrapper wrapper = new BeanWrapperImpl(new IntakeFormulier());
        try {
            wrapper.setPropertyValue("geboortedatum", client.getNaam());
        } catch (TypeMismatchException e) {
            log.warn("Waarde {} past niet", e.getValue()); // EXPECT
            log.warn("Eigenschap {} past niet", e.getPropertyName()); // SAFE
        }
    }
}
