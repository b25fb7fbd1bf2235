package nl.imwregiotilburg.libraries.functional.guava;

import com.google.common.collect.Collections2;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.guava.LedenCollecties.Speler;

public class LedenUitzichten {

    private static final Logger log = LoggerFactory.getLogger(LedenUitzichten.class);

    public void uitzichten(List<Speler> spelers) {
        List<String> namen = Lists.transform(spelers, Speler::getNaam);
        log.info("Namen {}", namen); // EXPECT
        log.info("Teams {}", Collections2.transform(spelers, Speler::getTeam)); // SAFE
        Map<String, Speler> opNummer = Maps.uniqueIndex(spelers, Speler::getBondsnummer);
        log.info("Nummers {}", opNummer.keySet()); // SAFE
        Map<String, String> mails = Maps.transformValues(opNummer, Speler::getEmail);
        log.info("Mails {}", mails.values()); // EXPECT
        Map<String, String> rood = Maps.filterKeys(mails, k -> k.startsWith("R"));
        log.info("Rode mails {}", rood); // EXPECT
    }

    public void vloeiend(List<Speler> spelers) {
        String mails = FluentIterable.from(spelers)
                .filter(s -> s.getPunten() > 10)
                .transform(Speler::getEmail)
                .join(com.google.common.base.Joiner.on(','));
        log.info("Mails van toppers {}", mails); // EXPECT
        ImmutableSet<String> teams = FluentIterable.from(spelers).transform(Speler::getTeam).toSet();
        log.info("Teams van toppers {}", teams); // SAFE
        String eerste = Iterables.getFirst(Iterables.transform(spelers, Speler::getNaam), "niemand");
        log.info("Eerste {}", eerste); // EXPECT
        String laatste = Iterables.getLast(Iterables.transform(spelers, Speler::getBondsnummer));
        log.info("Laatste {}", laatste); // SAFE
    }

    public void orden(List<Speler> spelers) {
        Ordering<Speler> opPunten = Ordering.natural().onResultOf(Speler::getPunten);
        Speler beste = opPunten.max(spelers);
        log.info("Beste speler {}", beste.getNaam()); // EXPECT
        log.info("Beste score {}", beste.getPunten()); // SAFE
        List<String> opNaam = Ordering.natural().sortedCopy(Lists.transform(spelers, Speler::getNaam));
        log.info("Op naam {}", opNaam); // EXPECT
        for (List<Speler> deel : Lists.partition(spelers, 5)) {
            log.info("Deel van {}", deel.size()); // SAFE
        }
    }

    public void overig(List<Speler> spelers, List<String> rondes) {
        Multiset<String> tel = HashMultiset.create();
        for (Speler s : spelers) {
            tel.add(s.getTeam());
        }
        log.info("Telling {}", tel); // SAFE
        List<String> gezipt = Streams.zip(rondes.stream(), spelers.stream(), (r, s) -> r + "=" + s.getNaam()).toList();
        log.info("Gezipt {}", gezipt); // EXPECT
        ImmutableSet<String> mails = spelers.stream().map(Speler::getEmail).collect(ImmutableSet.toImmutableSet());
        log.info("Verschil {}", Sets.difference(mails, ImmutableSet.of("info@bond.nl"))); // EXPECT
        log.info("Rondes {}", Lists.reverse(rondes)); // SAFE
    }
}
