package nl.imwregiotilburg.libraries.usual.reactive;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Factuur;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Notifications in the desktop application, with RxJava. */
@Service
public class MeldingenRx {
    private static final Logger log = LoggerFactory.getLogger(MeldingenRx.class);

    private final CompositeDisposable abonnementen = new CompositeDisposable();
    private final PublishSubject<Factuur> facturen = PublishSubject.create();
    private final BehaviorSubject<String> laatste = BehaviorSubject.createDefault("geen");

    public MeldingenRx() {
        abonnementen.add(facturen.map(Factuur::getTenaamstelling).subscribe(naam -> log.info("Factuur voor {}", naam))); // EXPECT
        abonnementen.add(facturen.map(Factuur::getNummer).subscribe(nummer -> log.info("Factuur {}", nummer))); // SAFE
        abonnementen.add(facturen.subscribe(factuur -> log.info("Factuur {}", factuur))); // SAFE
    }

    public void factuur(Factuur factuur) {
        log.info("Laatste rekening {}", laatste.getValue()); // EXPECT
        facturen.onNext(factuur);
        laatste.onNext(factuur.getIban());
        log.info("Luisteraars: {}", facturen.hasObservers()); // SAFE
    }

    public void enkel(Client client, Medewerker medewerker) {
        Single<String> naam = Single.fromCallable(client::getNaam);
        log.info("Enkel {}", naam); // SAFE
        String beide = naam.zipWith(Single.just(medewerker), (n, m) -> n + " bij " + m.team()).blockingGet();
        log.info("Beide {}", beide); // EXPECT
        String team = naam.flatMap(n -> Single.just(medewerker.team())).blockingGet();
        log.info("Team {}", team); // SAFE
        log.info("Mail {}", Single.just(client).map(Client::getEmail).subscribeOn(Schedulers.io()).blockingGet()); // EXPECT
        log.info("Lengte {}", naam.map(String::length).blockingGet()); // SAFE
    }

    public void reeks(List<Afspraak> afspraken) {
        Observable.fromIterable(afspraken)
                .doOnNext(a -> log.debug("Afspraak {} op {}", a.id(), a.locatie())) // SAFE
                .map(Afspraak::clientNaam)
                .distinct()
                .toList()
                .doOnSuccess(namen -> log.info("Namen {}", namen)) // EXPECT
                .map(List::size)
                .blockingSubscribe(aantal -> log.info("Aantal {}", aantal)); // SAFE
        Map<String, Long> kaart = Flowable.fromIterable(afspraken).toMap(Afspraak::hulpvraag, Afspraak::id).blockingGet();
        log.info("Kaart {}", kaart); // EXPECT
        log.info("Kaart {}", kaart.values()); // SAFE
        Flowable.fromIterable(afspraken).groupBy(Afspraak::locatie).flatMapSingle(g -> g.count().map(n -> g.getKey() + "=" + n)).blockingForEach(regel -> log.info("Per locatie {}", regel)); // SAFE
        String samen = Flowable.fromIterable(afspraken).scan("", (tot, a) -> tot + a.clientNaam() + ";").blockingLast();
        log.info("Samen {}", samen); // EXPECT
    }

    public void misschien(Client client) {
        Maybe.fromOptional(java.util.Optional.ofNullable(client.getTelefoon())).subscribe(nummer -> log.info("Nummer {}", nummer)).dispose(); // EXPECT
        log.info("Leeg {}", Maybe.<String>empty().defaultIfEmpty(client.getRegio()).blockingGet()); // SAFE
        Single.<String>error(new IllegalArgumentException("Mail " + client.getEmail() + " bestaat niet"))
                .doOnError(fout -> log.warn("Fout {}", fout.getMessage())) // EXPECT
                .onErrorReturn(fout -> "standaard")
                .doOnSuccess(waarde -> log.info("Waarde {}", waarde)) // SAFE
                .subscribe().dispose();
        Completable.fromAction(() -> log.info("Verwerk {}", client.getBsn())) // EXPECT
                .andThen(Completable.fromAction(() -> log.info("Verwerkt {}", client.getDossierNummer()))) // SAFE
                .blockingAwait();
        Completable.fromSingle(Single.just(client.getNaam())).doOnComplete(() -> log.info("Voltooid")).blockingAwait(); // SAFE
    }
}
