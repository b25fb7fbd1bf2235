package nl.imwregiotilburg.libraries.functional.rxjava;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.List;
import java.util.Map;
import lombok.Value;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BestelStroom {

    private static final Logger log = LoggerFactory.getLogger(BestelStroom.class);

    @Value
    public static class Besteller {
        String klantnummer;
        @PersonalData("adres")
        String adres;
        @PersonalData("emailadres")
        String email;
        String land;
    }

    public interface Bron {
        Single<Besteller> haal(String klantnummer);

        Maybe<Besteller> zoek(String klantnummer);

        Observable<Besteller> alle();

        Flowable<Besteller> stroom();
    }

    private final Bron bron;
    private final PublishSubject<Besteller> nieuw = PublishSubject.create();
    private final BehaviorSubject<String> laatsteLand = BehaviorSubject.createDefault("NL");
    private final CompositeDisposable opruimen = new CompositeDisposable();

    public BestelStroom(Bron bron) {
        this.bron = bron;
    }

    public void toon(String klantnummer) {
        opruimen.add(bron.haal(klantnummer)
                .subscribeOn(Schedulers.io())
                .map(Besteller::getEmail)
                .subscribe(
                        email -> log.info("Bevestiging aan {}", email), // EXPECT
                        fout -> log.error("Ophalen van {} mislukt", klantnummer))); // SAFE
    }

    public Single<String> bezorgregel(String klantnummer, Single<String> depot) {
        return Single.zip(bron.haal(klantnummer), depot, (b, d) -> d + ": " + b.getAdres())
                .doOnSuccess(regel -> log.info("Bezorgregel {}", regel)); // EXPECT
    }

    public Single<String> depotregel(String klantnummer, Single<String> depot) {
        return bron.haal(klantnummer)
                .zipWith(depot, (b, d) -> d + "/" + b.getLand())
                .doOnSuccess(regel -> log.info("Depotregel {}", regel)); // SAFE
    }

    public Maybe<String> zoek(String klantnummer) {
        return bron.zoek(klantnummer)
                .doOnSuccess(b -> log.info("Gevonden {}", b)) // EXPECT
                .map(Besteller::getKlantnummer)
                .doOnSuccess(nr -> log.info("Gevonden {}", nr)) // SAFE
                .defaultIfEmpty("geen")
                .toMaybe();
    }

    public Observable<String> adressen() {
        return bron.alle()
                .filter(b -> "BE".equals(b.getLand()))
                .flatMapSingle(b -> bron.haal(b.getKlantnummer()))
                .map(Besteller::getAdres)
                .distinctUntilChanged()
                .doOnNext(a -> log.debug("Adres {}", a)); // EXPECT
    }

    public Single<Map<String, String>> landPerEmail() {
        return bron.alle()
                .toMap(Besteller::getEmail, Besteller::getLand)
                .doOnSuccess(m -> log.debug("Landen {}", m.values())) // SAFE
                .doOnSuccess(m -> log.debug("Sleutels {}", m.keySet())); // EXPECT
    }

    public Observable<Long> telPerLand() {
        return bron.alle()
                .groupBy(Besteller::getLand)
                .flatMapSingle(groep -> groep.count()
                        .doOnSuccess(n -> log.info("{} bestellers in {}", n, groep.getKey()))); // SAFE
    }

    public void volg() {
        Disposable een = nieuw.map(Besteller::getAdres)
                .observeOn(Schedulers.computation())
                .subscribe(a -> log.info("Nieuwe besteller op {}", a)); // EXPECT
        Disposable twee = laatsteLand.subscribe(land -> log.info("Laatste land {}", land)); // SAFE
        opruimen.addAll(een, twee);
    }

    public void meld(Besteller besteller) {
        laatsteLand.onNext(besteller.getLand());
        nieuw.onNext(besteller);
    }

    public Completable bevestig(String klantnummer) {
        return bron.haal(klantnummer)
                .flatMap(b -> b.getEmail().isBlank()
                        ? Single.<String>error(new IllegalStateException("Geen mail voor " + b.getAdres()))
                        : Single.just(b.getLand()))
                .doOnError(e -> log.warn("Bevestigen mislukt", e)) // EXPECT
                .onErrorReturnItem("NL")
                .doOnSuccess(land -> log.info("Bevestigd in {}", land)) // SAFE
                .ignoreElement();
    }

    public Flowable<List<String>> blokken() {
        return bron.stroom()
                .map(Besteller::getEmail)
                .onBackpressureBuffer()
                .buffer(50)
                .doOnNext(blok -> log.info("Blok van {}", blok.size())) // SAFE
                .doOnNext(blok -> log.info("Blok {}", blok)); // EXPECT
    }

    public String blokkerend(List<Besteller> bestellers) {
        String alles = Observable.fromIterable(bestellers)
                .map(Besteller::getAdres)
                .reduce("", (a, b) -> a + "|" + b)
                .blockingGet();
        log.info("Alle adressen {}", alles); // EXPECT
        List<String> landen = Flowable.fromIterable(bestellers).map(Besteller::getLand).toList().blockingGet();
        log.info("Alle landen {}", landen); // SAFE
        return alles;
    }

    public Flowable<String> zelfgemaakt(List<Besteller> bestellers) {
        return Flowable.<String>create(zender -> {
            for (Besteller b : bestellers) {
                zender.onNext(b.getEmail());
            }
            zender.onComplete();
        }, BackpressureStrategy.BUFFER).doOnNext(e -> log.trace("Element {}", e)); // EXPECT
    }
}
