package nl.imwregiotilburg.libraries.usual.beans;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Factuur;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.beanutils.BeanUtils;
import org.apache.commons.beanutils.LazyDynaBean;
import org.apache.commons.beanutils.PropertyUtils;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Service;

/** Exports invoices to the accounting package, by property name. */
@Service
public class FactuurExportService {
    private static final Log log = LogFactory.getLog(FactuurExportService.class);

    public static class Boekregel {
        private String nummer;
        @PersonalData(value = "iban", purpose = "boekhouding")
        private String iban;
        private String grootboek = "8000";

        public String getNummer() { return nummer; }
        public void setNummer(String nummer) { this.nummer = nummer; }
        public String getIban() { return iban; }
        public void setIban(String iban) { this.iban = iban; }
        public String getGrootboek() { return grootboek; }
        public void setGrootboek(String grootboek) { this.grootboek = grootboek; }
    }

    public Boekregel boek(Factuur factuur) throws ReflectiveOperationException {
        Boekregel regel = new Boekregel();
        BeanUtils.copyProperties(regel, factuur);
        log.info("Boekregel voor rekening " + regel.getIban()); // EXPECT
        log.info("Boekregel op grootboek " + regel.getGrootboek()); // SAFE
        log.debug("Boekregel " + regel); // SAFE
        return regel;
    }

    public Map<String, String> beschrijf(Factuur factuur) throws ReflectiveOperationException {
        Map<String, String> beschrijving = BeanUtils.describe(factuur);
        log.info("Factuur: " + beschrijving); // EXPECT
        log.info("Factuur heeft velden " + beschrijving.keySet()); // SAFE
        beschrijving.remove("iban");
        beschrijving.remove("tenaamstelling");
        log.info("Factuur zonder persoonsgegevens: " + beschrijving.get("bedrag")); // SAFE
        return beschrijving;
    }

    public void velden(Client client) throws ReflectiveOperationException {
        Object naam = PropertyUtils.getProperty(client, "naam");
        log.info("Debiteur " + naam); // EXPECT
        log.info("Debiteur woont op " + PropertyUtils.getNestedProperty(client, "adres.postcode")); // EXPECT
        log.info("Debiteurnummer " + PropertyUtils.getProperty(client, "id")); // SAFE
        log.info("Debiteurstatus " + BeanUtils.getSimpleProperty(client, "status")); // SAFE
    }

    public void vul(Client client) throws InvocationTargetException, IllegalAccessException {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("iban", client.getBsn());
        waarden.put("nummer", client.getDossierNummer());
        Boekregel regel = new Boekregel();
        BeanUtils.populate(regel, waarden);
        log.info("Gevuld met " + regel.getIban()); // EXPECT
        log.info("Gevuld met nummer " + regel.getNummer()); // SAFE
    }

    public void dynamisch(Client client) {
        LazyDynaBean bean = new LazyDynaBean();
        bean.set("ontvanger", client.getEmail());
        bean.set("soort", "herinnering");
        log.info("Dynamische ontvanger " + bean.get("ontvanger")); // EXPECT
        log.info("Dynamische soort " + bean.get("soort")); // SAFE
        try {
            PropertyUtils.setProperty(client, "status", "GEFACTUREERD");
        } catch (ReflectiveOperationException e) {
            log.error("Zetten mislukt", e); // SAFE
        }
        log.info("Na facturatie " + client.getStatus()); // SAFE
    }
}
