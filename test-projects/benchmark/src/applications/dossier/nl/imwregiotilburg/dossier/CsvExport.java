package nl.imwregiotilburg.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Exports data as CSV. */
@Component
public class CsvExport {

  private static final Logger log = LoggerFactory.getLogger(CsvExport.class);

  /** A column with the way to read it. */
  record Kolom<T>(String kop, Function<T, ?> lezer) {}

  /** A table of columns. */
  static class Tabel<T> {
    private final List<Kolom<T>> kolommen = new ArrayList<>();

    Tabel<T> met(String kop, Function<T, ?> lezer) {
      kolommen.add(new Kolom<>(kop, lezer));
      return this;
    }

    String kop() {
      return kolommen.stream().map(Kolom::kop).collect(Collectors.joining(";"));
    }

    String regel(T rij) {
      return kolommen.stream()
          .map(kolom -> String.valueOf(kolom.lezer().apply(rij)))
          .collect(Collectors.joining(";"));
    }
  }

  private final Tabel<Client> volledig =
      new Tabel<Client>().met("id", Client::getId).met("mail", Client::getEmailadres);

  private final Tabel<Client> beperkt =
      new Tabel<Client>().met("id", Client::getId).met("status", Client::getStatus);

  /** Exports clients. */
  public void clients(List<Client> clients) {
    for (Client client : clients) {
      log.info("Regel {}", volledig.regel(client)); // EXPECT personal-data-logged emailadres
      log.info("Regel {}", beperkt.regel(client)); // SAFE personal-data-logged
    }
    StringBuilder uit = new StringBuilder(volledig.kop());
    clients.forEach(client -> uit.append('\n').append(volledig.regel(client)));
    log.info("Bestand {}", uit); // EXPECT personal-data-logged emailadres
    log.info("Bestand van {}", uit.length()); // SAFE personal-data-logged
    String[] regels = uit.toString().split("\n");
    for (String regel : regels) {
      log.debug("Regel {}", regel); // EXPECT personal-data-logged emailadres
      log.debug("Velden {}", regel.split(";").length); // SAFE personal-data-logged
    }
  }

  private static String veld(Object waarde) {
    String tekst = Objects.toString(waarde, "");
    return tekst.contains(";") ? '"' + tekst + '"' : tekst;
  }

  /** Writes lines by hand. */
  public void handmatig(Client client, Betaling betaling) throws IOException {
    log.debug(veld(client.getBsn())); // EXPECT personal-data-logged bsn
    log.debug(veld(client.getStatus())); // SAFE personal-data-logged
    Writer uit = new StringWriter();
    uit.write(veld(betaling.id()));
    uit.write(';');
    log.debug("Tot nu {}", uit); // SAFE personal-data-logged
    uit.append(veld(betaling.iban()));
    log.debug("Tot nu {}", uit); // EXPECT personal-data-logged rekeningnummer
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(List.of("id", "naam"));
    rijen.add(List.of(veld(client.getId()), veld(client.getNaam())));
    log.debug("Rijen {}", rijen); // EXPECT personal-data-logged naam
    log.debug("Kop {}", rijen.get(0)); // SAFE personal-data-logged
    log.debug("Eerste {}", rijen.get(1).get(1)); // EXPECT personal-data-logged naam
    log.debug("Rijen {}", rijen.size()); // SAFE personal-data-logged
  }

  /** Reads a line back. */
  public void terug(Betaling betaling) {
    String regel = betaling.id() + ";" + betaling.rekeninghouder() + ";" + betaling.centen();
    String[] velden = regel.split(";");
    log.debug("Houder {}", velden[1]); // EXPECT personal-data-logged naam
    log.debug("Geldig {}", velden.length == 3); // SAFE personal-data-logged
    int tot = regel.indexOf(';');
    log.debug("Rest {}", regel.substring(tot)); // EXPECT personal-data-logged naam
    log.debug("Tot {}", tot); // SAFE personal-data-logged
  }
}
