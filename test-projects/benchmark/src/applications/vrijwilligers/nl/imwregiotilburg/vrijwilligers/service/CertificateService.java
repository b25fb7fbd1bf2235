package nl.imwregiotilburg.vrijwilligers.service;

import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import nl.imwregiotilburg.vrijwilligers.model.Certificate;
import nl.imwregiotilburg.vrijwilligers.model.CertificateView;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.Audit;
import nl.imwregiotilburg.vrijwilligers.support.DossierException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class CertificateService {
    private static final Logger log = LoggerFactory.getLogger(CertificateService.class);

    private final ObjectMapper mapper = new ObjectMapper();
    private final Gson gson = new Gson();
    private final Audit audit = new Audit("vog");
    private final ExecutorService pool = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "vog");
        t.setDaemon(true);
        return t;
    });

    public Certificate request(long number, Volunteer volunteer) {
        Certificate c = new Certificate(number, volunteer.getBsn(), volunteer.getName());
        try {
            log.debug("json {}", mapper.writeValueAsString(c)); // EXPECT personal-data-logged naam
            log.debug("json {}", mapper.writeValueAsString(CertificateView.of(c))); // SAFE personal-data-logged
            log.debug("boom {}", mapper.valueToTree(c).path("holder").asText()); // EXPECT personal-data-logged naam
            log.debug("boom {}", mapper.valueToTree(c).path("number").asText()); // SAFE personal-data-logged
            log.debug("kaart {}", mapper.writeValueAsString(Map.of("nummer", c.getNumber(), "wie", c.getBsn()))); // EXPECT personal-data-logged bsn
            log.debug("kaart {}", mapper.writeValueAsString(Map.of("nummer", c.getNumber(), "stap", c.getTrack()))); // SAFE personal-data-logged
        } catch (JsonProcessingException e) {
            log.error("geen json voor {}", number); // SAFE personal-data-logged
        }
        log.debug("gson {}", gson.toJson(c)); // EXPECT personal-data-logged bsn,naam
        log.debug("gson {}", gson.toJson(CertificateView.of(c))); // SAFE personal-data-logged
        Certificate back = gson.fromJson(gson.toJson(c), Certificate.class);
        log.debug("terug {}", back.getBsn()); // EXPECT personal-data-logged bsn
        log.debug("terug {}", back.isGranted()); // SAFE personal-data-logged
        return c;
    }

    public void check(Certificate c) {
        try {
            verify(c);
        } catch (DossierException e) {
            log.warn("VOG-controle: {}", e.getMessage()); // EXPECT personal-data-logged bsn
            log.warn("VOG-controle: {}", e.getStep()); // SAFE personal-data-logged
            audit.failure("controle", new IllegalArgumentException("ingepakt", e));
            audit.refusal("controle", new IllegalArgumentException("stap " + e.getStep()));
            log.error("Fout bij certificaat " + c.getNumber(), e); // EXPECT personal-data-logged bsn
        }
    }

    private void verify(Certificate c) {
        if (!c.isGranted()) {
            throw new DossierException("verlening", c.getBsn());
        }
        log.info("Certificaat {} in orde", c.getNumber()); // SAFE personal-data-logged
    }

    public void encoded(Certificate c) {
        String code = Base64.getEncoder().encodeToString(c.getBsn().getBytes(StandardCharsets.UTF_8));
        log.info("Code {}", code); // EXPECT personal-data-logged bsn
        log.info("Code {}", Objects.hash(c.getBsn(), c.getHolder())); // SAFE personal-data-logged
        log.info("Kort {}", c.getBsn().substring(0, 5)); // EXPECT personal-data-logged bsn
        log.info("Kort {}", c.getBsn().isBlank()); // SAFE personal-data-logged
        log.info("Groot {}", c.getHolder().toUpperCase().replace(' ', '_')); // EXPECT personal-data-logged naam
        log.info("Groot {}", c.getTrack().toUpperCase().replace(' ', '_')); // SAFE personal-data-logged
    }

    public void later(Certificate c) throws InterruptedException, ExecutionException {
        CompletableFuture<String> holder = CompletableFuture.supplyAsync(() -> c, pool).thenApply(Certificate::getHolder);
        CompletableFuture<String> track = CompletableFuture.supplyAsync(() -> c, pool).thenApply(Certificate::getTrack);
        holder.thenAccept(h -> log.info("Klaar: {}", h)).join(); // EXPECT personal-data-logged naam
        track.thenAccept(t -> log.info("Klaar: {}", t)).join(); // SAFE personal-data-logged
        holder.thenCombine(track, (h, t) -> t + "/" + h).whenComplete((text, error) -> log.info("Samen {}", text)).join(); // EXPECT personal-data-logged naam
        holder.thenCombine(track, (h, t) -> t + "/" + h.length()).whenComplete((text, error) -> log.info("Samen {}", text)).join(); // SAFE personal-data-logged
        Future<String> number = pool.submit(c::getBsn);
        Future<Long> plain = pool.submit(c::getNumber);
        log.info("Uit de wachtrij {}", number.get()); // EXPECT personal-data-logged bsn
        log.info("Uit de wachtrij {}", plain.get()); // SAFE personal-data-logged
        CompletableFuture.runAsync(() -> verify(c), pool).exceptionally(t -> {
            log.warn("Taak mislukt", t); // EXPECT personal-data-logged bsn
            log.warn("Taak mislukt {}", t.getClass().getSimpleName()); // SAFE personal-data-logged
            return null;
        }).join();
    }
}
