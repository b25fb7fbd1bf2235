package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;

/** Reflection, proxies, clones and other deep waters. */
final class DerdeDiep {

  private DerdeDiep() {}

  /** Methods found by their name. */
  static final class Bijnaam extends Pagina {
    public static final class Doel {
      public String groet(String naam) {
        return "Dag " + naam;
      }

      public String zwijg(String naam) {
        return "...";
      }

      public static String vast() {
        return "vast";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      Doel doel = new Doel();
      Method groet = Doel.class.getMethod("groet", String.class);
      uit.println(groet.invoke(doel, naam)); // EXPECT
      Method zwijg = Doel.class.getMethod("zwijg", String.class);
      uit.println(zwijg.invoke(doel, naam)); // SAFE
      uit.println(Doel.class.getMethod("vast").invoke(null)); // SAFE
      uit.println(groet.getName()); // SAFE
      Object nieuw = Class.forName(Doel.class.getName()).getDeclaredConstructor().newInstance();
      uit.println(nieuw.getClass().getMethod("groet", String.class).invoke(nieuw, naam)); // EXPECT
    }
  }

  /** Fields read and written by name. */
  static final class Velden extends Pagina {
    static final class Formulier {
      String naam = "";
      String plaats = "";
      int leeftijd;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Formulier formulier = new Formulier();
      Field naam = Formulier.class.getDeclaredField("naam");
      naam.set(formulier, vraag.getParameter("naam"));
      uit.println(formulier.naam); // EXPECT
      uit.println(formulier.plaats); // SAFE
      uit.println(naam.get(formulier)); // EXPECT
      Field plaats = Formulier.class.getDeclaredField("plaats");
      uit.println(plaats.get(formulier)); // SAFE
      uit.println(formulier.leeftijd); // SAFE
      Formulier tweede = new Formulier();
      for (Field veld : Formulier.class.getDeclaredFields()) {
        if (veld.getType() == String.class) {
          veld.set(tweede, vraag.getParameter(veld.getName()));
        }
      }
      uit.println(tweede.plaats); // EXPECT
    }
  }

  /** Handles on methods. */
  static final class Handvatten extends Pagina {
    static String plak(String een, String twee) {
      return een + twee;
    }

    static String telling(String een) {
      return "n" + een.length();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      MethodHandles.Lookup zoeker = MethodHandles.lookup();
      MethodType twee = MethodType.methodType(String.class, String.class, String.class);
      MethodType een = MethodType.methodType(String.class, String.class);
      try {
        MethodHandle plak = zoeker.findStatic(Handvatten.class, "plak", twee);
        uit.println((String) plak.invokeExact("a", naam)); // EXPECT
        uit.println((String) plak.invokeExact("a", "b")); // SAFE
        uit.println(plak.invoke(naam, "b")); // EXPECT
        MethodHandle telling = zoeker.findStatic(Handvatten.class, "telling", een);
        uit.println((String) telling.invokeExact(naam)); // SAFE
        MethodHandle groot =
            zoeker.findVirtual(String.class, "toUpperCase", MethodType.methodType(String.class));
        uit.println((String) groot.invokeExact(naam)); // EXPECT
        uit.println(plak.bindTo(naam).invokeWithArguments("x")); // EXPECT
      } catch (Throwable t) {
        throw new IllegalStateException(t);
      }
    }
  }

  /** An interface without a class. */
  static final class Gevolmachtigd extends Pagina {
    private interface Dienst {
      String groet(String naam);

      String titel();
    }

    private static final class Afhandelaar implements InvocationHandler {
      private final Object echt;

      Afhandelaar(Object echt) {
        this.echt = echt;
      }

