package nl.imwregiotilburg.libraries.usual.guava;

import com.google.common.base.Charsets;
import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.base.Optional;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BiMap;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Table;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The roster, in Guava collections. */
@Service
public class RoosterService {
    private static final Logger log = LoggerFactory.getLogger(RoosterService.class);

    public void perLocatie(List<Afspraak> afspraken) {
        Multimap<String, String> namen = ArrayListMultimap.create();
        for (Afspraak afspraak : afspraken) {
            namen.put(afspraak.locatie(), afspraak.clientNaam());
        }
        log.info("Per locatie {}", namen); // EXPECT
        log.info("Locaties {}", namen.keySet()); // SAFE
        log.info("Aantallen {}", namen.keys()); // SAFE
        namen.asMap().forEach((locatie, wie) -> log.info("{}: {}", locatie, wie.size())); // SAFE
        log.info("Wie {}", Iterables.getFirst(namen.values(), null)); // EXPECT
        Multimap<String, Afspraak> index = Multimaps.index(afspraken, Afspraak::clientNaam);
        log.info("Op naam {}", index); // EXPECT
        log.info("Afspraken op naam {}", index.values()); // SAFE
    }

    public void rooster(List<Medewerker> medewerkers) {
        Table<Long, String, String> rooster = HashBasedTable.create();
        for (Medewerker medewerker : medewerkers) {
            rooster.put(medewerker.nummer(), "team", medewerker.team());
            rooster.put(medewerker.nummer(), "mail", medewerker.email());
        }
        log.info("Kolommen {} rijen {}", rooster.columnKeySet(), rooster.rowKeySet()); // SAFE
        log.info("Teams {}", rooster.column("team")); // SAFE
        log.info("Mails {}", rooster.column("mail").values()); // EXPECT
        for (Table.Cell<Long, String, String> cel : rooster.cellSet()) {
            log.debug("Cel {}/{}", cel.getRowKey(), cel.getColumnKey()); // SAFE
            log.debug("Cel {}", cel); // EXPECT
        }
    }

    public void optioneel(Client client) {
        Optional<String> telefoon = Optional.fromNullable(client.getTelefoon());
        log.info("Telefoon {}", telefoon.or("geen")); // EXPECT
        log.info("Telefoon bekend {}", telefoon.isPresent()); // SAFE
        log.info("Netnummer {}", telefoon.transform(nummer -> nummer.substring(0, 4))); // EXPECT
        Optional<String> geen = Optional.absent();
        log.info("Geen {}", geen.or(client.getStatus())); // SAFE
        Supplier<String> naam = Suppliers.memoize(client::getNaam);
        log.info("Leverancier {}", naam.get()); // EXPECT
        Supplier<String> regio = Suppliers.ofInstance(client.getRegio());
        log.info("Leverancier {}", regio); // SAFE
    }

    public void teksten(Client client) {
        List<String> delen = Splitter.on(' ').omitEmptyStrings().splitToList(client.getNaam());
        log.info("Achternaam {}", Iterables.getLast(delen)); // EXPECT
        log.info("Delen {}", delen.size()); // SAFE
        log.info("Regel {}", Joiner.on(';').skipNulls().join(client.getId(), client.getEmail(), client.getStatus())); // EXPECT
        log.info("Regel {}", Joiner.on(';').useForNull("-").join(client.getId(), null, client.getStatus())); // SAFE
        log.info("Object {}", MoreObjects.toStringHelper(client).add("id", client.getId()).add("bsn", client.getBsn()).toString()); // EXPECT
        log.info("Object {}", MoreObjects.toStringHelper(client).add("id", client.getId()).omitNullValues().toString()); // SAFE
        log.info("Sterren {}", Strings.repeat("*", client.getBsn().length())); // SAFE
        log.info("Gemeenschappelijk {}", Strings.commonPrefix(client.getEmail(), client.getNaam().toLowerCase())); // EXPECT
        log.info("Gehasht {}", Hashing.sha256().hashString(client.getBsn(), Charsets.UTF_8)); // EXPECT
        log.info("Eerste niet leeg {}", MoreObjects.firstNonNull(client.getStatus(), client.getNaam())); // EXPECT
    }

    public void kaarten(Client client, List<Medewerker> medewerkers) {
        ImmutableMap<String, String> kaart = ImmutableMap.of("naam", client.getNaam(), "status", client.getStatus());
        log.info("Kaart {}", kaart); // EXPECT
        log.info("Kaart {}", kaart.get("status")); // SAFE
        log.info("Kaart {}", Maps.filterKeys(kaart, "status"::equals)); // SAFE
        ImmutableMap<Long, Medewerker> opNummer = Maps.uniqueIndex(medewerkers, Medewerker::nummer);
        log.info("Op nummer {}", opNummer.keySet()); // SAFE
        log.info("Op nummer {}", Maps.transformValues(opNummer, Medewerker::email)); // EXPECT
        log.info("Op nummer {}", Maps.transformValues(opNummer, Medewerker::team)); // SAFE
        BiMap<String, Long> naarId = HashBiMap.create(Map.of(client.getBsn(), client.getId()));
        log.info("Omgekeerd {}", naarId.inverse().get(client.getId())); // EXPECT
        log.info("Heen {}", naarId.get(client.getBsn())); // SAFE
        ImmutableSet<String> teams = FluentIterable.from(medewerkers).transform(Medewerker::team).toSet();
        log.info("Teams {}", teams); // SAFE
        List<List<String>> bladen = Lists.partition(Lists.transform(medewerkers, Medewerker::naam), 2);
        log.info("Bladen {}", bladen); // EXPECT
        log.info("Bladen {}", bladen.size()); // SAFE
        log.info("Samen {}", ImmutableList.<String>builder().add(client.getStatus()).addAll(teams).build()); // SAFE
    }
}
