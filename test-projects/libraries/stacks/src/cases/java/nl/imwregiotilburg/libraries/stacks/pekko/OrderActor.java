package nl.imwregiotilburg.libraries.stacks.pekko;

import com.lmax.disruptor.EventHandler;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.util.DaemonThreadFactory;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class OrderActor extends AbstractActor {

    private static final Logger log = LoggerFactory.getLogger(OrderActor.class);

    public record Plaats(String order, @PersonalData("adres") String bezorgadres) {
    }

    public record VraagAdres(String order) {
    }

    private final ActorRef etiket;
    private String laatsteAdres;
    private String laatsteOrder;

    public OrderActor(ActorRef etiket) {
        this.etiket = etiket;
    }

    public static Props props(ActorRef etiket) {
        return Props.create(OrderActor.class, () -> new OrderActor(etiket));
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder()
                .match(Plaats.class, this::plaats)
                .match(VraagAdres.class, this::antwoord)
                .matchAny(o -> log.warn("Onbekend bericht van soort {}", o.getClass().getName())) // SAFE
                .build();
    }

    private void plaats(Plaats p) {
        log.info("Bezorgen te {}", p.bezorgadres()); // EXPECT
        laatsteAdres = p.bezorgadres();
        laatsteOrder = p.order();
        etiket.tell("Etiket: " + p.bezorgadres(), getSelf());
    }

    private void antwoord(VraagAdres v) {
        log.info("Vraag {}", v); // SAFE
        getSender().tell(laatsteAdres, getSelf());
    }

    @Override
    public void postStop() {
        log.info("Laatste adres {}", laatsteAdres); // EXPECT
        log.info("Laatste order {}", laatsteOrder); // SAFE
    }

    public static class EtiketActor extends AbstractActor {
        @Override
        public Receive createReceive() {
            return receiveBuilder()
                    .match(String.class, s -> log.info("Druk af {}", s)) // EXPECT
                    .match(Integer.class, n -> log.info("Aantal {}", n)) // SAFE
                    .build();
        }
    }

    public static void start(String order, String adres) {
        ActorSystem systeem = ActorSystem.create("orders");
        ActorRef etiket = systeem.actorOf(Props.create(EtiketActor.class), "etiket");
        ActorRef orders = systeem.actorOf(props(etiket), "orders");
        orders.tell(new Plaats(order, adres), ActorRef.noSender());
        CompletionStage<Object> antwoord = Patterns.ask(orders, new VraagAdres(order), Duration.ofSeconds(1));
        antwoord.thenAccept(a -> log.info("Antwoord {}", a)); // EXPECT
        antwoord.thenApply(a -> a.toString().length()).thenAccept(n -> log.info("Lengte {}", n)); // SAFE
    }

    public static class OrderEvent {
        private String order;
        private Plaats plaats;

        void vul(Plaats p) {
            this.order = p.order();
            this.plaats = p;
        }
    }

    static class Bezorger implements EventHandler<OrderEvent> {
        @Override
        public void onEvent(OrderEvent e, long volgnummer, boolean eindeBatch) {
            log.info("Bezorg {}", e.plaats.bezorgadres()); // EXPECT
            log.info("Bezorg {} nr {}", e.order, volgnummer); // SAFE
        }
    }

    public static void publiceer(Plaats p) {
        Disruptor<OrderEvent> disruptor = new Disruptor<>(OrderEvent::new, 1024, DaemonThreadFactory.INSTANCE);
        disruptor.handleEventsWith(new Bezorger());
        disruptor.handleEventsWith((e, nr, einde) -> log.debug("Kopie {}", e.plaats)); // EXPECT
        RingBuffer<OrderEvent> ring = disruptor.start();
        ring.publishEvent((e, nr, bron) -> e.vul(bron), p);
    }
}
