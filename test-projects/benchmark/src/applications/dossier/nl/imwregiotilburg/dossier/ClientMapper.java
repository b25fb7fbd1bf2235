package nl.imwregiotilburg.dossier;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Copies clients to and from what is shown. */
@Component
public class ClientMapper {

  private static final Logger log = LoggerFactory.getLogger(ClientMapper.class);

  /** A short form of a client. */
  record Kort(String code, String titel) {

    static Kort van(Client client) {
      return new Kort("C" + client.getId(), client.getNaam());
    }

    static Kort leeg() {
      return new Kort("C0", "-");
    }

    Kort metTitel(String nieuw) {
      return new Kort(code, nieuw);
    }
  }

  /** The full form. */
  public ClientDto naarDto(Client client) {
    ClientDto dto = new ClientDto();
    dto.setId(Long.toString(client.getId()));
    dto.setNaam(client.getNaam());
    dto.setTelefoon(client.getTelefoonnummer());
    dto.setPlaats("Tilburg");
    return dto;
  }

  /** The form without anything that leads to a person. */
  public ClientDto naarAnoniem(Client client) {
    ClientDto dto = new ClientDto();
    dto.setId(Long.toString(client.getId()));
    dto.setPlaats("Tilburg");
    return dto;
  }

  /** Maps one client in both forms. */
  public void proef(Client client) {
    ClientDto vol = naarDto(client);
    ClientDto anoniem = naarAnoniem(client);
    log.info("Vol {}", vol); // EXPECT personal-data-logged naam
    log.info("Anoniem {}", anoniem); // SAFE personal-data-logged
    log.info("Telefoon {}", vol.getTelefoon()); // EXPECT personal-data-logged telefoonnummer
    log.info("Telefoon {}", anoniem.getTelefoon()); // SAFE personal-data-logged
    log.info("Opmerking {}", vol.getOpmerking()); // SAFE personal-data-logged
    vol.setOpmerking(client.getEmailadres());
    log.info("Opmerking {}", vol.getOpmerking()); // EXPECT personal-data-logged emailadres
    log.info("Opmerking {}", anoniem.getOpmerking()); // SAFE personal-data-logged
  }

  /** Copies with the copy constructor. */
  public void kopie(Client client) {
    ClientDto vol = naarDto(client);
    vol.setOpmerking(client.getBsn());
    ClientDto kopie = new ClientDto(vol);
    log.info("Kopie {}", kopie.getTelefoon()); // EXPECT personal-data-logged telefoonnummer
    log.info("Kopie {}", kopie.getOpmerking()); // SAFE personal-data-logged
    log.info("Bron {}", vol.getOpmerking()); // EXPECT personal-data-logged bsn
    kopie.setNaam("n.v.t.");
    log.info("Kopie {}", kopie); // SAFE personal-data-logged
    log.info("Bron {}", vol); // EXPECT personal-data-logged naam
  }

  /** Uses the record form. */
  public void kort(Client client) {
    Kort kort = Kort.van(client);
    log.info("Kort {}", kort); // EXPECT personal-data-logged naam
    log.info("Kort {}", Kort.leeg()); // SAFE personal-data-logged
    log.info("Kort {}", kort.metTitel("zonder")); // SAFE personal-data-logged
    log.info("Kort {}", Kort.leeg().metTitel(client.getTelefoonnummer())); // EXPECT personal-data-logged telefoonnummer
    log.info("Gelijk {}", kort.equals(Kort.leeg())); // SAFE personal-data-logged
    List<Kort> korte = Stream.of(client).map(Kort::van).toList();
    log.info("Lijst {}", korte); // EXPECT personal-data-logged naam
    log.info("Lijst {}", korte.stream().map(Kort::code).toList()); // SAFE personal-data-logged
  }

  /** Copies one property by its name. */
  static void zet(Object doel, String veld, Object waarde) {
    try {
      Field field = doel.getClass().getDeclaredField(veld);
      field.setAccessible(true);
      field.set(doel, waarde);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies by reflection. */
  public void reflectie(Client client) throws ReflectiveOperationException {
    ClientDto dto = new ClientDto();
    Method lezer = Client.class.getMethod("getNaam");
    Object naam = lezer.invoke(client);
    log.info("Gelezen {}", naam); // EXPECT personal-data-logged naam
    Method statusLezer = Client.class.getMethod("getStatus");
    log.info("Gelezen {}", statusLezer.invoke(client)); // SAFE personal-data-logged
    Field naamveld = ClientDto.class.getDeclaredField("naam");
    naamveld.setAccessible(true);
    naamveld.set(dto, naam);
    log.info("Gezet {}", dto.getNaam()); // EXPECT personal-data-logged naam
    log.info("Gezet {}", dto.getTelefoon()); // SAFE personal-data-logged
    Field bsn = Client.class.getDeclaredField("bsn");
    bsn.setAccessible(true);
    log.info("Veld {}", bsn.get(client)); // EXPECT personal-data-logged bsn
    log.info("Veld {}", bsn.getName()); // SAFE personal-data-logged
    Method schrijver = ClientDto.class.getMethod("setPlaats", String.class);
    schrijver.invoke(dto, client.getAdres().getStraat());
    log.info("Plaats {}", dto.getPlaats()); // EXPECT personal-data-logged adres
    log.info("Methode {}", schrijver.getName()); // SAFE personal-data-logged
    ClientDto ander = new ClientDto();
    zet(ander, "opmerking", client.getEmailadres());
    log.info("Opmerking {}", ander.getOpmerking()); // EXPECT personal-data-logged emailadres
    log.info("Klasse {}", ander.getClass().getSimpleName()); // SAFE personal-data-logged
  }
}
