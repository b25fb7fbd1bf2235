package nl.imwregiotilburg.libraries.applications.legacydesk;

import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Vector;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.commons.lang.time.DateFormatUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** De balie: klant oproepen en doorverwijzen. */
public class BalieServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Log log = LogFactory.getLog(BalieServlet.class);

  private transient KlantDao klantDao = new KlantDao();
  private final Hashtable<Long, String> oproepen = new Hashtable<Long, String>();
  private final Hashtable<Long, String> loketten = new Hashtable<Long, String>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    Long id = Long.valueOf(request.getParameter("id"));
    Klant klant = klantDao.haal(id);
    HttpSession session = request.getSession();
    session.setAttribute("klant", klant);
    request.setAttribute("balie.naam", klant.getAchternaam());
    request.setAttribute("balie.plaats", klant.getPlaats());
    roepOp(klant, request.getParameter("loket"));
    Cookie cookie = new Cookie("laatsteKlant", String.valueOf(klant.getId()));
    cookie.setPath("/balie");
    response.addCookie(cookie);
    log.info("Cookie: " + cookie.getValue()); // SAFE
    SimpleDateFormat formaat = new SimpleDateFormat("dd-MM-yyyy");
    log.info("Geboren op " + formaat.format(klant.getGeboortedatum())); // EXPECT
    log.info("Ingeschreven op " + formaat.format(klant.getIngeschreven())); // SAFE
    request.getRequestDispatcher("/WEB-INF/jsp/klant.jsp").forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    Klant klant = (Klant) request.getSession().getAttribute("klant");
    if (klant == null) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    log.info("Doorverwezen: " + StringUtils.abbreviate(klant.getEmail(), 20)); // EXPECT
    log.info("Doorverwezen: " + StringUtils.isNotBlank(klant.getEmail())); // SAFE
    String doel = response.encodeRedirectURL("/verwijzing?naam=" + klant.getAchternaam());
    String terug = response.encodeRedirectURL("/balie?id=" + klant.getId());
    log.debug("Naar " + doel); // EXPECT
    log.debug("Terug naar " + terug); // SAFE
    response.sendRedirect(doel);
  }

  private void roepOp(Klant klant, String loket) {
    oproepen.put(klant.getId(), klant.aanhef());
    loketten.put(klant.getId(), loket);
    StringBuffer bord = new StringBuffer();
    for (Enumeration<String> e = oproepen.elements(); e.hasMoreElements(); ) {
      bord.append(e.nextElement()).append('\n');
    }
    log.info("Bord: " + bord); // EXPECT
    log.info("Loketten: " + loketten); // SAFE
    log.info("Aan de beurt: " + oproepen.keySet()); // SAFE
  }

  void agenda(List<Klant> klanten) {
    Vector<String> verjaardagen = new Vector<String>();
    for (Klant klant : klanten) {
      verjaardagen.addElement(DateFormatUtils.format(klant.getGeboortedatum(), "dd MMM"));
    }
    log.info("Verjaardagen: " + StringUtils.join(verjaardagen, ", ")); // EXPECT
    log.info("Verjaardagen: " + verjaardagen.size()); // SAFE
  }

  /** Schrijft na ieder verzoek een regel. */
  public static class LogFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
      chain.doFilter(request, response);
      log.debug("Getoond: " + request.getAttribute("balie.naam")); // EXPECT
      log.debug("Getoond: " + request.getAttribute("balie.plaats")); // SAFE
    }
  }
}
