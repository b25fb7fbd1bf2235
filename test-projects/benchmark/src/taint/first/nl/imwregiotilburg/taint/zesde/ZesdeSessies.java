package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Sessions, attributes, cookies and filters. */
public final class ZesdeSessies {

  private ZesdeSessies() {}

  /** Attributes of the session under constant names. */
  public static class Sessie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      HttpSession sessie = request.getSession();
      sessie.setAttribute("sessie.naam", request.getParameter("naam"));
      sessie.setAttribute("sessie.rol", "lid");
      PrintWriter out = response.getWriter();
      out.println(sessie.getAttribute("sessie.naam")); // EXPECT
      out.println(sessie.getAttribute("sessie.rol")); // SAFE
    }
  }

  /** Attributes of the request, by way of two methods. */
  public static class Vraag extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      vul(request);
      out.println(request.getAttribute("titel")); // EXPECT
      out.println(request.getAttribute("versie")); // SAFE
      request.removeAttribute("titel");
      out.println(request.getAttribute("titel")); // SAFE
    }

    private void vul(HttpServletRequest request) {
      request.setAttribute("titel", request.getParameter("titel"));
      request.setAttribute("versie", "1.0");
    }
  }

  /** Overwrites an attribute. */
  public static class Overschreven extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      request.setAttribute("melding", request.getParameter("melding"));
      out.println(request.getAttribute("melding")); // EXPECT
      request.setAttribute("melding", "geen");
      out.println(request.getAttribute("melding")); // SAFE
    }
  }

  /** Attributes of the context. */
  public static class Omgeving extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      ServletContext omgeving = getServletContext();
      omgeving.setAttribute("omgeving.bezoeker", request.getHeader("User-Agent"));
      omgeving.setAttribute("omgeving.site", "Tilburg");
      response.getWriter().println(omgeving.getAttribute("omgeving.bezoeker")); // EXPECT
      response.getWriter().println(omgeving.getAttribute("omgeving.site")); // SAFE
    }
  }

  /** An object in the session. */
  public static class Mandje extends Zijde {
    private static class Mand {
      private String artikel;
      private final String winkel = "hoofdstraat";
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Mand mand = new Mand();
      mand.artikel = request.getParameter("artikel");
      request.getSession().setAttribute("mandje.mand", mand);
      toon(request.getSession(), out);
    }

    private void toon(HttpSession sessie, PrintWriter out) {
      Mand mand = (Mand) sessie.getAttribute("mandje.mand");
      out.println(mand.artikel); // EXPECT
      out.println(mand.winkel); // SAFE
    }
  }

  /** Written by a POST, read by a GET. */
  public static class Later extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      request.getSession().setAttribute("later.naam", request.getParameter("naam"));
      request.getSession().setAttribute("later.stap", "twee");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      out.println(request.getSession().getAttribute("later.naam")); // EXPECT
      out.println(request.getSession().getAttribute("later.stap")); // SAFE
      out.println(request.getSession().getAttribute("later.ander")); // SAFE
    }
  }

  /** Cookies that come in, and cookies made here. */
  public static class Koekjes extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Cookie eigen = new Cookie("kleur", "rood");
      Cookie kopie = new Cookie("kopie", "leeg");
      Cookie[] koekjes = request.getCookies();
      if (koekjes != null) {
        for (Cookie koekje : koekjes) {
          if (koekje.getName().equals("thema")) {
            kopie.setValue(koekje.getValue());
          }
        }
      }
      out.println(eigen.getValue()); // SAFE
      out.println(kopie.getName()); // SAFE
      out.println(kopie.getValue()); // EXPECT
    }
  }

  /** A helper that looks up a cookie. */
  public static class Zoeker extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      out.println(zoek(request, "voorkeur", "geen")); // EXPECT
      out.println(aanwezig(request, "voorkeur")); // SAFE
    }

    private static String zoek(HttpServletRequest request, String naam, String anders) {
      if (request.getCookies() == null) {
        return anders;
      }
      return Arrays.stream(request.getCookies())
          .filter(koekje -> naam.equals(koekje.getName()))
          .map(Cookie::getValue)
          .findFirst()
          .orElse(anders);
    }

    private static boolean aanwezig(HttpServletRequest request, String naam) {
      return !"".equals(zoek(request, naam, ""));
    }
  }

  /** A filter that puts attributes on the request. */
  public static class Gefilterd extends HttpServlet {
    private static class Filtert implements Filter {
      @Override
      public void doFilter(ServletRequest request, ServletResponse response, FilterChain keten)
          throws IOException, ServletException {
        request.setAttribute("gebruiker", request.getParameter("gebruiker"));
        request.setAttribute("bron", "filter");
        keten.doFilter(request, response);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      new Filtert().doFilter(request, response, this::toon);
    }

    private void toon(ServletRequest request, ServletResponse response) throws IOException {
      response.getWriter().println(request.getAttribute("gebruiker")); // EXPECT
      response.getWriter().println(request.getAttribute("bron")); // SAFE
    }
  }

  /** A filter that hands on a request which masks its parameters. */
  public static class Ingepakt extends HttpServlet {
    private static class Maskerend extends HttpServletRequestWrapper {
      Maskerend(HttpServletRequest request) {
        super(request);
      }

      @Override
      public String getParameter(String naam) {
        return Zijde.Masker.over(super.getParameter(naam));
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      HttpServletRequest veilig = new Maskerend(request);
      HttpServletRequest open = new HttpServletRequestWrapper(request);
      PrintWriter out = response.getWriter();
      out.println(veilig.getParameter("naam")); // SAFE
      out.println(veilig.getHeader("Referer")); // EXPECT
      out.println(open.getParameter("naam")); // EXPECT
    }
  }

  /** A request that answers with constants. */
  public static class Vast extends HttpServlet {
    private static class Proefvraag extends HttpServletRequestWrapper {
      private final Map<String, String> velden = new HashMap<>();

      Proefvraag(HttpServletRequest request) {
        super(request);
        velden.put("naam", "proef");
      }

      @Override
      public String getParameter(String naam) {
        return velden.get(naam);
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Proefvraag proef = new Proefvraag(request);
      response.getWriter().println(proef.getParameter("naam")); // SAFE
      response.getWriter().println(proef.getQueryString()); // EXPECT
    }
  }

  /** A session helper with typed accessors. */
  public static class Gebruiker extends Zijde {
    private static class Sessiekluis {
      private final HttpSession sessie;

      Sessiekluis(HttpServletRequest request) {
        this.sessie = request.getSession();
      }

      void setNaam(String naam) {
        sessie.setAttribute("kluis.naam", naam);
      }

      String getNaam() {
        return (String) sessie.getAttribute("kluis.naam");
      }

      void setRol(String rol) {
        sessie.setAttribute("kluis.rol", rol);
      }

      String getRol() {
        return (String) sessie.getAttribute("kluis.rol");
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Sessiekluis kluis = new Sessiekluis(request);
      kluis.setNaam(request.getParameter("naam"));
      kluis.setRol("gast");
      out.println(new Sessiekluis(request).getNaam()); // EXPECT
      out.println(new Sessiekluis(request).getRol()); // SAFE
    }
  }

  /** Flash messages, masked on the way in. */
  public static class Flits extends Zijde {
    private static final String SLEUTEL = "flits.tekst";
    private static final String RUW = "flits.ruw";

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      zet(request.getSession(), request.getParameter("tekst"));
      HttpSession sessie = request.getSession(false);
      String tekst = (String) sessie.getAttribute(SLEUTEL);
      String ruw = (String) sessie.getAttribute(RUW);
      out.println(tekst); // SAFE
      out.println(ruw); // EXPECT
    }

    private void zet(HttpSession sessie, String tekst) {
      sessie.setAttribute(SLEUTEL, Masker.over(tekst));
      sessie.setAttribute(RUW, tekst);
    }
  }

  /** A chain of two filters. */
  public static class Keten extends HttpServlet {
    private static final Filter OPEN =
        (request, response, keten) -> {
          request.setAttribute("waarde", request.getParameter("naam"));
          keten.doFilter(request, response);
        };

    private static final Filter DICHT =
        (request, response, keten) -> {
          Object waarde = request.getAttribute("waarde");
          request.setAttribute("veilig", Zijde.Masker.over(String.valueOf(waarde)));
          keten.doFilter(request, response);
        };

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      FilterChain eind =
          (vraag, antwoord) -> {
            antwoord.getWriter().println(vraag.getAttribute("waarde")); // EXPECT
            antwoord.getWriter().println(vraag.getAttribute("veilig")); // SAFE
          };
      FilterChain midden = (vraag, antwoord) -> DICHT.doFilter(vraag, antwoord, eind);
      OPEN.doFilter(request, response, midden);
    }
  }
}
