package nl.imwregiotilburg.libraries.applications.legacydesk;

import com.opensymphony.xwork2.ActionContext;
import com.opensymphony.xwork2.ActionSupport;
import com.opensymphony.xwork2.ModelDriven;
import com.opensymphony.xwork2.Preparable;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.apache.commons.beanutils.BeanUtils;
import org.apache.commons.beanutils.PropertyUtils;
import org.apache.commons.lang.StringEscapeUtils;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.log4j.Logger;

/** Scherm waarmee de balie een klant bekijkt en wijzigt. */
public class KlantAction extends ActionSupport implements ModelDriven<Klant>, Preparable {

  private static final long serialVersionUID = 1L;
  private static final Logger logger = Logger.getLogger(KlantAction.class);

  private transient KlantDao klantDao;
  private Long klantId;
  private Klant klant = new Klant();

  public void setKlantDao(KlantDao klantDao) {
    this.klantDao = klantDao;
  }

  public void setKlantId(Long klantId) {
    this.klantId = klantId;
  }

  @Override
  public Klant getModel() {
    return klant;
  }

  @Override
  public void prepare() {
    if (klantId != null) {
      klant = klantDao.haal(klantId);
      logger.debug(klant); // SAFE
      logger.debug(klant.getVoorletters()); // EXPECT
    }
  }

  @Override
  public void validate() {
    if (klant.getIban() != null && !klant.getIban().startsWith("NL")) {
      addFieldError("iban", "Geen Nederlandse rekening: " + klant.getIban());
      addActionError("Controleer de rekening");
      logger.info("Fouten: " + getFieldErrors()); // EXPECT
      logger.info("Fouten: " + getActionErrors()); // SAFE
      logger.info("Rekening: " + klant.gemaskeerdeIban()); // SAFE
    }
  }

  public String toon() throws IllegalAccessException, InvocationTargetException, NoSuchMethodException {
    Map<String, String> velden = BeanUtils.describe(klant);
    logger.debug("Velden: " + velden); // EXPECT
    logger.debug("Velden: " + velden.keySet()); // SAFE
    logger.debug("Plaats: " + velden.get("plaats")); // SAFE
    logger.debug("Naam: " + BeanUtils.getProperty(klant, "achternaam")); // EXPECT
    logger.debug("Soort: " + PropertyUtils.getSimpleProperty(klant, "soort")); // SAFE
    Klant.Regel regel = new Klant.Regel();
    BeanUtils.copyProperties(regel, klant);
    logger.debug("Kopie: " + regel.getAchternaam()); // EXPECT
    logger.debug("Kopie: " + regel.getId()); // SAFE
    return SUCCESS;
  }

  public String print() {
    String html = "<h1>" + StringEscapeUtils.escapeHtml(klant.getAchternaam()) + "</h1>";
    String kop = "<h2>" + StringEscapeUtils.escapeHtml(klant.getPlaats()) + "</h2>";
    logger.debug(html); // EXPECT
    logger.debug(kop); // SAFE
    Pair<Long, String> paar = Pair.of(klant.getId(), klant.getEmail());
    logger.debug("Paar " + paar); // EXPECT
    logger.debug("Paar " + paar.getLeft()); // SAFE
    logger.debug(ReflectionToStringBuilder.toString(klant, ToStringStyle.JSON_STYLE)); // EXPECT
    logger.debug(new ReflectionToStringBuilder(klant).setExcludeFieldNames("voorletters", "achternaam", "bsn", "email", "iban", "geboortedatum").toString()); // SAFE
    return SUCCESS;
  }

  public String schrijfIn() {
    Map<String, Object> sessie = ActionContext.getContext().getSession();
    sessie.put("laatste", klant);
    try {
      klantDao.schrijfIn(klant);
      addActionMessage(klant.aanhef() + ", u bent ingeschreven");
      logger.info("Melding: " + getActionMessages()); // EXPECT
      return SUCCESS;
    } catch (KlantDao.BalieException e) {
      logger.error("Niet ingeschreven", e); // EXPECT
      return ERROR;
    }
  }

  public String sluit() {
    try {
      klantDao.sluit(klant);
      return SUCCESS;
    } catch (KlantDao.BalieException e) {
      logger.error("Niet gesloten", e); // SAFE
      return ERROR;
    }
  }

  public String laatste() {
    Klant laatste = (Klant) ActionContext.getContext().getSession().get("laatste");
    logger.info("Laatste klant: " + laatste); // SAFE
    logger.info("Laatste klant: " + laatste.getEmail()); // EXPECT
    return SUCCESS;
  }
}
