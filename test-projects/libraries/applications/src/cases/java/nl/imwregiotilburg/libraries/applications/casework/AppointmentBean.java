package nl.imwregiotilburg.libraries.applications.casework;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backing bean of the page on which appointments are made. */
@Named
@ViewScoped
public class AppointmentBean implements Serializable {

  private static final Logger log = LoggerFactory.getLogger(AppointmentBean.class);

  @Inject private transient ClientRepository clients;
  @Inject private transient Planner planner;
  @Inject private transient Event<AppointmentPlanned> planned;

  private Client client;
  private Client.Appointment appointment = new Client.Appointment();

  /** Fired when an appointment was made. */
  public record AppointmentPlanned(Long appointmentId, String who, LocalDateTime when) {}

  public void open(Long clientId) {
    client = clients.require(clientId);
    appointment.setClient(client);
    log.debug("Opened page for {}", client.getFirstName()); // EXPECT
  }

  public String save() {
    planner.plan(client.getFullName(), appointment.getRoom());
    client.getAppointments().add(appointment);
    log.info("Planned {}", appointment); // SAFE
    log.info("Planned {}", appointment.subject()); // EXPECT
    FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_INFO, "Appointment made for " + client.getSurname(), "See the calendar");
    FacesContext.getCurrentInstance().addMessage(null, message);
    log.debug("Shown: {}", message.getSummary()); // EXPECT
    log.debug("Shown: {}", message.getDetail()); // SAFE
    Map<String, Object> session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    session.put("lastClient", client.getEmail());
    session.put("lastRoom", appointment.getRoom());
    log.debug("Last client {}", session.get("lastClient")); // EXPECT
    log.debug("Last room {}", session.get("lastRoom")); // SAFE
    planned.fire(new AppointmentPlanned(appointment.getId(), client.getFullName(), appointment.getStart()));
    return "calendar?faces-redirect=true";
  }

  public Client.Appointment getAppointment() {
    return appointment;
  }

  /** Books rooms. */
  @ApplicationScoped
  public static class Planner {

    @ClientAuditListener.Timed
    public void plan(String name, String room) {
      log.info("Planning {} in room {}", name.toUpperCase(), room); // EXPECT
      log.info("Planning name of {} characters in room {}", name.length(), room); // SAFE
    }
  }

  /** Listens to what the page fires. */
  @ApplicationScoped
  public static class PlanningObserver {

    void onPlanned(@Observes AppointmentPlanned event) {
      log.info("Observed {}", event); // EXPECT
      log.info("Observed appointment {} at {}", event.appointmentId(), event.when()); // SAFE
    }

    void onPlannedLater(@ObservesAsync AppointmentPlanned event) {
      String line = String.format("%-30s %s", event.who(), event.when().format(DateTimeFormatter.ISO_DATE));
      log.info(line); // EXPECT
    }
  }

  /** Reminds clients on the day before. */
  @Singleton
  public static class ReminderJob {

    @PersistenceContext private EntityManager em;
    @Resource private TimerService timers;

    @Schedule(hour = "7", persistent = false)
    void remindAll() {
      List<Client.Appointment> tomorrow = em.createQuery("select a from Appointment a join fetch a.client where a.start between :from and :to", Client.Appointment.class).setParameter("from", LocalDateTime.now()).setParameter("to", LocalDateTime.now().plusDays(1)).getResultList();
      log.info("Appointments tomorrow: {}", tomorrow); // SAFE
      for (Client.Appointment each : tomorrow) {
        log.info("Reminding {}", each.getClient().getPhone()); // EXPECT
          log.info("Note present: {}", each.getNote() != null); // SAFE
        timers.createSingleActionTimer(60_000L, new TimerConfig(each.getClient().getEmail(), false));
      }
    }

    @Timeout
    void remindOne(Timer timer) {
      log.info("Sending reminder to {}", timer.getInfo()); // EXPECT
    }
  }

  /** Makes loggers and formats available for injection. */
  @ApplicationScoped
  public static class Producers {

    @Produces
    @Named("greeting")
    String greeting(ClientRepository clients) {
      List<ClientRepository.ClientSummary> first = clients.overview("north");
      String greeting = first.isEmpty() ? "Hello" : "Hello " + first.get(0).name();
      log.trace("Produced {}", greeting); // EXPECT
      return greeting;
    }
  }
}
