package nl.imwregiotilburg.libraries.functional.eclipse;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.eclipse.collections.api.bag.MutableBag;
import org.eclipse.collections.api.bimap.MutableBiMap;
import org.eclipse.collections.api.factory.BiMaps;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.api.partition.list.PartitionMutableList;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Multimaps;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.eclipse.collections.impl.tuple.Tuples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class DonateurLijsten {

    private static final Logger log = LoggerFactory.getLogger(DonateurLijsten.class);

    public static class Donateur {
        private final String nummer;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("iban")
        private final String iban;
        private final String fonds;
        private final int bedrag;

        public Donateur(String nummer, String naam, String iban, String fonds, int bedrag) {
            this.nummer = nummer;
            this.naam = naam;
            this.iban = iban;
            this.fonds = fonds;
            this.bedrag = bedrag;
        }

        public String getNummer() {
            return nummer;
        }

        public String getNaam() {
            return naam;
        }

        public String getIban() {
            return iban;
        }

        public String getFonds() {
            return fonds;
        }

        public int getBedrag() {
            return bedrag;
        }
    }

    public void lijsten(java.util.List<Donateur> bron) {
        MutableList<Donateur> donateurs = Lists.mutable.withAll(bron);
        MutableList<String> namen = donateurs.select(d -> d.getBedrag() > 100).collect(Donateur::getNaam);
        log.info("Namen {}", namen); // EXPECT
        log.info("Samen {}", namen.makeString(", ")); // EXPECT
        log.info("Totaal {}", donateurs.collectInt(Donateur::getBedrag).sum()); // SAFE
        log.info("Fondsen {}", donateurs.collect(Donateur::getFonds).distinct()); // SAFE
        Donateur gul = donateurs.detectOptional(d -> d.getBedrag() > 1000).orElse(donateurs.getFirst());
        log.info("Gul {}", gul.getIban()); // EXPECT
        log.info("Gul {}", gul.getNummer()); // SAFE
        log.info("Ketting {}", donateurs.injectInto("", (s, d) -> s + d.getNaam())); // EXPECT
        log.info("Ketting {}", donateurs.injectInto("", (s, d) -> s + d.getFonds())); // SAFE
    }

    public void groepen(FastList<Donateur> donateurs) {
        MutableListMultimap<String, Donateur> perFonds = donateurs.groupBy(Donateur::getFonds);
        log.info("Fondsen {}", perFonds.keysView()); // SAFE
        perFonds.forEachKeyValue((fonds, d) -> log.info("Iban {}", d.getIban())); // EXPECT
        PartitionMutableList<Donateur> deling = donateurs.partition(d -> d.getBedrag() > 50);
        log.info("Grote gevers {}", deling.getSelected().collect(Donateur::getNaam)); // EXPECT
        log.info("Kleine gevers {}", deling.getRejected().size()); // SAFE
        MutableBag<String> tel = donateurs.countBy(Donateur::getFonds);
        log.info("Per fonds {}", tel); // SAFE
        MutableListMultimap<String, String> ibans = Multimaps.mutable.list.empty();
        donateurs.each(d -> ibans.put(d.getFonds(), d.getIban()));
        log.info("Ibans {}", ibans.get("NATUUR")); // EXPECT
    }

    public void mappen(Donateur donateur, String fonds) {
        MutableMap<String, String> namen = Maps.mutable.empty();
        log.debug("Naam {}", namen.getIfAbsentPut(donateur.getNummer(), donateur::getNaam)); // EXPECT
        log.debug("Sleutels {}", namen.keysView().makeString()); // SAFE
        MutableBiMap<String, String> bi = BiMaps.mutable.with(donateur.getNummer(), donateur.getIban());
        log.debug("Omgekeerd {}", bi.inverse().keySet()); // EXPECT
        log.debug("Nummer {}", bi.inverse().get(donateur.getIban())); // SAFE
        Pair<String, String> paar = Tuples.pair(donateur.getNaam(), fonds);
        log.debug("Een {}", paar.getOne()); // EXPECT
        log.debug("Twee {}", paar.getTwo()); // SAFE
    }

    public void vast(Donateur a, Donateur b) {
        ImmutableList<String> ibans = Lists.immutable.with(a.getIban(), b.getIban()).newWith("GEEN");
        log.debug("Ibans {}", ibans); // EXPECT
        ImmutableList<String> fondsen = Lists.immutable.with(a.getFonds()).newWith(b.getFonds());
        log.debug("Fondsen {}", fondsen); // SAFE
        ImmutableList<Pair<String, String>> gezipt = fondsen.zip(ibans);
        log.debug("Gezipt {}", gezipt.collect(Pair::getOne)); // SAFE
        log.debug("Gezipt {}", gezipt.collect(Pair::getTwo)); // EXPECT
    }
}
