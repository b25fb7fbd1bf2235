package nl.imwregiotilburg.wijkteam.inzage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down who looks at what, around every call. */
public class AuditInterceptor implements InvocationHandler {
  private static final Logger log = LoggerFactory.getLogger(AuditInterceptor.class);

  private final Object doel;

  public AuditInterceptor(Object doel) {
    this.doel = doel;
  }

  @Override
  public Object invoke(Object proxy, Method methode, Object[] argumenten) throws Throwable {
    log.info("aanroep {} van {}", methode.getName(), doel.getClass().getSimpleName()); // SAFE personal-data-logged
    log.info("aanroep met {}", Arrays.asList(argumenten)); // EXPECT personal-data-logged bsn
    try {
      Object uitkomst = methode.invoke(doel, argumenten);
      log.info("uitkomst {}", uitkomst); // EXPECT personal-data-logged emailadres
      return uitkomst;
    } catch (InvocationTargetException e) {
      log.warn("mislukt: {}", e.getMessage()); // SAFE personal-data-logged
      throw e.getTargetException();
    }
  }
}
