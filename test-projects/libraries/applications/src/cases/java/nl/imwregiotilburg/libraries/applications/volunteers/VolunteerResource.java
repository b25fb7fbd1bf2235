package nl.imwregiotilburg.libraries.applications.volunteers;

import com.google.common.eventbus.EventBus;
import io.dropwizard.core.Configuration;
import io.dropwizard.lifecycle.Managed;
import io.dropwizard.servlets.tasks.Task;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The REST interface for volunteers. */
@Path("/volunteers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VolunteerResource {

  private static final Logger LOG = LoggerFactory.getLogger(VolunteerResource.class);

  private final Jdbi jdbi;
  private final EventBus events;

  @Inject
  public VolunteerResource(Jdbi jdbi, EventBus events) {
    this.jdbi = jdbi;
    this.events = events;
  }

  /** Settings of the application. */
  public static class VolunteerConfiguration extends Configuration {
    public String coordinatorMailbox = "volunteers@imwtilburg.example";
    public int reminderDays = 3;
  }

  @GET
  @Path("{id}")
  public Volunteer get(@PathParam("id") long id) {
    Optional<Volunteer> found = jdbi.withExtension(VolunteerDao.class, dao -> dao.find(id));
    LOG.debug("Found {}", found); // SAFE
    LOG.debug("Found {}", found.map(Volunteer::getPhone)); // EXPECT
    found.map(Volunteer::getEmergencyContact).ifPresent(contact -> LOG.debug("Contact {}", contact)); // EXPECT
    found.map(Volunteer::getEmergencyContact).ifPresent(contact -> LOG.debug("Contact {}", contact.getRelation())); // SAFE
    return found.orElseThrow(() -> new WebApplicationException("No volunteer " + id, Response.Status.NOT_FOUND));
  }

  @POST
  public Response register(Volunteer volunteer) {
    long id = jdbi.withExtension(VolunteerDao.class, dao -> dao.insert(volunteer));
    volunteer.setId(id);
    events.post(new VolunteerModule.Registered(volunteer));
    URI profile = UriBuilder.fromPath("/volunteers/{id}").build(id);
    URI picture = UriBuilder.fromPath("/pictures").queryParam("of", volunteer.getEmail()).build();
    LOG.info("Created {}", profile); // SAFE
    LOG.info("Created {}", picture); // EXPECT
    return Response.created(profile).build();
  }

  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") long id) {
    Volunteer volunteer = get(id);
    if (volunteer.getEmergencyContact() != null) {
      throw new WebApplicationException(volunteer.getName() + " still has an emergency contact", 409);
    }
    events.post(new VolunteerModule.Left(volunteer));
    return Response.noContent().build();
  }

  /** Logs what went wrong; 409 comes only from removing a volunteer. */
  public static class WebMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException exception) {
      LOG.warn("Failed with {}", exception.getMessage()); // EXPECT
      LOG.warn("Failed with {}", exception.getResponse().getStatus()); // SAFE
      return exception.getResponse();
    }
  }

  /** Started by hand on the admin port. */
  public static class DigestTask extends Task {

    private final VolunteerDao.Reports reports;

    @Inject
    public DigestTask(VolunteerDao.Reports reports) {
      super("digest");
      this.reports = reports;
    }

    @Override
    public void execute(Map<String, List<String>> parameters, PrintWriter output) {
      List<Volunteer> all = reports.mailing(parameters.get("district").get(0));
      StringBuilder digest = new StringBuilder();
      StringBuilder totals = new StringBuilder();
      all.forEach(v -> digest.append(v.getName()).append(System.lineSeparator()));
      all.forEach(v -> totals.append(v.getSkills().size()).append(System.lineSeparator()));
      LOG.info("Digest {}", digest); // EXPECT
      LOG.info("Digest {}", totals); // SAFE
      output.print(digest);
    }
  }

  /** Runs as long as the application does. */
  public static class ReminderJob implements Managed {

    private final VolunteerConfiguration configuration;

    @Inject
    public ReminderJob(VolunteerConfiguration configuration) {
      this.configuration = configuration;
    }

    @Override
    public void start() {
      LOG.info("Reminders {} days ahead, from {}", configuration.reminderDays, configuration.coordinatorMailbox); // SAFE
    }
  }
}
