package nl.imwregiotilburg.libraries.functional.sjablonen;

import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.beanutils.BeanUtils;
import org.apache.commons.beanutils.PropertyUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters filled in from beans: Commons BeanUtils. */
public class BriefService {

    private static final Logger log = LoggerFactory.getLogger(BriefService.class);

    public static class Ontvanger {
        private String dossier;
        @PersonalData("naam")
        private String naam;
        @PersonalData("adres")
        private String adres;
        private String taal;

        public String getDossier() {
            return dossier;
        }

        public void setDossier(String dossier) {
            this.dossier = dossier;
        }

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getAdres() {
            return adres;
        }

        public void setAdres(String adres) {
            this.adres = adres;
        }

        public String getTaal() {
            return taal;
        }

        public void setTaal(String taal) {
            this.taal = taal;
        }
    }

    /** Same property names, not annotated, printed in full. */
    public static class BriefRegel {
        private String dossier;
        private String naam;

        public String getDossier() {
            return dossier;
        }

        public void setDossier(String dossier) {
            this.dossier = dossier;
        }

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        @Override
        public String toString() {
            return "BriefRegel[" + dossier + ", " + naam + "]";
        }
    }

    public static class ZaakRegel {
        private String dossier;
        private String taal;

        public String getDossier() {
            return dossier;
        }

        public void setDossier(String dossier) {
            this.dossier = dossier;
        }

        public String getTaal() {
            return taal;
        }

        public void setTaal(String taal) {
            this.taal = taal;
        }

        @Override
        public String toString() {
            return "ZaakRegel[" + dossier + ", " + taal + "]";
        }
    }

    public void kopieer(Ontvanger ontvanger) throws Exception {
        BriefRegel regel = new BriefRegel();
        BeanUtils.copyProperties(regel, ontvanger);
        log.info("Regel {}", regel); // EXPECT
        log.info("Dossier {}", regel.getDossier()); // SAFE
        ZaakRegel zaak = new ZaakRegel();
        PropertyUtils.copyProperties(zaak, ontvanger);
        log.info("Zaak {}", zaak); // SAFE
    }

    public void eigenschappen(Ontvanger ontvanger) throws Exception {
        log.debug("{}", BeanUtils.getProperty(ontvanger, "adres")); // EXPECT
        log.debug("{}", BeanUtils.getProperty(ontvanger, "taal")); // SAFE
        log.debug("{}", PropertyUtils.getProperty(ontvanger, "naam")); // EXPECT
        log.debug("{}", PropertyUtils.getSimpleProperty(ontvanger, "dossier")); // SAFE
        Map<String, String> alles = BeanUtils.describe(ontvanger);
        log.debug("{}", alles); // EXPECT
        log.debug("{}", alles.keySet()); // SAFE
        log.debug("{}", alles.get("taal")); // SAFE
        Ontvanger kloon = (Ontvanger) BeanUtils.cloneBean(ontvanger);
        log.debug("{}", kloon.getNaam()); // EXPECT
        log.debug("{}", kloon.getTaal()); // SAFE
    }

    public void vul(Map<String, Object> formulier, Ontvanger bron) throws Exception {
        Ontvanger ontvanger = new Ontvanger();
        BeanUtils.populate(ontvanger, formulier);
        log.info("Ingevuld {}", ontvanger.getAdres()); // EXPECT
        BriefRegel regel = new BriefRegel();
        PropertyUtils.setProperty(regel, "naam", bron.getNaam());
        BeanUtils.setProperty(regel, "dossier", bron.getDossier());
        log.info("Gezet {}", regel.getNaam()); // EXPECT
        log.info("Gezet {}", regel.getDossier()); // SAFE
    }

}
