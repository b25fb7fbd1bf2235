package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Flows by way of the collections of the JDK. */
public final class ZesdeVerzamelingen {

  private ZesdeVerzamelingen() {}

  /** Constant positions of a list. */
  public static class Lijst extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      List<String> lijst = new ArrayList<>();
      lijst.add("vast");
      lijst.add(request.getParameter("naam"));
      out.println(lijst.get(1)); // EXPECT
      out.println(lijst.get(0)); // SAFE
      out.println(lijst.size()); // SAFE
      lijst.remove(0);
      out.println(lijst.get(0)); // EXPECT
      lijst.clear();
      lijst.add("nieuw");
      out.println(lijst.get(0)); // SAFE
    }
  }

  /** Constant keys of a map. */
  public static class Kaart extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Map<String, String> kaart = new HashMap<>();
      kaart.put("naam", request.getParameter("naam"));
      kaart.put("soort", "lid");
      PrintWriter out = response.getWriter();
      out.println(kaart.get("naam")); // EXPECT
      out.println(kaart.get("soort")); // SAFE
      out.println(kaart.containsKey("naam")); // SAFE
      for (String sleutel : kaart.keySet()) {
        out.println(sleutel); // SAFE
      }
      for (String waarde : kaart.values()) {
        out.println(waarde); // EXPECT
      }
    }
  }

  /** The value is the key. */
  public static class Sleutel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map<String, Integer> telling = new TreeMap<>();
      telling.merge(String.valueOf(request.getHeader("Referer")), 1, Integer::sum);
      for (Map.Entry<String, Integer> paar : telling.entrySet()) {
        out.println(paar.getKey()); // EXPECT
        out.println(paar.getValue()); // SAFE
      }
    }
  }

  /** A table of constants looked up with the value. */
  public static class Opzoeken extends Zijde {
    private static final Map<String, String> KOLOMMEN = Map.of("a", "auteur", "b", "boek");

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String keuze = String.valueOf(request.getParameter("keuze"));
      out.println(KOLOMMEN.get(keuze)); // SAFE
      out.println(KOLOMMEN.getOrDefault(keuze, "id")); // SAFE
      out.println(KOLOMMEN.getOrDefault(keuze, keuze)); // EXPECT
    }
  }

  /** Ends of a deque. */
  public static class Stapel extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Deque<String> stapel = new ArrayDeque<>();
      stapel.push("onder");
      stapel.push(String.valueOf(request.getParameter("naam")));
      out.println(stapel.peek()); // EXPECT
      out.println(stapel.pop()); // EXPECT
      Deque<String> tweede = new LinkedList<>();
      tweede.addLast("wacht");
      out.println(tweede.pollFirst()); // SAFE
    }
  }

  /** Elements of a set. */
  public static class Verzameling extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Set<String> alles = new HashSet<>();
      Set<String> vast = new HashSet<>(List.of("rood", "groen"));
      String kleur = request.getParameter("kleur");
      alles.addAll(vast);
      alles.add(kleur);
      out.println(alles); // EXPECT
      out.println(vast); // SAFE
      out.println(vast.contains(kleur)); // SAFE
      alles.retainAll(vast);
      out.println(alles.size()); // SAFE
    }
  }

  /** Iterators that read and replace. */
  public static class Lopers extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      List<String> woorden = new LinkedList<>(List.of("een", "twee"));
      Iterator<String> vooraf = woorden.iterator();
      out.println(vooraf.next()); // SAFE
      ListIterator<String> loper = woorden.listIterator();
      while (loper.hasNext()) {
        loper.next();
        loper.set(String.valueOf(request.getParameter("woord")));
      }
      Iterator<String> achteraf = woorden.iterator();
      out.println(achteraf.next()); // EXPECT
    }
  }

  /** Views and wrappers of a list. */
  public static class Uitzicht extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      List<String> bron = new ArrayList<>();
      List<String> vast = new ArrayList<>();
      List<String> uitzicht = Collections.unmodifiableList(bron);
      List<String> kopie = List.copyOf(bron);
      bron.add(request.getParameter("naam"));
      vast.add("vast");
      out.println(uitzicht.get(0)); // EXPECT
      out.println(kopie); // SAFE
      out.println(bron.subList(0, 1)); // EXPECT
      out.println(Collections.unmodifiableList(vast).get(0)); // SAFE
    }
  }

  /** A map of lists, filled on demand. */
  public static class Groepen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map<String, List<String>> groepen = new LinkedHashMap<>();
      voegToe(groepen, "leden", request.getParameter("lid"));
      voegToe(groepen, "bestuur", "voorzitter");
      out.println(groepen.get("leden")); // EXPECT
      out.println(groepen.get("bestuur")); // SAFE
    }

    private static void voegToe(Map<String, List<String>> doel, String groep, String lid) {
      doel.computeIfAbsent(groep, sleutel -> new ArrayList<>()).add(lid);
    }
  }

  /** Settings. */
  public static class Instellingen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Properties eigen = new Properties();
      eigen.setProperty("titel", String.valueOf(request.getParameter("titel")));
      eigen.setProperty("versie", "6");
      out.println(eigen.getProperty("titel")); // EXPECT
      out.println(eigen.getProperty("versie")); // SAFE
      out.println(eigen.getProperty("afwezig", "standaard")); // SAFE
      out.println(eigen.getProperty("afwezig", request.getParameter("titel"))); // EXPECT
    }
  }

  /** Keys from an enumeration. */
  public static class Velden extends Zijde {
    private enum Veld {
      NAAM,
      PLAATS
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map<Veld, String> velden = new EnumMap<>(Veld.class);
      velden.put(Veld.NAAM, request.getParameter("naam"));
      velden.put(Veld.PLAATS, "Tilburg");
      out.println(velden.get(Veld.NAAM)); // EXPECT
      out.println(velden.get(Veld.PLAATS)); // SAFE
    }
  }

  /** Sorting, smallest and largest. */
  public static class Sorteren extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String[] ruw = request.getParameterValues("woord");
      if (ruw == null) {
        return;
      }
      List<String> woorden = new ArrayList<>();
      Collections.addAll(woorden, ruw);
      Collections.sort(woorden);
      PriorityQueue<String> rij = new PriorityQueue<>(woorden);
      PriorityQueue<String> tweede = new PriorityQueue<>(List.of("b", "a"));
      out.println(Collections.max(woorden)); // EXPECT
      out.println(rij.poll()); // EXPECT
      out.println(tweede.poll()); // SAFE
      out.println(Collections.frequency(woorden, "a")); // SAFE
    }
  }

  /** Copies of maps by way of a helper. */
  public static class Samenvoegen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      Map<String, String> vast = Map.of("kop", "Welkom");
      Map<String, String> invoer = new HashMap<>();
      invoer.put("voet", request.getParameter("voet"));
      Collection<String> samen = samen(vast, invoer).values();
      Collection<String> alleen = samen(vast, vast).values();
      out.println(samen); // EXPECT
      out.println(alleen); // SAFE
    }

    private static Map<String, String> samen(Map<String, String> een, Map<String, String> twee) {
      Map<String, String> som = new HashMap<>(een);
      som.putAll(twee);
      return som;
    }
  }
}
