package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Clones, copies and descriptions. */
public final class ZesdeKopieen {

  private ZesdeKopieen() {}

  /** A sheet that can be cloned. */
  static class Blad implements Cloneable {
    String tekst = "leeg";
    String merk = "merk";
    List<String> noten = new ArrayList<>();

    Blad() {}

    Blad(Blad ander) {
      tekst = ander.tekst;
      noten = new ArrayList<>(ander.noten);
    }

    @Override
    public Blad clone() {
      try {
        return (Blad) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public String toString() {
      return "Blad " + tekst;
    }
  }

  /** A clone has the same fields. */
  public static class Kloon extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      Blad blad = new Blad();
      Blad vroeg = blad.clone();
      blad.tekst = request.getParameter("tekst");
      Blad laat = blad.clone();
      out.println(laat.tekst); // EXPECT
      out.println(laat.merk); // SAFE
      out.println(vroeg.tekst); // SAFE
    }
  }

  /** A shallow clone shares its list, a copy does not. */
  public static class Ondiep extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Blad blad = new Blad();
      Blad ondiep = blad.clone();
      Blad diep = new Blad(blad);
      blad.noten.add(request.getParameter("noot"));
      out.println(ondiep.noten); // EXPECT
      out.println(diep.noten); // SAFE
      out.println(new Blad(blad).noten); // EXPECT
    }
  }

  /** A copying constructor that leaves out a field. */
  public static class Constructie extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Blad blad = new Blad();
      blad.tekst = request.getParameter("tekst");
      blad.merk = request.getParameter("merk");
      Blad kopie = new Blad(blad);
      out.println(kopie.tekst); // EXPECT
      out.println(kopie.merk); // SAFE
      out.println(blad.merk); // EXPECT
    }
  }

  /** The description is called by the writer. */
  public static class Omschrijving extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Blad blad = new Blad();
      blad.merk = request.getParameter("merk");
      out.println(blad); // SAFE
      out.println("<" + blad + ">"); // SAFE
      blad.tekst = request.getParameter("tekst");
      out.println(blad); // EXPECT
      out.println("<" + blad + ">"); // EXPECT
      out.print(String.valueOf(blad)); // EXPECT
      out.printf("%s", blad); // EXPECT
    }
  }

  /** Descriptions inside collections. */
  public static class Lijsten extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Blad eigen = new Blad();
      eigen.tekst = request.getParameter("tekst");
      List<Blad> bladen = List.of(new Blad(), eigen);
      out.println(bladen); // EXPECT
      out.println(List.of(new Blad())); // SAFE
      Map<String, Object> kaart = new HashMap<>();
      kaart.put("blad", eigen);
      out.println(kaart); // EXPECT
      out.println(kaart.keySet()); // SAFE
    }
  }

  /** Arrays are cloned one level deep. */
  public static class Rijen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] rij = {"vast"};
      String[] vroeg = rij.clone();
      rij[0] = request.getParameter("naam");
      String[] laat = rij.clone();
      out.println(vroeg[0]); // SAFE
      out.println(laat[0]); // EXPECT
      Blad[] bladen = {new Blad()};
      Blad[] kopie = bladen.clone();
      bladen[0].tekst = request.getParameter("tekst");
      out.println(kopie[0].tekst); // EXPECT
      out.println(kopie[0].merk); // SAFE
    }
  }

  /** Copies of collections. */
  public static class Verzamelingen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      ArrayList<String> lijst = new ArrayList<>();
      lijst.add(request.getParameter("naam"));
      List<String> kopie = new ArrayList<>(lijst);
      Object kloon = lijst.clone();
      lijst.clear();
      out.println(kopie.get(0)); // EXPECT
      out.println(kloon); // EXPECT
      out.println(lijst); // SAFE
      HashMap<String, String> kaart = new HashMap<>(Map.of("a", "vast"));
      Map<String, String> vroeg = new HashMap<>(kaart);
      kaart.put("a", request.getParameter("naam"));
      out.println(vroeg.get("a")); // SAFE
      out.println(kaart.get("a")); // EXPECT
    }
  }

  /** Written to bytes and read again. */
  public static class Bytes extends Zijde {
    private static class Pakket implements Serializable {
      private static final long serialVersionUID = 1L;

      private final String inhoud;
      private final String label = "pakket";

      Pakket(String inhoud) {
        this.inhoud = inhoud;
      }
    }

    private static Pakket kopie(Pakket pakket) throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
        uit.writeObject(pakket);
      }
      ByteArrayInputStream bron = new ByteArrayInputStream(bytes.toByteArray());
      try (ObjectInputStream in = new ObjectInputStream(bron)) {
        return (Pakket) in.readObject();
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Pakket pakket = new Pakket(request.getParameter("naam"));
      out.println(kopie(pakket).inhoud); // EXPECT
      out.println(kopie(new Pakket("vast")).inhoud); // SAFE
      out.println(pakket.label); // SAFE
    }
  }

  /** A description that hides a field. */
  public static class Verhuld extends Zijde {
    private static class Account {
      private final String naam;
      private final String geheim;

      Account(String naam, String geheim) {
        this.naam = naam;
        this.geheim = geheim;
      }

      @Override
      public boolean equals(Object ander) {
        return ander instanceof Account account && account.naam.equals(naam);
      }

      @Override
      public int hashCode() {
        return Objects.hash(naam);
      }

      @Override
      public String toString() {
        return "Account[" + naam + ", " + Masker.over(geheim) + "]";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String waarde = String.valueOf(request.getParameter("waarde"));
      Account een = new Account("jan", waarde);
      Account twee = new Account(waarde, "x");
      out.println(een); // SAFE
      out.println(twee); // EXPECT
      out.println(een.equals(twee)); // SAFE
      out.println(twee.hashCode()); // SAFE
    }
  }

  /** A deep copy of a chain of objects. */
  public static class Diep extends Zijde {
    private static class Knoop {
      private String naam;
      private Knoop volgende;

      Knoop(String naam, Knoop volgende) {
        this.naam = naam;
        this.volgende = volgende;
      }

      Knoop kopie() {
        return new Knoop(naam, volgende == null ? null : volgende.kopie());
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Knoop keten = new Knoop("a", new Knoop("b", null));
      Knoop vroeg = keten.kopie();
      keten.volgende.naam = request.getParameter("naam");
      Knoop laat = keten.kopie();
      out.println(vroeg.volgende.naam); // SAFE
      out.println(laat.volgende.naam); // EXPECT
      out.println(laat.naam); // SAFE
    }
  }

  /** Copies field by field in a helper. */
  public static class Veldvoorveld extends Zijde {
    private static void neemOver(Blad bron, Blad doel) {
      doel.tekst = bron.tekst;
      doel.noten = Arrays.asList(bron.noten.toArray(new String[0]));
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Blad bron = new Blad();
      Blad doel = new Blad();
      bron.tekst = request.getParameter("tekst");
      bron.noten.add(request.getParameter("noot"));
      bron.merk = request.getParameter("merk");
      out.println(doel.tekst); // SAFE
      neemOver(bron, doel);
      out.println(doel.tekst); // EXPECT
      out.println(doel.noten); // EXPECT
      out.println(doel.merk); // SAFE
    }
  }
}
