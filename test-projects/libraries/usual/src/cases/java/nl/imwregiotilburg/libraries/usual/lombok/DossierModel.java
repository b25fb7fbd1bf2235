package nl.imwregiotilburg.libraries.usual.lombok;

import java.time.LocalDate;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.Singular;
import lombok.ToString;
import lombok.Value;
import lombok.With;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** The file of a client, in Lombok classes. */
public final class DossierModel {
    private DossierModel() {
    }

    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    public static class Gezinslid {
        private long volgnummer;
        @PersonalData(value = "naam", purpose = "dossier")
        private String naam;
        private String relatie;
    }

    @Data
    public static class Contactmoment {
        private String kanaal;
        @ToString.Exclude
        @PersonalData(value = "verslag", purpose = "dossier")
        private String verslag;
        private int minuten;
    }

    @Value
    @Builder(toBuilder = true)
    public static class Hulpvraag {
        String code;
        @With
        @PersonalData(value = "hulpvraag", purpose = "dossier")
        String omschrijving;
        @With
        String prioriteit;
        @Singular("trefwoord")
        @PersonalData(value = "trefwoorden", purpose = "dossier")
        List<String> trefwoorden;
    }

    @Getter
    @Setter
    @Accessors(chain = true, fluent = true)
    @ToString(onlyExplicitlyIncluded = true)
    public static class Machtiging {
        @ToString.Include
        private String soort;
        @PersonalData(value = "naam", purpose = "machtiging")
        private String gemachtigde;
        private LocalDate tot;
    }

    @Getter
    @SuperBuilder
    @ToString
    public abstract static class Document {
        private final String kenmerk;
        @PersonalData(value = "naam", purpose = "archief")
        private final String betrokkene;
    }

    @Getter
    @SuperBuilder
    @ToString
    public static class Verslag extends Document {
        private final String soort;
    }

    @Getter
    @SuperBuilder
    @ToString(callSuper = true)
    public static class Beschikking extends Document {
        private final String besluit;
    }

    @Getter
    @RequiredArgsConstructor
    public static class Aanvrager {
        @NonNull
        @PersonalData(value = "bsn", purpose = "aanvraag")
        private final String bsn;
        private final String aanvraagnummer;
    }
}
