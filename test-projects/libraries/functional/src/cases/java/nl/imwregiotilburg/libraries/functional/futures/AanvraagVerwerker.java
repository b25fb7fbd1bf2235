package nl.imwregiotilburg.libraries.functional.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AanvraagVerwerker {

    private static final Logger log = LoggerFactory.getLogger(AanvraagVerwerker.class);

    public static class Aanvrager {
        @PersonalData("bsn")
        private final String bsn;
        @PersonalData("naam")
        private final String naam;
        private final String gemeente;

        public Aanvrager(String bsn, String naam, String gemeente) {
            this.bsn = bsn;
            this.naam = naam;
            this.gemeente = gemeente;
        }

        public String getBsn() {
            return bsn;
        }

        public String getNaam() {
            return naam;
        }

        public String getGemeente() {
            return gemeente;
        }
    }

    public interface Register {
        Aanvrager zoek(String dossier);

        CompletableFuture<Aanvrager> zoekAsync(String dossier);

        String tarief(String gemeente);
    }

    private final Register register;
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ScheduledExecutorService planner = Executors.newSingleThreadScheduledExecutor();

    public AanvraagVerwerker(Register register) {
        this.register = register;
    }

    public CompletableFuture<Void> verwerk(String dossier) {
        return CompletableFuture.supplyAsync(() -> register.zoek(dossier), pool)
                .thenApply(Aanvrager::getNaam)
                .thenApply(String::trim)
                .thenAccept(naam -> log.info("Verwerkt voor {}", naam)) // EXPECT
                .thenRun(() -> log.info("Dossier {} klaar", dossier)); // SAFE
    }

    public CompletableFuture<String> tarief(String dossier) {
        return register.zoekAsync(dossier)
                .thenCompose(a -> CompletableFuture.supplyAsync(() -> register.tarief(a.getGemeente()), pool))
                .whenComplete((tarief, fout) -> log.info("Tarief {}", tarief)); // SAFE
    }

    public CompletableFuture<String> combineer(String dossier, String regeling) {
        CompletableFuture<String> bsn = register.zoekAsync(dossier).thenApply(Aanvrager::getBsn);
        CompletableFuture<String> code = CompletableFuture.completedFuture(regeling);
        bsn.thenAcceptBoth(code, (b, c) -> log.info("Regeling {}", c)); // SAFE
        return bsn.thenCombine(code, (b, c) -> c + "-" + b)
                .whenComplete((sleutel, fout) -> log.info("Sleutel {}", sleutel)); // EXPECT
    }

    public String herstel(String dossier) {
        return register.zoekAsync(dossier)
                .thenApply(a -> {
                    if (a.getGemeente() == null) {
                        throw new IllegalStateException("Geen gemeente bij bsn " + a.getBsn());
                    }
                    return a.getGemeente();
                })
                .exceptionally(fout -> {
                    log.warn("Opzoeken mislukt: {}", fout.getMessage()); // EXPECT
                    return "ONBEKEND";
                })
                .thenApply(gemeente -> {
                    log.info("Gemeente {}", gemeente); // SAFE
                    return gemeente;
                })
                .join();
    }

    public String afhandelen(String dossier) {
        CompletableFuture<String> uitkomst = register.zoekAsync(dossier)
                .handle((a, fout) -> fout != null ? "fout" : a.getNaam());
        String waarde = uitkomst.getNow("bezig");
        log.info("Nu: {}", waarde); // EXPECT
        log.info("Klaar: {}", uitkomst.isDone()); // SAFE
        return waarde;
    }

    public List<String> allemaal(List<String> dossiers) {
        List<CompletableFuture<Aanvrager>> futures = new ArrayList<>();
        for (String dossier : dossiers) {
            futures.add(register.zoekAsync(dossier));
        }
        CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
        List<String> namen = futures.stream().map(CompletableFuture::join).map(Aanvrager::getNaam).toList();
        List<String> gemeenten = futures.stream().map(CompletableFuture::join).map(Aanvrager::getGemeente).toList();
        log.info("Namen {}", namen); // EXPECT
        log.info("Gemeenten {}", gemeenten); // SAFE
        return gemeenten;
    }

    public void viaExecutor(String dossier) throws InterruptedException {
        Future<Aanvrager> future = pool.submit(() -> register.zoek(dossier));
        try {
            Aanvrager aanvrager = future.get(5, TimeUnit.SECONDS);
            log.info("Aanvrager {}", aanvrager); // SAFE
            log.info("Aanvrager met bsn {}", aanvrager.getBsn()); // EXPECT
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            log.error("Geen aanvrager bij {}", dossier); // SAFE
        }
    }

    public void invokeAll(List<Aanvrager> aanvragers) throws Exception {
        List<Callable<String>> taken = new ArrayList<>();
        for (Aanvrager a : aanvragers) {
            taken.add(a::getBsn);
        }
        for (Future<String> f : pool.invokeAll(taken)) {
            log.debug("Resultaat {}", f.get()); // EXPECT
        }
        CompletionService<String> dienst = new ExecutorCompletionService<>(pool);
        aanvragers.forEach(a -> dienst.submit(a::getGemeente));
        for (int i = 0; i < aanvragers.size(); i++) {
            log.debug("Klaar {}", dienst.take().get()); // SAFE
        }
    }

    public void gepland(Aanvrager aanvrager) throws Exception {
        FutureTask<String> taak = new FutureTask<>(() -> aanvrager.getNaam().toUpperCase());
        planner.schedule(taak, 1, TimeUnit.MILLISECONDS);
        log.info("Herinnering voor {}", taak.get()); // EXPECT
    }

    public void belofte(Aanvrager aanvrager) {
        CompletableFuture<String> belofte = new CompletableFuture<>();
        belofte.thenAcceptAsync(waarde -> log.info("Belofte {}", waarde), pool); // EXPECT
        belofte.complete(aanvrager.getBsn());
        CompletableFuture<String> tweede = new CompletableFuture<>();
        tweede.thenAccept(waarde -> log.info("Tweede {}", waarde)); // SAFE
        tweede.completeOnTimeout(aanvrager.getGemeente(), 1, TimeUnit.SECONDS).complete(aanvrager.getGemeente());
    }

    public void fout(Aanvrager aanvrager) {
        CompletableFuture<String> mislukt = new CompletableFuture<>();
        mislukt.completeExceptionally(new IllegalArgumentException("Onjuist: " + aanvrager.getNaam()));
        try {
            mislukt.join();
        } catch (CompletionException e) {
            log.warn("Oorzaak {}", e.getCause().getClass().getSimpleName()); // SAFE
            log.warn("Mislukt", e); // EXPECT
        }
    }

    /** Counts the names with the most letters, in parallel. */
    static class Langste extends RecursiveTask<String> {
        private final List<Aanvrager> deel;

        Langste(List<Aanvrager> deel) {
            this.deel = deel;
        }

        @Override
        protected String compute() {
            if (deel.size() == 1) {
                return deel.get(0).getNaam();
            }
            int midden = deel.size() / 2;
            Langste links = new Langste(deel.subList(0, midden));
            links.fork();
            String rechts = new Langste(deel.subList(midden, deel.size())).compute();
            String l = links.join();
            return l.length() >= rechts.length() ? l : rechts;
        }
    }

    public void langste(List<Aanvrager> aanvragers) {
        String naam = ForkJoinPool.commonPool().invoke(new Langste(aanvragers));
        log.info("Langste naam {}", naam); // EXPECT
    }
}
