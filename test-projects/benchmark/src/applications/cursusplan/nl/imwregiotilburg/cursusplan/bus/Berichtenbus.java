package nl.imwregiotilburg.cursusplan.bus;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Delivers messages to whoever asked for their type. */
public class Berichtenbus {
  private final Map<Class<?>, List<Consumer<Object>>> luisteraars = new LinkedHashMap<>();
  private final List<WeakReference<Consumer<Object>>> meelezers = new ArrayList<>();

  @SuppressWarnings("unchecked")
  public <B> void luister(Class<B> soort, Consumer<? super B> luisteraar) {
    luisteraars.computeIfAbsent(soort, s -> new ArrayList<>()).add((Consumer<Object>) luisteraar);
  }

  /** Registers a listener for everything, for as long as somebody else holds it. */
  public void leesMee(Consumer<Object> luisteraar) {
    meelezers.add(new WeakReference<>(luisteraar));
  }

  public void stop(Class<?> soort) {
    luisteraars.remove(soort);
  }

  public int stuur(Object bericht) {
    int bereikt = 0;
    for (Map.Entry<Class<?>, List<Consumer<Object>>> paar : luisteraars.entrySet()) {
      if (paar.getKey().isInstance(bericht)) {
        for (Consumer<Object> luisteraar : paar.getValue()) {
          luisteraar.accept(bericht);
          bereikt++;
        }
      }
    }
    for (Iterator<WeakReference<Consumer<Object>>> it = meelezers.iterator(); it.hasNext(); ) {
      Consumer<Object> meelezer = it.next().get();
      if (meelezer == null) {
        it.remove();
      } else {
        meelezer.accept(bericht);
        bereikt++;
      }
    }
    return bereikt;
  }
}
