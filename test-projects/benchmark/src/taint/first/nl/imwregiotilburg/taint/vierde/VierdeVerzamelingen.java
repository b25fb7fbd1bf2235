package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collections of the library. */
public final class VierdeVerzamelingen {
  private VierdeVerzamelingen() {}

  enum Kleur {
    ROOD,
    WIT,
    BLAUW
  }

  /** Elements of a list by their index. */
  public static class Lijst extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<String> lijst = new ArrayList<>();
      lijst.add("eerste");
      lijst.add(request.getParameter("naam"));
      uit.print(lijst.get(1)); // EXPECT
      uit.print(lijst.get(0)); // SAFE
      uit.print(lijst.size()); // SAFE
    }
  }

  /** Entries of a map by their key. */
  public static class Sleutels extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> kaart = new HashMap<>();
      kaart.put("naam", vraag.getParameter("naam"));
      kaart.put("rol", "gast");
      uit.print(kaart.get("naam")); // EXPECT
      uit.print(kaart.get("rol")); // SAFE
      uit.print(kaart.getOrDefault("leeftijd", "onbekend")); // SAFE
    }
  }

  /** A value used as a key. */
  public static class Sleutelzijde extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, Integer> telling = new TreeMap<>();
      String woord = vraag.getParameter("tekst");
      if (woord == null) {
        return;
      }
      telling.merge(woord, 1, Integer::sum);
      for (Map.Entry<String, Integer> e : telling.entrySet()) {
        uit.print(e.getKey()); // EXPECT
        uit.print(e.getValue()); // SAFE
      }
      uit.print(telling.keySet()); // EXPECT
      uit.print(telling.values()); // SAFE
    }
  }

  /** An iterator over a set. */
  public static class Doorlopen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Set<String> namen = new LinkedHashSet<>();
      namen.add("vast");
      namen.add(request.getHeader("X-Naam"));
      Iterator<String> it = namen.iterator();
      while (it.hasNext()) {
        uit.println(it.next()); // EXPECT
      }
      Set<String> dagen = new HashSet<>(List.of("ma", "di"));
      for (String dag : dagen) {
        uit.println(dag); // SAFE
      }
    }
  }

  /** A list iterator which writes. */
  public static class Heenenweer extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> een = new LinkedList<>(List.of("a", "b"));
      List<String> twee = new LinkedList<>(List.of("a", "b"));
      ListIterator<String> it = een.listIterator();
      it.next();
      it.set(vraag.getParameter("a"));
      twee.listIterator().add("c");
      uit.print(een.get(0)); // EXPECT
      uit.print(twee.get(0)); // SAFE
    }
  }

  /** Both ends of a deque. */
  public static class Dubbelkop extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Deque<String> rij = new ArrayDeque<>();
      rij.addFirst("voor");
      rij.addLast(vraag.getParameter("naam"));
      uit.print(rij.peekFirst()); // SAFE
      uit.print(rij.peekLast()); // EXPECT
    }
  }

  /** A stack of the library. */
  public static class Stapel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Stack<String> stapel = new Stack<>();
      stapel.push(request.getQueryString());
      stapel.push("boven");
      uit.print(stapel.pop()); // SAFE
      uit.print(stapel.pop()); // EXPECT
    }
  }

  /** A priority queue. */
  public static class Voorrang extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      PriorityQueue<String> rij = new PriorityQueue<>();
      String naam = vraag.getParameter("naam");
      if (naam != null) {
        rij.add(naam);
      }
      rij.add("zzz");
      Queue<String> vast = new PriorityQueue<>(List.of("b", "a"));
      uit.print(rij.poll()); // EXPECT
      uit.print(vast.poll()); // SAFE
    }
  }

  /** A map keyed by an enum. */
  public static class Opsomkaart extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<Kleur, String> verf = new EnumMap<>(Kleur.class);
      verf.put(Kleur.ROOD, vraag.getParameter("kleur"));
      verf.put(Kleur.WIT, "kalk");
      uit.print(verf.get(Kleur.ROOD)); // EXPECT
      uit.print(verf.get(Kleur.WIT)); // SAFE
    }
  }

  /** Properties with a default. */
  public static class Eigenschappen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Properties p = new Properties();
      String titel = request.getParameter("titel");
      p.setProperty("titel", titel == null ? "" : titel);
      p.setProperty("auteur", "onbekend");
      uit.println(p.getProperty("titel")); // EXPECT
      uit.println(p.getProperty("auteur")); // SAFE
      uit.println(p.getProperty("jaar", "2000")); // SAFE
      uit.println(p.getProperty("uitgever", titel)); // EXPECT
    }
  }

  /** A map of lists. */
  public static class Genest extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, List<String>> groepen = new HashMap<>();
      groepen.computeIfAbsent("a", k -> new ArrayList<>()).add(vraag.getParameter("a"));
      groepen.computeIfAbsent("b", k -> new ArrayList<>()).add("vast");
      uit.print(groepen.get("a").get(0)); // EXPECT
      uit.print(groepen.get("b").get(0)); // SAFE
      for (List<String> groep : groepen.values()) {
        uit.print(groep); // EXPECT
      }
    }
  }

  /** A list of maps, as rows of a table. */
  public static class Rijenlijst extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Map<String, String>> rijen = new ArrayList<>();
      Map<String, String> rij = new HashMap<>();
      rij.put("naam", vraag.getParameter("naam"));
      rij.put("status", "nieuw");
      rijen.add(rij);
      for (Map<String, String> r : rijen) {
        uit.println(r.get("naam")); // EXPECT
        uit.println(r.get("status")); // SAFE
      }
    }
  }

  /** Methods of Collections. */
  public static class Hulpjes extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<String> lijst = new ArrayList<>();
      Collections.addAll(lijst, "m", request.getHeader("X-Naam"));
      List<String> vast = new ArrayList<>(List.of("p", "q"));
      Collections.reverse(lijst);
      Collections.swap(vast, 0, 1);
      uit.print(lijst.get(0)); // EXPECT
      uit.print(vast.get(0)); // SAFE
      uit.print(Collections.unmodifiableList(lijst)); // EXPECT
      uit.print(Collections.nCopies(2, "x")); // SAFE
      uit.print(Collections.frequency(lijst, "m")); // SAFE
    }
  }

  /** Streams over lists. */
  public static class Stromen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      List<String> lijst = Arrays.asList("jan", naam, "piet");
      List<String> groot =
          lijst.stream()
              .filter(Objects::nonNull)
              .map(s -> s.toUpperCase(Locale.ROOT))
              .collect(Collectors.toList());
      List<Integer> lengtes =
          lijst.stream().filter(Objects::nonNull).map(String::length).collect(Collectors.toList());
      uit.println(String.join(",", groot)); // EXPECT
      uit.println(lengtes); // SAFE
      uit.println(lijst.stream().map(s -> "-").collect(Collectors.joining())); // SAFE
    }
  }

  /** A list sorted by a comparator. */
  public static class Sorteer extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> lijst = new ArrayList<>();
      lijst.add("lang woord");
      lijst.add(vraag.getParameter("tekst") + "");
      lijst.sort(Comparator.comparing(String::length));
      uit.print(lijst.get(0)); // EXPECT
      List<String> maanden = new ArrayList<>(List.of("mei", "april"));
      Collections.sort(maanden);
      uit.print(maanden.get(0)); // SAFE
    }
  }

  /** Removed before it is shown. */
  public static class Weg extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<String> lijst = new ArrayList<>();
      lijst.add(request.getQueryString());
      lijst.add("blijft");
      String weg = lijst.remove(0);
      uit.print(lijst.get(0)); // SAFE
      uit.print(weg); // EXPECT
    }
  }

  /** One collection poured into another. */
  public static class Overgezet extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> bron = new ArrayList<>();
      bron.add(vraag.getParameter("naam"));
      Set<String> doel = new TreeSet<>();
      Set<String> ander = new TreeSet<>();
      if (bron.get(0) != null) {
        doel.addAll(bron);
      }
      ander.add("los");
      for (String s : doel) {
        uit.println(s); // EXPECT
      }
      for (String s : ander) {
        uit.println(s); // SAFE
      }
    }
  }

  /** Views of a map. */
  public static class Beeld extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> kaart = new LinkedHashMap<>();
      kaart.put("k1", vraag.getParameter("a"));
      kaart.put("k2", "twee");
      Collection<String> waarden = kaart.values();
      Set<String> sleutels = kaart.keySet();
      uit.print(waarden); // EXPECT
      uit.print(sleutels); // SAFE
      uit.print(kaart); // EXPECT
    }
  }

  /** A sorted map from both sides. */
  public static class Geordend extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      TreeMap<String, String> kaart = new TreeMap<>();
      kaart.put("aa", "begin");
      kaart.put("zz", request.getParameter("naam"));
      uit.print(kaart.firstEntry().getValue()); // SAFE
      uit.print(kaart.lastEntry().getValue()); // EXPECT
      uit.print(kaart.lastKey()); // SAFE
    }
  }

  /** An iterator which removes. */
  public static class Verwijderlus extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      List<String> een = new ArrayList<>(Arrays.asList(request.getParameter("a"), "vast"));
      List<String> twee = new ArrayList<>(Arrays.asList("vast", request.getParameter("b")));
      Iterator<String> it = een.iterator();
      it.next();
      it.remove();
      Iterator<String> jt = twee.iterator();
      jt.next();
      jt.remove();
      uit.print(een); // SAFE
      uit.print(twee); // EXPECT
    }
  }

  /** An entry of a map that is written. */
  public static class Entree extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Map<String, String> m = new HashMap<>(Map.of("a", "1", "b", "2"));
      for (Map.Entry<String, String> e : m.entrySet()) {
        if (e.getKey().equals("a")) {
          e.setValue(vraag.getParameter("a"));
        }
      }
      uit.print(m.get("a")); // EXPECT
      uit.print(m.get("b")); // SAFE
    }
  }
}
