package nl.imwregiotilburg.cursusplan.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Knows who is asking, and tells the rest of the chain. */
public class ToegangFilter implements Filter {
  private static final Logger log = LoggerFactory.getLogger(ToegangFilter.class);

  @Override
  public void doFilter(ServletRequest vraag, ServletResponse antwoord, FilterChain keten)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) vraag;
    HttpSession sessie = http.getSession();
    MDC.put("pad", http.getRequestURI()); // SAFE personal-data-logged
    Deelnemer wie = (Deelnemer) sessie.getAttribute(SessieService.DEELNEMER);
    if (wie == null) {
      keten.doFilter(vraag, antwoord);
      return;
    }
    try {
      MDC.put("wie", wie.naam()); // EXPECT personal-data-logged naam
      http.setAttribute("kop", wie.email());
      http.setAttribute("kanaal", "web");
      koekjes(wie, (HttpServletResponse) antwoord);
      keten.doFilter(omhuld(http, wie), antwoord);
      log.debug("Kop van het verzoek: {}", http.getAttribute("kop")); // EXPECT personal-data-logged emailadres
    } finally {
      http.removeAttribute("kop");
      log.trace("Kop na afloop: {}", http.getAttribute("kop")); // SAFE personal-data-logged
      MDC.clear();
    }
  }

  private void koekjes(Deelnemer wie, HttpServletResponse antwoord) {
    Cookie voorkeur = new Cookie("voorkeur", wie.telefoon());
    voorkeur.setPath("/cursus");
    antwoord.addCookie(voorkeur);
    log.debug("Koekje bevat {}", voorkeur.getValue()); // EXPECT personal-data-logged telefoonnummer
    Cookie weg = new Cookie("laatste", wie.telefoon());
    weg.setValue("");
    weg.setMaxAge(0);
    antwoord.addCookie(weg);
    log.debug("Koekje gewist: [{}]", weg.getValue()); // SAFE personal-data-logged
  }

  private HttpServletRequest omhuld(HttpServletRequest http, Deelnemer wie) {
    HttpServletRequest nieuw =
        new HttpServletRequestWrapper(http) {
          @Override
          public String getRemoteUser() {
            return wie.naam();
          }

          @Override
          public String getParameter(String sleutel) {
            return "afzender".equals(sleutel) ? wie.email() : super.getParameter(sleutel);
          }
        };
    log.trace("Vraag van {}", nieuw.getRemoteUser()); // EXPECT personal-data-logged naam
    log.trace("Afzender {}", nieuw.getParameter("afzender")); // EXPECT personal-data-logged emailadres
    log.trace("Cursus {}", nieuw.getParameter("cursus")); // SAFE personal-data-logged
    return nieuw;
  }
}
