package nl.imwregiotilburg.benchmark.collections;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists, sets, queues and arrays. */
class Lijsten {

  private static final Logger log = LoggerFactory.getLogger(Lijsten.class);

  void element(Client client) {
    List<String> ontvangers = new ArrayList<>();
    ontvangers.add(client.getEmailadres());
    log.info(ontvangers.get(0)); // EXPECT personal-data-logged emailadres
    log.info("Aan {}", ontvangers); // EXPECT personal-data-logged emailadres
    log.info("{} ontvangers", ontvangers.size()); // SAFE personal-data-logged
    List<String> onderwerpen = new ArrayList<>();
    onderwerpen.add("Uitnodiging");
    log.info("Over {}", onderwerpen); // SAFE personal-data-logged
  }

  void doorlopen(List<Client> clienten) {
    List<String> nummers = new LinkedList<>();
    for (Client client : clienten) {
      nummers.add(client.getTelefoonnummer());
    }
    for (String nummer : nummers) {
      log.info(nummer); // EXPECT personal-data-logged telefoonnummer
    }
    Iterator<String> volgende = nummers.iterator();
    while (volgende.hasNext()) {
      log.info(volgende.next()); // EXPECT personal-data-logged telefoonnummer
    }
    ListIterator<String> terug = nummers.listIterator(nummers.size());
    if (terug.hasPrevious()) {
      log.info("{}", terug.previousIndex()); // SAFE personal-data-logged
      log.info(terug.previous()); // EXPECT personal-data-logged telefoonnummer
    }
  }

  void geleegd(Client client) {
    List<String> namen = new ArrayList<>();
    namen.add(client.getNaam());
    log.info("{}", namen); // EXPECT personal-data-logged naam
    namen.clear();
    namen.add("geen");
    log.info("{}", namen); // SAFE personal-data-logged
  }

  void vervangen(Client client) {
    String[] kolommen = new String[2];
    kolommen[0] = client.getNaam();
    kolommen[1] = "Tilburg";
    log.info(kolommen[0]); // EXPECT personal-data-logged naam
    log.info(kolommen[1]); // SAFE personal-data-logged
    kolommen[0] = "-";
    log.info(kolommen[0]); // SAFE personal-data-logged
  }

  void opPlaats(Client client) {
    Object[] rij = {client.getId(), client.getBsn(), client.getStatus()};
    log.info("{}", rij[0]); // SAFE personal-data-logged
    log.info("{}", rij[1]); // EXPECT personal-data-logged bsn
    log.info("{}", rij[2]); // SAFE personal-data-logged
    List<String> vast = List.of("kop", client.getNaam());
    log.info(vast.get(0)); // SAFE personal-data-logged
    log.info(vast.get(1)); // EXPECT personal-data-logged naam
  }

  void opVariabelePlaats(Client client, int plaats) {
    String[] velden = new String[3];
    velden[plaats] = client.getHulpvraag();
    log.info(velden[0]); // EXPECT personal-data-logged hulpvraag
    log.info(Arrays.asList(velden).toString()); // EXPECT personal-data-logged hulpvraag
    log.info("{}", velden.length); // SAFE personal-data-logged
  }

  void sets(List<Client> clienten) {
    Set<String> uniek = new HashSet<>();
    clienten.forEach(client -> uniek.add(client.getBsn()));
    log.info("{}", uniek); // EXPECT personal-data-logged bsn
    log.info("{} uniek", uniek.size()); // SAFE personal-data-logged
    log.info("{}", new TreeSet<>(uniek).first()); // EXPECT personal-data-logged bsn
  }

  void rijen(Client client) {
    Deque<String> wachtrij = new ArrayDeque<>();
    wachtrij.push(client.getNaam());
    log.info(wachtrij.peek()); // EXPECT personal-data-logged naam
    log.info(wachtrij.pop()); // EXPECT personal-data-logged naam
    PriorityQueue<Client> voorrang = new PriorityQueue<>((a, b) -> Long.compare(a.getId(), b.getId()));
    voorrang.offer(client);
    log.info(voorrang.poll().getEmailadres()); // EXPECT personal-data-logged emailadres
    log.info("{}", voorrang.isEmpty()); // SAFE personal-data-logged
  }

  void gekopieerd(Client client) {
    List<String> bron = new ArrayList<>(List.of(client.getNaam()));
    List<String> kopie = new ArrayList<>(bron);
    List<String> deel = bron.subList(0, 1);
    Collection<String> alleenLezen = Collections.unmodifiableCollection(bron);
    log.info("{}", kopie); // EXPECT personal-data-logged naam
    log.info(deel.get(0)); // EXPECT personal-data-logged naam
    log.info("{}", alleenLezen); // EXPECT personal-data-logged naam
    List<String> doel = new ArrayList<>();
    Collections.addAll(doel, "a", client.getEmailadres());
    log.info("{}", doel); // EXPECT personal-data-logged emailadres
    List<String> ander = new ArrayList<>();
    ander.addAll(doel);
    log.info(String.join(",", ander)); // EXPECT personal-data-logged emailadres
    Object[] alsArray = ander.toArray();
    log.info("{}", alsArray.length); // SAFE personal-data-logged
  }

  void kopieVanArray(Client client) {
    String[] bron = {client.getNaam()};
    String[] doel = new String[1];
    System.arraycopy(bron, 0, doel, 0, 1);
    log.info(doel[0]); // EXPECT personal-data-logged naam
    log.info(Arrays.copyOf(bron, 1)[0]); // EXPECT personal-data-logged naam
    log.info(bron.clone()[0]); // EXPECT personal-data-logged naam
    log.info(new String[] {"leeg"}[0]); // SAFE personal-data-logged
  }

  void bevatOfNiet(List<Client> clienten, Client gezocht) {
    List<String> bekend = new ArrayList<>();
    clienten.forEach(client -> bekend.add(client.getBsn()));
    log.info("Bekend: {}", bekend.contains(gezocht.getBsn())); // SAFE personal-data-logged
    log.info("Op plaats {}", bekend.indexOf(gezocht.getBsn())); // SAFE personal-data-logged
  }

  void overgenomenVolgorde(Client client) {
    List<String> regels = new ArrayList<>(List.of("kop", client.getNaam()));
    log.info(regels.get(0)); // SAFE personal-data-logged
    Collections.reverse(regels);
    log.info(regels.get(0)); // EXPECT personal-data-logged naam
    log.info(regels.get(1)); // SAFE personal-data-logged
  }

  void eenVoorEen(Client client) {
    Iterator<String> regels = List.of("kop", client.getNaam()).iterator();
    log.info(regels.next()); // SAFE personal-data-logged
    log.info(regels.next()); // EXPECT personal-data-logged naam
    List<String> alle = List.of("kop", client.getBsn());
    log.info("{}", alle.stream().limit(1).toList()); // SAFE personal-data-logged
    log.info("{}", alle.stream().skip(1).toList()); // EXPECT personal-data-logged bsn
    log.info(alle.stream().findFirst().orElse("-")); // SAFE personal-data-logged
  }
}
