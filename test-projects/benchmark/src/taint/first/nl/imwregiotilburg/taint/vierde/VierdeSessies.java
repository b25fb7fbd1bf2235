package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is kept in the session, in the request and in the context. */
public final class VierdeSessies {
  private VierdeSessies() {}

  /** Two attributes of a session. */
  public static class Sessie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession();
      sessie.setAttribute("sessie.naam", request.getParameter("naam"));
      sessie.setAttribute("sessie.rol", "gast");
      uit.println(sessie.getAttribute("sessie.naam")); // EXPECT
      uit.println(sessie.getAttribute("sessie.rol")); // SAFE
    }
  }

  /** Two attributes of a request. */
  public static class Aanvraag extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      request.setAttribute("titel", request.getParameter("titel"));
      request.setAttribute("thema", "licht");
      String titel = (String) request.getAttribute("titel");
      String thema = (String) request.getAttribute("thema");
      uit.println(titel); // EXPECT
      uit.println(thema); // SAFE
      uit.println(request.getAttribute("onbekend")); // SAFE
    }
  }

  /** Two attributes of the context. */
  public static class Toepassing extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      ServletContext toepassing = getServletContext();
      toepassing.setAttribute("app.laatste", request.getParameter("naam"));
      toepassing.setAttribute("app.naam", "winkel");
      uit.println(toepassing.getAttribute("app.laatste")); // EXPECT
      uit.println(toepassing.getAttribute("app.naam")); // SAFE
    }
  }

  /** Init parameters. */
  public static class Instellingen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String kop = getServletConfig().getInitParameter("kop");
      String voet = getServletContext().getInitParameter("voet");
      uit.println(kop); // SAFE
      uit.println(voet); // SAFE
      uit.println(getInitParameter("kop") + request.getParameter("kop")); // EXPECT
    }
  }

  /** An attribute that is taken away. */
  public static class Verwijderd extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession();
      sessie.setAttribute("weg.a", request.getParameter("a"));
      sessie.setAttribute("weg.b", request.getParameter("b"));
      sessie.removeAttribute("weg.a");
      uit.println(sessie.getAttribute("weg.a")); // SAFE
      uit.println(sessie.getAttribute("weg.b")); // EXPECT
    }
  }

  /** An attribute that is set again. */
  public static class Overschreven extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      request.setAttribute("over", request.getParameter("a"));
      uit.println(request.getAttribute("over")); // EXPECT
      request.setAttribute("over", "schoon");
      uit.println(request.getAttribute("over")); // SAFE
    }
  }

  /** A list in the session. */
  public static class Mand extends HttpServlet {
    @SuppressWarnings("unchecked")
    private static List<String> mand(HttpSession sessie, String sleutel) {
      List<String> mand = (List<String>) sessie.getAttribute(sleutel);
      if (mand == null) {
        mand = new ArrayList<>();
        sessie.setAttribute(sleutel, mand);
      }
      return mand;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession(true);
      mand(sessie, "mand.boeken").add(request.getParameter("titel"));
      mand(sessie, "mand.folders").add("folder");
      for (String boek : mand(sessie, "mand.boeken")) {
        uit.println(boek); // EXPECT
      }
      for (String folder : mand(sessie, "mand.folders")) {
        uit.println(folder); // SAFE
      }
      uit.println(mand(sessie, "mand.boeken").size()); // SAFE
    }
  }

  /** A user as kept in the session. */
  static final class Gebruiker implements Serializable {
    private static final long serialVersionUID = 1L;
    private String naam;
    private String rol = "lid";

    String getNaam() {
      return naam;
    }

    void setNaam(String naam) {
      this.naam = naam;
    }

    String getRol() {
      return rol;
    }
  }

  /** Stores a user; another page shows it. */
  public static class Aanmelden extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Gebruiker g = new Gebruiker();
      g.setNaam(request.getParameter("naam"));
      request.getSession().setAttribute("gebruiker", g);
      response.getWriter().println("aangemeld"); // SAFE
    }
  }

  /** Shows the user stored by the other page. */
  public static class Profiel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Gebruiker g = (Gebruiker) request.getSession().getAttribute("gebruiker");
      if (g == null) {
        uit.println("niet aangemeld"); // SAFE
        return;
      }
      uit.println(g.getNaam()); // EXPECT
      uit.println(g.getRol()); // SAFE
    }
  }

  /** Stores two values for the next request. */
  public static class Opslaan extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession();
      sessie.setAttribute("volgende.zoek", request.getParameter("zoek"));
      sessie.setAttribute("volgende.maat", "20");
      uit.println("opgeslagen"); // SAFE
    }
  }

  /** Reads what an earlier request stored. */
  public static class Ophalen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession();
      uit.println(sessie.getAttribute("volgende.zoek")); // EXPECT
      uit.println(sessie.getAttribute("volgende.maat")); // SAFE
      uit.println(sessie.getAttribute("volgende.niets")); // SAFE
    }
  }

  /** A list in the context, written by POST and read by GET. */
  public static class Gastenboek extends HttpServlet {
    @Override
    public void init() {
      getServletContext().setAttribute("gastenboek", new CopyOnWriteArrayList<String>());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      @SuppressWarnings("unchecked")
      List<String> boek = (List<String>) getServletContext().getAttribute("gastenboek");
      boek.add(request.getParameter("tekst"));
      response.getWriter().println("genoteerd: " + boek.size()); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<?> boek = (List<?>) getServletContext().getAttribute("gastenboek");
      for (Object regel : boek) {
        uit.println("<p>" + regel); // EXPECT
      }
      uit.println("<hr>"); // SAFE
    }
  }

  /** Passes on to another page, with attributes. */
  @WebServlet("/sessies/verwerk")
  public static class Verwerk extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      request.setAttribute("melding", "Hallo " + request.getParameter("naam"));
      request.setAttribute("kleur", "groen");
      request.getRequestDispatcher("/sessies/melding").forward(request, response);
    }
  }

  /** Shows the attributes of the page before. */
  @WebServlet("/sessies/melding")
  public static class Melding extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(request.getAttribute("melding")); // EXPECT
      uit.println(request.getAttribute("kleur")); // SAFE
    }
  }

  /** Puts values into the request before the page sees it. */
  @WebFilter("/sessies/gefilterd")
  public static class Vooraf implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain keten)
        throws IOException, ServletException {
      request.setAttribute("filter.taal", request.getParameter("taal"));
      request.setAttribute("filter.tijd", "vandaag");
      keten.doFilter(request, response);
    }
  }

  /** Shows what the filter put there. */
  @WebServlet("/sessies/gefilterd")
  public static class Gefilterd extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(request.getAttribute("filter.taal")); // EXPECT
      uit.println(request.getAttribute("filter.tijd")); // SAFE
    }
  }

  /** Wraps the request so that its parameters are hidden. */
  @WebFilter("/sessies/verhuld")
  public static class Verhuller implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain keten)
        throws IOException, ServletException {
      response.getWriter().println("<!-- " + request.getParameter("spoor") + " -->"); // EXPECT
      response.getWriter().println("<!-- verhuld -->"); // SAFE
      keten.doFilter(request, response);
    }
  }

  /** A page behind the filter. */
  @WebServlet("/sessies/verhuld")
  public static class Verhuld extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpServletRequest masker = new Gemaskerd(request);
      uit.println(masker.getParameter("naam")); // SAFE
      uit.println(masker.getHeader("naam")); // EXPECT
    }
  }

  /** A request whose parameters are stars. */
  static class Gemaskerd extends HttpServletRequestWrapper {
    Gemaskerd(HttpServletRequest binnen) {
      super(binnen);
    }

    @Override
    public String getParameter(String naam) {
      return Blad.Masker.over(super.getParameter(naam));
    }
  }

  /** Notes something at the start of each request. */
  @WebListener
  public static class Meeluisteraar implements ServletRequestListener {
    @Override
    public void requestInitialized(ServletRequestEvent gebeurtenis) {
      ServletRequest r = gebeurtenis.getServletRequest();
      r.setAttribute("luister.invoer", r.getParameter("invoer"));
      r.setAttribute("luister.bron", "luisteraar");
    }
  }

  /** Shows what the listener noted. */
  public static class Beluisterd extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      uit.println(request.getAttribute("luister.invoer")); // EXPECT
      uit.println(request.getAttribute("luister.bron")); // SAFE
    }
  }

  /** A cookie made here and a cookie received. */
  public static class Koekjeszetter extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Cookie eigen = new Cookie("bezoek", "eerste");
      Cookie echo = new Cookie("echo", "leeg");
      String naam = request.getParameter("naam");
      echo.setValue(naam);
      uit.println(eigen.getValue()); // SAFE
      uit.println(echo.getValue()); // EXPECT
      uit.println(echo.getName()); // SAFE
      response.addCookie(eigen);
    }
  }

  /** An object changed after it was put in the session. */
  public static class Tussenobject extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      StringBuilder b = new StringBuilder();
      StringBuilder c = new StringBuilder();
      request.getSession().setAttribute("tussen.b", b);
      request.getSession().setAttribute("tussen.c", c);
      b.append(request.getParameter("tekst"));
      uit.println(request.getSession().getAttribute("tussen.b")); // EXPECT
      uit.println(request.getSession().getAttribute("tussen.c")); // SAFE
    }
  }

  /** All the attributes of a request. */
  public static class Alleattributen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      request.setAttribute("lus.x", request.getParameter("x"));
      Enumeration<String> namen = request.getAttributeNames();
      while (namen.hasMoreElements()) {
        String naam = namen.nextElement();
        uit.println(naam); // SAFE
        uit.println(request.getAttribute(naam)); // EXPECT
      }
    }
  }

  /** An attribute read before and after its removal. */
  public static class Tijdelijk extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession();
      sessie.setAttribute("eind.naam", request.getParameter("naam"));
      String vooraf = (String) sessie.getAttribute("eind.naam");
      sessie.removeAttribute("eind.naam");
      Object daarna = sessie.getAttribute("eind.naam");
      uit.println(vooraf); // EXPECT
      uit.println(daarna); // SAFE
    }
  }

  /** One name in three places. */
  public static class Bereiken extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      request.setAttribute("zelfde", "uit de aanvraag");
      request.getSession().setAttribute("zelfde", request.getParameter("naam"));
      getServletContext().setAttribute("zelfde", "uit de toepassing");
      uit.println(request.getAttribute("zelfde")); // SAFE
      uit.println(request.getSession().getAttribute("zelfde")); // EXPECT
      uit.println(getServletContext().getAttribute("zelfde")); // SAFE
    }
  }

  /** Hears that it is put into a session. */
  static class Gebonden implements HttpSessionBindingListener {
    private final String waarde;
    private final List<String> gehoord = new ArrayList<>();

    Gebonden(String waarde) {
      this.waarde = waarde;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent gebeurtenis) {
      gehoord.add(gebeurtenis.getName());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent gebeurtenis) {
      gehoord.clear();
    }
  }

  /** An object that listens to the session it is in. */
  public static class Gehoord extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Gebonden g = new Gebonden(request.getParameter("naam"));
      request.getSession().setAttribute("gehoord.g", g);
      uit.println(((Gebonden) request.getSession().getAttribute("gehoord.g")).waarde); // EXPECT
      uit.println(g.gehoord); // SAFE
    }
  }

  /** A message which is shown once. */
  public static class Eenmalig extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      HttpSession sessie = request.getSession();
      Object bericht = sessie.getAttribute("flits");
      sessie.removeAttribute("flits");
      uit.println(bericht); // EXPECT
      uit.println(sessie.getAttribute("flits")); // SAFE
      sessie.setAttribute("flits", "Bewaard: " + request.getParameter("titel"));
    }
  }
}
