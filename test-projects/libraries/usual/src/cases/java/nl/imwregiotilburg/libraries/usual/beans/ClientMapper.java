package nl.imwregiotilburg.libraries.usual.beans;

import java.util.List;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.mapstruct.AfterMapping;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mappings between the client and what screens and partners use. */
@Mapper(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.IGNORE)
public abstract class ClientMapper {
    private static final Logger log = LoggerFactory.getLogger(ClientMapper.class);

    public static class ClientKaart {
        private String titel;
        private String voorletter;
        private String postcode;
        private String status;
        private String mailadres;

        public String getTitel() { return titel; }
        public void setTitel(String titel) { this.titel = titel; }
        public String getVoorletter() { return voorletter; }
        public void setVoorletter(String voorletter) { this.voorletter = voorletter; }
        public String getPostcode() { return postcode; }
        public void setPostcode(String postcode) { this.postcode = postcode; }
        public String getStatus() { return status; }
        public void setStatus(String status) { this.status = status; }
        public String getMailadres() { return mailadres; }
        public void setMailadres(String mailadres) { this.mailadres = mailadres; }
    }

    /** One line of the agenda. */
    public record AgendaRegel(String wie, String waar, String sleutel) {
    }

    /** Client without what identifies the person. */
    public record AnoniemeClient(String naam, String status, String regio) {
    }

    @Mapping(target = "titel", source = "naam")
    @Mapping(target = "voorletter", source = "naam", qualifiedByName = "eersteLetter")
    @Mapping(target = "postcode", source = "adres.postcode")
    @Mapping(target = "mailadres", ignore = true)
    public abstract ClientKaart kaart(Client client);

    @Mapping(target = "naam", constant = "anoniem")
    public abstract AnoniemeClient anoniem(Client client);

    @Mapping(target = "wie", source = "clientNaam")
    @Mapping(target = "waar", source = "locatie")
    @Mapping(target = "sleutel", expression = "java(\"A-\" + afspraak.id())")
    public abstract AgendaRegel regel(Afspraak afspraak);

    public abstract List<AgendaRegel> regels(List<Afspraak> afspraken);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "status", source = "status")
    @Mapping(target = "mailadres", source = "email")
    public abstract void werkBij(Client client, @MappingTarget ClientKaart kaart);

    @Named("eersteLetter")
    protected String eersteLetter(String naam) {
        return naam == null ? "" : naam.substring(0, 1);
    }

    @AfterMapping
    protected void naMapping(Client client, @MappingTarget ClientKaart kaart) {
        log.debug("Kaart met titel {} gemaakt", kaart.getTitel()); // EXPECT
        log.debug("Kaart met status {} gemaakt", kaart.getStatus()); // SAFE
        log.debug("Kaart bij {} gemaakt", client); // SAFE
    }
}