      @Override
      public Object invoke(Object volmacht, Method methode, Object[] waarden) throws Throwable {
        try {
          return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }

    private static final class Echt implements Dienst {
      @Override
      public String groet(String naam) {
        return "Dag " + naam;
      }

      @Override
      public String titel() {
        return "Echt";
      }
    }

    private static Dienst omwikkel(InvocationHandler afhandelaar) {
      return (Dienst)
          Proxy.newProxyInstance(
              Dienst.class.getClassLoader(), new Class<?>[] {Dienst.class}, afhandelaar);
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Dienst dienst = omwikkel(new Afhandelaar(new Echt()));
      uit.println(dienst.groet(vraag.getParameter("naam"))); // EXPECT
      Dienst echo = omwikkel((volmacht, methode, waarden) -> waarden == null ? "" : waarden[0]);
      uit.println(echo.groet(vraag.getParameter("naam"))); // EXPECT
      Dienst stil = omwikkel((volmacht, methode, waarden) -> methode.getName());
      uit.println(stil.groet(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** Copies that share and copies that do not. */
  static final class Klonen extends Pagina {
    private static final class Kaart implements Cloneable {
      private String titel = "leeg";
      private List<String> regels = new ArrayList<>();

      Kaart ondiep() {
        try {
          return (Kaart) super.clone();
        } catch (CloneNotSupportedException e) {
          throw new AssertionError(e);
        }
      }

      Kaart diep() {
        Kaart kopie = ondiep();
        kopie.regels = new ArrayList<>(regels);
        return kopie;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Kaart een = new Kaart();
      Kaart ondiep = een.ondiep();
      Kaart diep = een.diep();
      een.titel = vraag.getParameter("titel");
      een.regels.add(vraag.getParameter("regel"));
      uit.println(ondiep.titel); // SAFE
      uit.println(ondiep.regels); // EXPECT
      uit.println(diep.titel); // SAFE
      uit.println(diep.regels); // SAFE
      Kaart later = een.diep();
      uit.println(later.titel); // EXPECT
      uit.println(later.regels); // EXPECT
    }
  }

  /** To bytes and back as an object. */
  static final class Bevriezen extends Pagina {
    private static final class Pakje implements Serializable {
      private static final long serialVersionUID = 1L;
      private String naam;
      private transient String geheim;
    }

    private static Object heenEnWeer(Object ding) throws Exception {
      ByteArrayOutputStream vat = new ByteArrayOutputStream();
      try (ObjectOutputStream uit = new ObjectOutputStream(vat)) {
        uit.writeObject(ding);
      }
      ByteArrayInputStream in = new ByteArrayInputStream(vat.toByteArray());
      try (ObjectInputStream lezer = new ObjectInputStream(in)) {
        return lezer.readObject();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Pakje pakje = new Pakje();
      pakje.naam = vraag.getParameter("naam");
      pakje.geheim = "geheim";
      Pakje terug = (Pakje) heenEnWeer(pakje);
      uit.println(terug.naam); // EXPECT
      uit.println(terug.geheim); // SAFE
      uit.println(heenEnWeer("vast")); // SAFE
      uit.println(heenEnWeer(new ArrayList<>(List.of(pakje.naam)))); // EXPECT
    }
  }

  /** A bundle of texts. */
  static final class Bundels extends Pagina {
    private static final class Vast extends ListResourceBundle {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {{"dag", "Goedendag"}, {"weg", "Tot ziens"}};
      }
    }

    private static final class Los extends ListResourceBundle {
      private final String naam;

      Los(String naam) {
        this.naam = naam;
      }

      @Override
      protected Object[][] getContents() {
        return new Object[][] {{"naam", naam}};
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      ResourceBundle vast = new Vast();
      uit.println(vast.getString("dag")); // SAFE
      ResourceBundle los = new Los(vraag.getParameter("naam"));
      uit.println(los.getString("naam")); // EXPECT
      uit.println(los.containsKey("naam")); // SAFE
    }
  }

  /** Fills objects from maps and maps from objects. */
  static final class Vertaler extends Pagina {
    static final class Van {
      private String naam;
      private String plaats;

      String getNaam() {
        return naam;
      }

      String getPlaats() {
        return plaats;
      }
    }

    private record Naar(String volledig, String stad, int lengte) {
      static Naar van(Van van) {
        return new Naar(van.getNaam(), van.getPlaats(), van.getNaam().length());
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Van van = new Van();
      van.naam = vraag.getParameter("naam");
      van.plaats = "Tilburg";
      Naar naar = Naar.van(van);
      uit.println(naar.volledig()); // EXPECT
      uit.println(naar.stad()); // SAFE
      uit.println(naar.lengte()); // SAFE
      Map<String, Object> kaart = new HashMap<>();
      kaart.put("naam", naar.volledig());
      kaart.put("stad", naar.stad());
      uit.println(kaart.get("stad")); // SAFE
      uit.println(kaart.get("naam")); // EXPECT
      uit.println(kaart.entrySet().size()); // SAFE
    }
  }

  /** Decorators around a writer of texts. */
  static final class Versierd extends Pagina {
    private interface Weergave {
      String geef(String tekst);
    }

    private record Basis() implements Weergave {
      @Override
      public String geef(String tekst) {
        return tekst;
      }
    }

    private abstract static class Versiering implements Weergave {
      protected final Weergave binnen;

      Versiering(Weergave binnen) {
        this.binnen = binnen;
      }

      @Override
      public String geef(String tekst) {
        return voor() + binnen.geef(tekst) + na();
      }

      protected abstract String voor();

      protected String na() {
        return voor();
      }
    }

    private static final class Rand extends Versiering {
      private final String rand;

      Rand(Weergave binnen, String rand) {
        super(binnen);
        this.rand = rand;
      }

      @Override
      protected String voor() {
        return rand;
      }
    }

    private static final class Gemaskeerd extends Versiering {
      Gemaskeerd(Weergave binnen) {
        super(binnen);
      }

      @Override
      public String geef(String tekst) {
        return super.geef(Masker.over(tekst));
      }

      @Override
      protected String voor() {
        return "#";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(new Rand(new Basis(), "*").geef(naam)); // EXPECT
      uit.println(new Rand(new Basis(), "*").geef("vast")); // SAFE
      uit.println(new Rand(new Basis(), naam).geef("vast")); // EXPECT
      uit.println(new Gemaskeerd(new Basis()).geef(naam)); // SAFE
      uit.println(new Gemaskeerd(new Rand(new Basis(), naam)).geef("x")); // EXPECT
      uit.println(new Rand(new Gemaskeerd(new Basis()), "-").geef(naam)); // SAFE
    }
  }

  /** A visitor of classes with overloads and bridges. */
  static final class Overladen extends Pagina {
    private abstract static class Maker<T> {
      abstract T maak(String tekst);

      T tweemaal(String tekst) {
        maak(tekst);
        return maak(tekst);
      }
    }

    private static final class TekstMaker extends Maker<String> {
      @Override
      String maak(String tekst) {
        return tekst.concat("!");
      }
    }

    private static final class LengteMaker extends Maker<Integer> {
      @Override
      Integer maak(String tekst) {
        return tekst.length();
      }
    }

    private static String druk(Object ding) {
      return "ding";
    }

    private static String druk(String tekst) {
      return tekst;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      uit.println(new TekstMaker().tweemaal(naam)); // EXPECT
      uit.println(new LengteMaker().tweemaal(naam)); // SAFE
      uit.println(druk(naam)); // EXPECT
      uit.println(druk((Object) naam)); // SAFE
      Maker<String> anoniem =
          new Maker<>() {
            @Override
            String maak(String tekst) {
              return "vast";
            }
          };
      uit.println(anoniem.tweemaal(naam)); // SAFE
    }
  }
}
