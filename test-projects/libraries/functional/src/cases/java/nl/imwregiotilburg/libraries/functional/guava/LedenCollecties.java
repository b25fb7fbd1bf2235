package nl.imwregiotilburg.libraries.functional.guava;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BiMap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LedenCollecties {

    private static final Logger log = LoggerFactory.getLogger(LedenCollecties.class);

    public static class Speler {
        private final String bondsnummer;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("emailadres")
        private final String email;
        private final String team;
        private final int punten;

        public Speler(String bondsnummer, String naam, String email, String team, int punten) {
            this.bondsnummer = bondsnummer;
            this.naam = naam;
            this.email = email;
            this.team = team;
            this.punten = punten;
        }

        public String getBondsnummer() {
            return bondsnummer;
        }

        public String getNaam() {
            return naam;
        }

        public String getEmail() {
            return email;
        }

        public String getTeam() {
            return team;
        }

        public int getPunten() {
            return punten;
        }
    }

    public void bouwers(Speler speler) {
        ImmutableList<String> lijst = ImmutableList.<String>builder()
                .add(speler.getTeam())
                .add(speler.getEmail())
                .build();
        log.info("Gegevens {}", lijst); // EXPECT
        ImmutableMap<String, String> kenmerken = ImmutableMap.<String, String>builder()
                .put("naam", speler.getNaam())
                .put("team", speler.getTeam())
                .buildOrThrow();
        log.info("Naam {}", kenmerken.get("naam")); // EXPECT
        log.info("Team {}", kenmerken.get("team")); // SAFE
        log.info("Sleutels {}", kenmerken.keySet()); // SAFE
        ImmutableMap<String, String> vast = ImmutableMap.of("nr", speler.getBondsnummer(), "mail", speler.getEmail());
        log.info("Mail {}", vast.getOrDefault("mail", "-")); // EXPECT
        log.info("Nummer {}", vast.get("nr")); // SAFE
    }

    public void multimap(List<Speler> spelers) {
        Multimap<String, String> perTeam = ArrayListMultimap.create();
        for (Speler s : spelers) {
            perTeam.put(s.getTeam(), s.getNaam());
        }
        log.info("Teams {}", perTeam.keySet()); // SAFE
        for (Map.Entry<String, Collection<String>> e : perTeam.asMap().entrySet()) {
            log.info("Spelers {}", e.getValue()); // EXPECT
            log.info("Team {}", e.getKey()); // SAFE
        }
        ImmutableListMultimap<String, Speler> index = Multimaps.index(spelers, Speler::getEmail);
        log.info("Index {}", index.keySet()); // EXPECT
        log.info("Spelers {}", index.values()); // SAFE
    }

    public void tabel(List<Speler> spelers) {
        Table<String, String, String> tabel = HashBasedTable.create();
        for (Speler s : spelers) {
            tabel.put(s.getBondsnummer(), "mail", s.getEmail());
            tabel.put(s.getBondsnummer(), "team", s.getTeam());
        }
        log.debug("Rijen {}", tabel.rowKeySet()); // SAFE
        for (Table.Cell<String, String, String> cel : tabel.cellSet()) {
            log.debug("Cel {}", cel.getValue()); // EXPECT
            log.debug("Kolom {}", cel.getColumnKey()); // SAFE
        }
    }

    public void vasteTabel(Speler speler) {
        Table<String, String, String> t = ImmutableTable.<String, String, String>builder()
                .put("speler", "naam", speler.getNaam())
                .put("speler", "team", speler.getTeam())
                .build();
        log.debug("Tabelnaam {}", t.get("speler", "naam")); // EXPECT
        log.debug("Tabelrij {}", t.row("speler")); // EXPECT
    }

    public void bimap(Speler speler) {
        BiMap<String, String> nummers = HashBiMap.create();
        nummers.put(speler.getBondsnummer(), speler.getEmail());
        log.info("Nummer bij mail {}", nummers.inverse().get(speler.getEmail())); // SAFE
        log.info("Mail bij nummer {}", nummers.get(speler.getBondsnummer())); // EXPECT
        log.info("Omgekeerd {}", nummers.inverse().keySet()); // EXPECT
    }

}
