package nl.imwregiotilburg.libraries.others.collections;

import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import one.util.streamex.EntryStream;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.jooq.lambda.tuple.Tuple;
import org.jooq.lambda.tuple.Tuple2;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class GuestLists {

    public static class Guest {
        private final String badge;
        @PersonalData("naam")
        private final String name;
        private final String table;

        public Guest(String badge, String name, String table) {
            this.badge = badge;
            this.name = name;
            this.table = table;
        }

        public String getBadge() { return badge; }
        public String getName() { return name; }
        public String getTable() { return table; }
    }

    private static final Logger log = LoggerFactory.getLogger(GuestLists.class);

    public void streamEx(List<Guest> guests) {
        log.info("names {}", StreamEx.of(guests).map(Guest::getName).sorted().joining(", ")); // EXPECT
        log.info("badges {}", StreamEx.of(guests).map(Guest::getBadge).joining(", ")); // SAFE
    }

    public void entryStream(List<Guest> guests) {
        Map<String, String> byBadge = StreamEx.of(guests).mapToEntry(Guest::getBadge, Guest::getName).toMap();
        log.info("by badge {}", byBadge); // EXPECT
        log.info("keys {}", EntryStream.of(byBadge).keys().joining(",")); // SAFE
        log.info("values {}", EntryStream.of(byBadge).values().toList()); // EXPECT
        EntryStream.of(byBadge).invert().forKeyValue((name, badge) -> log.info("name {}", name)); // EXPECT
    }

    public void grouping(List<Guest> guests) {
        Map<String, List<Guest>> tables = StreamEx.of(guests).groupingBy(Guest::getTable);
        log.info("tables {}", tables.keySet()); // SAFE
        tables.forEach((table, seated) -> log.info("host {}", seated.get(0).getName())); // EXPECT
    }

    public void tuples(Guest guest) {
        Tuple2<String, String> pair = Tuple.tuple(guest.getTable(), guest.getName());
        log.info("name {}", pair.v2()); // EXPECT
        log.info("pair {}", pair); // EXPECT
        log.info("swapped first {}", pair.swap().v1); // EXPECT
        log.info("masked {}", pair.map2(name -> "***")); // SAFE
    }

    public void seq(List<Guest> guests) {
        log.info("seq {}", Seq.seq(guests).map(Guest::getName).toString(", ")); // EXPECT
        Seq.seq(guests).map(Guest::getName).zipWithIndex().forEach(t -> log.info("index {}", t.v2)); // SAFE
        Seq.seq(guests).map(Guest::getName).zipWithIndex().forEach(t -> log.info("name {}", t.v1)); // EXPECT
    }

    public void persistent(Guest guest) {
        PVector<String> base = TreePVector.singleton(guest.getTable());
        PVector<String> extended = base.plus(guest.getName());
        log.info("base {}", base); // SAFE
        log.info("extended {}", extended); // EXPECT
        log.info("replaced {}", extended.with(1, guest.getBadge())); // SAFE
        PMap<String, String> map = HashTreePMap.<String, String>empty().plus("name", guest.getName()).plus("table", guest.getTable());
        log.info("map name {}", map.get("name")); // EXPECT
        log.info("map without name {}", map.minus("name")); // SAFE
    }
}
