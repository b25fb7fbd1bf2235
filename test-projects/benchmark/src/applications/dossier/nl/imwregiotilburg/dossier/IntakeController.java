package nl.imwregiotilburg.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The web interface of the intake. */
@RestController
public class IntakeController {

  private static final Logger log = LoggerFactory.getLogger(IntakeController.class);

  private final ClientRepository clients;

  private final ClientMapper mapper;

  public IntakeController(ClientRepository clients, ClientMapper mapper) {
    this.clients = clients;
    this.mapper = mapper;
  }

  /** An answer with a body and some headers. */
  static class Antwoord<T> {
    private final int code;
    private final T inhoud;
    private final Map<String, String> koppen = new LinkedHashMap<>();

    Antwoord(int code, T inhoud) {
      this.code = code;
      this.inhoud = inhoud;
    }

    static <T> Antwoord<T> ok(T inhoud) {
      return new Antwoord<>(200, inhoud);
    }

    static Antwoord<String> nietGevonden() {
      return new Antwoord<>(404, "niet gevonden");
    }

    Antwoord<T> kop(String sleutel, String waarde) {
      koppen.put(sleutel, waarde);
      return this;
    }

    <R> Antwoord<R> map(Function<? super T, ? extends R> functie) {
      return new Antwoord<>(code, functie.apply(inhoud));
    }

    @Override
    public String toString() {
      return code + " " + inhoud;
    }
  }

  /** Builds a message step by step. */
  static class Bericht {
    private final String aan;
    private final String onderwerp;
    private final String tekst;

    private Bericht(Bouwer bouwer) {
      this.aan = bouwer.aan;
      this.onderwerp = bouwer.onderwerp;
      this.tekst = bouwer.tekst;
    }

    static Bouwer bouwer() {
      return new Bouwer();
    }

    static class Bouwer {
      private String aan = "postbus";
      private String onderwerp = "";
      private String tekst = "";

      Bouwer aan(String waarde) {
        this.aan = waarde;
        return this;
      }

      Bouwer onderwerp(String waarde) {
        this.onderwerp = waarde;
        return this;
      }

      Bouwer tekst(String waarde) {
        this.tekst = waarde;
        return this;
      }

      Bericht maak() {
        return new Bericht(this);
      }
    }
  }

  /** Shows one client. */
  @GetMapping("/clients/{id}")
  public ClientDto haal(@PathVariable("id") long id) {
    Client client = clients.vind(id).orElseThrow(() -> new NoSuchElementException("client " + id));
    Antwoord<ClientDto> antwoord = Antwoord.ok(mapper.naarDto(client)).kop("X-Id", "c" + id);
    log.info("Antwoord {}", antwoord); // EXPECT personal-data-logged naam
    log.info("Koppen {}", antwoord.koppen); // SAFE personal-data-logged
    antwoord.kop("X-Mail", client.getEmailadres());
    log.info("Koppen {}", antwoord.koppen); // EXPECT personal-data-logged emailadres
    log.info("Kop {}", antwoord.koppen.get("X-Id")); // SAFE personal-data-logged
    log.info("Kop {}", antwoord.koppen.get("X-Mail")); // EXPECT personal-data-logged emailadres
    log.info("Leeg {}", Antwoord.nietGevonden()); // SAFE personal-data-logged
    Antwoord<String> telefoon = antwoord.map(ClientDto::getTelefoon);
    log.info("Omgezet {}", telefoon); // EXPECT personal-data-logged telefoonnummer
    Antwoord<String> sleutel = antwoord.map(ClientDto::getId);
    log.info("Omgezet {}", sleutel); // SAFE personal-data-logged
    return antwoord.inhoud;
  }

  /** Sends a confirmation. */
  @PostMapping("/clients")
  public void bevestig(@RequestBody Aanmelding aanmelding) {
    Bericht bericht =
        Bericht.bouwer()
            .aan(aanmelding.email())
            .onderwerp("Bevestiging " + aanmelding.id())
            .tekst("Dag " + aanmelding.naam())
            .maak();
    log.info("Aan {}", bericht.aan); // EXPECT personal-data-logged emailadres
    log.info("Onderwerp {}", bericht.onderwerp); // SAFE personal-data-logged
    log.info("Tekst {}", bericht.tekst); // EXPECT personal-data-logged naam
    log.info("Bericht {}", bericht); // SAFE personal-data-logged
    Bericht intern = Bericht.bouwer().onderwerp("Nieuwe aanmelding").maak();
    log.info("Tekst {}", intern.tekst); // SAFE personal-data-logged
    Bericht.Bouwer gedeeld = Bericht.bouwer().tekst(aanmelding.vraag());
    Bericht.Bouwer zelfde = gedeeld.aan("team");
    log.info("Tekst {}", zelfde.maak().tekst); // EXPECT personal-data-logged hulpvraag
    log.info("Aan {}", gedeeld.maak().aan); // SAFE personal-data-logged
    Bericht hersteld = zelfde.tekst("weg").maak();
    log.info("Tekst {}", hersteld.tekst); // SAFE personal-data-logged
  }

  /** Lists the clients. */
  @GetMapping("/clients")
  public List<ClientDto> lijst() {
    List<ClientDto> dtos = clients.alle().stream().map(mapper::naarDto).toList();
    log.info("Lijst {}", dtos); // EXPECT personal-data-logged naam
    List<ClientDto> anoniem = clients.alle().stream().map(mapper::naarAnoniem).toList();
    log.info("Lijst {}", anoniem); // SAFE personal-data-logged
    return dtos;
  }

  /** Shows how a request came in. */
  public void spoor(Client client, boolean uitgebreid) {
    String pad = "/clients/" + client.getId();
    log.debug("GET {}", pad); // SAFE personal-data-logged
    String vraag = "?naam=" + client.getNaam().replace(' ', '+');
    log.debug("GET {}", uitgebreid ? pad + vraag : pad); // EXPECT personal-data-logged naam
    log.debug("GET {}", uitgebreid ? pad + "?uitgebreid" : pad); // SAFE personal-data-logged
    Object inhoud = uitgebreid ? client.getAdres() : client.getId();
    log.debug("Inhoud {}", inhoud); // EXPECT personal-data-logged adres
    Object soort = inhoud instanceof Adres ? "adres" : "id";
    log.debug("Soort {}", soort); // SAFE personal-data-logged
  }
}
