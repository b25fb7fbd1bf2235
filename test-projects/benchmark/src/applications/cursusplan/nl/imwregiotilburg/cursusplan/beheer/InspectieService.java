package nl.imwregiotilburg.cursusplan.beheer;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import nl.imwregiotilburg.cursusplan.domein.Contactkaart;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into objects for the support desk. */
public class InspectieService {
  private static final Logger log = LoggerFactory.getLogger(InspectieService.class);

  /** What a screen may ask. */
  public interface Scherm {
    String regel();

    String code();
  }

  /** A holder that is made by its class alone. */
  public static class Houder {
    private String inhoud = "leeg";

    public Houder() {}

    public void vul(String nieuw) {
      this.inhoud = nieuw;
    }

    String inhoud() {
      return inhoud;
    }

    private String geheim() {
      throw new IllegalStateException("houder met " + inhoud);
    }
  }

  public void velden(Deelnemer d) throws ReflectiveOperationException {
    Field bsn = Deelnemer.class.getDeclaredField("bsn");
    bsn.setAccessible(true);
    log.debug("Veld bevat {}", bsn.get(d)); // EXPECT personal-data-logged bsn
    bsn.set(d, null);
    log.debug("Veld gewist {}", d.bsn()); // SAFE personal-data-logged
  }

  public void methoden(Hulpverzoek verzoek) throws ReflectiveOperationException {
    Class<?> soort = Class.forName("nl.imwregiotilburg.cursusplan.domein.Hulpverzoek");
    log.debug("Vraag {}", soort.getMethod("vraag").invoke(verzoek)); // EXPECT personal-data-logged hulpvraag
    log.debug("Wijk {}", soort.getMethod("wijkcode").invoke(verzoek)); // SAFE personal-data-logged
  }

  public void maak(Deelnemer d) throws ReflectiveOperationException {
    Constructor<Houder> maker = Houder.class.getConstructor();
    Houder leeg = maker.newInstance();
    Houder vol = maker.newInstance();
    Houder.class.getMethod("vul", String.class).invoke(vol, d.naam());
    log.info("Houder {}", leeg.inhoud()); // SAFE personal-data-logged
    log.info("Houder {}", vol.inhoud()); // EXPECT personal-data-logged naam
    try {
      Method geheim = Houder.class.getDeclaredMethod("geheim");
      geheim.setAccessible(true);
      geheim.invoke(vol);
    } catch (InvocationTargetException e) {
      log.warn("Aanroep mislukt: {}", e.getMessage()); // SAFE personal-data-logged
      log.warn("Aanroep mislukt", e.getTargetException()); // EXPECT personal-data-logged naam
    }
  }

  public void onderdelen(Contactkaart kaart) throws ReflectiveOperationException {
    RecordComponent[] delen = Contactkaart.class.getRecordComponents();
    log.debug("Eerste deel {}", delen[0].getAccessor().invoke(kaart)); // EXPECT personal-data-logged emailadres
    Constructor<Contactkaart> maker =
        Contactkaart.class.getConstructor(String.class, String.class, String.class);
    Contactkaart gewist = maker.newInstance("-", "-", "web");
    log.debug("Gewiste kaart {}", gewist); // SAFE personal-data-logged
  }

  public void grepen(Deelnemer d, Hulpverzoek verzoek) throws Throwable {
    MethodHandles.Lookup zoeker = MethodHandles.lookup();
    MethodHandle telefoon =
        zoeker.findVirtual(Deelnemer.class, "telefoon", MethodType.methodType(String.class));
    log.trace("Greep {}", (String) telefoon.invokeExact(d)); // EXPECT personal-data-logged telefoonnummer
    VarHandle inhoud =
        MethodHandles.privateLookupIn(Houder.class, zoeker)
            .findVarHandle(Houder.class, "inhoud", String.class);
    Houder houder = new Houder();
    Object oud = inhoud.getAndSet(houder, verzoek.vraag());
    log.trace("Oude inhoud {}", oud); // SAFE personal-data-logged
    log.trace("Nieuwe inhoud {}", houder.inhoud()); // EXPECT personal-data-logged hulpvraag
  }

  public void schermen(Deelnemer d) {
    InvocationHandler afhandeling =
        (doel, methode, argumenten) ->
            switch (methode.getName()) {
              case "regel" -> d.naam();
              case "code" -> "DLN" + d.nummer();
              default -> "scherm";
            };
    Scherm scherm =
        (Scherm)
            Proxy.newProxyInstance(
                Scherm.class.getClassLoader(), new Class<?>[] {Scherm.class}, afhandeling);
    log.info("Scherm toont {}", scherm.regel()); // EXPECT personal-data-logged naam
    log.info("Scherm toont {}", scherm.code()); // SAFE personal-data-logged
  }
}
