package nl.imwregiotilburg.benchmark.collections;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps with constant and other keys. */
class Tabellen {

  private static final Logger log = LoggerFactory.getLogger(Tabellen.class);
  private static final String WIE = "wie";

  void opSleutel(Client client) {
    Map<String, Object> velden = new HashMap<>();
    velden.put(WIE, client.getNaam());
    velden.put("dossier", client.getId());
    velden.put("status", client.getStatus());
    log.info("{}", velden.get(WIE)); // EXPECT personal-data-logged naam
    log.info("{}", velden.get("wie")); // EXPECT personal-data-logged naam
    log.info("{}", velden.get("dossier")); // SAFE personal-data-logged
    log.info("{}", velden.get("status")); // SAFE personal-data-logged
    log.info("{}", velden); // EXPECT personal-data-logged naam
    log.info("{}", velden.keySet()); // SAFE personal-data-logged
    log.info("{}", velden.values()); // EXPECT personal-data-logged naam
  }

  void alsSleutel(List<Client> clienten) {
    Map<String, Client> opBsn = new HashMap<>();
    for (Client client : clienten) {
      opBsn.put(client.getBsn(), client);
    }
    log.info("{}", opBsn.keySet()); // EXPECT personal-data-logged bsn
    log.info("{} clienten", opBsn.size()); // SAFE personal-data-logged
    for (Map.Entry<String, Client> regel : opBsn.entrySet()) {
      log.info(regel.getKey()); // EXPECT personal-data-logged bsn
      log.info("{}", regel.getValue().getId()); // SAFE personal-data-logged
      log.info(regel.getValue().getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    }
    opBsn.forEach((sleutel, client) -> log.info("{} {}", client.getId(), sleutel)); // EXPECT personal-data-logged bsn
  }

  void verwijderd(Client client) {
    Map<String, String> kop = new LinkedHashMap<>();
    kop.put("aan", client.getEmailadres());
    kop.put("van", "noreply@imwregiotilburg.nl");
    kop.remove("aan");
    log.info("{}", kop.get("aan")); // SAFE personal-data-logged
    log.info("{}", kop.get("van")); // SAFE personal-data-logged
  }

  void overschreven(Client client) {
    Map<String, String> kop = new HashMap<>();
    kop.put("aan", client.getEmailadres());
    kop.put("aan", "***");
    log.info(kop.get("aan")); // SAFE personal-data-logged
    String oud = kop.put("aan", client.getTelefoonnummer());
    log.info(oud); // SAFE personal-data-logged
    log.info(kop.get("aan")); // EXPECT personal-data-logged telefoonnummer
  }

  void metVoorgabe(Client client, String sleutel) {
    Map<String, String> instellingen = new HashMap<>();
    log.info(instellingen.getOrDefault(sleutel, "geen")); // SAFE personal-data-logged
    log.info(instellingen.getOrDefault(sleutel, client.getNaam())); // EXPECT personal-data-logged naam
    String berekend = instellingen.computeIfAbsent("bsn", s -> client.getBsn());
    log.info(berekend); // EXPECT personal-data-logged bsn
    log.info(instellingen.get("bsn")); // EXPECT personal-data-logged bsn
  }

  void onbekendeSleutel(Client client, String sleutel) {
    Map<String, String> velden = new HashMap<>();
    velden.put("vraag", client.getHulpvraag());
    log.info(velden.get(sleutel)); // EXPECT personal-data-logged hulpvraag
  }

  void perStatus(List<Client> clienten) {
    Map<Status, List<String>> perStatus = new EnumMap<>(Status.class);
    for (Client client : clienten) {
      perStatus.computeIfAbsent(client.getStatus(), s -> new ArrayList<>()).add(client.getNaam());
    }
    log.info("{}", perStatus); // EXPECT personal-data-logged naam
    log.info("{}", perStatus.get(Status.NIEUW)); // EXPECT personal-data-logged naam
    log.info("{}", perStatus.keySet()); // SAFE personal-data-logged
  }

  void genest(Client client) {
    Map<String, Map<String, String>> groepen = new HashMap<>();
    groepen.put("contact", new HashMap<>());
    groepen.put("systeem", new HashMap<>());
    groepen.get("contact").put("tel", client.getTelefoonnummer());
    groepen.get("systeem").put("versie", "2.1");
    log.info(groepen.get("contact").get("tel")); // EXPECT personal-data-logged telefoonnummer
    log.info(groepen.get("systeem").get("versie")); // SAFE personal-data-logged
  }

  void vast(Client client) {
    Map<String, String> vast = Map.of("kanaal", "brief", "aan", client.getNaam());
    log.info(vast.get("aan")); // EXPECT personal-data-logged naam
    log.info(vast.get("kanaal")); // SAFE personal-data-logged
    Map<String, String> kopie = new HashMap<>(vast);
    log.info("{}", kopie); // EXPECT personal-data-logged naam
  }

  void eigenschappen(Client client) {
    Properties eigenschappen = new Properties();
    eigenschappen.setProperty("afzender", "team-zuid");
    eigenschappen.setProperty("ontvanger", client.getEmailadres());
    log.info(eigenschappen.getProperty("ontvanger")); // EXPECT personal-data-logged emailadres
    log.info(eigenschappen.getProperty("afzender")); // SAFE personal-data-logged
  }

  void getalAlsSleutel(Client client) {
    Map<Long, String> perNummer = new HashMap<>();
    perNummer.put(1L, client.getNaam());
    perNummer.put(2L, "leeg");
    log.info(perNummer.get(1L)); // EXPECT personal-data-logged naam
    log.info(perNummer.get(2L)); // SAFE personal-data-logged
  }

  void alAanwezig(Client client) {
    Map<String, String> velden = new HashMap<>();
    velden.put("status", "nieuw");
    velden.putIfAbsent("status", client.getNaam());
    velden.putIfAbsent("wie", client.getNaam());
    log.info(velden.get("status")); // SAFE personal-data-logged
    log.info(velden.getOrDefault("status", client.getBsn())); // SAFE personal-data-logged
    log.info(velden.get("wie")); // EXPECT personal-data-logged naam
  }
}
