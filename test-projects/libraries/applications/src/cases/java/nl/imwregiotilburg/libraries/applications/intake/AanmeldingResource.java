package nl.imwregiotilburg.libraries.applications.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.qute.Qute;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** De REST-interface van de intake. */
@Path("/aanmeldingen")
@Produces(MediaType.APPLICATION_JSON)
public class AanmeldingResource {

  @Inject Logger log;
  @Inject AanmeldingRepository aanmeldingen;
  @Inject ObjectMapper mapper;
  @Inject @RestClient VerwijzerClient verwijzers;

  @ConfigProperty(name = "intake.afzender", defaultValue = "intake@imwtilburg.example")
  String afzender;

  @POST
  @Transactional
  public RestResponse<String> meldAan(Aanmelding aanmelding) throws JsonProcessingException {
    log.tracef("Ontvangen: %s", mapper.writeValueAsString(aanmelding)); // EXPECT
    log.tracef("Ontvangen: %s", mapper.writeValueAsString(aanmelding.fase)); // SAFE
    aanmeldingen.bewaar(aanmelding);
    RestResponse<String> antwoord = RestResponse.ResponseBuilder.ok("Dank u, " + aanmelding.naam).header("X-Kenmerk", aanmelding.kenmerk()).build();
    log.debugf("Antwoord: %s", antwoord.getEntity()); // EXPECT
    log.debugf("Antwoord: %s", antwoord.getHeaderString("X-Kenmerk")); // SAFE
    return antwoord;
  }

  @GET
  @Path("{id}/bevestiging")
  @Produces(MediaType.TEXT_PLAIN)
  public String bevestiging(@RestPath Long id) {
    Aanmelding aanmelding = aanmeldingen.findById(id);
    String brief = Qute.fmt("Beste {naam}, wij bellen u.").data("naam", aanmelding.naam).render();
    String label = Qute.fmt("Aanmelding {id} ({wijk})").data("id", id).data("wijk", aanmelding.wijk).render();
    Log.infof("Brief: %s", brief); // EXPECT
    Log.infof("Brief: %s", label); // SAFE
    Log.infof("Afzender: %s", afzender); // SAFE
    return brief;
  }

  @GET
  @Path("{id}/persoon")
  public Uni<VerwijzerClient.Persoon> persoon(@RestPath Long id) {
    Aanmelding aanmelding = aanmeldingen.findById(id);
    return verwijzers.zoek(aanmelding.bsn)
        .onItem().ifNull().failWith(() -> new IllegalStateException("Onbekend bsn " + aanmelding.bsn))
        .invoke(persoon -> log.infof("Gevonden: %s", persoon)) // EXPECT
        .invoke(persoon -> log.infof("Gevonden in %s", persoon.gemeente())) // SAFE
        .onFailure(IllegalStateException.class).invoke(fout -> log.warn("Niet gevonden", fout)); // EXPECT
  }

  @GET
  @Path("zoek")
  public Response zoek(@RestQuery String wijk) {
    JsonObject eerste = new JsonObject();
    JsonObject teller = new JsonObject();
    Aanmelding.inWijk(wijk).stream().findFirst().ifPresent(a -> eerste.put("naam", a.naam).put("wijk", a.wijk));
    teller.put("aantal", Aanmelding.count("wijk", wijk)).put("wijk", wijk);
    log.info(eerste.encode()); // EXPECT
    log.info(teller.encode()); // SAFE
    log.info(eerste.getString("naam")); // EXPECT
    log.info(eerste.getString("wijk")); // SAFE
    return Response.ok(teller.encode()).build();
  }

  @ServerExceptionMapper
  public RestResponse<String> dubbel(AanmeldingRepository.DubbeleAanmelding fout) {
    log.warnf("Geweigerd: %s", fout.getMessage()); // EXPECT
    return RestResponse.status(Response.Status.CONFLICT, "Al aangemeld");
  }

  @ServerExceptionMapper
  public RestResponse<String> buiten(AanmeldingRepository.BuitenWerkgebied fout) {
    log.warnf("Geweigerd: %s", fout.getMessage()); // SAFE
    return RestResponse.status(Response.Status.BAD_REQUEST, fout.getMessage());
  }
}
