package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Arrays. */
public final class VierdeRijen {
  private VierdeRijen() {}

  /** Constant indexes. */
  public static class VasteIndex extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String[] rij = new String[3];
      rij[0] = "nul";
      rij[1] = request.getParameter("naam");
      rij[2] = "twee";
      uit.print(rij[1]); // EXPECT
      uit.print(rij[0]); // SAFE
      uit.print(rij[2]); // SAFE
    }
  }

  /** An array with an initialiser. */
  public static class Beginwaarden extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {"kop", vraag.getParameter("titel"), "voet"};
      int plaats = 1;
      uit.println(rij[plaats]); // EXPECT
      uit.println(rij[plaats + 1]); // SAFE
      uit.println(rij[plaats - 1]); // SAFE
    }
  }

  /** A loop over the whole array. */
  public static class Doorloop extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] gemengd = {"een", vraag.getParameter("tekst"), "drie"};
      String[] vast = {"vier", "vijf"};
      for (String s : gemengd) {
        uit.print(s); // EXPECT
      }
      for (int i = 0; i < vast.length; i++) {
        uit.print(vast[i]); // SAFE
      }
    }
  }

  /** An array of arrays. */
  public static class Tabel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String[][] tabel = new String[2][2];
      tabel[0][0] = "linksboven";
      tabel[0][1] = request.getParameter("a");
      tabel[1][0] = "linksonder";
      tabel[1][1] = "rechtsonder";
      uit.print(tabel[0][1]); // EXPECT
      uit.print(tabel[1][0]); // SAFE
      uit.print(tabel[0][0]); // SAFE
    }
  }

  /** A row taken out of a table. */
  public static class Tabelrij extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[][] tabel = {{"a", "b"}, {"c", vraag.getParameter("b")}};
      String[] boven = tabel[0];
      String[] onder = tabel[1];
      uit.print(boven[1]); // SAFE
      uit.print(onder[1]); // EXPECT
    }
  }

  /** System.arraycopy of a part. */
  public static class Kopieer extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] bron = {"a", vraag.getParameter("naam"), "c"};
      String[] doel = new String[4];
      String[] rest = new String[1];
      System.arraycopy(bron, 0, doel, 1, 3);
      System.arraycopy(bron, 2, rest, 0, 1);
      uit.println(doel[2]); // EXPECT
      uit.println(rest[0]); // SAFE
    }
  }

  /** Copies made by Arrays. */
  public static class Kopie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String[] bron = {"a", "b", request.getQueryString()};
      String[] alles = Arrays.copyOf(bron, 3);
      String[] begin = Arrays.copyOf(bron, 2);
      String[] eind = Arrays.copyOfRange(bron, 2, 3);
      uit.println(alles[2]); // EXPECT
      uit.println(begin[1]); // SAFE
      uit.println(eind[0]); // EXPECT
    }
  }

  /** An array filled with one value. */
  public static class Gevuld extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] vuil = new String[3];
      String[] schoon = new String[3];
      Arrays.fill(vuil, vraag.getParameter("kleur"));
      Arrays.fill(schoon, "wit");
      uit.print(vuil[2]); // EXPECT
      uit.print(schoon[2]); // SAFE
    }
  }

  /** Arrays as text. */
  public static class AlsTekst extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] vuil = {"x", vraag.getParameter("x")};
      int[] lengtes = {1, 2, 3};
      uit.print(Arrays.toString(vuil)); // EXPECT
      uit.print(Arrays.toString(lengtes)); // SAFE
      uit.print(Arrays.asList(vuil)); // EXPECT
      uit.print(Arrays.hashCode(lengtes)); // SAFE
    }
  }

  /** A method with a variable number of arguments. */
  public static class Variabel extends HttpServlet {
    private static String eerste(String... delen) {
      return delen[0];
    }

    private static String laatste(String... delen) {
      return delen[delen.length - 1];
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String waarde = request.getParameter("naam");
      uit.print(eerste(waarde, "b", "c")); // EXPECT
      uit.print(eerste("a", "b")); // SAFE
      uit.print(laatste("a", waarde)); // EXPECT
    }
  }

  /** Variable arguments glued together. */
  public static class Plakker extends Blad {
    private static String plak(String scheiding, Object... delen) {
      StringBuilder b = new StringBuilder();
      for (Object deel : delen) {
        b.append(deel).append(scheiding);
      }
      return b.toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      uit.println(plak("-", 1, vraag.getParameter("tekst"), true)); // EXPECT
      uit.println(plak("-", 1, "tekst", true)); // SAFE
    }
  }

  /** An array of objects with two fields. */
  public static class Objecten extends Blad {
    private static class Vak {
      String etiket;
      String inhoud;
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Vak[] vakken = {new Vak(), new Vak()};
      vakken[0].etiket = "bovenste";
      vakken[0].inhoud = vraag.getParameter("tekst");
      vakken[1].etiket = "onderste";
      vakken[1].inhoud = "niets";
      uit.print(vakken[0].inhoud); // EXPECT
      uit.print(vakken[0].etiket); // SAFE
      uit.print(vakken[1].inhoud); // SAFE
    }
  }

  /** An array as an out-parameter. */
  public static class Uitparameter extends Blad {
    private static void lees(HttpServletRequest vraag, String[] doel) {
      doel[0] = vraag.getParameter("naam");
      doel[1] = "vast";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] doel = new String[2];
      lees(vraag, doel);
      uit.print(doel[0]); // EXPECT
      uit.print(doel[1]); // SAFE
    }
  }

  /** Characters moved to another array. */
  public static class Tekenrij extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if (naam == null) {
        return;
      }
      char[] bron = naam.toCharArray();
      char[] doel = new char[bron.length];
      char[] sterren = new char[bron.length];
      for (int i = 0; i < bron.length; i++) {
        doel[bron.length - 1 - i] = bron[i];
        sterren[i] = '*';
      }
      uit.println(new String(doel)); // EXPECT
      uit.println(new String(sterren)); // SAFE
      uit.println(String.valueOf(doel)); // EXPECT
    }
  }

  /** Bytes that are changed on the way. */
  public static class Bytes extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      if (naam == null) {
        return;
      }
      byte[] bytes = naam.getBytes(StandardCharsets.ISO_8859_1);
      byte[] gedraaid = new byte[bytes.length];
      byte[] gewist = bytes.clone();
      for (int i = 0; i < bytes.length; i++) {
        gedraaid[i] = (byte) (bytes[i] ^ 0x20);
      }
      Arrays.fill(gewist, (byte) 'x');
      uit.println(new String(gedraaid, StandardCharsets.ISO_8859_1)); // EXPECT
      uit.println(new String(gewist, StandardCharsets.ISO_8859_1)); // SAFE
    }
  }

  /** A sorted array. */
  public static class Gesorteerd extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String[] rij = {request.getParameter("a"), "midden", "zuid"};
      String[] vast = {"oost", "west"};
      Arrays.sort(rij);
      Arrays.sort(vast);
      uit.print(rij[0]); // EXPECT
      uit.print(vast[0]); // SAFE
    }
  }

  /** A stream over an array. */
  public static class Stroom extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {"a", vraag.getParameter("a")};
      String alles = Arrays.stream(rij).map(String::trim).collect(Collectors.joining(","));
      long aantal = Arrays.stream(rij).filter(s -> s.length() > 1).count();
      uit.print(alles); // EXPECT
      uit.print(aantal); // SAFE
    }
  }

  /** An element which is written again. */
  public static class Overschreven extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = new String[2];
      rij[0] = vraag.getParameter("a");
      rij[1] = vraag.getParameter("b");
      rij[0] = "schoon";
      uit.print(rij[0]); // SAFE
      uit.print(rij[1]); // EXPECT
    }
  }

  /** An array in a field. */
  public static class Velden extends HttpServlet {
    private static class Bak {
      private final Object[] plaatsen = new Object[8];
      private int aantal;

      void voeg(Object o) {
        plaatsen[aantal++] = o;
      }

      Object op(int i) {
        return plaatsen[i];
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Bak vol = new Bak();
      Bak ander = new Bak();
      vol.voeg(request.getParameter("naam"));
      ander.voeg("niets");
      uit.print(vol.op(0)); // EXPECT
      uit.print(ander.op(0)); // SAFE
    }
  }

  /** Rows of different length. */
  public static class Gekarteld extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[][] kartel = new String[3][];
      kartel[0] = new String[] {"a"};
      kartel[1] = new String[] {"b", vraag.getParameter("b")};
      kartel[2] = kartel[0];
      uit.println(kartel[1][1]); // EXPECT
      uit.println(kartel[2][0]); // SAFE
      kartel[2] = kartel[1];
      uit.println(kartel[2][1]); // EXPECT
    }
  }

  /** Elements moved up one place. */
  public static class Schuiven extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] rij = {vraag.getParameter("a"), "b", "c"};
      for (int i = rij.length - 1; i > 0; i--) {
        rij[i] = rij[i - 1];
      }
      rij[0] = "nieuw";
      uit.println(rij[0]); // SAFE
      uit.println(rij[1]); // EXPECT
      uit.println(rij[2]); // SAFE
    }
  }
}
