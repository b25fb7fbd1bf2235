package nl.imwregiotilburg.benchmark.aliasing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is put into an object by one name comes out by another. */
class Namen {

  private static final Logger log = LoggerFactory.getLogger(Namen.class);

  static class Envelop {
    String inhoud = "";
    Envelop volgende;

    Envelop met(String tekst) {
      this.inhoud = tekst;
      return this;
    }
  }

  static class Postvak {
    final Envelop bovenste;
    final Envelop onderste;

    Postvak(Envelop bovenste, Envelop onderste) {
      this.bovenste = bovenste;
      this.onderste = onderste;
    }
  }

  void tweeNamen(Client client) {
    Envelop eerste = new Envelop();
    Envelop tweede = eerste;
    tweede.inhoud = client.getNaam();
    log.info(eerste.inhoud); // EXPECT personal-data-logged naam
  }

  void tweeObjecten(Client client) {
    Envelop eerste = new Envelop();
    Envelop tweede = new Envelop();
    tweede.inhoud = client.getNaam();
    log.info(eerste.inhoud); // SAFE personal-data-logged
    log.info(tweede.inhoud); // EXPECT personal-data-logged naam
  }

  void viaVeld(Client client) {
    Envelop brief = new Envelop();
    Envelop kaart = new Envelop();
    Postvak vak = new Postvak(brief, kaart);
    vak.bovenste.inhoud = client.getBsn();
    log.info(brief.inhoud); // EXPECT personal-data-logged bsn
    log.info(kaart.inhoud); // SAFE personal-data-logged
    log.info(vak.onderste.inhoud); // SAFE personal-data-logged
  }

  void hetzelfdeTweemaal(Client client) {
    Envelop brief = new Envelop();
    Postvak vak = new Postvak(brief, brief);
    vak.bovenste.inhoud = client.getHulpvraag();
    log.info(vak.onderste.inhoud); // EXPECT personal-data-logged hulpvraag
  }

  void viaArray(Client client) {
    Envelop brief = new Envelop();
    Envelop[] stapel = {brief, new Envelop()};
    stapel[0].inhoud = client.getEmailadres();
    log.info(brief.inhoud); // EXPECT personal-data-logged emailadres
    log.info(stapel[1].inhoud); // SAFE personal-data-logged
  }

  void viaLijst(Client client) {
    Envelop brief = new Envelop();
    List<Envelop> stapel = new ArrayList<>();
    stapel.add(brief);
    brief.inhoud = client.getTelefoonnummer();
    log.info(stapel.get(0).inhoud); // EXPECT personal-data-logged telefoonnummer
    Envelop los = new Envelop();
    log.info(los.inhoud); // SAFE personal-data-logged
  }

  void viaTabel(Client client) {
    Map<String, Envelop> vakken = new HashMap<>();
    vakken.put("uit", new Envelop());
    vakken.put("in", new Envelop());
    vakken.get("uit").inhoud = client.getNaam();
    log.info(vakken.get("uit").inhoud); // EXPECT personal-data-logged naam
    log.info(vakken.get("in").inhoud); // SAFE personal-data-logged
  }

  void viaAanroep(Client client) {
    Envelop brief = new Envelop();
    adresseer(brief, client);
    log.info(brief.inhoud); // EXPECT personal-data-logged naam
    Envelop leeg = new Envelop();
    frankeer(leeg);
    log.info(leeg.inhoud); // SAFE personal-data-logged
  }

  private void adresseer(Envelop envelop, Client client) {
    envelop.inhoud = client.getNaam();
  }

  private void frankeer(Envelop envelop) {
    envelop.inhoud = "postzegel";
  }

  void teruggegeven(Client client) {
    Envelop brief = new Envelop();
    Envelop zelfde = brief.met(client.getBsn());
    log.info(zelfde.inhoud); // EXPECT personal-data-logged bsn
    log.info(brief.inhoud); // EXPECT personal-data-logged bsn
  }

  void keten(Client client) {
    Envelop kop = new Envelop();
    kop.volgende = new Envelop();
    kop.volgende.volgende = new Envelop();
    Envelop staart = kop.volgende.volgende;
    staart.inhoud = client.getNaam();
    log.info(kop.volgende.volgende.inhoud); // EXPECT personal-data-logged naam
    log.info(kop.inhoud); // SAFE personal-data-logged
    log.info(kop.volgende.inhoud); // SAFE personal-data-logged
  }

  void verwisseld(Client client) {
    Envelop a = new Envelop().met(client.getNaam());
    Envelop b = new Envelop().met("reclame");
    Envelop c = a;
    a = b;
    b = c;
    log.info(a.inhoud); // SAFE personal-data-logged
    log.info(b.inhoud); // EXPECT personal-data-logged naam
  }

  void verwisseldInArray(Client client) {
    String[] paar = {client.getBsn(), "leeg"};
    String hulp = paar[0];
    paar[0] = paar[1];
    paar[1] = hulp;
    log.info(paar[0]); // SAFE personal-data-logged
    log.info(paar[1]); // EXPECT personal-data-logged bsn
  }

  private Envelop laatste;

  void viaVeldVanDezeKlasse(Client client) {
    laatste = new Envelop();
    Envelop hier = laatste;
    hier.inhoud = client.getHulpvraag();
    log.info(laatste.inhoud); // EXPECT personal-data-logged hulpvraag
    laatste = new Envelop();
    log.info(laatste.inhoud); // SAFE personal-data-logged
  }

  void misschienHetzelfde(Client client, boolean samen) {
    Envelop brief = new Envelop();
    Envelop ander = samen ? brief : new Envelop();
    ander.inhoud = client.getEmailadres();
    log.info(brief.inhoud); // EXPECT personal-data-logged emailadres
  }

  /** The text was copied before the person's name came in. */
  void voorhetWijzigen(Client client) {
    Envelop brief = new Envelop().met("concept");
    String eerder = brief.inhoud;
    brief.inhoud = client.getNaam();
    log.info(eerder); // SAFE personal-data-logged
    log.info(brief.inhoud); // EXPECT personal-data-logged naam
  }
}
