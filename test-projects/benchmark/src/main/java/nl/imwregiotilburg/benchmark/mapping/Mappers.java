package nl.imwregiotilburg.benchmark.mapping;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.Woonadres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;

/** From Client to what others see of it. None of the targets is annotated: the flow decides. */
class Mappers {

  private static final Logger log = LoggerFactory.getLogger(Mappers.class);

  record Kaartje(long id, String regel1, String regel2) {}

  static class Overzichtsregel {
    private long id;
    private String kolom1;
    private String kolom2;

    long getId() {
      return id;
    }

    void setId(long id) {
      this.id = id;
    }

    String getKolom1() {
      return kolom1;
    }

    void setKolom1(String kolom1) {
      this.kolom1 = kolom1;
    }

    String getKolom2() {
      return kolom2;
    }

    void setKolom2(String kolom2) {
      this.kolom2 = kolom2;
    }
  }

  /** Has the names of the entity, so that beans can be copied. */
  public static class ClientDto {
    private long id;
    private String naam;
    private String status;

    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }

    public String getNaam() {
      return naam;
    }

    public void setNaam(String naam) {
      this.naam = naam;
    }

    public String getStatus() {
      return status;
    }

    public void setStatus(String status) {
      this.status = status;
    }
  }

  static final class ClientMapper {
    Kaartje naarKaartje(Client client) {
      return new Kaartje(client.getId(), client.getNaam(), naarRegel(client.getWoonadres()));
    }

    private String naarRegel(Woonadres adres) {
      return adres == null ? "" : adres.straat() + ", " + adres.plaats();
    }

    Overzichtsregel naarRegel(Client client) {
      Overzichtsregel regel = new Overzichtsregel();
      regel.setId(client.getId());
      regel.setKolom1(client.getEmailadres());
      regel.setKolom2(client.getStatus().name());
      return regel;
    }

    List<Kaartje> naarKaartjes(List<Client> clienten) {
      return clienten.stream().map(this::naarKaartje).toList();
    }
  }

  private final ClientMapper mapper = new ClientMapper();

  void kaartje(Client client) {
    Kaartje kaartje = mapper.naarKaartje(client);
    log.info("{}", kaartje); // EXPECT personal-data-logged naam,adres
    log.info("{}", kaartje.id()); // SAFE personal-data-logged
    log.info(kaartje.regel1()); // EXPECT personal-data-logged naam
    log.info(kaartje.regel2()); // EXPECT personal-data-logged adres
  }

  void kaartjes(List<Client> clienten) {
    for (Kaartje kaartje : mapper.naarKaartjes(clienten)) {
      log.info(kaartje.regel1()); // EXPECT personal-data-logged naam
      log.info("{}", kaartje.id()); // SAFE personal-data-logged
    }
  }

  void regel(Client client) {
    Overzichtsregel regel = mapper.naarRegel(client);
    log.info(regel.getKolom1()); // EXPECT personal-data-logged emailadres
    log.info(regel.getKolom2()); // SAFE personal-data-logged
    log.info("{}", regel.getId()); // SAFE personal-data-logged
    log.info("{}", regel); // SAFE personal-data-logged
  }

  void gekopieerd(Client client) {
    ClientDto dto = new ClientDto();
    BeanUtils.copyProperties(client, dto);
    log.info(dto.getNaam()); // EXPECT personal-data-logged naam
    log.info("{}", dto.getId()); // SAFE personal-data-logged
    log.info("{}", dto); // SAFE personal-data-logged
  }

  /** There and back again: the entity knows its own data. */
  void heenEnTerug(Client client) {
    Overzichtsregel regel = mapper.naarRegel(client);
    Client terug = new Client(regel.getId(), "onbekend", "");
    terug.setEmailadres(regel.getKolom1());
    log.info(terug.getEmailadres()); // EXPECT personal-data-logged emailadres
    log.info("{}", terug.getId()); // SAFE personal-data-logged
  }

  public record Contactkaart(long id, String telefoonnummer) {}

  void doorJackson(ObjectMapper json, Client client) {
    Contactkaart kaart = json.convertValue(client, Contactkaart.class);
    log.info(kaart.telefoonnummer()); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", kaart.id()); // SAFE personal-data-logged
    Map<String, Object> velden = json.convertValue(client, Map.class);
    log.info("{}", velden.get("hulpvraag")); // EXPECT personal-data-logged hulpvraag
    log.info("{}", velden.get("id")); // SAFE personal-data-logged
  }
}
