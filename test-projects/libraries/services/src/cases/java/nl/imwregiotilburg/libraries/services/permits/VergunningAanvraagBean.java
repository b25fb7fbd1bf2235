package nl.imwregiotilburg.libraries.services.permits;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Het aanvraagformulier. */
@Named
@ViewScoped
public class VergunningAanvraagBean implements Serializable {

    private static final Logger LOG = Logger.getLogger(VergunningAanvraagBean.class.getName());

    @Inject
    private VergunningBalie balie;
    private Vergunning vergunning = new Vergunning();
    private Aanvrager aanvrager = new Aanvrager();

    public Vergunning getVergunning() { return vergunning; }
    public Aanvrager getAanvrager() { return aanvrager; }

    public String indienen() {
        LOG.entering("VergunningAanvraagBean", "indienen", aanvrager.getTaal()); // SAFE
        vergunning.setAanvrager(aanvrager);
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            new BsnValidator().validate(context, null, aanvrager.getBsn());
            balie.verleen(vergunning);
        } catch (ValidatorException e) {
            LOG.log(Level.WARNING, "Aanvraag afgekeurd: {0}", e.getFacesMessage().getSummary()); // EXPECT
            LOG.log(Level.WARNING, "Aanvraag afgekeurd: {0}", e.getFacesMessage().getSeverity()); // SAFE
            return null;
        } catch (VergunningBalie.BalieException e) {
            LOG.log(Level.SEVERE, "Indienen mislukt", e); // EXPECT
            LOG.log(Level.SEVERE, "Indienen mislukt, code {0}", e.getCode()); // SAFE
            return "fout";
        }
        FacesMessage gelukt = new FacesMessage(FacesMessage.SEVERITY_INFO, "Aanvraag ontvangen", "Bedankt " + aanvrager.getNaam());
        context.addMessage(null, gelukt);
        LOG.info("Getoond: " + gelukt.getSummary()); // SAFE
        LOG.info("Getoond: " + gelukt.getDetail()); // EXPECT
        Flash flash = context.getExternalContext().getFlash();
        flash.put("ontvanger", aanvrager.getEmail());
        flash.put("nummer", vergunning.getNummer());
        LOG.info("Bevestiging naar " + flash.get("ontvanger")); // EXPECT
        LOG.info("Bevestiging van " + flash.get("nummer")); // SAFE
        return "bevestiging?faces-redirect=true";
    }

    public void onthouden() {
        Map<String, Object> sessie = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        sessie.put("aanvrager", aanvrager);
        Aanvrager bewaard = (Aanvrager) sessie.get("aanvrager");
        LOG.fine("In sessie: " + bewaard.getNaam()); // EXPECT
        LOG.fine("In sessie: " + bewaard.getId()); // SAFE
    }
}

@FacesValidator("bsnValidator")
class BsnValidator implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent component, String value) {
        if (value == null || value.length() != 9) {
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, "Ongeldig nummer " + value, null));
        }
    }
}

@FacesConverter("rekeningConverter")
class RekeningVeldConverter implements Converter<Rekening> {

    private static final Logger LOG = Logger.getLogger(RekeningVeldConverter.class.getName());

    @Override
    public Rekening getAsObject(FacesContext context, UIComponent component, String value) {
        Rekening rekening = new Rekening(value);
        LOG.finest("Ingevuld: " + rekening); // EXPECT
        return rekening;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Rekening value) {
        LOG.finest("Getoond op scherm: " + value.iban()); // EXPECT
        LOG.finest("Getoond op scherm: " + value.landcode()); // SAFE
        return value.iban();
    }
}
