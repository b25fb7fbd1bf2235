package nl.imwregiotilburg.benchmark.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Attributes of requests and sessions, by key; cookies; redirects. */
class Verzoeken {

  private static final Logger log = LoggerFactory.getLogger(Verzoeken.class);
  private static final String CLIENT = "client.naam";

  void attributen(HttpServletRequest verzoek, Client client) {
    verzoek.setAttribute("wie", client.getNaam());
    verzoek.setAttribute("dossier", client.getId());
    log.info("{}", verzoek.getAttribute("wie")); // EXPECT personal-data-logged naam
    log.info("{}", verzoek.getAttribute("dossier")); // SAFE personal-data-logged
    verzoek.removeAttribute("wie");
    log.info("{}", verzoek.getAttribute("wie")); // SAFE personal-data-logged
  }

  void sessie(HttpSession sessie, Client client) {
    sessie.setAttribute(CLIENT, client.getNaam());
    sessie.setAttribute("taal", "nl");
    log.info("{}", sessie.getAttribute("client.naam")); // EXPECT personal-data-logged naam
    log.info("{}", sessie.getAttribute("taal")); // SAFE personal-data-logged
    log.info(sessie.getId()); // SAFE personal-data-logged
  }

  /** One request puts it in the session, the next takes it out. */
  static class Aanmeldservlet extends HttpServlet {
    private transient Client proefclient;

    @Override
    protected void doPost(HttpServletRequest verzoek, HttpServletResponse antwoord) {
      verzoek.getSession().setAttribute("aangemeld-met", proefclient.getEmailadres());
      verzoek.getSession().setAttribute("stap", "2");
    }

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) {
      log.info("{}", verzoek.getSession().getAttribute("aangemeld-met")); // EXPECT personal-data-logged emailadres
      log.info("{}", verzoek.getSession().getAttribute("stap")); // SAFE personal-data-logged
    }
  }

  void koekjes(HttpServletResponse antwoord, Client client) {
    antwoord.addCookie(new Cookie("wie", client.getNaam())); // EXPECT personal-data-in-cookie naam
    antwoord.addCookie(new Cookie("taal", "nl")); // SAFE personal-data-in-cookie
    antwoord.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from("mail", client.getEmailadres()).build().toString()); // EXPECT personal-data-in-cookie emailadres
    antwoord.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from("bezocht", "ja").build().toString()); // SAFE personal-data-in-cookie
  }

  void gewijzigdKoekje(HttpServletResponse antwoord, Client client) {
    Cookie koekje = new Cookie("voorkeur", client.getStatus().name()); // SAFE personal-data-in-cookie
    koekje.setMaxAge(3600);
    antwoord.addCookie(koekje); // SAFE personal-data-in-cookie
  }

  void doorsturen(HttpServletResponse antwoord, Client client) throws IOException {
    antwoord.sendRedirect("/dossier?bsn=" + client.getBsn()); // EXPECT personal-data-in-url bsn
    antwoord.sendRedirect("/dossier/" + client.getId()); // SAFE personal-data-in-url
  }
}
