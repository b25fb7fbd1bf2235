package nl.imwregiotilburg.libraries.functional.guava;

import com.google.common.base.MoreObjects;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class KlantCacheService {

    private static final Logger log = LoggerFactory.getLogger(KlantCacheService.class);

    public static class Klant {
        private final String nummer;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("telefoonnummer")
        private final String telefoon;
        private final String niveau;
        @PersonalData("leeftijd")
        private final int leeftijd;

        public Klant(String nummer, String naam, String telefoon, String niveau, int leeftijd) {
            this.nummer = nummer;
            this.naam = naam;
            this.telefoon = telefoon;
            this.niveau = niveau;
            this.leeftijd = leeftijd;
        }

        public String getNummer() {
            return nummer;
        }

        public String getNaam() {
            return naam;
        }

        public String getTelefoon() {
            return telefoon;
        }

        public String getNiveau() {
            return niveau;
        }

        public int getLeeftijd() {
            return leeftijd;
        }

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("nummer", nummer).add("niveau", niveau).toString();
        }

        public String volledig() {
            return MoreObjects.toStringHelper("Klant").omitNullValues().add("nummer", nummer).addValue(naam).toString();
        }
    }

    public static class TelefoonGewijzigd {
        private final Klant klant;
        private final String reden;

        public TelefoonGewijzigd(Klant klant, String reden) {
            this.klant = klant;
            this.reden = reden;
        }

        public Klant getKlant() {
            return klant;
        }

        public String getReden() {
            return reden;
        }
    }

    public interface KlantRepository {
        Klant zoek(String nummer);
    }

    private final KlantRepository repository;
    private final EventBus eventBus = new EventBus("klanten");
    private final ListeningExecutorService pool = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(1));
    private final LoadingCache<String, Klant> klanten;
    private final LoadingCache<String, String> niveaus;

    public KlantCacheService(KlantRepository repository) {
        this.repository = repository;
        this.klanten = CacheBuilder.newBuilder()
                .maximumSize(1000)
                .expireAfterWrite(10, TimeUnit.MINUTES)
                .build(new CacheLoader<>() {
                    @Override
                    public Klant load(String nummer) {
                        return repository.zoek(nummer);
                    }
                });
        this.niveaus = CacheBuilder.newBuilder()
                .build(CacheLoader.from(nummer -> repository.zoek(nummer).getNiveau()));
        eventBus.register(this);
    }

    public void uitCache(String nummer) throws Exception {
        Klant klant = klanten.get(nummer);
        log.info("Uit cache {}", klant); // SAFE
        log.info("Uit cache {}", klant.getNaam()); // EXPECT
        log.info("Niveau {}", niveaus.getUnchecked(nummer)); // SAFE
        log.info("Cache bevat {}", klanten.size()); // SAFE
        log.info("Volledig {}", klanten.getUnchecked(nummer).volledig()); // EXPECT
    }

    public void wijzig(Klant klant, String reden) {
        eventBus.post(new TelefoonGewijzigd(klant, reden));
    }

    @Subscribe
    public void bijWijziging(TelefoonGewijzigd gebeurtenis) {
        log.info("Nieuw nummer {}", gebeurtenis.getKlant().getTelefoon()); // EXPECT
        log.info("Reden {}", gebeurtenis.getReden()); // SAFE
    }

    public void asynchroon(String nummer) {
        ListenableFuture<Klant> future = pool.submit(() -> repository.zoek(nummer));
        ListenableFuture<String> telefoon = Futures.transform(future, Klant::getTelefoon, pool);
        Futures.addCallback(telefoon, new FutureCallback<String>() {
            @Override
            public void onSuccess(String resultaat) {
                log.info("Telefoon {}", resultaat); // EXPECT
            }

            @Override
            public void onFailure(Throwable t) {
                log.error("Ophalen van {} mislukt", nummer); // SAFE
            }
        }, MoreExecutors.directExecutor());
    }

    public void gezet(Klant klant) throws Exception {
        SettableFuture<String> niveau = SettableFuture.create();
        SettableFuture<String> naam = SettableFuture.create();
        niveau.set(klant.getNiveau());
        naam.set(klant.getNaam());
        log.info("Gezet {}", Futures.getDone(naam)); // EXPECT
        log.info("Gezet {}", niveau.get()); // SAFE
        List<String> beide = Futures.allAsList(niveau, naam).get();
        log.info("Beide {}", beide); // EXPECT
    }
}
