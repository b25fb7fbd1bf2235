package nl.imwregiotilburg.cursusplan.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.cursusplan.basis.Dragers.Pagina;
import nl.imwregiotilburg.cursusplan.domein.Bankrekening;
import nl.imwregiotilburg.cursusplan.domein.Burgernummer;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Persoon;
import nl.imwregiotilburg.cursusplan.planning.Deelnemerregister;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The participants over HTTP. */
@Path("/deelnemers")
@Produces(MediaType.APPLICATION_JSON)
public class DeelnemerResource {
  private static final Logger log = LoggerFactory.getLogger(DeelnemerResource.class);
  private static final int PER_PAGINA = 20;

  private final Deelnemerregister register;

  @Inject
  public DeelnemerResource(Deelnemerregister register) {
    this.register = register;
  }

  /** What the list of participants can be narrowed by. */
  public static class Zoekvraag {
    @PersonalData("naam")
    @QueryParam("q")
    private String begin;

    @QueryParam("sortering")
    private String sortering;

    @Override
    public String toString() {
      return "Zoekvraag{" + begin + "/" + sortering + "}";
    }
  }

  @POST
  public int maak(Deelnemer deelnemer) {
    register.bewaar(deelnemer);
    log.info("Deelnemer {} bewaard", deelnemer); // SAFE personal-data-logged
    log.debug("Bewaard onder {}", register.zoek(deelnemer.nummer()).map(Persoon::naam).orElse("-")); // EXPECT personal-data-logged naam
    return deelnemer.nummer();
  }

  @GET
  @Path("{id}")
  public Optional<Deelnemer> vind(@PathParam("id") int id, @QueryParam("detail") boolean detail) {
    Optional<Deelnemer> gevonden = register.zoek(id);
    log.info("Gezocht naar {}: {}", id, gevonden); // SAFE personal-data-logged
    if (detail) {
      log.info("Woont op {}", gevonden.map(Deelnemer::adres)); // EXPECT personal-data-logged adresgegevens
    }
    return gevonden;
  }

  @GET
  public Pagina<Deelnemer> lijst(Zoekvraag vraag, @QueryParam("pagina") int pagina) {
    log.debug("Lijst gevraagd met {}", vraag); // EXPECT personal-data-logged naam
    List<Deelnemer> rijen = register.alle().stream().limit(PER_PAGINA).toList();
    Pagina<Deelnemer> antwoord = new Pagina<>(rijen, pagina, rijen.size());
    log.trace("Antwoord {}", antwoord.vertaal(Persoon::nummer)); // SAFE personal-data-logged
    log.trace("Antwoord {}", antwoord.vertaal(Deelnemer::telefoon)); // EXPECT personal-data-logged telefoonnummer
    return antwoord;
  }

  @PUT
  @Path("{id}/email")
  public void wijzigEmail(
      @PathParam("id") int id, @FormParam("nieuw") @PersonalData("emailadres") String nieuw) {
    Deelnemer deelnemer = register.zoek(id).orElse(null);
    if (deelnemer == null) {
      log.warn("Onbekend nummer {}, domein {}", id, nieuw.substring(nieuw.indexOf('@') + 1)); // EXPECT personal-data-logged emailadres
      return;
    }
    deelnemer.setEmail(nieuw);
  }

  @PUT
  @Path("{id}/nummer")
  public boolean controleer(@PathParam("id") int id, Burgernummer nummer) {
    boolean goed = nummer.geldig();
    if (!goed) {
      log.warn("Nummer {} voldoet niet aan de elfproef", nummer); // EXPECT personal-data-logged bsn
    }
    return goed;
  }

  @PUT
  @Path("{id}/rekening")
  public void rekening(@PathParam("id") int id, Bankrekening rekening) {
    log.info("Deelnemer {} betaalt van {}", id, rekening); // SAFE personal-data-logged
    String rest = rekening.iban().substring(2);
    log.debug("Zonder land {}", rest); // EXPECT personal-data-logged iban
  }

  @DELETE
  @Path("{id}")
  public void verwijder(@PathParam("id") int id) {
    register
        .zoek(id)
        .ifPresent(
            d -> {
              d.setTelefoon(null);
              log.info("Telefoon van {} is nu {}", d.nummer(), d.telefoon()); // SAFE personal-data-logged
              log.info("Verwijderd: {}", d.email()); // EXPECT personal-data-logged emailadres
            });
  }
}
