package nl.imwregiotilburg.libraries.services.taxi;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Live stream of rides for the wall display and the telephone operators. */
public class TaxiRideStream {

    private static final Logger log = LogManager.getLogger(TaxiRideStream.class);

    private final PublishSubject<TaxiRide> rides = PublishSubject.create();
    private final CompositeDisposable subscriptions = new CompositeDisposable();

    public void publish(TaxiRide ride) {
        rides.onNext(ride);
    }

    public void start() {
        Observable<TaxiRide> assigned = rides.filter(r -> r.getState() == TaxiRide.State.ASSIGNED).share();
        subscriptions.add(assigned
                .map(TaxiRide::getPassenger)
                .distinct(TaxiPassenger::cardNumber)
                .doOnNext(p -> log.debug("On the road: {}", p.cardNumber())) // SAFE
                .doOnNext(p -> log.debug("On the road: {}", p)) // EXPECT
                .map(TaxiPassenger::phone)
                .subscribe(phone -> log.info("Text message to {}", phone))); // EXPECT
        subscriptions.add(assigned
                .buffer(1, TimeUnit.MINUTES)
                .subscribe(minute -> log.info("{} rides: {}", minute.size(), minute))); // SAFE
        subscriptions.add(assigned
                .take(1, TimeUnit.DAYS)
                .groupBy(TaxiRide::getZone)
                .flatMapSingle(zone -> zone.count().map(n -> zone.getKey() + ": " + n))
                .subscribe(line -> log.info("Zone {}", line))); // SAFE
        subscriptions.add(assigned
                .scan("", (text, ride) -> text + "\n" + ride.getPickUp())
                .subscribe(text -> log.log(Level.DEBUG, "Route so far: {}", text))); // EXPECT
        subscriptions.add(rides
                .zipWith(Observable.range(1, 1000), (ride, n) -> n + ". " + ride.getPassenger().name())
                .toFlowable(BackpressureStrategy.BUFFER)
                .subscribe(entry -> log.atInfo().log("Queue {}", entry))); // EXPECT
        subscriptions.add(rides
                .zipWith(Observable.range(1, 1000), (ride, n) -> n + ". " + ride.getState())
                .subscribe(entry -> log.atInfo().log("Queue {}", entry))); // SAFE
    }

    public Single<String> label(TaxiRide ride) {
        return Single.just(ride)
                .flatMap(r -> r.getPickUp() == null
                        ? Single.<String>error(new IllegalStateException("No address for " + r.getPassenger().name()))
                        : Single.just(r.getZone() + "-" + r.getNumber()))
                .doOnError(t -> log.warn("Label: {}", t.getMessage())) // EXPECT
                .doOnError(t -> log.warn("Label: {}", t.getClass().getSimpleName())) // SAFE
                .doOnSuccess(label -> log.info("Label {}", label)) // SAFE
                .onErrorReturnItem("?");
    }

    public void operators(Flowable<TaxiDriver> drivers) {
        Maybe<TaxiDriver> first = drivers.firstElement();
        subscriptions.add(first.subscribe(d -> log.debug("First driver {}", d), t -> stop())); // SAFE
        subscriptions.add(first.map(TaxiDriver::email).defaultIfEmpty("-").subscribe(d -> log.debug("First driver {}", d))); // EXPECT
        subscriptions.add(drivers.toMap(TaxiDriver::plate, TaxiDriver::name).subscribe(m -> log.debug("Plates {}", m.keySet()))); // SAFE
        subscriptions.add(drivers.toMap(TaxiDriver::plate, TaxiDriver::name).subscribe(m -> log.debug("Drivers {}", m))); // EXPECT
    }

    public void stop() {
        Completable.fromAction(subscriptions::dispose)
                .subscribe(() -> log.info("Stopped, disposed: {}", subscriptions.isDisposed())); // SAFE
    }
}
