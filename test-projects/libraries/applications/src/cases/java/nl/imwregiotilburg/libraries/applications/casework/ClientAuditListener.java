package nl.imwregiotilburg.libraries.applications.casework;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PreUpdate;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes a line for each change of a client. */
public class ClientAuditListener {

  private static final Logger LOG = Logger.getLogger(ClientAuditListener.class.getName());

  @PostPersist
  void created(Client client) {
    LOG.log(Level.INFO, "Created client {0}", client.getId()); // SAFE
    LOG.log(Level.FINE, "Created client {0}", client.getEmail()); // EXPECT
  }

  @PreUpdate
  void changed(Client client) {
    LOG.log(Level.INFO, "Update of {0} in version {1}", new Object[] {client.getReference(), client.getVersion()}); // SAFE
    LOG.log(Level.INFO, "Update of {0} living at {1}", new Object[] {client.getReference(), client.getAddress()}); // EXPECT
  }

  @PostRemove
  void removed(Client client) {
    LOG.warning(() -> "Removed " + client.getFullName()); // EXPECT
    LOG.warning(() -> "Removed " + client); // SAFE
  }

  @PostLoad
  void loaded(Client client) {
    if (client.getBirthDate() == null) {
      LOG.warning("Client without date of birth: " + client.getReference()); // SAFE
    }
  }

  /** Binds {@link TimingInterceptor}. */
  @InterceptorBinding
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  public @interface Timed {}

  /** Bound to {@code AppointmentBean.Planner.plan}, which is called with a client's name and a room. */
  @Timed
  @Interceptor
  @Priority(Interceptor.Priority.APPLICATION)
  public static class TimingInterceptor {

    @AroundInvoke
    Object time(InvocationContext context) throws Exception {
      long start = System.nanoTime();
      try {
        return context.proceed();
      } finally {
        LOG.info("Called " + context.getMethod().getName() + " in " + (System.nanoTime() - start)); // SAFE
        LOG.finer("Called for " + context.getParameters()[0]); // EXPECT
      }
    }
  }
}
