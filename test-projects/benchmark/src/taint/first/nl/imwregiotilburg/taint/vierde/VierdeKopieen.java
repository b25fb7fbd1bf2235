package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Written out, read in again, and copied. */
public final class VierdeKopieen {
  private VierdeKopieen() {}

  /** Written and read again. */
  @SuppressWarnings("unchecked")
  static <T> T rond(T t) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
      uit.writeObject(t);
    }
    ByteArrayInputStream terug = new ByteArrayInputStream(bytes.toByteArray());
    try (ObjectInputStream in = new ObjectInputStream(terug)) {
      return (T) in.readObject();
    }
  }

  /** An account with a field that is not written. */
  static class Rekening implements Serializable {
    private static final long serialVersionUID = 1L;
    String houder = "";
    String bank = "bank";
    transient String pin = "0000";
  }

  /** An object written and read. */
  public static class Heenenweer extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Rekening r = new Rekening();
      r.houder = vraag.getParameter("naam");
      Rekening s = rond(r);
      uit.println(s.houder); // EXPECT
      uit.println(s.bank); // SAFE
    }
  }

  /** A transient field. */
  public static class Vluchtig extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Rekening r = new Rekening();
      r.pin = vraag.getParameter("pin");
      Rekening s = rond(r);
      uit.println(r.pin); // EXPECT
      uit.println(s.pin); // SAFE
    }
  }

  /** Strings in a stream of objects. */
  public static class Teksten extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ObjectOutputStream naar = new ObjectOutputStream(bytes);
      naar.writeObject("eerste");
      naar.writeObject(vraag.getParameter("tekst"));
      naar.close();
      ObjectInputStream van = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      String een = (String) van.readObject();
      String twee = (String) van.readObject();
      uit.println(een); // SAFE
      uit.println(twee); // EXPECT
    }
  }

  /** A list written and read. */
  public static class Lijsten extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      ArrayList<String> vuil = new ArrayList<>();
      vuil.add(vraag.getParameter("a"));
      ArrayList<String> schoon = new ArrayList<>(List.of("a"));
      uit.println(rond(vuil).get(0)); // EXPECT
      uit.println(rond(schoon).get(0)); // SAFE
    }
  }

  /** Data streams. */
  public static class Gegevens extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream naar = new DataOutputStream(bytes);
      naar.writeInt(7);
      naar.writeUTF(vraag.getParameter("naam") + "");
      naar.flush();
      DataInputStream van = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      uit.println(van.readInt()); // SAFE
      uit.println(van.readUTF()); // EXPECT
    }
  }

  /** Methods of its own for writing and reading. */
  public static class Eigenwijze extends Blad {
    private static class Notitie implements Serializable {
      private static final long serialVersionUID = 1L;
      private transient String tekst;
      private transient String auteur;

      Notitie(String tekst, String auteur) {
        this.tekst = tekst;
        this.auteur = auteur;
      }

      private void writeObject(ObjectOutputStream naar) throws IOException {
        naar.defaultWriteObject();
        naar.writeUTF(tekst);
      }

      private void readObject(ObjectInputStream van) throws IOException, ClassNotFoundException {
        van.defaultReadObject();
        tekst = van.readUTF();
        auteur = "onbekend";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Notitie n = rond(new Notitie(vraag.getParameter("tekst") + "", vraag.getParameter("naam")));
      uit.println(n.tekst); // EXPECT
      uit.println(n.auteur); // SAFE
    }
  }

  /** An object cloned. */
  public static class Kloon extends HttpServlet {
    private static class Schaap implements Cloneable {
      private String naam = "dolly";
      private String kleur = "wit";

      @Override
      public Schaap clone() {
        try {
          return (Schaap) super.clone();
        } catch (CloneNotSupportedException e) {
          throw new AssertionError(e);
        }
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Schaap een = new Schaap();
      Schaap vroeg = een.clone();
      een.naam = request.getQueryString();
      Schaap laat = een.clone();
      uit.println(laat.naam); // EXPECT
      uit.println(laat.kleur); // SAFE
      uit.println(vroeg.naam); // SAFE
    }
  }

  /** Cloned shallow and cloned deep. */
  public static class Diep extends Blad {
    private static class Plattegrond implements Cloneable {
      private StringBuilder blad = new StringBuilder();

      Plattegrond ondiep() throws CloneNotSupportedException {
        return (Plattegrond) super.clone();
      }

      Plattegrond diep() throws CloneNotSupportedException {
        Plattegrond m = (Plattegrond) super.clone();
        m.blad = new StringBuilder(blad);
        return m;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Plattegrond m = new Plattegrond();
      Plattegrond ondiep = m.ondiep();
      Plattegrond diep = m.diep();
      m.blad.append(vraag.getParameter("tekst"));
      uit.println(ondiep.blad); // EXPECT
      uit.println(diep.blad); // SAFE
    }
  }

  /** A copy constructor. */
  public static class Kopieerder extends Blad {
    private static class Adres {
      private final String straat;
      private final String stad;

      Adres(String straat, String stad) {
        this.straat = straat;
        this.stad = stad;
      }

      Adres(Adres ander) {
        this(ander.straat, ander.stad);
      }

      Adres(Adres ander, String stad) {
        this(ander.straat, stad);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Adres a = new Adres("Dorpsstraat", vraag.getParameter("stad"));
      Adres b = new Adres(a);
      Adres c = new Adres(a, "Breda");
      uit.println(b.stad); // EXPECT
      uit.println(b.straat); // SAFE
      uit.println(c.stad); // SAFE
    }
  }

  /** Properties stored and loaded. */
  public static class Eigenschappen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Properties p = new Properties();
      p.setProperty("naam", vraag.getParameter("naam") + "");
      p.setProperty("rol", "gast");
      StringWriter w = new StringWriter();
      p.store(w, null);
      Properties q = new Properties();
      q.load(new StringReader(w.toString()));
      uit.println(q.getProperty("naam")); // EXPECT
      uit.println(q.getProperty("rol")); // SAFE
    }
  }

  /** Properties loaded from a value. */
  public static class Ingelezen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Properties p = new Properties();
      p.load(new StringReader("naam=" + vraag.getParameter("id") + "\n"));
      Properties q = new Properties();
      q.load(new StringReader("naam=vast\n"));
      uit.println(p.getProperty("naam")); // EXPECT
      uit.println(q.getProperty("naam")); // SAFE
    }
  }

  /** The text of a record. */
  public static class Recordtekst extends Blad {
    private record Boek(String titel, int jaar) {}

    private record Stil(String titel, int jaar) {
      @Override
      public String toString() {
        return "boek uit " + jaar;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Boek boek = new Boek(vraag.getParameter("titel"), 2001);
      Stil stil = new Stil(vraag.getParameter("titel"), 2001);
      uit.println(boek); // EXPECT
      uit.println(stil); // SAFE
      uit.println(boek.jaar()); // SAFE
      uit.println(stil.titel()); // EXPECT
    }
  }

  /** The text of nested objects. */
  public static class Geneste extends HttpServlet {
    private static class Kern {
      private final String s;

      Kern(String s) {
        this.s = s;
      }

      @Override
      public String toString() {
        return "kern " + s;
      }
    }

    private static class Schil {
      private final Kern kern;
      private final String naam;

      Schil(Kern kern, String naam) {
        this.kern = kern;
        this.naam = naam;
      }

      @Override
      public String toString() {
        return "schil van " + kern;
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Schil een = new Schil(new Kern(request.getHeader("X-Tekst")), "vast");
      Schil twee = new Schil(new Kern("vast"), request.getHeader("X-Tekst"));
      uit.println(een); // EXPECT
      uit.println(twee); // SAFE
      uit.println("naam " + twee.naam); // EXPECT
      uit.println(List.of(een)); // EXPECT
      uit.println(List.of(twee)); // SAFE
    }
  }

  /** An object without a text of its own. */
  public static class Zonder extends Blad {
    private static class Kaal {
      final String s;

      Kaal(String s) {
        this.s = s;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Kaal kaal = new Kaal(vraag.getParameter("tekst"));
      uit.println(kaal); // SAFE
      uit.println("object " + kaal); // SAFE
      uit.println(kaal.s); // EXPECT
    }
  }

  /** Equality and hash codes. */
  public static class Gelijken extends Blad {
    private static class Sleutel {
      private final String s;

      Sleutel(String s) {
        this.s = s;
      }

      @Override
      public boolean equals(Object o) {
        return o instanceof Sleutel && Objects.equals(s, ((Sleutel) o).s);
      }

      @Override
      public int hashCode() {
        return Objects.hashCode(s);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Sleutel a = new Sleutel(vraag.getParameter("a"));
      Sleutel b = new Sleutel("b");
      uit.println(a.equals(b)); // SAFE
      uit.println(a.hashCode()); // SAFE
      Map<Sleutel, String> m = new HashMap<>();
      m.put(a, "waarde");
      m.put(b, vraag.getParameter("b"));
      uit.println(m.get(new Sleutel("b"))); // EXPECT
      uit.println(m.get(a)); // SAFE
    }
  }

  /** An externalizable object. */
  public static class Uitwendig extends Blad {
    public static class Pakket implements Externalizable {
      private static final long serialVersionUID = 1L;
      private String inhoud = "";
      private String afzender = "";

      public Pakket() {}

      @Override
      public void writeExternal(ObjectOutput naar) throws IOException {
        naar.writeObject(inhoud);
      }

      @Override
      public void readExternal(ObjectInput van) throws IOException, ClassNotFoundException {
        inhoud = (String) van.readObject();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Pakket p = new Pakket();
      p.inhoud = vraag.getParameter("tekst");
      p.afzender = vraag.getParameter("naam");
      Pakket q = rond(p);
      uit.println(q.inhoud); // EXPECT
      uit.println(q.afzender); // SAFE
    }
  }

  /** An object that is replaced when it is read. */
  public static class Vervanger extends Blad {
    private static class Wachtwoord implements Serializable {
      private static final long serialVersionUID = 1L;
      private final String tekst;

      Wachtwoord(String tekst) {
        this.tekst = tekst;
      }

      private Object readResolve() {
        return new Wachtwoord("verborgen");
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Wachtwoord w = new Wachtwoord(vraag.getParameter("id"));
      uit.println(w.tekst); // EXPECT
      uit.println(rond(w).tekst); // SAFE
    }
  }

  /** A text form written and parsed by hand. */
  public static class Tekstvorm extends Blad {
    private record Punt(String naam, String soort) {
      String alsTekst() {
        return naam + "|" + soort;
      }

      static Punt uitTekst(String s) {
        int i = s.lastIndexOf('|');
        return new Punt(s.substring(0, i), "gelezen");
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Punt p = new Punt(vraag.getParameter("naam"), "vast");
      Punt q = Punt.uitTekst(p.alsTekst());
      uit.println(q.naam()); // EXPECT
      uit.println(q.soort()); // SAFE
    }
  }
}
