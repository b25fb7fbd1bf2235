package nl.imwregiotilburg.jeugdloket.gebeurtenis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Keeps the events in memory and passes them on to the projections. */
public class GebeurtenisOpslag {

    /** Something that follows the events. */
    public interface Projectie {
        void pasToe(Gebeurtenis g);

        default void klaar(int aantal) {
        }
    }

    private final Map<String, List<Gebeurtenis>> stromen = new ConcurrentHashMap<>();
    private final List<Projectie> projecties = new CopyOnWriteArrayList<>();

    public void volg(Projectie p) {
        projecties.add(p);
    }

    public void voegToe(Gebeurtenis g) {
        stromen.computeIfAbsent(g.zaak(), k -> new ArrayList<>()).add(g);
        projecties.forEach(p -> p.pasToe(g));
    }

    public Stream<Gebeurtenis> stroom(String zaak) {
        return stromen.getOrDefault(zaak, List.of()).stream();
    }

    public <G extends Gebeurtenis> List<G> vanSoort(Class<G> soort) {
        return stromen.values().stream().flatMap(Collection::stream).filter(soort::isInstance).map(soort::cast).toList();
    }

    public void speelAf(Projectie p) {
        stromen.values().forEach(s -> s.forEach(p::pasToe));
        p.klaar(stromen.size());
    }

    public int aantal() {
        return stromen.values().stream().mapToInt(List::size).sum();
    }
}
