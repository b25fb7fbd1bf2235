package nl.imwregiotilburg.wijkteam.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.gebeurtenis.AanvraagIngediend;
import nl.imwregiotilburg.wijkteam.gedeeld.Paar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Messages that still have to leave. */
@Component
public class Uitbak {
  private static final Logger log = LoggerFactory.getLogger(Uitbak.class);

  private final Queue<Bericht> extern = new ConcurrentLinkedQueue<>();
  private final Queue<Bericht> intern = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<Paar<String, Integer>> bonnen = new LinkedBlockingQueue<>();
  private final List<Consumer<? super Bericht>> waarnemers = new ArrayList<>();

  public Uitbak() {
    waarnemers.add(b -> log.debug("waargenomen {}", b.getSoort())); // SAFE personal-data-logged
    waarnemers.add(b -> log.debug("waargenomen {}", b.getInhoud())); // EXPECT personal-data-logged hulpvraag
  }

  @EventListener
  public void opIngediend(AanvraagIngediend ingediend) {
    Aanvraag aanvraag = ingediend.aanvraag();
    Bericht bericht =
        new Bericht("aanvraag", aanvraag.samenvatting())
            .metKop("x-spoor", String.valueOf(aanvraag.getId()))
            .metKop("afzender", aanvraag.getClient() == null ? "-" : aanvraag.getClient().getEmailadres());
    extern.add(bericht);
    intern.add(new Bericht("teller", "aanvraag " + aanvraag.getId()).metKop("x-spoor", "intern"));
    bonnen.offer(Paar.van(bericht.getKoppen().get("afzender"), extern.size()));
    log.info("in de bak: {}", bericht); // EXPECT personal-data-logged emailadres
    log.info("in de bak: {}", bericht.omslag()); // SAFE personal-data-logged
    waarnemers.forEach(w -> w.accept(bericht));
  }

  @Scheduled(fixedDelay = 5000)
  public void leegExtern() {
    for (Bericht b = extern.poll(); b != null; b = extern.poll()) {
      log.info("verzonden {} bij poging {}", b.getInhoud(), b.poging()); // EXPECT personal-data-logged hulpvraag
      log.info("spoor {}", b.getKoppen().get("x-spoor")); // SAFE personal-data-logged
      log.info("afzender {}", b.getKoppen().get("afzender")); // EXPECT personal-data-logged emailadres
      b.getKoppen().remove("afzender");
      log.info("koppen {}", b.getKoppen()); // SAFE personal-data-logged
    }
  }

  @Scheduled(fixedDelay = 9000)
  public void leegIntern() {
    Bericht b;
    while ((b = intern.poll()) != null) {
      log.info("intern {}", b.getInhoud()); // SAFE personal-data-logged
    }
    Paar<String, Integer> bon = bonnen.poll();
    if (bon != null) {
      log.info("bon {}", bon.rechts()); // SAFE personal-data-logged
      log.info("bon {}", bon.omgekeerd().rechts()); // EXPECT personal-data-logged emailadres
      log.info("bon {}", bon.<String>metRechts("verstuurd")); // EXPECT personal-data-logged emailadres
      log.info("bon {}", bon.omgekeerd().metRechts("verstuurd")); // SAFE personal-data-logged
    }
  }
}
