package nl.imwregiotilburg.taint;

import jakarta.servlet.http.*;
import java.io.*;

/** What objects hold where a method fails, and where it does not. */
final class Mislukt {

  private Mislukt() {}

  static class Dossier {
    String kop = "geen";
    String tekst = "leeg";

    void weiger(String invoer) {
      kop = invoer;
      throw new IllegalStateException("geweigerd");
    }

    void lees(String invoer, boolean streng) {
      kop = invoer;
      if (streng) {
        throw new IllegalStateException("te streng");
      }
      kop = "gelezen";
      tekst = invoer;
    }
  }

  interface Taak {
    void doe() throws Exception;
  }

  static final class Altijd extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Dossier dossier = new Dossier();
      String na = "niets";
      try {
        dossier.weiger(vraag.getParameter("a"));
        na = vraag.getParameter("a");
      } catch (IllegalStateException e) {
        antwoord.getWriter().println(dossier.kop); // EXPECT
        antwoord.getWriter().println(dossier.tekst); // SAFE
      }
      antwoord.getWriter().println(na); // SAFE
    }
  }

  static final class Soms extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Dossier dossier = new Dossier();
      try {
        dossier.lees(vraag.getParameter("a"), vraag.isSecure());
        antwoord.getWriter().println(dossier.kop); // SAFE
        antwoord.getWriter().println(dossier.tekst); // EXPECT
      } catch (IllegalStateException e) {
        antwoord.getWriter().println(dossier.kop); // EXPECT
      }
    }
  }

  static final class Taken extends HttpServlet {
    private static void veilig(Taak taak, PrintWriter uit) {
      try {
        taak.doe();
      } catch (Exception e) {
        uit.println(e.getMessage()); // EXPECT
      }
    }

    private static void zwijgend(Taak taak, PrintWriter uit) {
      try {
        taak.doe();
      } catch (Exception e) {
        uit.println(e.getClass()); // SAFE
      }
    }

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      String naam = vraag.getParameter("naam");
      veilig(
          () -> {
            throw new IOException(naam);
          },
          antwoord.getWriter());
      zwijgend(
          () -> {
            throw new IOException(naam);
          },
          antwoord.getWriter());
    }
  }
}
