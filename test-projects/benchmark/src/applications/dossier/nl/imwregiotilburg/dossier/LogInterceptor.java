package nl.imwregiotilburg.dossier;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs the calls on the services it wraps. */
public class LogInterceptor implements InvocationHandler {

  private static final Logger log = LoggerFactory.getLogger(LogInterceptor.class);

  private final Object doel;

  private LogInterceptor(Object doel) {
    this.doel = doel;
  }

  /** Sends letters. */
  interface Briefdienst {
    String verstuur(String adres, long kenmerk);
  }

  /** Counts things. */
  interface Teldienst {
    int tel(long kenmerk);
  }

  /** The service behind the proxy. */
  static class Brieven implements Briefdienst {
    @Override
    public String verstuur(String adres, long kenmerk) {
      log.debug("Brief naar {}", adres); // EXPECT personal-data-logged adres
      log.debug("Brief {}", kenmerk); // SAFE personal-data-logged
      return "verzonden aan " + adres;
    }
  }

  /** Logs the name of the method only. */
  static class Naamlogger implements InvocationHandler {
    private final Object doel;

    Naamlogger(Object doel) {
      this.doel = doel;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
      log.info("Aanroep {} met {} argumenten", method.getName(), args.length); // SAFE personal-data-logged
      return method.invoke(doel, args);
    }
  }

  /** Logs the arguments of calls that only count. */
  static class Tellogger implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
      log.info("Tel {}", Arrays.toString(args)); // SAFE personal-data-logged
      return 1;
    }
  }

  static <T> T wikkel(Class<T> type, InvocationHandler handler) {
    Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    return type.cast(proxy);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
    log.info("Aanroep {}({})", method.getName(), Arrays.toString(args)); // EXPECT personal-data-logged adres
    log.info("Aanroep {}", method.getName()); // SAFE personal-data-logged
    Object uitkomst = method.invoke(doel, args);
    log.info("Uitkomst {}", uitkomst); // EXPECT personal-data-logged adres
    log.info("Uitkomst {}", uitkomst != null); // SAFE personal-data-logged
    return uitkomst;
  }

  /** Calls services through proxies. */
  @Component
  public static class Aanroeper {

    private final Briefdienst gelogd = wikkel(Briefdienst.class, new LogInterceptor(new Brieven()));

    private final Briefdienst stil = wikkel(Briefdienst.class, new Naamlogger(new Brieven()));

    private final Teldienst teller = wikkel(Teldienst.class, new Tellogger());

    /** Sends a letter to a client. */
    public void brief(Client client) {
      String uitkomst = gelogd.verstuur(client.getAdres().getStraat(), client.getId());
      log.info("Klaar {}", uitkomst); // EXPECT personal-data-logged adres
      stil.verstuur(client.getAdres().getPostcode(), client.getId());
      int aantal = teller.tel(client.getId());
      log.info("Klaar {}", aantal); // SAFE personal-data-logged
    }

    /** Runs something around an action. */
    public void rondom(Client client) {
      String naam = meet("naam", client::getNaam);
      log.info("Naam {}", naam); // EXPECT personal-data-logged naam
      log.info("Gemeten {}", meet("id", client::getId)); // SAFE personal-data-logged
    }

    private static <T> T meet(String wat, Supplier<T> actie) {
      log.debug("Voor {}", wat); // SAFE personal-data-logged
      T waarde = actie.get();
      log.debug("Na {}: {}", wat, waarde); // EXPECT personal-data-logged naam
      return waarde;
    }
  }
}
