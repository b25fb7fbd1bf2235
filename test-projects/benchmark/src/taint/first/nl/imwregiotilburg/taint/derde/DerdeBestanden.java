package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedWriter;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.PrintWriter;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Databases, events, trails and streams of characters. */
final class DerdeBestanden {

  private DerdeBestanden() {}

  /** Queries glued and prepared. */
  static final class Zoeken extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      try (Connection verbinding = verbinding()) {
        String gelijmd = "SELECT * FROM lid WHERE naam = '" + naam + "'";
        String net = "SELECT * FROM lid WHERE naam = ?";
        try (Statement opdracht = verbinding.createStatement()) {
          opdracht.executeQuery(gelijmd); // EXPECT
          opdracht.executeQuery(net.replace("?", "'x'")); // SAFE
          opdracht.executeUpdate("DELETE FROM lid LIMIT " + naam.length()); // SAFE
        }
        try (PreparedStatement klaar = verbinding.prepareStatement(net)) { // SAFE
          klaar.setString(1, naam);
          klaar.addBatch();
        }
        PreparedStatement fout = verbinding.prepareStatement(gelijmd); // EXPECT
        fout.close();
      }
    }
  }

  /** A maker of queries with where and order. */
  static final class Vragenmaker extends Pagina {
    private static final Set<String> KOLOMMEN = Set.of("naam", "plaats");

    private static final class Vraag {
      private final StringBuilder waar = new StringBuilder();
      private final List<Object> waarden = new ArrayList<>();
      private String orde = "id";

      Vraag en(String kolom, Object waarde) {
        waar.append(waar.length() == 0 ? " WHERE " : " AND ").append(kolom).append(" = ?");
        waarden.add(waarde);
        return this;
      }

      Vraag orde(String kolom) {
        orde = kolom;
        return this;
      }

      String tekst() {
        return "SELECT * FROM lid" + waar + " ORDER BY " + orde;
      }
    }

    private static String kolom(String gevraagd) {
      for (String kolom : KOLOMMEN) {
        if (kolom.equalsIgnoreCase(gevraagd)) {
          return kolom;
        }
      }
      return "id";
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Vraag een = new Vraag().en("naam", vraag.getParameter("naam"));
      Vraag twee = new Vraag().en("naam", "x").orde(vraag.getParameter("orde"));
      Vraag drie = new Vraag().orde(kolom(vraag.getParameter("orde")));
      try (Connection verbinding = verbinding();
          Statement opdracht = verbinding.createStatement()) {
        opdracht.execute(een.tekst()); // SAFE
        opdracht.execute(twee.tekst()); // EXPECT
        opdracht.execute(drie.tekst()); // SAFE
        uit.println(een.waarden); // EXPECT
        uit.println(twee.waarden); // SAFE
      }
    }
  }

  /** What happened, from which the present follows. */
  static final class Gebeurtenissen extends Pagina {
    private interface Gebeurtenis {}

    private record Hernoemd(String naam) implements Gebeurtenis {}

    private record Verhuisd(String plaats) implements Gebeurtenis {}

    private static final class Stand {
      private String naam = "onbekend";
      private String plaats = "onbekend";
      private int versie;

      Stand verwerk(Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof Hernoemd hernoemd) {
          naam = hernoemd.naam();
        } else if (gebeurtenis instanceof Verhuisd verhuisd) {
          plaats = verhuisd.plaats();
        }
        versie++;
        return this;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Gebeurtenis> boek = new ArrayList<>();
      boek.add(new Hernoemd("Piet"));
      boek.add(new Verhuisd(vraag.getParameter("plaats")));
      Stand stand = new Stand();
      for (Gebeurtenis gebeurtenis : boek) {
        stand.verwerk(gebeurtenis);
      }
      uit.println(stand.plaats); // EXPECT
      uit.println(stand.naam); // SAFE
      uit.println(stand.versie); // SAFE
    }
  }

  /** Who did what, with a masked who. */
  static final class Spoor extends Pagina {
    private record Regel(String wie, String wat, long wanneer) {
      String kort() {
        return wanneer + " " + wat;
      }
    }

    private static final class Boek {
      private final List<Regel> regels = new ArrayList<>();

      void schrijf(String wie, String wat) {
        regels.add(new Regel(Masker.over(wie), wat, System.currentTimeMillis()));
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Boek boek = new Boek();
      boek.schrijf(vraag.getParameter("wie"), "aangemeld");
      boek.regels.forEach(regel -> uit.println(regel)); // SAFE
      Boek tweede = new Boek();
      tweede.schrijf("x", vraag.getParameter("wat"));
      tweede.regels.forEach(regel -> uit.println(regel.kort())); // EXPECT
      tweede.regels.forEach(regel -> uit.println(regel.wie())); // SAFE
      uit.println(boek.regels.get(0).kort()); // SAFE
    }
  }

  /** A writer that changes what goes through. */
  static final class Doorlopend extends Pagina {
    private static final class Ontdaan extends FilterWriter {
      Ontdaan(Writer uit) {
        super(uit);
      }

      @Override
      public void write(String tekst, int van, int lengte) throws IOException {
        for (int i = van; i < van + lengte; i++) {
          write(tekst.charAt(i));
        }
      }

      @Override
      public void write(int teken) throws IOException {
        out.write(teken == '<' ? '(' : teken);
      }
    }

    private static final class Tellend extends Writer {
      private int aantal;

      @Override
      public void write(char[] tekens, int van, int lengte) {
        aantal += lengte;
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      StringWriter doel = new StringWriter();
      try (Writer weg = new BufferedWriter(new Ontdaan(doel))) {
        weg.write(vraag.getParameter("naam"));
      }
      uit.println(doel); // EXPECT
      Tellend tellend = new Tellend();
      tellend.write(vraag.getParameter("naam"));
      uit.println(tellend.aantal); // SAFE
      StringWriter leeg = new StringWriter();
      new Ontdaan(leeg).write("<p>");
      uit.println(leeg); // SAFE
    }
  }

  /** Character by character. */
  static final class Tekens extends Pagina {
    private static String alles(Reader lezer) throws IOException {
      StringBuilder uit = new StringBuilder();
      int teken;
      while ((teken = lezer.read()) != -1) {
        uit.append((char) teken);
      }
      return uit.toString();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      uit.println(alles(vraag.getReader())); // EXPECT
      uit.println(alles(new StringReader("vast"))); // SAFE
      char[] buffer = new char[16];
      int gelezen = new StringReader(vraag.getParameter("naam")).read(buffer);
      uit.println(gelezen); // SAFE
      uit.println(new String(buffer, 0, gelezen)); // EXPECT
      CharArrayWriter vat = new CharArrayWriter();
      vat.write(vraag.getParameter("naam"));
      uit.println(alles(new CharArrayReader(vat.toCharArray()))); // EXPECT
      PushbackReader terug = new PushbackReader(new StringReader(vat.toString()));
      terug.unread(terug.read());
      uit.println((char) terug.read()); // EXPECT
      LineNumberReader regels = new LineNumberReader(new StringReader(vat.toString()));
      uit.println(regels.readLine()); // EXPECT
      uit.println(regels.getLineNumber()); // SAFE
      StringWriter kopie = new StringWriter();
      new StringReader(vat.toString()).transferTo(kopie);
      uit.println(kopie); // EXPECT
    }
  }

  /** Numbers and texts in a stream of bytes. */
  static final class Binair extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      ByteArrayOutputStream vat = new ByteArrayOutputStream();
      DataOutputStream in = new DataOutputStream(vat);
      in.writeInt(7);
      in.writeUTF(vraag.getParameter("naam"));
      DataInputStream af = new DataInputStream(new ByteArrayInputStream(vat.toByteArray()));
      af.readInt();
      uit.println(af.readUTF()); // EXPECT
      uit.println(vat.size()); // SAFE
      ByteBuffer buffer = ByteBuffer.allocate(512);
      buffer.put(vraag.getParameter("naam").getBytes(StandardCharsets.UTF_8));
      buffer.flip();
      byte[] terug = new byte[buffer.remaining()];
      uit.println(terug.length); // SAFE
      buffer.get(terug);
      uit.println(new String(terug, StandardCharsets.UTF_8)); // EXPECT
      SequenceInputStream samen =
          new SequenceInputStream(
              new ByteArrayInputStream("vast".getBytes(StandardCharsets.UTF_8)),
              new ByteArrayInputStream(terug));
      uit.println(new String(samen.readAllBytes(), StandardCharsets.UTF_8)); // EXPECT
      ByteArrayOutputStream leeg = new ByteArrayOutputStream();
      new DataOutputStream(leeg).writeUTF("vast");
      uit.println(leeg); // SAFE
    }
  }

  /** A file name and its parts. */
  static final class Opladen extends Pagina {
    private static String uitgang(String naam) {
      int punt = naam.lastIndexOf('.');
      return punt < 0 ? "" : naam.substring(punt + 1);
    }

    private static String soort(String uitgang) {
      return switch (uitgang) {
        case "png", "jpg" -> "plaatje";
        case "txt" -> "tekst";
        default -> "onbekend";
      };
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getHeader("bestand") + ".txt";
      uit.println(soort(uitgang(naam))); // SAFE
      Path pad = Path.of("/tmp").resolve(naam);
      uit.println(pad.getFileName()); // EXPECT
      uit.println(pad); // EXPECT
      uit.println(pad.getNameCount()); // SAFE
      uit.println(Path.of("/tmp").resolve("vast")); // SAFE
      String sleutel = UUID.randomUUID() + "." + soort(uitgang(naam));
      uit.println(sleutel); // SAFE
      uit.println(uitgang(vraag.getParameter("a") + "." + naam.charAt(0))); // EXPECT
      uit.println("bewaard op " + LocalDate.now()); // SAFE
    }
  }

  /** A reader of small languages. */
  static final class Ontleden extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws IOException {
      StreamTokenizer woorden = new StreamTokenizer(new StringReader(vraag.getParameter("tekst")));
      while (woorden.nextToken() != StreamTokenizer.TT_EOF) {
        if (woorden.ttype == StreamTokenizer.TT_WORD) {
          uit.println(woorden.sval); // EXPECT
        }
        uit.println(woorden.lineno()); // SAFE
      }
      StreamTokenizer vast = new StreamTokenizer(new StringReader("a b"));
      vast.nextToken();
      uit.println(vast.sval); // SAFE
    }
  }

  /** Settings in lines of key and value. */
  static final class Regelparen extends Pagina {
    private static Map<String, String> lees(String tekst) {
      Map<String, String> uit = new LinkedHashMap<>();
      for (String regel : tekst.split("\n")) {
        int is = regel.indexOf('=');
        if (is > 0) {
          uit.put(regel.substring(0, is), regel.substring(is + 1));
        }
      }
      return uit;
    }

    private static String schrijf(Map<String, String> kaart) {
      return kaart.entrySet().stream()
          .map(paar -> paar.getKey() + "=" + paar.getValue())
          .collect(Collectors.joining("\n"));
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> vast = lees("a=b\nc=d");
      uit.println(schrijf(vast)); // SAFE
      vast.put("c", vraag.getParameter("c"));
      uit.println(schrijf(vast)); // EXPECT
      uit.println(vast.get("a")); // SAFE
      Map<String, String> los = lees("x=" + vraag.getParameter("x"));
      uit.println(los.get("x")); // EXPECT
      uit.println(los.size()); // SAFE
      Set<String> gezien = new LinkedHashSet<>(los.values());
      uit.println(gezien.contains("y")); // SAFE
      uit.println(gezien.iterator().next()); // EXPECT
    }
  }

  /** Headers that are gathered before they are shown. */
  static final class Koppen extends Pagina {
    private static final class Verzameling {
      private final Map<String, List<String>> alle = new LinkedHashMap<>();

      Verzameling voeg(String naam, String waarde) {
        alle.computeIfAbsent(naam.toLowerCase(), n -> new ArrayList<>()).add(waarde);
        return this;
      }

      String eerste(String naam) {
        List<String> waarden = alle.get(naam.toLowerCase());
        return waarden == null || waarden.isEmpty() ? null : waarden.get(0);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Verzameling in = new Verzameling().voeg("Host", vraag.getHeader("Host"));
      uit.println(in.eerste("host")); // EXPECT
      Verzameling vast = new Verzameling().voeg("Accept", "*").voeg("Host", "x");
      uit.println(vast.eerste("Accept")); // SAFE
      uit.println(in.alle.keySet()); // SAFE
      List<String> lijst = new ArrayList<>();
      vraag.getHeaders("X").asIterator().forEachRemaining(lijst::add);
      uit.println(lijst); // EXPECT
      uit.println("q: " + vraag.getQueryString()); // EXPECT
    }
  }
}
