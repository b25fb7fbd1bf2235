package nl.imwregiotilburg.cursusplan.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.cursusplan.domein.Coordinator;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a session remembers of somebody who signed in. */
public class SessieService {
  static final String DEELNEMER = "deelnemer";
  private static final String MAND = "mand";
  private static final Logger log = LoggerFactory.getLogger(SessieService.class);

  public void meldAan(HttpSession sessie, Deelnemer deelnemer) {
    sessie.setAttribute(DEELNEMER, deelnemer);
    sessie.setAttribute("tekst", deelnemer.naam());
    sessie.setAttribute("code", "DLN-" + deelnemer.nummer());
    Map<String, Object> mand = new HashMap<>();
    mand.put("regel", deelnemer.email());
    mand.put("stap", "keuze");
    sessie.setAttribute(MAND, mand);
  }

  public void toon(HttpSession sessie) {
    log.info("Welkom terug {}", sessie.getAttribute("tekst")); // EXPECT personal-data-logged naam
    log.info("Code {}", sessie.getAttribute("code")); // SAFE personal-data-logged
  }

  @SuppressWarnings("unchecked")
  public void volgendeStap(HttpSession sessie) {
    Map<String, Object> mand = (Map<String, Object>) sessie.getAttribute(MAND);
    if (mand == null) {
      return;
    }
    log.info("Mand: {}", mand); // EXPECT personal-data-logged emailadres
    Object weg = mand.remove("regel");
    log.info("Over na afrekenen: {}", mand); // SAFE personal-data-logged
    log.info("Bevestiging naar {}", weg); // EXPECT personal-data-logged emailadres
    mand.put("regel", weg);
  }

  public void meldAf(HttpSession sessie) {
    sessie.removeAttribute("tekst");
    log.info("Afgemeld, tekst {}", sessie.getAttribute("tekst")); // SAFE personal-data-logged
    sessie.removeAttribute(MAND);
    sessie.removeAttribute(DEELNEMER);
  }

  public void start(ServletContext context, Coordinator beheerder) {
    context.setAttribute("beheer", beheerder);
    log.info("Beheer door {}", context.getAttribute("beheer")); // SAFE personal-data-logged
    Coordinator terug = (Coordinator) context.getAttribute("beheer");
    log.info("Onder brieven: {}", terug.ondertekening()); // EXPECT personal-data-logged naam
  }

  /** Called by the container for each attribute that is bound. */
  public void attribuutGebonden(HttpSessionBindingEvent gebeurtenis) {
    switch (gebeurtenis.getName()) {
      case "tekst" -> log.debug("Tekst werd {}", gebeurtenis.getSession().getAttribute("tekst")); // EXPECT personal-data-logged naam
      case "code" -> log.debug("Code werd {}", gebeurtenis.getSession().getAttribute("code")); // SAFE personal-data-logged
      default -> { }
    }
  }
}
