package nl.imwregiotilburg.cursusplan.taken;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work in the background on a few threads. */
@ApplicationScoped
public class Taakplanner {
  private final ExecutorService draden =
      Executors.newFixedThreadPool(
          2,
          werk -> {
            Thread draad = new Thread(werk, "taak");
            draad.setDaemon(true);
            return draad;
          });

  public <T> Future<T> plan(Callable<T> taak) {
    return draden.submit(taak);
  }

  public void stop() {
    draden.shutdown();
  }
}
