package nl.imwregiotilburg.libraries.usual.jdk;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.ListResourceBundle;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Files for the exchange with partners, with nothing but the JDK. */
@Service
public class UitwisselBestand {
    private static final Logger log = LoggerFactory.getLogger(UitwisselBestand.class);
    private static final Pattern MAIL = Pattern.compile("(?<wie>[^@]+)@(?<waar>.+)");

    /** Texts of letters. */
    public static class Teksten extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"groet", "Met vriendelijke groet"}, {"kop", "Betreft uw aanvraag"}};
        }
    }

    public void instellingen(Client client) throws IOException {
        Properties instellingen = new Properties();
        instellingen.setProperty("client.naam", client.getNaam());
        instellingen.setProperty("client.dossier", client.getDossierNummer());
        log.info("Instellingen {}", instellingen); // EXPECT
        log.info("Instellingen {}", instellingen.stringPropertyNames()); // SAFE
        log.info("Naam {}", instellingen.getProperty("client.naam")); // EXPECT
        log.info("Dossier {}", instellingen.getProperty("client.dossier")); // SAFE
        log.info("Taal {}", instellingen.getProperty("client.taal", "nl")); // SAFE
        StringWriter doel = new StringWriter();
        instellingen.store(doel, null);
        Properties terug = new Properties();
        terug.load(new StringReader(doel.toString()));
        log.info("Terug {}", terug.getProperty("client.naam")); // EXPECT
        ResourceBundle teksten = ResourceBundle.getBundle(Teksten.class.getName());
        log.info("Groet {}", teksten.getString("groet")); // SAFE
        log.info("Groet {}, {}", teksten.getString("groet"), client.getNaam()); // EXPECT
    }

    public void schrijvers(Client client) throws IOException, ClassNotFoundException {
        StringWriter doel = new StringWriter();
        PrintWriter schrijver = new PrintWriter(doel);
        schrijver.printf("%s;%s%n", client.getDossierNummer(), client.getTelefoon());
        schrijver.flush();
        log.info("Geschreven {}", doel); // EXPECT
        log.info("Schrijver {}", schrijver); // SAFE
        log.info("Geschreven {}", doel.getBuffer().length()); // SAFE
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PrintStream(bytes, true, StandardCharsets.UTF_8).print(client.getEmail());
        log.info("Bytes {}", bytes); // EXPECT
        log.info("Bytes {}", bytes.size()); // SAFE
        log.info("Bytes {}", "als " + bytes.toByteArray()); // SAFE
        try (BufferedReader lezer = new BufferedReader(new StringReader(doel.toString()))) {
            log.info("Gelezen {}", lezer.readLine()); // EXPECT
            log.info("Lezer {}", lezer); // SAFE
        }
        bytes.reset();
        log.info("Leeg {}", bytes.toString(StandardCharsets.UTF_8)); // SAFE
        ByteArrayOutputStream reeks = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(reeks)) {
            uit.writeObject(client.getNaam());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(reeks.toByteArray()))) {
            log.info("Object {}", in.readObject()); // EXPECT
        }
    }

    public void coderen(Client client) throws NoSuchAlgorithmException {
        String code = Base64.getEncoder().encodeToString(client.getBsn().getBytes(StandardCharsets.UTF_8));
        log.info("Code {}", code); // EXPECT
        log.info("Terug {}", new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8)); // EXPECT
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(client.getBsn().getBytes(StandardCharsets.UTF_8));
        log.info("Hash {}", HexFormat.of().formatHex(hash)); // EXPECT
        log.info("Hash {}", hash.length); // SAFE
        log.info("Coder {}", Base64.getUrlEncoder().encodeToString(client.getDossierNummer().getBytes(StandardCharsets.UTF_8))); // SAFE
    }

    public void lezen(Client client) {
        Scanner lezer = new Scanner(client.getStatus() + " " + client.getNaam());
        log.info("Eerste {}", lezer.next()); // SAFE
        log.info("Lezer {}", lezer.hasNext()); // SAFE
        log.info("Tweede {}", lezer.next()); // EXPECT
        Matcher mail = MAIL.matcher(client.getEmail());
        log.info("Past {}", mail.matches()); // SAFE
        log.info("Wie {}", mail.group("wie")); // EXPECT
        log.info("Waar {}", mail.group(2)); // EXPECT
        log.info("Groepen {} vanaf {}", mail.groupCount(), mail.start("waar")); // SAFE
        log.info("Patroon {}", mail.pattern()); // SAFE
        log.info("Gemaskeerd {}", client.getTelefoon().replaceAll("\\d(?=\\d{2})", "*")); // EXPECT
        log.info("Gemaskeerd {}", client.getTelefoon().replaceAll(".", "*")); // SAFE
        StringTokenizer delen = new StringTokenizer(client.getNaam());
        log.info("Delen {}", delen.countTokens()); // SAFE
        log.info("Delen {}", delen); // SAFE
        log.info("Deel {}", delen.nextToken()); // EXPECT
        StringJoiner samen = new StringJoiner("/").add(client.getRegio()).add(client.getAdres().getPostcode());
        log.info("Samen {}", samen); // EXPECT
        log.info("Samen {}", new StringJoiner("/").setEmptyValue("leeg")); // SAFE
    }

    public void straks(Client client, Medewerker medewerker) throws ExecutionException, InterruptedException {
        CompletableFuture<String> naam = CompletableFuture.supplyAsync(client::getNaam);
        CompletableFuture<String> team = CompletableFuture.completedFuture(medewerker.team());
        log.info("Straks {}", naam); // SAFE
        naam.thenCombine(team, (n, t) -> n + " naar " + t).thenAccept(tekst -> log.info("Samen {}", tekst)).join(); // EXPECT
        naam.thenCompose(n -> team).thenAccept(tekst -> log.info("Team {}", tekst)).join(); // SAFE
        naam.thenApply(String::length).whenComplete((lengte, fout) -> log.info("Lengte {} fout {}", lengte, fout)).join(); // SAFE
        CompletableFuture.allOf(naam, team).thenRun(() -> log.info("Alles {}", naam.join())).join(); // EXPECT
        CompletableFuture<String> mislukt = naam.thenApply(n -> {
            throw new IllegalStateException("Geen team voor " + n);
        });
        log.info("Hersteld {}", mislukt.exceptionally(Throwable::getMessage).join()); // EXPECT
        log.info("Hersteld {}", mislukt.handle((waarde, fout) -> fout == null ? waarde : "mislukt").join()); // SAFE
        ExecutorService uitvoerder = Executors.newSingleThreadExecutor();
        try {
            Future<String> mail = uitvoerder.submit(() -> medewerker.email());
            log.info("Mail {}", mail.get()); // EXPECT
            uitvoerder.submit(() -> log.info("Nummer {}", medewerker.nummer())).get(); // SAFE
        } finally {
            uitvoerder.shutdown();
        }
        AtomicReference<String> houder = new AtomicReference<>(client.getBsn());
        log.info("Houder {}", houder); // EXPECT
        log.info("Houder {}", houder.getAndSet("leeg")); // EXPECT
        log.info("Houder {}", houder.get()); // SAFE
        ConcurrentHashMap<String, Integer> tellers = new ConcurrentHashMap<>();
        tellers.merge(medewerker.naam(), 1, Integer::sum);
        log.info("Tellers {}", tellers.get(medewerker.naam())); // SAFE
        log.info("Tellers {}", tellers); // EXPECT
        ThreadLocal<String> draad = ThreadLocal.withInitial(client::getEmail);
        log.info("Draad {}", draad); // SAFE
        log.info("Draad {}", draad.get()); // EXPECT
    }
}
