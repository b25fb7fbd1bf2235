package nl.imwregiotilburg.benchmark.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Boxes, pairs, builders and factories of which one instance holds personal data. */
class Instanties {

  private static final Logger log = LoggerFactory.getLogger(Instanties.class);

  static final class Doos<T> {
    private T inhoud;

    void leg(T wat) {
      this.inhoud = wat;
    }

    T pak() {
      return inhoud;
    }
  }

  record Paar<A, B>(A links, B rechts) {}

  static final class RegelBouwer {
    private final StringBuilder regel = new StringBuilder();

    RegelBouwer kolom(Object waarde) {
      regel.append(waarde).append(';');
      return this;
    }

    String bouw() {
      return regel.toString();
    }
  }

  static final class Verslag {
    private final List<String> alineas = new ArrayList<>();

    void alinea(String inhoud) {
      alineas.add(inhoud);
    }

    String eerste() {
      return alineas.get(0);
    }
  }

  static final class Lui<T> {
    private final Supplier<T> bron;
    private T gevonden;

    Lui(Supplier<T> bron) {
      this.bron = bron;
    }

    T geef() {
      if (gevonden == null) {
        gevonden = bron.get();
      }
      return gevonden;
    }
  }

  void dozen(Client client) {
    Doos<String> ene = new Doos<>();
    Doos<String> andere = new Doos<>();
    ene.leg(client.getNaam());
    andere.leg("folder");
    log.info(ene.pak()); // EXPECT personal-data-logged naam
    log.info(andere.pak()); // SAFE personal-data-logged
  }

  void doosInDoos(Client client) {
    Doos<Doos<String>> buiten = new Doos<>();
    Doos<Doos<String>> elders = new Doos<>();
    buiten.leg(new Doos<>());
    elders.leg(new Doos<>());
    buiten.pak().leg(client.getBsn());
    elders.pak().leg("leeg");
    log.info(buiten.pak().pak()); // EXPECT personal-data-logged bsn
    log.info(elders.pak().pak()); // SAFE personal-data-logged
  }

  void paren(Client client) {
    Paar<Long, String> een = new Paar<>(client.getId(), client.getNaam());
    Paar<Long, String> twee = new Paar<>(client.getId(), "geen");
    log.info("{}", een.links()); // SAFE personal-data-logged
    log.info("{}", een.rechts()); // EXPECT personal-data-logged naam
    log.info("{}", een); // EXPECT personal-data-logged naam
    log.info("{}", twee.rechts()); // SAFE personal-data-logged
    log.info("{}", twee); // SAFE personal-data-logged
  }

  void bouwers(Client client) {
    String vol = new RegelBouwer().kolom(client.getId()).kolom(client.getEmailadres()).bouw();
    String kort = new RegelBouwer().kolom(client.getId()).kolom(client.getStatus()).bouw();
    log.info(vol); // EXPECT personal-data-logged emailadres
    log.info(kort); // SAFE personal-data-logged
  }

  private static RegelBouwer begin(String kop) {
    return new RegelBouwer().kolom(kop);
  }

  void uitFabriek(Client client) {
    RegelBouwer ene = begin("clienten");
    RegelBouwer andere = begin("statussen");
    ene.kolom(client.getHulpvraag());
    andere.kolom(client.getStatus());
    log.info(ene.bouw()); // EXPECT personal-data-logged hulpvraag
    log.info(andere.bouw()); // SAFE personal-data-logged
  }

  void verslagen(Client client) {
    Verslag intern = new Verslag();
    Verslag openbaar = new Verslag();
    intern.alinea(client.getHulpvraag());
    openbaar.alinea("Het team hielp 12 mensen.");
    log.info(openbaar.eerste()); // SAFE personal-data-logged
    log.info(intern.eerste()); // EXPECT personal-data-logged hulpvraag
  }

  void lui(Client client) {
    Lui<String> wie = new Lui<>(client::getNaam);
    Lui<String> wat = new Lui<>(() -> "intake");
    log.info(wie.geef()); // EXPECT personal-data-logged naam
    log.info(wat.geef()); // SAFE personal-data-logged
  }

  void velden(Client client) {
    Rapportage week = new Rapportage("week");
    Rapportage dag = new Rapportage("dag");
    week.voegToe(client.getNaam());
    dag.voegToe("bezoek");
    week.schrijf();
    dag.schrijf();
    log.info(dag.titel()); // SAFE personal-data-logged
    log.info(dag.regel()); // SAFE personal-data-logged
    log.info(week.regel()); // EXPECT personal-data-logged naam
  }

  /** Its own log line gets what any of its instances holds. */
  static final class Rapportage {
    private final String titel;
    private String regel = "";

    Rapportage(String titel) {
      this.titel = titel;
    }

    void voegToe(String tekst) {
      regel = regel + tekst;
    }

    String regel() {
      return regel;
    }

    String titel() {
      return titel;
    }

    void schrijf() {
      log.info(titel); // SAFE personal-data-logged
      log.info(regel); // EXPECT personal-data-logged naam
    }
  }

  /** Subtypes of one template: only one puts a person in. */
  abstract static class Sjabloon {
    abstract String kern();

    String maak() {
      return "[" + kern() + "]";
    }
  }

  static final class Persoonlijk extends Sjabloon {
    private final Client client;

    Persoonlijk(Client client) {
      this.client = client;
    }

    @Override
    String kern() {
      return client.getNaam();
    }
  }

  static final class Algemeen extends Sjabloon {
    @Override
    String kern() {
      return "bewoner";
    }
  }

  void sjablonen(Client client) {
    log.info(new Persoonlijk(client).maak()); // EXPECT personal-data-logged naam
    log.info(new Algemeen().maak()); // SAFE personal-data-logged
  }

  void geneste(Client client) {
    List<List<String>> blad = new ArrayList<>();
    List<String> kop = new ArrayList<>();
    List<String> romp = new ArrayList<>();
    kop.add("naam");
    romp.add(client.getNaam());
    blad.add(kop);
    blad.add(romp);
    log.info("{}", kop); // SAFE personal-data-logged
    log.info("{}", romp); // EXPECT personal-data-logged naam
    log.info("{}", blad); // EXPECT personal-data-logged naam
  }
}
