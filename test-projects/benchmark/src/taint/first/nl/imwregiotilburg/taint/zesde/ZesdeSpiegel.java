package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.sql.DriverManager;

/** Reflection with constant names. */
public final class ZesdeSpiegel {

  private ZesdeSpiegel() {}

  /** The object that is looked at. */
  public static class Kaart {
    public String naam = "geen";
    public String soort = "kaart";

    /** An empty card. */
    public Kaart() {}

    /** A card with a name. */
    public Kaart(String naam) {
      this.naam = naam;
    }

    public String getNaam() {
      return naam;
    }

    public void setNaam(String naam) {
      this.naam = naam;
    }

    public String getSoort() {
      return soort;
    }

    public String omlijst(String tekst) {
      return "[" + tekst + "]";
    }

    public String vast(String tekst) {
      return "[vast]";
    }

    public static String luid(String tekst) {
      return tekst + "!";
    }

    public static String stil(String tekst) {
      return "...";
    }
  }

  /** Something that speaks. */
  public interface Spreker {
    /** Speaks. */
    String zeg(String tekst);
  }

  /** Repeats. */
  public static class Echo implements Spreker {
    @Override
    public String zeg(String tekst) {
      return tekst;
    }
  }

  /** Keeps silent. */
  public static class Zwijger implements Spreker {
    @Override
    public String zeg(String tekst) {
      return "stilte";
    }
  }

