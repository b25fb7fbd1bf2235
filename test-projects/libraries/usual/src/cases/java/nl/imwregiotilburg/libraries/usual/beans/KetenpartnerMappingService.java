package nl.imwregiotilburg.libraries.usual.beans;

import java.lang.reflect.Type;
import java.util.List;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.modelmapper.ModelMapper;
import org.modelmapper.TypeToken;
import org.modelmapper.convention.MatchingStrategies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Maps clients to what partner organisations get to see, with ModelMapper. */
@Service
public class KetenpartnerMappingService {
    private static final Logger LOGGER = LoggerFactory.getLogger(KetenpartnerMappingService.class);

    public static class Verwijzing {
        private String naam;
        private String telefoon;
        private String dossierNummer;
        private String contact;

        public String getNaam() { return naam; }
        public void setNaam(String naam) { this.naam = naam; }
        public String getTelefoon() { return telefoon; }
        public void setTelefoon(String telefoon) { this.telefoon = telefoon; }
        public String getDossierNummer() { return dossierNummer; }
        public void setDossierNummer(String dossierNummer) { this.dossierNummer = dossierNummer; }
        public String getContact() { return contact; }
        public void setContact(String contact) { this.contact = contact; }
    }

    public static class Statistiek {
        private String regio;
        private String status;
        private String adresLandcode;

        public String getRegio() { return regio; }
        public void setRegio(String regio) { this.regio = regio; }
        public String getStatus() { return status; }
        public void setStatus(String status) { this.status = status; }
        public String getAdresLandcode() { return adresLandcode; }
        public void setAdresLandcode(String adresLandcode) { this.adresLandcode = adresLandcode; }

        @Override
        public String toString() {
            return regio + "/" + status + "/" + adresLandcode;
        }
    }

    public static class Etiket {
        private String adresStraat;
        private String adresPostcode;

        public String getAdresStraat() { return adresStraat; }
        public void setAdresStraat(String adresStraat) { this.adresStraat = adresStraat; }
        public String getAdresPostcode() { return adresPostcode; }
        public void setAdresPostcode(String adresPostcode) { this.adresPostcode = adresPostcode; }
    }

    private final ModelMapper gewoon = new ModelMapper();
    private final ModelMapper beperkt = new ModelMapper();

    public KetenpartnerMappingService() {
        gewoon.getConfiguration().setMatchingStrategy(MatchingStrategies.STANDARD);
        beperkt.getConfiguration().setMatchingStrategy(MatchingStrategies.STRICT);
        beperkt.typeMap(Client.class, Verwijzing.class)
                .addMappings(m -> m.skip(Verwijzing::setNaam))
                .addMapping(Client::getEmail, Verwijzing::setContact);
    }

    public Verwijzing verwijs(Client client) {
        Verwijzing verwijzing = gewoon.map(client, Verwijzing.class);
        LOGGER.info("Verwijzing van {}", verwijzing.getNaam()); // EXPECT
        LOGGER.info("Verwijzing bij dossier {}", verwijzing.getDossierNummer()); // SAFE
        LOGGER.info("Verwijzing {}", verwijzing); // SAFE
        return verwijzing;
    }

    public Verwijzing beperkteVerwijzing(Client client) {
        Verwijzing verwijzing = beperkt.map(client, Verwijzing.class);
        LOGGER.info("Beperkte verwijzing, naam {}", verwijzing.getNaam()); // SAFE
        LOGGER.info("Beperkte verwijzing, contact {}", verwijzing.getContact()); // EXPECT
        LOGGER.info("Beperkte verwijzing, telefoon {}", verwijzing.getTelefoon()); // EXPECT
        return verwijzing;
    }

    public void statistiek(List<Client> clienten) {
        Type soort = new TypeToken<List<Statistiek>>() { }.getType();
        List<Statistiek> regels = gewoon.map(clienten, soort);
        LOGGER.info("Statistiek: {}", regels); // SAFE
        LOGGER.info("Aantal regels {}", regels.size()); // SAFE
    }

    public void etiketten(List<Client> clienten) {
        for (Client client : clienten) {
            Etiket etiket = new Etiket();
            gewoon.map(client, etiket);
            LOGGER.info("Etiket {} {}", etiket.getAdresStraat(), etiket.getAdresPostcode()); // EXPECT
        }
    }
}
