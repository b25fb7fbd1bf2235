package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Branches that are taken and branches that are not. */
public final class VierdeTakken {
  private VierdeTakken() {}

  private static final boolean FOUTZOEKEN = false;
  private static final boolean ACTIEF = true;
  private static final int VERSIE = 3;
  private static final String OMGEVING = "productie";

  enum Soort {
    KORT,
    LANG
  }

  /** A literal as a condition. */
  public static class Vast extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = "vast";
      if (false) {
        s = request.getParameter("naam");
      }
      uit.println(s); // SAFE
      if (true) {
        s = request.getParameter("naam");
      }
      uit.println(s); // EXPECT
    }
  }

  /** Static final flags. */
  public static class Vlaggen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if (FOUTZOEKEN) {
        uit.println("debug " + naam); // SAFE
      }
      if (ACTIEF) {
        uit.println("actief " + naam); // EXPECT
      }
      if (!ACTIEF) {
        uit.println("inactief " + naam); // SAFE
      }
    }
  }

  /** Local constants. */
  public static class Lokaal extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      final int grens = 10;
      final int maat = 4;
      String naam = vraag.getParameter("naam");
      String a = maat > grens ? naam : "klein";
      String b = maat < grens ? naam : "groot";
      uit.println(a); // SAFE
      uit.println(b); // EXPECT
    }
  }

  /** Sums on constants. */
  public static class Rekenen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getHeader("X-Naam");
      int x = 7;
      int y = x * 6;
      if (y - 40 > 5) {
        uit.print(naam); // SAFE
      } else {
        uit.print(naam); // EXPECT
      }
      if (VERSIE % 2 == 1) {
        uit.print("oneven " + naam); // EXPECT
      } else {
        uit.print("even " + naam); // SAFE
      }
    }
  }

  /** A switch on an enum constant. */
  public static class Opsomming extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Soort soort = Soort.KORT;
      String s;
      switch (soort) {
        case LANG:
          s = vraag.getParameter("tekst");
          break;
        default:
          s = "kort";
          break;
      }
      uit.print(s); // SAFE
      String t = "";
      switch (soort) {
        case KORT:
          t = vraag.getParameter("tekst");
          break;
        case LANG:
          t = "lang";
          break;
      }
      uit.print(t); // EXPECT
    }
  }

  /** A switch on a string constant. */
  public static class Omgevingen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      switch (OMGEVING) {
        case "test":
          uit.println("test: " + naam); // SAFE
          break;
        case "productie":
          uit.println("prod: " + naam); // EXPECT
          break;
        default:
          uit.println("anders: " + naam); // SAFE
      }
    }
  }

  /** A case without a break. */
  public static class Doorvallen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = "begin";
      int n = 1;
      switch (n) {
        case 1:
          s = request.getQueryString();
        case 2:
          s = s + "!";
          break;
        case 3:
          s = "drie";
          break;
        default:
          break;
      }
      uit.print(s); // EXPECT
      String t = request.getQueryString();
      switch (n) {
        case 1:
          t = "een";
        case 2:
          t = t + "!";
          break;
        default:
          break;
      }
      uit.print(t); // SAFE
    }
  }

  /** The type of an object decides. */
  public static class Typevraag extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Object ding = vraag.getParameter("naam");
      Object getal = 42;
      if (ding instanceof String) {
        uit.print("tekst " + ding); // EXPECT
      }
      if (getal instanceof String) {
        uit.print("tekst " + vraag.getParameter("naam")); // SAFE
      }
    }
  }

  /** The right side is not always evaluated. */
  public static class Kortsluiting extends Blad {
    private static boolean zet(StringBuilder doel, String s) {
      doel.append(s);
      return true;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      StringBuilder gezet = new StringBuilder();
      boolean een = FOUTZOEKEN && zet(gezet, naam);
      uit.print(gezet); // SAFE
      boolean twee = ACTIEF && zet(gezet, naam);
      uit.print(gezet); // EXPECT
      uit.print(een || twee); // SAFE
    }
  }

  /** A return before the rest. */
  public static class VroegTerug extends HttpServlet {
    private static String kies(String s) {
      int n = 1;
      if (n > 0) {
        return "vroeg";
      }
      return s;
    }

    private static String laat(String s) {
      int n = 0;
      if (n > 0) {
        return "vroeg";
      }
      return s;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      uit.print(kies(naam)); // SAFE
      uit.print(laat(naam)); // EXPECT
    }
  }

  /** Nothing after a throw. */
  public static class Gooien extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String s = "leeg";
      try {
        weiger();
        s = naam;
      } catch (IllegalStateException e) {
        uit.print("geweigerd"); // SAFE
      }
      uit.print(s); // SAFE
      try {
        s = naam;
        weiger();
      } catch (IllegalStateException e) {
        uit.print(s); // EXPECT
      }
    }

    private static void weiger() {
      throw new IllegalStateException("weiger");
    }
  }

  /** A test on null. */
  public static class Nulvraag extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String niets = null;
      if (niets != null) {
        uit.print(naam); // SAFE
      }
      if (niets == null) {
        uit.print(naam + "!"); // EXPECT
      }
      Object iets = new Object();
      String s = iets == null ? naam : "iets";
      uit.print(s); // SAFE
    }
  }

  /** A loop that never runs. */
  public static class Nullus extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String s = "begin";
      for (int i = 0; i < 0; i++) {
        s = request.getHeader("X-Naam");
      }
      uit.print(s); // SAFE
      for (int i = 0; i < 1; i++) {
        s = request.getHeader("X-Naam");
      }
      uit.print(s); // EXPECT
    }
  }

  /** A loop left before the assignment. */
  public static class Afgebroken extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String s = "begin";
      for (int i = 0; i < 5; i++) {
        if (i == 0) {
          break;
        }
        s = vraag.getParameter("naam");
      }
      uit.print(s); // SAFE
      String t = "begin";
      for (int i = 0; i < 5; i++) {
        if (i == 1) {
          break;
        }
        t = vraag.getParameter("naam");
      }
      uit.print(t); // EXPECT
    }
  }

  /** A method which always answers the same. */
  public static class Methodevlag extends Blad {
    private boolean isBeheerder() {
      return false;
    }

    private boolean isBezoeker() {
      return true;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if (isBeheerder()) {
        uit.print("beheer " + naam); // SAFE
      }
      if (isBezoeker()) {
        uit.print("bezoek " + naam); // EXPECT
      }
    }
  }

  /** A branch on the request. */
  public static class Invoertak extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getQueryString();
      String s = "niets";
      if ("aan".equals(request.getParameter("keuze"))) {
        s = naam;
      }
      uit.print(s); // EXPECT
      String t = "niets";
      if ("aan".equals(request.getParameter("keuze"))) {
        t = "aan";
      }
      uit.print(t); // SAFE
    }
  }

  /** Two conditions that exclude each other. */
  public static class Tegenstrijdig extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      boolean aan = "aan".equals(vraag.getParameter("keuze"));
      String s = "";
      if (aan) {
        s = naam;
      }
      if (!aan) {
        uit.print(s); // SAFE
      }
      if (aan) {
        uit.print(s); // EXPECT
      }
    }
  }

  /** A value known after a comparison. */
  public static class Gelijk extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String rol = vraag.getParameter("keuze");
      if (rol == null) {
        return;
      }
      switch (rol) {
        case "admin":
          uit.print("rol admin"); // SAFE
          break;
        case "gast":
          uit.print("rol gast"); // SAFE
          break;
        default:
          uit.print("rol " + rol); // EXPECT
      }
    }
  }

  /** Boolean algebra on constants. */
  public static class Waarheid extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      boolean p = true;
      boolean q = false;
      if (p && q) {
        uit.print("en " + naam); // SAFE
      }
      if (p || q) {
        uit.print("of " + naam); // EXPECT
      }
      if (p ^ q) {
        uit.print("xof " + naam); // EXPECT
      }
      if (!(p || q)) {
        uit.print("noch " + naam); // SAFE
      }
    }
  }

  /** Comparisons of constant strings. */
  public static class Teksten extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String stand = "aan";
      if (stand.equals("uit")) {
        uit.print(naam); // SAFE
      } else if (stand.startsWith("a")) {
        uit.print(naam); // EXPECT
      }
      if (stand.length() > 3) {
        uit.print(naam); // SAFE
      }
    }
  }

  /** Labels and continue. */
  public static class Etiketten extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      String s = "begin";
      String t = "begin";
      buiten:
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          if (i == 1) {
            break buiten;
          }
          if (j == 0) {
            t = naam;
            continue buiten;
          }
          s = naam;
        }
      }
      uit.println(s); // SAFE
      uit.println(t); // EXPECT
    }
  }
}