  /** Calls a method by its name. */
  public static class Aanroep extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      String naam = request.getParameter("naam");
      Kaart kaart = new Kaart();
      Method omlijst = Kaart.class.getMethod("omlijst", String.class);
      Method vast = Kaart.class.getMethod("vast", String.class);
      out.println(omlijst.invoke(kaart, naam)); // EXPECT
      out.println(vast.invoke(kaart, naam)); // SAFE
      out.println(omlijst.invoke(kaart, "x")); // SAFE
    }
  }

  /** Static methods. */
  public static class Statisch extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      String naam = request.getParameter("naam");
      Method luid = Kaart.class.getDeclaredMethod("luid", String.class);
      Method stil = Kaart.class.getDeclaredMethod("stil", String.class);
      String een = (String) luid.invoke(null, naam);
      String twee = (String) stil.invoke(null, naam);
      out.println(een); // EXPECT
      out.println(twee); // SAFE
    }
  }

  /** Makes an object by the name of its class. */
  public static class Maken extends HttpServlet {
    private static final String PAKKET = "nl.imwregiotilburg.taint.zesde.";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      PrintWriter out = response.getWriter();
      String naam = request.getParameter("naam");
      try {
        Class<?> soort = Class.forName(PAKKET + "ZesdeSpiegel$Echo");
        Spreker echo = (Spreker) soort.getDeclaredConstructor().newInstance();
        out.println(echo.zeg(naam)); // EXPECT
        Class<?> ander = Class.forName(PAKKET + "ZesdeSpiegel$Zwijger");
        Spreker zwijger = (Spreker) ander.getDeclaredConstructor().newInstance();
        out.println(zwijger.zeg(naam)); // SAFE
      } catch (ReflectiveOperationException e) {
        throw new ServletException(e);
      }
    }
  }

  /** A constructor with an argument. */
  public static class Constructie extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Constructor<Kaart> maker = Kaart.class.getConstructor(String.class);
      Kaart een = maker.newInstance(request.getParameter("naam"));
      Kaart twee = maker.newInstance("vast");
      out.println(een.getNaam()); // EXPECT
      out.println(twee.getNaam()); // SAFE
      out.println(een.getSoort()); // SAFE
    }
  }

  /** Reads a field by its name. */
  public static class VeldLezen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Kaart kaart = new Kaart(request.getParameter("naam"));
      Field naam = Kaart.class.getField("naam");
      Field soort = Kaart.class.getField("soort");
      out.println(naam.get(kaart)); // EXPECT
      out.println(soort.get(kaart)); // SAFE
    }
  }

  /** Writes a field by its name. */
  public static class VeldSchrijven extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Kaart kaart = new Kaart();
      Kaart ander = new Kaart();
      Field naam = Kaart.class.getDeclaredField("naam");
      naam.set(kaart, request.getParameter("naam"));
      naam.set(ander, "vast");
      out.println(kaart.naam); // EXPECT
      out.println(kaart.soort); // SAFE
      out.println(ander.naam); // SAFE
    }
  }

  /** Setter and getter by name. */
  public static class Boon extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Kaart kaart = new Kaart();
      Method zet = kaart.getClass().getMethod("setNaam", String.class);
      zet.invoke(kaart, request.getParameter("naam"));
      out.println(kaart.getClass().getMethod("getNaam").invoke(kaart)); // EXPECT
      out.println(kaart.getClass().getMethod("getSoort").invoke(kaart)); // SAFE
      out.println(kaart.getNaam()); // EXPECT
    }
  }

  /** A helper that hides the reflection. */
  public static class Helper extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Kaart kaart = new Kaart();
      String naam = request.getParameter("naam");
      out.println(roep(kaart, "omlijst", naam)); // EXPECT
      out.println(roep(kaart, "vast", naam)); // SAFE
    }

    private static Object roep(Object doel, String methode, String argument) throws Exception {
      Method gekozen = doel.getClass().getMethod(methode, String.class);
      return gekozen.invoke(doel, argument);
    }
  }

  /** Names of classes and members. */
  public static class Etiket extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Object waarde = new Kaart(request.getParameter("naam"));
      out.println(waarde.getClass().getSimpleName()); // SAFE
      out.println(waarde.getClass().getMethod("getNaam").getName()); // SAFE
      out.println(((Kaart) waarde).getNaam()); // EXPECT
    }
  }

  /** The sink is called by reflection's caller. */
  public static class Zelf extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Method toon = Zelf.class.getDeclaredMethod("toon", PrintWriter.class, String.class);
      Method zwijg = Zelf.class.getDeclaredMethod("zwijg", PrintWriter.class, String.class);
      toon.invoke(this, out, request.getParameter("naam"));
      zwijg.invoke(this, out, "vast");
    }

    void toon(PrintWriter out, String tekst) {
      out.println(tekst); // EXPECT
    }

    void zwijg(PrintWriter out, String tekst) {
      out.println(tekst); // SAFE
    }
  }

  /** A name put together from constants. */
  public static class Samengesteld extends Zijde {
    private static final String VOOR = "get";

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Kaart kaart = new Kaart(request.getHeader("Referer"));
      Object naam = Kaart.class.getMethod(VOOR + "Naam").invoke(kaart);
      Object soort = Kaart.class.getMethod(VOOR + "Soort").invoke(kaart);
      var db = DriverManager.getConnection("jdbc:zesde:spiegel");
      db.createStatement().executeUpdate("DELETE FROM k WHERE n='" + naam + "'"); // EXPECT
      db.createStatement().executeUpdate("DELETE FROM k WHERE s='" + soort + "'"); // SAFE
    }
  }

  /** An array of arguments. */
  public static class Argumenten extends Zijde {
    public String plak(String een, String twee) {
      return een + twee;
    }

    public String eerste(String een, String twee) {
      return een;
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Object[] argumenten = {"kop ", request.getParameter("naam")};
      Class<?>[] soorten = {String.class, String.class};
      out.println(getClass().getMethod("plak", soorten).invoke(this, argumenten)); // EXPECT
      out.println(Argumenten.class.getMethod("eerste", soorten).invoke(this, argumenten)); // SAFE
      Method plak = Argumenten.class.getMethod("plak", soorten);
      out.println(plak.invoke(this, "a", "b")); // SAFE
      out.println(plak.invoke(this, request.getParameter("naam"), "b")); // EXPECT
    }
  }

  /** An instance by its class literal. */
  public static class Letterlijk extends Zijde {
    private static <T extends Spreker> Spreker maak(Class<T> soort) throws Exception {
      return soort.getDeclaredConstructor().newInstance();
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      String naam = request.getParameter("naam");
      out.println(maak(Echo.class).zeg(naam)); // EXPECT
      out.println(maak(Zwijger.class).zeg(naam)); // SAFE
      out.println(Kaart.class.cast(new Kaart(naam)).getNaam()); // EXPECT
    }
  }
}
