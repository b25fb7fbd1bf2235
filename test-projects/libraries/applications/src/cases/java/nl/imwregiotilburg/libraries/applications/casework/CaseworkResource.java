package nl.imwregiotilburg.libraries.applications.casework;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The REST interface of the casework application. */
@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseworkResource {

  private static final Logger log = LoggerFactory.getLogger(CaseworkResource.class);

  @Inject private ClientRepository clients;
  @Inject private Validator validator;

  private final Jsonb jsonb = JsonbBuilder.create();

  /** Thrown when there is no such client. */
  public static class UnknownClientException extends RuntimeException {
    public UnknownClientException(Long id) {
      super("No client with id " + id);
    }
  }

  /** Thrown when a client was changed by somebody else; the message is shown to the user. */
  public static class ConflictException extends RuntimeException {
    public ConflictException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") Long id, @Context UriInfo uriInfo) {
    Client client = clients.require(id);
    log.debug("GET {} gives {}", uriInfo.getPath(), client); // SAFE
    log.debug("GET {} gives {}", uriInfo.getPath(), jsonb.toJson(client)); // EXPECT
    return Response.ok(client).build();
  }

  @GET
  @Path("{id}/card")
  public Response card(@PathParam("id") Long id) {
    Client client = clients.require(id);
    JsonObject card = Json.createObjectBuilder().add("name", client.getFullName()).add("team", client.getTeam()).build();
    JsonObject links = Json.createObjectBuilder().add("self", "/clients/" + client.getId()).add("team", client.getTeam()).build();
    log.info("Card {}", card); // EXPECT
    log.info("Card {}", links); // SAFE
    log.info("Card of {}", card.getString("team")); // SAFE
    return Response.ok(card).build();
  }

  @POST
  public Response register(Client client) {
    Set<ConstraintViolation<Client>> violations = validator.validateProperty(client, "email");
    for (ConstraintViolation<Client> violation : violations) {
      log.warn("Invalid e-mail address {}", violation.getInvalidValue()); // EXPECT
    }
    for (ConstraintViolation<Client> violation : validator.validateProperty(client, "team")) {
      log.warn("Invalid team {}", violation.getInvalidValue()); // SAFE
    }
    Client saved = clients.save(client);
    Response created = Response.created(URI.create("/clients/" + saved.getId())).build();
    log.info("Registered at {}", created.getLocation()); // SAFE
    Response conflict = Response.status(Response.Status.CONFLICT).entity("Already known: " + saved.getEmail()).build();
    if (saved.getVersion() > 1) {
      log.info("Refused with {}", conflict.getEntity()); // EXPECT
      return conflict;
    }
    return created;
  }

  @PUT
  @Path("{id}/municipality")
  public Response sendToMunicipality(@PathParam("id") Long id) {
    Client client = clients.require(id);
    WebTarget base = ClientBuilder.newClient().target("https://api.tilburg.example/wmo");
    WebTarget lookup = base.path("persons").queryParam("bsn", client.getBsn());
    WebTarget report = base.path("reports").queryParam("reference", client.getReference());
    log.debug("Looking up {}", lookup.getUri()); // EXPECT
    log.debug("Reporting to {}", report.getUri()); // SAFE
    Entity<String> body = Entity.text(client.getSurname() + ";" + client.getBirthDate());
    log.debug("Body {}", body.getEntity()); // EXPECT
    try (Response response = report.request().put(body)) {
      return Response.noContent().build();
    }
  }

  /** Puts the client of the request into the request's properties. */
  @Provider
  public static class ClientFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject private ClientRepository clients;

    @Override
    public void filter(ContainerRequestContext request) {
      String id = request.getUriInfo().getPathParameters().getFirst("id");
      if (id != null) {
        Client client = clients.require(Long.valueOf(id));
        request.setProperty("casework.client", client.getFullName());
        request.setProperty("casework.team", client.getTeam());
      }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      log.info("{} {} for {}", request.getMethod(), response.getStatus(), request.getProperty("casework.client")); // EXPECT
      log.info("{} {} for {}", request.getMethod(), response.getStatus(), request.getProperty("casework.team")); // SAFE
    }
  }

  /** Answers 409. */
  @Provider
  public static class ConflictMapper implements ExceptionMapper<ConflictException> {
    @Override
    public Response toResponse(ConflictException exception) {
      log.warn("Conflict: {}", exception.getMessage()); // EXPECT
      return Response.status(409).build();
    }
  }

  /** Answers 404. */
  @Provider
  public static class UnknownMapper implements ExceptionMapper<UnknownClientException> {
    @Override
    public Response toResponse(UnknownClientException exception) {
      log.warn("Unknown: {}", exception.getMessage()); // SAFE
      return Response.status(404).build();
    }
  }
}
