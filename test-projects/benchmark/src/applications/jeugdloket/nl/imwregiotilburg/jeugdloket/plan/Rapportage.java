package nl.imwregiotilburg.jeugdloket.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.teeing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import nl.imwregiotilburg.jeugdloket.domein.Gezin;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.domein.Ouder;
import nl.imwregiotilburg.jeugdloket.fun.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the reports on families. */
public class Rapportage {

    private static final Logger log = LoggerFactory.getLogger(Rapportage.class);

    /** Visits the parts of a report. */
    interface Bezoeker<R> {
        R hoofdstuk(Hoofdstuk h);

        R alinea(Alinea a);
    }

    /** A part of a report. */
    interface Deel {
        <R> R ontvang(Bezoeker<R> b);
    }

    /** A chapter. */
    record Hoofdstuk(String titel, List<Deel> delen) implements Deel {
        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.hoofdstuk(this);
        }
    }

    /** A paragraph. */
    record Alinea(String titel, String tekst) implements Deel {
        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.alinea(this);
        }
    }

    /** Writes out everything. */
    private static final class Uitschrijver implements Bezoeker<String> {
        @Override
        public String hoofdstuk(Hoofdstuk h) {
            return h.titel() + h.delen().stream().map(d -> d.ontvang(this)).collect(joining(",", "(", ")"));
        }

        @Override
        public String alinea(Alinea a) {
            return a.titel() + ":" + a.tekst();
        }
    }

    /** Only the titles, as a list. */
    private static final class Titels implements Bezoeker<Void> {
        private final List<String> gevonden = new ArrayList<>();

        @Override
        public Void hoofdstuk(Hoofdstuk h) {
            gevonden.add(h.titel());
            h.delen().forEach(d -> d.ontvang(this));
            return null;
        }

        @Override
        public Void alinea(Alinea a) {
            gevonden.add(a.titel());
            return null;
        }
    }

    /** Which key a report is filed under. */
    enum Soort {
        DOSSIER, BURGER
    }

    /** A text that is shielded when it is made. */
    record Afgeschermd(String kenmerk, String tekst) {
        Afgeschermd {
            tekst = tekst == null ? "leeg" : "afgeschermd";
        }
    }

    /** A text that is tidied when it is made. */
    record Opgeschoond(String kenmerk, String tekst) {
        Opgeschoond {
            tekst = tekst == null ? "leeg" : tekst.strip();
        }
    }

    /** Reads one thing of a child. */
    interface Lezer {
        String lees(Kind kind);

        default Lezer metKop(String kop) {
            return k -> kop + "=" + lees(k);
        }
    }

    /** Shows only whether there is something. */
    private static final class Vinkje implements Lezer {
        private final Lezer binnen;

        Vinkje(Lezer binnen) {
            this.binnen = binnen;
        }

        @Override
        public String lees(Kind kind) {
            return binnen.lees(kind) == null ? "-" : "v";
        }
    }

    /** Says in its message where it went wrong. */
    private static final class KindFout extends RuntimeException {
        private final transient Kind kind;

        KindFout(Kind kind) {
            this.kind = kind;
        }

        @Override
        public String getMessage() {
            return "Fout bij " + kind.getVerblijf();
        }
    }

    /** Keeps the child, but does not tell. */
    private static final class StilleFout extends RuntimeException {
        private final transient Kind kind;

        StilleFout(Kind kind) {
            super("Fout bij een kind");
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    /** A chain of values. */
    private static final class Schakel {
        private final Object waarde;
        private final Schakel volgende;

        Schakel(Object waarde, Schakel volgende) {
            this.waarde = waarde;
            this.volgende = volgende;
        }

        int lengte() {
            return volgende == null ? 1 : 1 + volgende.lengte();
        }
    }

    public void opbouw(Gezin gezin) {
        List<Deel> delen = new ArrayList<>();
        gezin.getKinderen().forEach(k -> delen.add(new Alinea(k.getDossiercode(), k.getDiagnose())));
        Deel rapport = new Hoofdstuk("gezin " + gezin.getNummer(), delen);
        log.info(rapport.ontvang(new Uitschrijver())); // EXPECT personal-data-logged gezondheid
        Titels titels = new Titels();
        rapport.ontvang(titels);
        log.info("{}", titels.gevonden); // SAFE personal-data-logged
    }

    private static String sleutel(Kind kind, Soort soort) {
        return switch (soort) {
            case DOSSIER -> "d-" + kind.getDossiercode();
            case BURGER -> "b-" + kind.getBsn();
        };
    }

    private static String regel(Object... delen) {
        StringJoiner j = new StringJoiner("; ", "[", "]").setEmptyValue("[]");
        for (Object d : delen) {
            j.add(Objects.toString(d, "-"));
        }
        return j.toString();
    }

    public void kind(Kind kind) {
        log.info(sleutel(kind, Soort.BURGER)); // EXPECT personal-data-logged bsn
        log.info(sleutel(kind, Soort.DOSSIER)); // SAFE personal-data-logged
        log.info("{}", new Opgeschoond(kind.getDossiercode(), kind.getVerblijf())); // EXPECT personal-data-logged adresgegevens
        log.info("{}", new Afgeschermd(kind.getDossiercode(), kind.getVerblijf())); // SAFE personal-data-logged
        Lezer diagnose = Kind::getDiagnose;
        log.info(diagnose.metKop("oordeel").lees(kind)); // EXPECT personal-data-logged gezondheid
        log.info(new Vinkje(diagnose).metKop("oordeel").lees(kind)); // SAFE personal-data-logged
        log.error("Rapport", new KindFout(kind)); // EXPECT personal-data-logged adresgegevens
        StilleFout stil = new StilleFout(kind);
        log.error("Rapport over " + stil.kind(), stil); // SAFE personal-data-logged
        String kop = """
            dossier: %s
            geboren: %tF
            """.formatted(kind.getDossiercode(), kind.getGeboren());
        log.info(kop); // EXPECT personal-data-logged geboortedatum
    }

    public void ouders(Gezin gezin) {
        Pair<Long, String> beide = gezin.getOuders().stream()
            .collect(teeing(counting(), mapping(Ouder::getMobiel, joining("/")), Pair::of));
        log.info("{} ouders", beide.first()); // SAFE personal-data-logged
        log.info("{} bellen", beide.second()); // EXPECT personal-data-logged telefoonnummer
        Map<Boolean, String> samen = new HashMap<>();
        Map<Boolean, Integer> geteld = new HashMap<>();
        Schakel keten = null;
        for (Ouder o : gezin.getOuders()) {
            samen.merge(o.isGezaghebbend(), String.valueOf(o.getRekening()), (a, b) -> a + "+" + b);
            geteld.merge(o.isGezaghebbend(), 1, Integer::sum);
            keten = new Schakel(o.getMail(), keten);
        }
        log.info("{}", samen); // EXPECT personal-data-logged iban
        log.info("{}", geteld); // SAFE personal-data-logged
        if (keten != null) {
            log.info("{}", keten.lengte()); // SAFE personal-data-logged
            log.info("{}", keten.waarde); // EXPECT personal-data-logged emailadres
        }
        log.info(regel(gezin.getNummer(), gezin.getOuders().size())); // SAFE personal-data-logged
        log.info(regel(gezin.getNummer(), gezin.getStraat())); // EXPECT personal-data-logged adresgegevens
    }
}
