package nl.imwregiotilburg.libraries.stacks.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.name.Named;
import com.google.inject.name.Names;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "zoek", description = "Zoekt een relatie")
public class Opdracht implements Callable<Integer> {

    private static final Logger log = LoggerFactory.getLogger(Opdracht.class);

    @PersonalData("bsn")
    @Option(names = "--bsn")
    private String bsn;
    @Option(names = "--uitvoer")
    private String uitvoer;
    @PersonalData("naam")
    @Parameters(index = "0")
    private String naam;

    @Override
    public Integer call() {
        log.info("Zoeken op {}", bsn); // EXPECT
        log.info("Uitvoer naar {}", uitvoer); // SAFE
        Instellingen instellingen = new Instellingen(naam, uitvoer);
        Injector injector = Guice.createInjector(new RelatieModule(instellingen));
        injector.getInstance(Zoeker.class).zoek();
        String beheerder = injector.getInstance(Key.get(String.class, Names.named("beheerder")));
        log.info("Beheerder {}", beheerder); // EXPECT
        String omgeving = injector.getInstance(Key.get(String.class, Names.named("omgeving")));
        log.info("Omgeving {}", omgeving); // SAFE
        return 0;
    }

    public static int voerUit(String[] args) {
        Opdracht opdracht = new Opdracht();
        CommandLine cmd = new CommandLine(opdracht);
        int code = cmd.execute(args);
        log.info("Opdracht {} voor {}", cmd.getCommandName(), opdracht.naam); // EXPECT
        log.info("Opdracht {}", opdracht); // SAFE
        return code;
    }

    public static void ontleed(String[] args) {
        Opdracht opdracht = CommandLine.populateCommand(new Opdracht(), args);
        log.info("Ontleed {}", opdracht.uitvoer); // SAFE
    }

    public static class Instellingen {
        @PersonalData("naam")
        final String beheerder;
        final String doel;

        Instellingen(String beheerder, String doel) {
            this.beheerder = beheerder;
            this.doel = doel;
        }
    }

    static class RelatieModule extends AbstractModule {
        private final Instellingen instellingen;

        RelatieModule(Instellingen instellingen) {
            this.instellingen = instellingen;
        }

        @Override
        protected void configure() {
            bind(Instellingen.class).toInstance(instellingen);
            bind(String.class).annotatedWith(Names.named("beheerder")).toInstance(instellingen.beheerder);
            bind(String.class).annotatedWith(Names.named("omgeving")).toInstance("productie");
            MapBinder<String, String> kaart = MapBinder.newMapBinder(binder(), String.class, String.class);
            kaart.addBinding("contact").toInstance(instellingen.beheerder);
        }

        @Provides
        @Singleton
        @Named("aanhef")
        String aanhef(Instellingen i) {
            return "Geachte " + i.beheerder;
        }

        @Provides
        @Named("map")
        String map(Instellingen i) {
            return "/data/" + i.doel;
        }
    }

    static class Zoeker {
        private final String aanhef;
        private final Provider<Instellingen> instellingen;
        @Inject
        @Named("map")
        String map;
        @Inject
        Map<String, String> contacten;

        @Inject
        Zoeker(@Named("aanhef") String aanhef, Provider<Instellingen> instellingen) {
            this.aanhef = aanhef;
            this.instellingen = instellingen;
        }

        void zoek() {
            log.info("Aanhef {}", aanhef); // EXPECT
            log.info("Map {}", map); // SAFE
            log.info("Instelling {}", instellingen.get().beheerder); // EXPECT
            log.info("Instelling {}", instellingen.get().doel); // SAFE
            log.info("Contact {}", contacten.get("contact")); // EXPECT
            log.info("Sleutels {}", contacten.keySet()); // SAFE
        }
    }
}
