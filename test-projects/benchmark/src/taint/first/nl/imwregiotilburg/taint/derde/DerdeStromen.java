package nl.imwregiotilburg.taint.derde;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams, pipelines and things that behave like them. */
final class DerdeStromen {

  private DerdeStromen() {}

  /** Groups by something that is no data, and by something that is. */
  static final class Groepen extends Pagina {
    private record Lid(String naam, int leeftijd) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Lid> leden = List.of(new Lid(vraag.getParameter("naam"), 12), new Lid("Piet", 40));
      Map<Boolean, List<Lid>> volwassen =
          leden.stream().collect(partitioningBy(l -> l.leeftijd() > 17));
      uit.println(volwassen.get(true).size()); // SAFE
      uit.println(volwassen.get(false).get(0).naam()); // EXPECT
      uit.println(volwassen.get(false).get(0).leeftijd()); // SAFE
      Map<Integer, List<String>> perLengte =
          leden.stream().collect(groupingBy(Lid::leeftijd, mapping(Lid::naam, toList())));
      uit.println(perLengte.keySet()); // SAFE
      uit.println(perLengte.values()); // EXPECT
      Map<String, Long> perNaam = leden.stream().collect(groupingBy(Lid::naam, counting()));
      uit.println(perNaam.values()); // SAFE
      uit.println(perNaam); // EXPECT
    }
  }

  /** Two collectors over one stream. */
  static final class Tweeling extends Pagina {
    private record Uitkomst(String alles, long aantal) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Uitkomst uitkomst =
          Stream.of(vraag.getParameter("een"), vraag.getParameter("twee"))
              .collect(teeing(joining("+"), counting(), Uitkomst::new));
      uit.println(uitkomst.aantal()); // SAFE
      uit.println(uitkomst.alles()); // EXPECT
      String lengte =
          Stream.of(vraag.getParameter("een"))
              .collect(collectingAndThen(toList(), lijst -> "n=" + lijst.size()));
      uit.println(lengte); // SAFE
    }
  }

  /** Maps made from a stream. */
  static final class Kaarten extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> woorden = Arrays.asList(vraag.getParameter("tekst").split(" "));
      Map<String, Integer> lengtes = woorden.stream().collect(toMap(w -> w, String::length));
      for (int lengte : lengtes.values()) {
        uit.println(lengte); // SAFE
      }
      uit.println(lengtes.keySet()); // EXPECT
      Map<Integer, String> opLengte =
          woorden.stream().collect(toMap(String::length, Function.identity(), (a, b) -> a + b));
      for (Map.Entry<Integer, String> paar : opLengte.entrySet()) {
        uit.println(paar.getKey()); // SAFE
        uit.println(paar.getValue()); // EXPECT
      }
      Map<Integer, String> leeg =
          woorden.stream().collect(toMap(String::length, w -> "x", (a, b) -> a));
      uit.println(leeg); // SAFE
    }
  }

  /** Parts of parts. */
  static final class Plat extends Pagina {
    private record Bestelling(String nummer, List<String> wensen) {}

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<Bestelling> alle =
          List.of(
              new Bestelling("1", List.of(vraag.getParameter("wens"), "b")),
              new Bestelling("2", List.of("c")));
      alle.stream().map(Bestelling::nummer).forEach(uit::println); // SAFE
      alle.stream().flatMap(b -> b.wensen().stream()).forEach(uit::println); // EXPECT
      uit.println(alle.stream().mapToInt(b -> b.wensen().size()).sum()); // SAFE
      Optional<String> langste =
          alle.stream()
              .map(Bestelling::wensen)
              .flatMap(List::stream)
              .max(Comparator.comparingInt(String::length));
      uit.println(langste.get()); // EXPECT
      uit.println(langste.map(String::length).orElse(0)); // SAFE
      Stream<Object> meer = alle.stream().mapMulti((b, verder) -> b.wensen().forEach(verder));
      meer.forEach(uit::println); // EXPECT
    }
  }

  /** Filters that let nothing through but a constant. */
  static final class Zeef extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String zoek = vraag.getParameter("q");
      List<String> titels = List.of("appel", "peer", "banaan");
      List<String> raak = titels.stream().filter(t -> t.contains(zoek)).toList();
      uit.println(raak); // SAFE
      uit.println(raak.isEmpty() ? "niets voor " + zoek : "raak"); // EXPECT
      Comparator<String> volgorde = Comparator.comparing(t -> t.indexOf(zoek));
      uit.println(titels.stream().sorted(volgorde).toList()); // SAFE
      uit.println(titels.stream().anyMatch(zoek::equals)); // SAFE
      uit.println(titels.stream().reduce(zoek, (a, b) -> a + b)); // EXPECT
      uit.println(titels.stream().reduce("", (a, b) -> a + b)); // SAFE
      Predicate<String> eigen = zoek::startsWith;
      uit.println(titels.stream().filter(eigen.negate()).findFirst().orElse("geen")); // SAFE
      uit.println(titels.stream().filter(eigen).findFirst().orElse(zoek)); // EXPECT
    }
  }

  /** An own observable with map, filter and subscribe. */
  static final class Waarneembaar extends Pagina {
    interface Bron<T> {
      void abonneer(Consumer<? super T> afnemer);

      static <T> Bron<T> van(List<T> waarden) {
        return waarden::forEach;
      }

      default <R> Bron<R> map(Function<? super T, ? extends R> functie) {
        return afnemer -> abonneer(waarde -> afnemer.accept(functie.apply(waarde)));
      }

      default Bron<T> filter(Predicate<? super T> toets) {
        return afnemer ->
            abonneer(
                waarde -> {
                  if (toets.test(waarde)) {
                    afnemer.accept(waarde);
                  }
                });
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Bron<String> bron = Bron.van(List.of(vraag.getParameter("naam")));
      Bron<String> gezeefd = bron.filter(t -> !t.isEmpty()).map(t -> "<" + t + ">");
      gezeefd.abonneer(t -> uit.println(t)); // EXPECT
      bron.map(String::length).abonneer(t -> uit.println(t)); // SAFE
      Bron<String> vast = Bron.van(List.of("a", "b"));
      vast.map(t -> t + t).abonneer(t -> uit.println(t)); // SAFE
    }
  }

  /** An own subject with several subscribers and a last value. */
  static final class Onderwerp extends Pagina {
    private static final class Stroom<T> {
      private final List<Consumer<T>> afnemers = new ArrayList<>();
      private T laatste;

      Stroom(T begin) {
        laatste = begin;
      }

      void abonneer(Consumer<T> afnemer) {
        afnemers.add(afnemer);
        afnemer.accept(laatste);
      }

      void volgende(T waarde) {
        laatste = waarde;
        afnemers.forEach(afnemer -> afnemer.accept(waarde));
      }

      <R> Stroom<R> afgeleid(Function<T, R> functie) {
        Stroom<R> uit = new Stroom<>(functie.apply(laatste));
        abonneer(waarde -> uit.volgende(functie.apply(waarde)));
        return uit;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Stroom<String> namen = new Stroom<>("begin");
      uit.println(namen.laatste); // SAFE
      Stroom<String> groeten = namen.afgeleid(naam -> "Dag " + naam);
      Stroom<Integer> lengtes = namen.afgeleid(String::length);
      namen.volgende(vraag.getParameter("naam"));
      uit.println(groeten.laatste); // EXPECT
      uit.println(lengtes.laatste); // SAFE
      Stroom<String> andere = new Stroom<>("eerst");
      andere.volgende("daarna");
      uit.println(andere.laatste); // SAFE
    }
  }

  /** A fluent pipeline that gathers its steps first. */
  static final class Pijp extends Pagina {
    private static final class Leiding<I, O> {
      private final Function<I, O> werk;

      private Leiding(Function<I, O> werk) {
        this.werk = werk;
      }

      static <T> Leiding<T, T> begin() {
        return new Leiding<>(waarde -> waarde);
      }

      <R> Leiding<I, R> dan(Function<? super O, ? extends R> stap) {
        return new Leiding<>(waarde -> stap.apply(werk.apply(waarde)));
      }

      O draai(I waarde) {
        return werk.apply(waarde);
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Leiding<String, String> groet = Leiding.<String>begin().dan(String::trim).dan(t -> t + "!");
      uit.println(groet.draai(vraag.getParameter("naam"))); // EXPECT
      uit.println(groet.draai("vast")); // SAFE
      uit.println(groet.dan(String::length).draai(vraag.getParameter("naam"))); // SAFE
      uit.println(groet.dan(Masker::over).draai(vraag.getParameter("naam"))); // SAFE
    }
  }

  /** An own iterator that skips what does not fit. */
  static final class Overslaan extends Pagina {
    private static final class Filterend<T> implements Iterator<T> {
      private final Iterator<T> bron;
      private final Predicate<T> toets;
      private T klaar;

      Filterend(Iterator<T> bron, Predicate<T> toets) {
        this.bron = bron;
        this.toets = toets;
      }

      @Override
      public boolean hasNext() {
        while (klaar == null && bron.hasNext()) {
          T kandidaat = bron.next();
          if (toets.test(kandidaat)) {
            klaar = kandidaat;
          }
        }
        return klaar != null;
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        T gegeven = klaar;
        klaar = null;
        return gegeven;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> namen = List.of("a", "" + vraag.getParameter("naam"));
      Iterator<String> lang = new Filterend<>(namen.iterator(), naam -> naam.length() > 1);
      while (lang.hasNext()) {
        uit.println(lang.next()); // EXPECT
      }
      Iterator<String> vast = new Filterend<>(List.of("b").iterator(), naam -> true);
      uit.println(vast.next()); // SAFE
      uit.println(vast.hasNext()); // SAFE
      Iterable<String> opnieuw = () -> new Filterend<>(namen.iterator(), naam -> true);
      Stream<String> stroom = StreamSupport.stream(opnieuw.spliterator(), false);
      stroom.forEach(naam -> uit.println(naam)); // EXPECT
    }
  }

  /** Characters and numbers as streams. */
  static final class Tekens extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String terug =
          naam.chars().mapToObj(c -> String.valueOf((char) c)).collect(joining());
      uit.println(terug); // EXPECT
      uit.println(naam.chars().filter(Character::isDigit).count()); // SAFE
      uit.println(IntStream.range(0, naam.length()).mapToObj(i -> "*").collect(joining())); // SAFE
      StringBuilder gedraaid = new StringBuilder();
      IntStream.range(0, naam.length()).forEach(i -> gedraaid.append(naam.charAt(i)));
      uit.println(gedraaid); // EXPECT
      Pattern.compile(",").splitAsStream(naam).map(String::trim).forEach(uit::println); // EXPECT
      uit.println(Stream.iterate("x", t -> t + "y").limit(naam.length()).count()); // SAFE
      uit.println(Stream.iterate(naam, t -> t + "y").skip(2).findFirst().get()); // EXPECT
      uit.println(Stream.generate(() -> "vast").limit(2).toList()); // SAFE
      uit.println(Stream.concat(Stream.of("vast"), Stream.of(naam)).toList()); // EXPECT
    }
  }

  /** A collector of one's own. */
  static final class Verzamelaar extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Collector<String, StringBuilder, String> haken =
          Collector.of(
              StringBuilder::new,
              (bouw, tekst) -> bouw.append('(').append(tekst).append(')'),
              StringBuilder::append,
              StringBuilder::toString);
      uit.println(Stream.of("a", vraag.getParameter("naam")).collect(haken)); // EXPECT
      uit.println(Stream.of("a", "b").collect(haken)); // SAFE
      ArrayList<String> bak =
          Stream.of(vraag.getParameter("naam"))
              .collect(ArrayList::new, (lijst, t) -> lijst.add("n" + t), ArrayList::addAll);
      uit.println(bak.get(0)); // EXPECT
      int totaal =
          Stream.of(vraag.getParameter("naam")).reduce(0, (n, t) -> n + t.length(), Integer::sum);
      uit.println(totaal); // SAFE
    }
  }

  /** What is peeked at on the way. */
  static final class Gluren extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      List<String> gezien = new ArrayList<>();
      long aantal =
          Stream.of(vraag.getParameter("a"), vraag.getParameter("b"))
              .peek(gezien::add)
              .filter(t -> t != null)
              .map(t -> "weg")
              .peek(t -> uit.println(t)) // SAFE
              .filter(t -> t.length() == 3)
              .count();
      uit.println(aantal); // SAFE
      uit.println(gezien); // EXPECT
      String laatste = Stream.of("x", "y").peek(gezien::add).reduce((a, b) -> b).get();
      uit.println(laatste); // SAFE
      uit.println(Stream.of("x", vraag.getParameter("a")).takeWhile(t -> true).toList()); // EXPECT
    }
  }
}
